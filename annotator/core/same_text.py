"""Which stretches of two texts are the same, word by word and in the same order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from annotator.core.spans import Fragments

LEAST_WORDS = 4
"""Words of a stretch; fewer stand in two texts by chance, and "he" may be somebody else there."""
_SENTENCE = re.compile(r"[^\s.!?][^\n.!?]*")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_WORD = re.compile(r"\w+")
_WITHOUT_SHORTCUTS = 2000
"""Tokens up to which the alignment is exact; in longer ones frequent tokens are no place to begin at."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """``start`` to ``end`` of one text (code points, end exclusive) is, in the other, from ``other`` on."""

    start: int
    end: int
    other: int

    @property
    def shift(self) -> int:
        """What leads from a place in one text to its place in the other."""
        return self.other - self.start


class Side(Enum):
    """In which of two texts some words stand."""

    BOTH = "both"
    ONE = "one"
    OTHER = "other"


class Room(NamedTuple):
    """What lies between two places of a text (code points, end exclusive); it may be empty."""

    start: int
    end: int


class Piece(NamedTuple):
    """Some words, and where they stand."""

    side: Side
    words: str


@dataclass(frozen=True, slots=True)
class SameText:
    """The stretches that two texts share, in order and apart in both."""

    stretches: tuple[Stretch, ...]

    def place(self, span: Span) -> Span | None:
        """Where a span of one text stands in the other; None where it is not the same text."""
        for stretch in self.stretches:
            if stretch.start <= span.start and span.end <= stretch.end:
                return Span(span.start + stretch.shift, span.end + stretch.shift)
        return None

    def place_all(self, fragments: Fragments) -> Fragments | None:
        """Where all fragments stand in the other text; None where one of them is not the same text."""
        placed = tuple(self.place(span) for span in fragments)
        there = tuple(span for span in placed if span is not None)
        return there if len(there) == len(placed) else None

    def pieces(self, text: str, other: str) -> Iterator[Piece]:
        """Both texts in one: what is shared once, and between that what only one has, then the other.

        White space alone is no difference; it is given as the other text has it.
        """
        at = at_other = 0
        for stretch in (*self.stretches, Stretch(len(text), len(text), len(other))):
            only, only_other = text[at : stretch.start], other[at_other : stretch.other]
            if only.strip() or only_other.strip():
                yield from (
                    Piece(side, words)
                    for side, words in ((Side.ONE, only), (Side.OTHER, only_other))
                    if words
                )
            elif only_other:
                yield Piece(Side.BOTH, only_other)
            at, at_other = stretch.end, stretch.end + stretch.shift
            if stretch.start < stretch.end:
                yield Piece(Side.BOTH, text[stretch.start : stretch.end])


def same_text(text: str, other: str) -> SameText:
    """What two texts share, in stretches of four words and more.

    Sentences that are the same are aligned first, then the words between them, so that the time for long
    articles is that of their differences.
    """
    joined = _joined(_aligned(text, other), text, other)
    return SameText(tuple(one for one in joined if _is_long(text[one.start : one.end])))


def _is_long(words: str) -> bool:
    return sum(1 for _ in _WORD.finditer(words)) >= LEAST_WORDS


def _joined(stretches: Iterable[Stretch], text: str, other: str) -> Iterator[Stretch]:
    """Stretches with the same text between them as one."""
    last: Stretch | None = None
    for one in stretches:
        if last is not None:
            if text[last.end : one.start] == other[last.end + last.shift : one.other]:
                last = Stretch(last.start, one.end, last.other)
                continue
            yield last
        last = one
    if last is not None:
        yield last


def _aligned(text: str, other: str) -> Iterator[Stretch]:
    sentences, others = _sentences(text), _sentences(other)
    matcher = SequenceMatcher(None, _words_of(sentences, text), _words_of(others, other))
    at = at_other = 0
    for first, first_other, count in matcher.get_matching_blocks():
        for number in range(count):
            one, twin = sentences[first + number], others[first_other + number]
            yield from _between(text, Room(at, one.start), other, Room(at_other, twin.start))
            yield Stretch(one.start, one.end, twin.start)
            at, at_other = one.end, twin.end
    yield from _between(text, Room(at, len(text)), other, Room(at_other, len(other)))


def _between(text: str, room: Room, other: str, other_room: Room) -> Iterator[Stretch]:
    tokens, others = _tokens(text, room), _tokens(other, other_room)
    words, other_words = _words_of(tokens, text), _words_of(others, other)
    is_exact = max(len(words), len(other_words)) <= _WITHOUT_SHORTCUTS
    matcher = SequenceMatcher(None, words, other_words, autojunk=not is_exact)
    for first, first_other, count in matcher.get_matching_blocks():
        for number in range(count):
            token = tokens[first + number]
            yield Stretch(token.start, token.end, others[first_other + number].start)


def _sentences(text: str) -> list[Span]:
    """Sentences and lines, as far as punctuation tells, that are no chance."""
    pieces = (Span(*found.span()) for found in _SENTENCE.finditer(text))
    return [piece for piece in pieces if _is_long(piece.of(text))]


def _tokens(text: str, room: Room) -> list[Span]:
    return [Span(*found.span()) for found in _TOKEN.finditer(text, room.start, room.end)]


def _words_of(spans: Sequence[Span], text: str) -> list[str]:
    return [span.of(text) for span in spans]
