"""A text that was cleaned: what it was, which rule changed what, and where places of one are in the other."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Replacement(NamedTuple):
    """What one rule did at one place: ``start`` and ``end`` in code points, end exclusive, never empty.

    ``text`` stands in its place now; blank where it was only taken away. ``rule`` is the rule's name.
    """

    start: int
    end: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text with what was changed in it: ``text`` is ``raw`` with all ``edits`` made.

    Edits stand in order and do not overlap. Places are code points; those of a replaced stretch belong
    together, and those of one that was taken away come to lie at its edge.

    Raises:
        ValueError: if the edits overlap, are out of order, change nothing, or reach out of the text.
    """

    raw: str
    edits: tuple[Replacement, ...]
    text: str = field(init=False)
    _raw_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _clean_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _refuse_disorder(self.raw, self.edits)
        pieces: list[str] = []
        clean_starts: list[int] = []
        done = length = 0
        for edit in self.edits:
            length += edit.start - done
            clean_starts.append(length)
            pieces += (self.raw[done : edit.start], edit.text)
            length += len(edit.text)
            done = edit.end
        object.__setattr__(self, "text", "".join((*pieces, self.raw[done:])))
        object.__setattr__(self, "_raw_starts", tuple(edit.start for edit in self.edits))
        object.__setattr__(self, "_clean_starts", tuple(clean_starts))

    def to_raw(self, span: Span) -> Span:
        """Where a span of ``text`` stands in ``raw``: replaced stretches whole, taken ones only inside."""
        return Span(self._raw_of(span.start).start, self._raw_of(span.end - 1).end)

    def to_clean(self, span: Span) -> Span | None:
        """Where a span of ``raw`` stands in ``text``; None where nothing of it is left."""
        start = self._clean_of(span.start)[0]
        end = self._clean_of(span.end - 1)[1]
        return Span(start, end) if start < end else None

    def clean_range(self, number: int) -> tuple[int, int]:
        """Where the edit of that number left its text (code points, end exclusive); may be empty."""
        start = self._clean_starts[number]
        return start, start + len(self.edits[number].text)

    def _raw_of(self, place: int) -> Span:
        """What the code point at ``place`` of ``text`` was made of."""
        # Of edits that begin at one place the last is the only one that left anything there.
        number = bisect_right(self._clean_starts, place) - 1
        if number < 0:
            return Span(place, place + 1)
        edit, end = self.edits[number], self.clean_range(number)[1]
        if place < end:
            return Span(edit.start, edit.end)
        raw = edit.end + place - end
        return Span(raw, raw + 1)

    def _clean_of(self, place: int) -> tuple[int, int]:
        """What became of the code point at ``place`` of ``raw``; an empty range where it was taken away."""
        number = bisect_right(self._raw_starts, place) - 1
        if number < 0:
            return place, place + 1
        edit, clean = self.edits[number], self.clean_range(number)
        if place < edit.end:
            return clean
        start = clean[1] + place - edit.end
        return start, start + 1


@dataclass(frozen=True, slots=True)
class Original:
    """What an article was before it was cleaned, and the names of the rules that were switched on."""

    cleaned: Cleaned
    rules: tuple[str, ...]


def _refuse_disorder(raw: str, edits: Sequence[Replacement]) -> None:
    for edit in edits:
        if not 0 <= edit.start < edit.end <= len(raw):
            raise ValueError(f"an edit at {edit.start}-{edit.end} does not fit a text of {len(raw)}")
        if raw[edit.start : edit.end] == edit.text:
            raise ValueError(f"the edit at {edit.start}-{edit.end} changes nothing")
    for before, after in pairwise(edits):
        if after.start < before.end:
            raise ValueError(f"the edits at {before.start}-{before.end} and {after.start} overlap")


def cleaned_again(first: Cleaned, second: Iterable[Replacement]) -> Cleaned:
    """What ``second``, edits of ``first.text`` in order, makes of it, as edits of ``first.raw``.

    A later edit takes in the earlier ones that it changes again, and bears its own rule's name.
    """
    groups = list(_groups(first, second))
    if not groups:
        return first
    taken = [edit for group in groups if (edit := group.as_edit(first)) is not None]
    starts = [group.raw.start for group in groups]
    kept = [edit for edit in first.edits if not _is_within(edit, groups, starts)]
    return Cleaned(first.raw, tuple(sorted((*kept, *taken))))


@dataclass(slots=True)
class _Group:
    """Edits of a clean text that touch the same replaced stretches, and where these were before."""

    raw: Span
    clean: Span
    edits: list[Replacement]

    def as_edit(self, first: Cleaned) -> Replacement | None:
        """All of them as one edit; None where they bring back what was there at first."""
        pieces: list[str] = []
        done = self.clean.start
        for edit in self.edits:
            pieces += (first.text[done : edit.start], edit.text)
            done = edit.end
        text = "".join((*pieces, first.text[done : self.clean.end]))
        if text == self.raw.of(first.raw):
            return None
        return Replacement(self.raw.start, self.raw.end, text, self.edits[-1].rule)


def _groups(first: Cleaned, second: Iterable[Replacement]) -> Iterable[_Group]:
    open_group: _Group | None = None
    for edit in second:
        raw = first.to_raw(Span(edit.start, edit.end))
        # Not None: it holds what the edit is about.
        clean = first.to_clean(raw) or Span(edit.start, edit.end)
        if open_group is not None and raw.start < open_group.raw.end:
            open_group.raw = Span(open_group.raw.start, raw.end)
            open_group.clean = Span(open_group.clean.start, clean.end)
            open_group.edits.append(edit)
            continue
        if open_group is not None:
            yield open_group
        open_group = _Group(raw, clean, [edit])
    if open_group is not None:
        yield open_group


def _is_within(edit: Replacement, groups: Sequence[_Group], starts: Sequence[int]) -> bool:
    number = bisect_left(starts, edit.end) - 1
    return number >= 0 and edit.start < groups[number].raw.end
