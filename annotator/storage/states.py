"""Whose an entry of the journal is, and whether it holds."""

from __future__ import annotations

from enum import StrEnum


class Origin(StrEnum):
    """Who began an edit. Undo takes back what the person did, never what ran in the background."""

    USER = "user"
    BACKGROUND = "background"


class State(StrEnum):
    """Whether an edit holds, was taken back, or was taken back and then overtaken by another."""

    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"
