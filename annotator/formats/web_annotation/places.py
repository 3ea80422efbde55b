"""Where the words that annotations select stand in a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.core.errors import FormatError
from annotator.core.spans import Span
from annotator.formats.exchange.units import Places, Unit, mismatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.formats.web_annotation.model import Place

UNITS = (Unit.CODE_POINTS, Unit.UTF_16, Unit.WITHOUT_RETURNS, Unit.UTF_16_WITHOUT_RETURNS)


class Placed:
    """The places of annotations in one text, in the unit in which most offsets fit.

    ``spans`` and ``errors`` are by the place's number. An offset that does not fit is overruled by the words.
    """

    def __init__(self, text: str, places: Sequence[Place]) -> None:
        self.unit = UNITS[0]
        self.text = ""
        self.spans: dict[int, Span] = {}
        self.errors: dict[int, FormatError] = {}
        for number, unit in enumerate(UNITS):
            counting = Places(text, unit)
            self.text = counting.plain
            spans = {key: span for key, place in enumerate(places) if (span := _by_offsets(place, counting))}
            if number == 0 or len(spans) > len(self.spans):
                self.unit, self.spans = unit, spans
            if len(self.spans) == len(places):
                return
        counting = Places(text, self.unit)
        for key, place in enumerate(places):
            if key not in self.spans:
                self._look_for(key, place, counting)

    def _look_for(self, key: int, place: Place, counting: Places) -> None:
        try:
            self.spans[key] = _by_words(place, counting)
        except FormatError as error:
            self.errors[key] = error


def _by_offsets(place: Place, counting: Places) -> Span | None:
    if place.start is None or place.end is None:
        return None
    try:
        span = counting.span(place.start, place.end)
    except FormatError:
        return None
    is_said = span is not None and (
        place.exact is None or _normal(span.of(counting.plain)) == _normal(place.exact)
    )
    return span if is_said else None


def _by_words(place: Place, counting: Places) -> Span:
    """The only stretch with these words between those around them, or the only one with these words at all.

    Raises:
        FormatError: if there is none, or several.
    """
    if place.exact is None or not place.exact.strip():
        start, end = place.start or 0, place.end or 0
        span = counting.span(start, end)
        raise mismatch(start, end, "" if span is None else span.of(counting.plain), place.exact or "")
    text = counting.plain
    found = [Span(*match.span()) for match in re.finditer(_pattern(place.exact), text)]
    between = [span for span in found if _stands_between(span, place, text)]
    chosen = between or found
    if len(chosen) == 1:
        return chosen[0]
    if not chosen:
        raise FormatError("the text has no “{words}”", words=place.exact[:60])
    raise FormatError("“{words}” stands {count} times in the text", words=place.exact[:60], count=len(chosen))


def _pattern(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split()))


def _stands_between(span: Span, place: Place, text: str) -> bool:
    before = _normal(text[max(0, span.start - 2 * len(place.prefix) - 2) : span.start])
    behind = _normal(text[span.end : span.end + 2 * len(place.suffix) + 2])
    return before.endswith(_normal(place.prefix)) and behind.startswith(_normal(place.suffix))


def _normal(words: str) -> str:
    return " ".join(words.split())
