"""What writing records into a format loses, and what is to become of what does not fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Loss(StrEnum):
    """What a format may be unable to hold."""

    MENTIONS = "mentions"
    CLAIMS = "claims"
    FRAMES = "frames"
    OVERLAPS = "overlaps"
    FRAGMENTS = "fragments"
    EDGES = "edges"
    REJECTED = "rejected"
    PENDING = "pending"
    CODERS = "coders"
    LINKS = "links"
    DETAILS = "details"
    SUGGESTIONS = "suggestions"
    ACTORS = "actors"
    HISTORY = "history"
    METADATA = "metadata"
    SPACES = "spaces"
    CHARACTERS = "characters"
    NAMES = "long names"
    TEXTS = "texts"


class Way(StrEnum):
    """What is done with an item that does not fit."""

    FLATTEN = "flatten"
    """It is changed as little as makes it fit."""
    SKIP = "skip"
    """It is left out."""
    REFUSE = "refuse"
    """Nothing is written."""


@dataclass(slots=True)
class Losses:
    """How many items (or articles, for what belongs to them) each loss touches, of how many in all."""

    items: int = 0
    articles: int = 0
    touched: dict[Loss, int] = field(default_factory=dict)

    def add(self, loss: Loss, count: int = 1) -> None:
        """Count ``count`` more of a loss."""
        if count:
            self.touched[loss] = self.touched.get(loss, 0) + count

    def __bool__(self) -> bool:
        return bool(self.touched)
