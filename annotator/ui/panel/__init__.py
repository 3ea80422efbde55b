"""The panel beside the article: review, actors, claims."""
