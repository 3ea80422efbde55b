"""What the offsets of a doccano file count: its labels have no words beside them that could tell.

The unit is looked for in which the labels begin and end at words. A file is in one unit, so what its earlier
lines told counts for the later ones.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from unicodedata import combining

from annotator.core.errors import FormatError
from annotator.core.spans import Span
from annotator.formats.exchange.units import Resolved, Unit, resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.formats.exchange.units import Written

_JOINER = "\u200d"
USUAL = Unit.CODE_POINTS
_KNOWN = (Unit.CODE_POINTS, Unit.UTF_16, Unit.WITHOUT_RETURNS, Unit.UTF_16_WITHOUT_RETURNS, Unit.GRAPHEMES)
"""The units that versions of doccano are known to count in, the likeliest first."""


def grapheme_spans(text: str) -> list[Span]:
    """What readers take for the characters of a text, in code points."""
    import regex

    return [Span(*found.span()) for found in regex.finditer(r"\X", text)]


class UnitOfFile:
    """What the lines of one file have told so far; ``said`` is the unit that the person named."""

    def __init__(self, said: Unit | None = None) -> None:
        self._said = said
        self._odd_edges: Counter[Unit] = Counter()

    def resolve(self, text: str, written: Sequence[Written], said: object = None) -> Resolved:
        """The text and its spans; ``said`` is the unit that the line itself names.

        Raises:
            FormatError: if the spans are within the text in no unit.
        """
        named = self._said or (Unit(said) if isinstance(said, str) and said in set(Unit) else None)
        if named is not None:
            return resolve(text, written, [named])
        if text.isascii() and "\r" not in text:
            return resolve(text, written, [USUAL])
        return self._likeliest(text, written)

    def _likeliest(self, text: str, written: Sequence[Written]) -> Resolved:
        readings: dict[Unit, Resolved] = {}
        mismatch: FormatError | None = None
        for unit in _KNOWN:
            try:
                readings[unit] = resolve(text, written, [unit])
            except FormatError as error:
                mismatch = mismatch or error
                self._odd_edges[unit] += 1
        if not readings:
            raise mismatch or AssertionError("no unit was tried")
        if len({reading.spans for reading in readings.values()}) > 1:
            for unit, reading in readings.items():
                self._odd_edges[unit] += sum(_odd_edges(span, reading.text) for span in reading.spans)
        return readings[min(readings, key=lambda unit: self._odd_edges[unit])]


def _odd_edges(span: Span, text: str) -> int:
    """How many edges of a span stand inside a word or character, or beside white space of its own."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    first, last = text[span.start], text[span.end - 1]
    return sum(
        inside.isspace() or (inside.isalnum() and outside.isalnum()) or _is_within(left, right)
        for inside, outside, left, right in ((first, before, before, first), (last, after, last, after))
    )


def _is_within(left: str, right: str) -> bool:
    """Whether two code points are parts of one character: a mark, or a joiner of either side."""
    return _JOINER in (left, right) or combining(right or " ") > 0
