"""Suggesting claims: whose statement, by which words, what is claimed."""
