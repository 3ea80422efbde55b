"""The manual in the window: its pages, what they say, and where help is asked for."""
