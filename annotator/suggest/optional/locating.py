"""Finding quoted words in an article: whole words, as quoted, the parts of a claim near each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.scripts import is_unspaced
from annotator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.spans import Fragments
    from annotator.suggest.optional.answers import QuotedClaim

MOST_PLACES = 100
"""Places of the same words that are looked at."""

_TYPOGRAPHY = str.maketrans("‘’‚‛′“”„‟″«»‐‑–—\u00a0\u202f", '\'\'\'\'\'"""""""----  ')
"""Signs that models write plainly. One for one, so that places stay where they are."""


class LocatedClaim(NamedTuple):
    """Where the parts of a claim are; an absent source or cue is empty."""

    source: Fragments
    cue: Fragments
    content: Fragments


class Quotes:
    """Looks for quoted words within a stretch of an article, but not in its residue."""

    def __init__(self, text: str, within: Span, residue: Iterable[Span] = ()) -> None:
        self._text = text
        self._plain = text.translate(_TYPOGRAPHY)
        self._within = within
        self._residue = tuple(hole for hole in residue if hole.overlaps(within))

    def places(self, words: str) -> list[Span]:
        """Where ``words`` stand, in reading order; signs of typography are told apart only if that helps."""
        if not words:
            return []
        return self._found(words, self._text) or self._found(words.translate(_TYPOGRAPHY), self._plain)

    def claim(self, quoted: QuotedClaim) -> LocatedClaim | None:
        """Where a claim is: the places of its parts that are nearest to each other; None if one has none."""
        contents = [self.places(words) for words in quoted.content]
        cues, sources = self.places(quoted.cue), self.places(quoted.source)
        if (quoted.cue and not cues) or (quoted.source and not sources):
            return None
        found = [_around(first, contents[1:], cues, sources) for first in contents[0]]
        return min(filter(None, found), key=_extent, default=None)

    def _found(self, words: str, text: str) -> list[Span]:
        places: list[Span] = []
        start = text.find(words, self._within.start, self._within.end)
        while start >= 0 and len(places) < MOST_PLACES:
            place = Span(start, start + len(words))
            if self._is_whole(place) and not any(place.overlaps(hole) for hole in self._residue):
                places.append(place)
            start = text.find(words, start + 1, self._within.end)
        return places

    def _is_whole(self, place: Span) -> bool:
        """Whether no word is cut at either end."""
        return not any(self._is_inside_word(edge) for edge in (place.start, place.end))

    def _is_inside_word(self, edge: int) -> bool:
        around = self._text[max(edge - 1, 0) : edge + 1]
        return edge > 0 and len(around) == 2 and around.isalnum() and not is_unspaced(around)  # noqa: PLR2004


def _around(
    first: Span, following: Sequence[list[Span]], cues: Sequence[Span], sources: Sequence[Span]
) -> LocatedClaim | None:
    """The claim whose content begins with ``first``, of the places that each other part has."""
    content = [first]
    for places in following:
        place = next((one for one in places if one.start >= content[-1].end), None)
        if place is None:
            return None
        content.append(place)
    cue = _nearest(cues, content)
    source = _nearest(sources, content + cue)
    if (cues and not cue) or (sources and not source):
        return None
    return LocatedClaim(source=tuple(source), cue=tuple(cue), content=tuple(content))


def _nearest(places: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    """The place that is nearest to what is ``taken`` and shares nothing with it; the earlier of two."""
    free = [place for place in places if not any(place.overlaps(one) for one in taken)]
    near = min(free, key=lambda place: min(_distance(place, one) for one in taken), default=None)
    return [near] if near is not None else []


def _extent(claim: LocatedClaim) -> int:
    parts = (*claim.source, *claim.cue, *claim.content)
    return max(part.end for part in parts) - min(part.start for part in parts)


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end)
