r"""Spans over several lines of text, which a line of standoff cannot hold whole.

As is common practice, they are written as fragments, a fragment per line of the text, and the line ends
between them belong to the span again when it is read. Line ends are all that programs take for one, not
``\n`` alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from annotator.core.errors import FormatError
from annotator.core.spans import Span
from annotator.formats.exchange.units import Places, Unit, mismatch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.spans import Fragments
    from annotator.formats.brat.standoff import Bound

_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_WITHIN_LINES = re.compile(f"[^{_ENDS}]+")
_END = re.compile(f"[{_ENDS}]")
UNITS = (
    Unit.CODE_POINTS,
    Unit.UTF_16,
    Unit.WITHOUT_RETURNS,
    Unit.UTF_16_WITHOUT_RETURNS,
    Unit.WITH_RETURNS,
)
"""What the offsets of standoff files are known to count, first what brat itself does."""


@cache
def _letter(place: int) -> Span:
    return Span(place, place + 1)


def letters(text: str) -> list[Span]:
    """Each code point that is no line end: spans can begin and end at every one of them."""
    return [_letter(place) for place, letter in enumerate(text) if letter not in _ENDS]


def within_lines(fragments: Fragments, text: str) -> Fragments:
    """The fragments as far as they are no line ends, divided at these."""
    return tuple(
        Span(*found.span())
        for fragment in fragments
        for found in _WITHIN_LINES.finditer(text, fragment.start, fragment.end)
    )


def over_lines(fragments: Iterable[Span], text: str) -> Fragments:
    """The fragments in order, those as one between which nothing but line ends and white space is."""
    found: list[Span] = []
    for span in sorted(fragments):
        if found and (span.start < found[-1].end or _is_line_end(text[found[-1].end : span.start])):
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def apart(fragments: Fragments, text: str) -> list[Fragments]:
    """The fragments in as few groups as it takes for none of a group to be read as one with the next."""
    groups: list[list[Span]] = []
    for span in fragments:
        group = next((one for one in groups if not _is_line_end(text[one[-1].end : span.start])), None)
        if group is None:
            groups.append([span])
        else:
            group.append(span)
    return [tuple(group) for group in groups]


def _is_line_end(gap: str) -> bool:
    return gap.isspace() and _END.search(gap) is not None


class Placed:
    """The spans of a standoff file in its text, by their ids, in the unit in which most are as they say."""

    def __init__(self, text: str, bounds: Mapping[str, Bound]) -> None:
        self.unit = UNITS[0]
        self.text = ""
        self.spans: dict[str, Fragments] = {}
        self.errors: dict[str, FormatError] = {}
        for number, unit in enumerate(UNITS):
            spans, errors, plain = _placed(Places(text, unit), bounds)
            if number == 0 or len(errors) < len(self.errors):
                self.unit, self.spans, self.errors, self.text = unit, spans, errors, plain
            if not self.errors:
                return


def _placed(
    places: Places, bounds: Mapping[str, Bound]
) -> tuple[dict[str, Fragments], dict[str, FormatError], str]:
    spans: dict[str, Fragments] = {}
    errors: dict[str, FormatError] = {}
    for identifier, bound in bounds.items():
        try:
            spans[identifier] = _fragments(places, bound)
        except FormatError as error:
            errors[identifier] = error
    return spans, errors, places.plain


def _fragments(places: Places, bound: Bound) -> Fragments:
    spans = [places.span(start, end) for start, end in bound.places]
    found = " ".join(span.of(places.plain) for span in spans if span is not None)
    start, end = bound.places[0][0], bound.places[-1][1]
    whole = [span for span in spans if span is not None]
    if len(whole) < len(spans) or not _is_said(found, bound.words):
        raise mismatch(start, end, found, bound.words or "")
    return over_lines(whole, places.plain)


def _is_said(found: str, words: str | None) -> bool:
    """Whether the words beside a span are its own; they may stop at the end of a line, as older brats do."""
    if words is None:
        return True
    said = " ".join(words.split())
    return said in {" ".join(found.split()), " ".join(_END.split(found, maxsplit=1)[0].split())}
