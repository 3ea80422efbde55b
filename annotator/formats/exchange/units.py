r"""Units in which files count offsets: which one fits, and from each to code points.

Inside the program offsets are code points of a text with ``\n`` line ends. Others count UTF-16 units (Java,
JavaScript), graphemes, or code points of a text with or without the carriage returns. The words that a file
gives for its spans tell which it is.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import StrEnum
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.errors import FormatError
from annotator.core.spans import Span
from annotator.formats.decoding import unify_line_ends

if TYPE_CHECKING:
    from collections.abc import Sequence


class Unit(StrEnum):
    """What an offset counts."""

    CODE_POINTS = "code points"
    UTF_16 = "UTF-16 units"
    WITHOUT_RETURNS = "code points without carriage returns"
    UTF_16_WITHOUT_RETURNS = "UTF-16 units without carriage returns"
    WITH_RETURNS = "code points with carriage returns"
    GRAPHEMES = "graphemes"


class Written(NamedTuple):
    """A span as a file gives it: in its unit, end exclusive; ``words`` None where it does not give them."""

    start: int
    end: int
    words: str | None = None


class Resolved(NamedTuple):
    """The text with plain line ends, its spans in code points, and the unit that fitted."""

    text: str
    spans: tuple[Span, ...]
    unit: Unit


def resolve(text: str, written: Sequence[Written], units: Sequence[Unit]) -> Resolved:
    """The spans of a text, by the first of ``units`` under which all have the words the file gives for them.

    Raises:
        FormatError: if there is none; the sentence tells of the first span that does not fit the first unit.
    """
    first: FormatError | None = None
    for unit in dict.fromkeys(units):
        try:
            return Resolved(unify_line_ends(text), _spans(text, written, unit), unit)
        except FormatError as error:
            first = first or error
    if first is None:
        raise ValueError("no unit was named")
    raise first


def _spans(text: str, written: Sequence[Written], unit: Unit) -> tuple[Span, ...]:
    places = Places(text, unit)
    return tuple(_span(one, places) for one in written)


class Places:
    """A text counted in one unit. ``plain`` is it with plain line ends, ``count`` how many units it has."""

    def __init__(self, text: str, unit: Unit) -> None:
        self.plain = unify_line_ends(text)
        self.count, self._ends = _edges(text, self.plain, unit)

    def span(self, start: int, end: int) -> Span | None:
        """The span from ``start`` to ``end`` in code points; None where it is within one character.

        Raises:
            FormatError: if it is none, or is not within the text.
        """
        if not 0 <= start < end:
            raise FormatError("{start}–{end} is not a span", start=start, end=end)
        if end > self.count:
            raise FormatError(
                "the span {start}–{end} ends after the text, which has {count} characters",
                start=start,
                end=end,
                count=self.count,
            )
        return self._between(start, end)

    def find(self, start: int, end: int) -> Span | None:
        """As ``span``, but None as well where the text has no such place."""
        return self._between(start, end) if 0 <= start < end <= self.count else None

    def _between(self, start: int, end: int) -> Span | None:
        if self._ends is not None:
            start, end = self._ends[start], self._ends[end]
        return Span(start, end) if start < end else None


def _span(one: Written, places: Places) -> Span:
    span = places.span(one.start, one.end)
    found = "" if span is None else span.of(places.plain)
    if span is None or (one.words is not None and _normal(found) != _normal(one.words)):
        raise mismatch(one.start, one.end, found, one.words or "")
    return span


def mismatch(start: int, end: int, found: str, words: str) -> FormatError:
    """The error for a span of a file that has other words in the text than the file says."""
    return FormatError(
        "the span {start}–{end} is “{found}” in the text, but “{words}” is written beside it",
        start=start,
        end=end,
        found=found[:60],
        words=words[:60],
    )


def _normal(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip()


def _edges(text: str, plain: str, unit: Unit) -> tuple[int, Sequence[int] | None]:
    """How many units the text has, and for each place between them the code point of the plain text."""
    if unit is Unit.GRAPHEMES:
        return _grapheme_edges(text)
    if unit in {Unit.WITHOUT_RETURNS, Unit.UTF_16_WITHOUT_RETURNS}:
        text = plain
    elif unit is Unit.WITH_RETURNS and text == plain:
        text = plain.replace("\n", "\r\n")
    pairs = _PAIRS_IN_UTF_16 if unit in _IN_UTF_16 else _PAIRS
    places: list[int] = []
    begin = point = 0
    for pair in pairs.finditer(text):
        behind = point + pair.start() - begin
        places += [*range(point, behind), behind, behind]
        begin, point = pair.end(), behind + 1
    if not places:
        return len(plain), None
    places += range(point, len(plain) + 1)
    return len(places) - 1, places


def _grapheme_edges(text: str) -> tuple[int, Sequence[int]]:
    import regex

    lengths = (len(unify_line_ends(found)) for found in regex.findall(r"\X", text))
    places = [*accumulate(lengths, initial=0)]
    return len(places) - 1, places


_PAIRS = re.compile("\r\n")
_PAIRS_IN_UTF_16 = re.compile("\r\n|[\U00010000-\U0010ffff]")
"""What counts as two units and is one code point of the plain text."""
_IN_UTF_16 = frozenset({Unit.UTF_16, Unit.UTF_16_WITHOUT_RETURNS})


_ONE_UNIT = 0xFFFF
"""The last code point that is one UTF-16 unit."""


class Utf16:
    """From code points of one text to UTF-16 units, for writing."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, character in enumerate(text) if ord(character) > _ONE_UNIT]

    def units(self, place: int) -> int:
        """The UTF-16 units before a code point."""
        return place + bisect_right(self._wide, place - 1)


class Graphemes:
    """From code points of one text to graphemes, for writing."""

    def __init__(self, text: str) -> None:
        import regex

        self._ends = list(accumulate(len(found) for found in regex.findall(r"\X", text)))

    def count(self, place: int) -> int:
        """The whole graphemes before a code point."""
        return bisect_right(self._ends, place)
