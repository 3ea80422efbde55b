"""Spans: half-open ranges of Unicode code points in an article's text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: ``start`` and ``end`` in code points, end exclusive.

    Raises:
        ValueError: if the span is empty, reversed or starts before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}-{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The slice of ``text`` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether every code point of ``other`` is in this span."""
        return self.start <= other.start and other.end <= self.end


Fragments: TypeAlias = tuple[Span, ...]
"""The parts of one role, in reading order; empty where the role is absent."""


def hull(fragments: Iterable[Span]) -> Span | None:
    """The smallest span that covers all fragments; None where there is none."""
    ordered = tuple(fragments)
    if not ordered:
        return None
    return Span(min(part.start for part in ordered), max(part.end for part in ordered))


def joined_text(fragments: Iterable[Span], text: str) -> str:
    """The fragments' slices as one line, gaps shown as an ellipsis."""
    return " … ".join(" ".join(part.of(text).split()) for part in fragments)


def union(spans: Iterable[Span]) -> Fragments:
    """The same code points as the fewest spans, in order: overlapping and touching spans become one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def subtract(spans: Iterable[Span], hole: Span) -> Fragments:
    """``spans`` without the code points of ``hole``."""
    kept: list[Span] = []
    for span in union(spans):
        if not span.overlaps(hole):
            kept.append(span)
            continue
        if span.start < hole.start:
            kept.append(Span(span.start, hole.start))
        if hole.end < span.end:
            kept.append(Span(hole.end, span.end))
    return tuple(kept)


def are_in_order(fragments: Fragments) -> bool:
    """Whether the fragments stand in reading order and do not overlap."""
    return all(before.end <= after.start for before, after in pairwise(fragments))
