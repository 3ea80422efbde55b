"""The queue: the project's articles in working order."""
