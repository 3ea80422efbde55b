"""How press databases print the articles that they export."""
