"""What the parse knows of an article's text: its nested units, and the claims that its verbs would make."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.spans import Fragments, Span, hull

if TYPE_CHECKING:
    from collections.abc import Sequence


_LIKE = 0.3
"""A selection that shares less with a content is about something else."""


_REACH = 20_000
"""Code points from a cue to the end of a quotation that goes on for many paragraphs, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedClaim:
    """The claim that a cue would make: whose, and what. An absent source is empty."""

    cue: Fragments
    source: Fragments = ()
    content: Fragments = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """Units of one article's text, each list in reading order (code points, end exclusive).

    Phrases and clauses nest, sentences do not overlap. ``frames`` has a claim for every word that could be
    its cue, in the order of the cues.
    """

    phrases: tuple[Span, ...] = ()
    clauses: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    frames: tuple[ProposedClaim, ...] = ()

    def around(self, selected: Span) -> Span | None:
        """The smallest unit that is larger than ``selected`` and holds it; None beyond a sentence."""
        sentence = _last_from(self.sentences, selected.start)
        if sentence is None or not sentence.contains(selected):
            return None
        units = [
            *_within(self.phrases, sentence.start, selected),
            *_within(self.clauses, sentence.start, selected),
            sentence,
        ]
        larger = [unit for unit in units if unit != selected and unit.contains(selected)]
        return min(larger, key=len, default=None)

    def frame_of_cue(self, selected: Span) -> ProposedClaim | None:
        """The claim whose cue is selected; None where more than the cue is, or none could be one."""
        found = [frame for frame in self._near(selected) if _is_cue(selected, frame)]
        return min(found, key=lambda frame: _size(frame.cue), default=None)

    def frame_of_content(self, selected: Span) -> ProposedClaim | None:
        """The claim whose content is most like what is selected; None where none is much like it.

        The likeness is the share of code points in both among those in either (Jaccard 1912). A claim whose
        cue is selected too is none that reports what is selected, unless the cue stands between quoted words.
        """
        found = [frame for frame in self._near(selected) if _reports(frame, selected)]
        best = max(found, key=lambda frame: _likeness(selected, frame.content), default=None)
        return best if best is not None and _likeness(selected, best.content) >= _LIKE else None

    def _near(self, selected: Span) -> Sequence[ProposedClaim]:
        first = bisect_left(self.frames, selected.start - _REACH, key=_first_of_cue)
        return self.frames[first : bisect_right(self.frames, selected.end + _REACH, key=_first_of_cue)]


def _first_of_cue(frame: ProposedClaim) -> int:
    return frame.cue[0].start


def _reports(frame: ProposedClaim, selected: Span) -> bool:
    if not any(part.overlaps(selected) for part in frame.cue):
        return True
    return frame.content[0].end <= frame.cue[0].start and frame.cue[-1].end <= frame.content[-1].start


def _last_from(ordered: Sequence[Span], position: int) -> Span | None:
    number = bisect_right(ordered, position, key=lambda span: span.start)
    return ordered[number - 1] if number else None


def _within(ordered: Sequence[Span], start: int, selected: Span) -> list[Span]:
    """Those that begin from ``start`` on and not after ``selected``: an article may have many thousands."""
    first = bisect_right(ordered, start - 1, key=lambda span: span.start)
    last = bisect_right(ordered, selected.start, key=lambda span: span.start)
    return [span for span in ordered[first:last] if span.end >= selected.end]


def _is_cue(selected: Span, frame: ProposedClaim) -> bool:
    whole = hull(frame.cue)
    if whole is None or not any(part.overlaps(selected) for part in frame.cue):
        return False
    others = (*frame.source, *frame.content)
    return whole.contains(selected) or not any(part.overlaps(selected) for part in others)


def _likeness(selected: Span, content: Fragments) -> float:
    shared = sum(
        min(selected.end, part.end) - max(selected.start, part.start)
        for part in content
        if part.overlaps(selected)
    )
    return shared / (len(selected) + _size(content) - shared)


def _size(fragments: Fragments) -> int:
    return sum(map(len, fragments))
