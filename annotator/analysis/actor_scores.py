"""Scoring mentions of actors against gold.

The measures: ``exact`` (same span, same type), ``overlap`` (a shared code point, same type) and
``overlap_any_type`` (a shared code point), each mention matched once.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Protocol

from annotator.analysis.matching import count_matches
from annotator.analysis.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.spans import Span


class TypedSpan(Protocol):
    """What is scored: a mention or the suggestion of one."""

    @property
    def span(self) -> Span:
        """Where it stands."""
        ...

    @property
    def type(self) -> str:
        """The type of the actor it names."""
        ...


def score_mentions(gold: Iterable[TypedSpan], predicted: Iterable[TypedSpan]) -> dict[str, Measure]:
    """The measures of one article's predicted mentions against its gold ones; repeats count once."""
    truth = sorted({(mention.span, mention.type) for mention in gold})
    guesses = sorted({(mention.span, mention.type) for mention in predicted})
    near = _overlapping([span for span, _ in guesses], [span for span, _ in truth])
    same_type = [
        [position for position in positions if truth[position][1] == type_]
        for (_, type_), positions in zip(guesses, near, strict=True)
    ]
    found = {
        "exact": len(set(truth) & set(guesses)),
        "overlap": count_matches(same_type),
        "overlap_any_type": count_matches(near),
    }
    return {name: Measure(right, len(guesses), len(truth)) for name, right in found.items()}


def _overlapping(left: list[Span], right: list[Span]) -> list[list[int]]:
    """For each span on the left the positions of those on the right (sorted) that overlap it."""
    starts = [span.start for span in right]
    longest = max((len(span) for span in right), default=0)
    return [
        [
            position
            for position in range(bisect_left(starts, span.start - longest), bisect_left(starts, span.end))
            if right[position].overlaps(span)
        ]
        for span in left
    ]
