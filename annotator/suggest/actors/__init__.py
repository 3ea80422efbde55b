"""Suggesting actors: names from the language model, the gazetteer and the project's actor list."""

from annotator.suggest.actors.finder import ActorFinder

__all__ = ["ActorFinder"]
