"""Where selections are, by the unit in which their program counts; the names of selections tell which."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.formats.exchange.units import Places, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.spans import Span

_UNITS = (
    Unit.CODE_POINTS,
    Unit.WITHOUT_RETURNS,
    Unit.WITH_RETURNS,
    Unit.UTF_16,
    Unit.UTF_16_WITHOUT_RETURNS,
)
_ATLAS_UNITS = (Unit.WITHOUT_RETURNS, *(unit for unit in _UNITS if unit is not Unit.WITHOUT_RETURNS))
"""ATLAS.ti writes two characters for the end of a line and counts one."""
_SHORTENED = ("…", "...")


class Selection(NamedTuple):
    """A selection as it is written. ``name`` often begins with its words."""

    start: int
    end: int
    name: str


class Found(NamedTuple):
    """The text with plain line ends, where each selection is (None: nowhere), and how that was counted."""

    text: str
    spans: Sequence[Span | None]
    unit: Unit
    is_inclusive: bool
    length: int


def find(text: str, selections: Sequence[Selection], origin: str) -> Found:
    """Where selections are by the count under which most of them begin with the words they are named by.

    Of several such the first: code points with an exclusive end, as programs write it, though the standard
    speaks of the last character.
    """
    best: tuple[int, int] = (-1, -1)
    chosen: Found | None = None
    for found in _counted(text, selections, origin):
        fitting = sum(map(_fits, selections, found.spans, [found.text] * len(selections)))
        there = sum(span is not None for span in found.spans)
        if (fitting, there) > best:
            best, chosen = (fitting, there), found
        if fitting == len(selections):
            break
    if chosen is None:
        raise ValueError("no way of counting was tried")
    return chosen


def _counted(text: str, selections: Sequence[Selection], origin: str) -> Iterator[Found]:
    units = _ATLAS_UNITS if "ATLAS" in origin.upper() else _UNITS
    for is_inclusive in (False, True):
        for unit in units:
            places = Places(text, unit)
            spans = [places.find(one.start, one.end + is_inclusive) for one in selections]
            yield Found(places.plain, spans, unit, is_inclusive, places.count)


def _fits(selection: Selection, span: Span | None, text: str) -> bool:
    """Whether a selection has the words it is named by; what is named by none fits everywhere it is."""
    if span is None:
        return False
    name = " ".join(selection.name.split())
    words = " ".join(span.of(text).split())
    for sign in _SHORTENED:
        if name.endswith(sign) and words != name:
            return words.startswith(name.removesuffix(sign).rstrip())
    return words == name or not name
