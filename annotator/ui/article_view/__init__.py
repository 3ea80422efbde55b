"""The article view: the text in a reading column, with mentions and claims in lanes."""
