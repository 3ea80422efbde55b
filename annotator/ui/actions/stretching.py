"""Moving the ends of a span by words and characters. All positions in code points, end exclusive."""

from __future__ import annotations

import re
import unicodedata
from itertools import takewhile
from typing import TYPE_CHECKING

from annotator.core.spans import Span, subtract

if TYPE_CHECKING:
    from annotator.core.spans import Fragments

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_REACH = 400
"""A word is looked for this many code points around; a longer one is crossed in steps of this size."""


def stretched(text: str, span: Span, *, end: bool, forwards: bool, by_word: bool) -> Span:
    """``span`` with its end (or start) moved by one word or character; as it was where that cannot be."""
    step = _word_step if by_word else _character_step
    moved = step(text, span.end if end else span.start, forwards=forwards, to_end=end)
    if end:
        return Span(span.start, moved) if moved > span.start else span
    return Span(moved, span.end) if moved < span.end else span


def dragged(text: str, span: Span, position: int, *, end: bool, by_word: bool) -> Span:
    """``span`` with its end (or start) at ``position``, or at the word's edge that is nearest to it."""
    edges = [position]
    if by_word:
        edges = [*_word_edges(text, position, to_end=end), span.end if end else span.start]
    allowed = [edge for edge in edges if (edge > span.start if end else edge < span.end)]
    if not allowed:
        return span
    moved = min(allowed, key=lambda edge: abs(edge - position))
    return Span(span.start, moved) if end else Span(moved, span.end)


def without(content: Span, parts: Fragments, text: str) -> Fragments:
    """``content`` without a cue and a source inside it: what is left of a quotation that they interrupt."""
    inside = [part for part in parts if content.overlaps(part)]
    if not inside:
        return (content,)
    hole = Span(min(part.start for part in inside), max(part.end for part in inside))
    left = [trimmed(text, piece, also=",;") for piece in subtract((content,), hole)]
    return tuple(piece for piece in left if piece is not None) or (content,)


def trimmed(text: str, span: Span, *, also: str = "") -> Span | None:
    """``span`` without white space, and characters of ``also``, at its ends; None where nothing is left."""
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in also):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in also):
        end -= 1
    return Span(start, end) if start < end else None


def _word_step(text: str, position: int, *, forwards: bool, to_end: bool) -> int:
    edges = _word_edges(text, position, to_end=to_end)
    if forwards:
        return next((edge for edge in edges if edge > position), len(text) if to_end else position)
    return max(takewhile(lambda edge: edge < position, edges), default=position if to_end else 0)


def _word_edges(text: str, position: int, *, to_end: bool) -> list[int]:
    first = max(0, position - _REACH)
    while first > 0 and text[first - 1].isalnum() and position - first < 2 * _REACH:
        first -= 1
    words = _WORD.finditer(text, first, min(len(text), position + _REACH))
    return [word.end() if to_end else word.start() for word in words]


def _character_step(text: str, position: int, *, forwards: bool, to_end: bool) -> int:  # noqa: ARG001 - as _word_step
    position += 1 if forwards else -1
    while 0 < position < len(text) and unicodedata.combining(text[position]):
        position += 1 if forwards else -1
    return min(max(position, 0), len(text))
