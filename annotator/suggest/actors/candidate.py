"""Candidates for mentions, and choosing among those that overlap."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.spans import Span


class Rank(IntEnum):
    """How a candidate was found; of two that overlap the higher stands."""

    SOURCE = 1
    GUESS = 2
    ROLE = 3
    REPEAT = 4
    MODEL = 5
    BODY = 6
    LABEL = 7
    COLLECTIVE = 8
    LISTED = 9
    DATELINE = 10
    KNOWN = 11


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span of the article (code points) that may name an actor; ``confidence`` is in [0, 1]."""

    span: Span
    name: str
    type: str
    rank: Rank
    confidence: float
    why: str


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that stand, in reading order: of overlapping ones the higher rank, then the longer."""
    taken: list[Candidate] = []
    occupied: set[int] = set()
    for candidate in sorted(candidates, key=lambda one: (-one.rank, -len(one.span), one.span.start)):
        places = range(candidate.span.start, candidate.span.end)
        if occupied.isdisjoint(places):
            occupied.update(places)
            taken.append(candidate)
    return sorted(taken, key=lambda one: one.span)
