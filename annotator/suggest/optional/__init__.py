"""Suggesters asked only where a person switched them on: spaCy pipelines, a model on this machine."""
