"""What an annotation leaves in the text, and which segments it touches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from annotator.core.annotation import Decision, Mention
from annotator.core.review import review_order

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from annotator.core.annotation import Item, ItemRef
    from annotator.core.item_list import ItemList
    from annotator.core.spans import Fragments, Span
    from annotator.ui.article_view.segments import Segments


class MarkKind(Enum):
    """How a span is shown."""

    MENTION = "mention"
    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"


@dataclass(frozen=True, slots=True)
class Mark:
    """One span of an item inside one segment: ``start`` and ``end`` in code points of the segment.

    ``opens`` and ``closes`` tell whether the span begins and ends here rather than in a neighbour.
    """

    item: Item
    kind: MarkKind
    start: int
    end: int
    opens: bool
    closes: bool

    @property
    def is_rejected(self) -> bool:
        """Whether the item was rejected."""
        return self.item.decision is Decision.REJECTED


def spans_of(item: Item) -> Iterator[tuple[MarkKind, Span]]:
    """Every span of an item, with how it is shown."""
    if isinstance(item, Mention):
        yield MarkKind.MENTION, item.span
        return
    for kind, part in (
        (MarkKind.SOURCE, item.source),
        (MarkKind.CUE, item.cue),
        (MarkKind.CONTENT, item.content),
    ):
        for span in part:
            yield kind, span


class ItemIndex:
    """The items of an article by name and by segment.

    Args:
        segments: the cut of the article.
    """

    def __init__(self, segments: Segments) -> None:
        self._segments = segments
        self._items: dict[ItemRef, Item] = {}
        self._in_segment: dict[int, dict[ItemRef, Item]] = {}
        self._spans: dict[bool, list[tuple[ItemRef, MarkKind, Span]]] = {}

    def get(self, ref: ItemRef | None) -> Item | None:
        """The item of that name."""
        return self._items.get(ref) if ref is not None else None

    def replace(self, items: Iterable[Item]) -> None:
        """Forgets all items and takes these."""
        self._items.clear()
        self._spans.clear()
        self._in_segment.clear()
        in_segment = self._in_segment
        for item in items:  # an article of 20,000 words has thousands
            ref = item.ref
            self._items[ref] = item
            for segment in self.segments_of(item):
                in_segment.setdefault(segment, {})[ref] = item

    def update(self, changed: Collection[ItemRef], items: ItemList) -> set[int]:
        """Takes the present values of the changed items and tells which segments they touch or touched.

        A changed item that is not among ``items`` is gone. Items that did not change are passed over.
        """
        if len(changed) > len(self._items):  # most of them stand in other articles
            changed = {ref for ref in (*self._items, *(item.ref for item in items)) if ref in changed}
        touched: set[int] = set()
        for ref in changed:
            before, after = self._items.get(ref), items.find(ref)
            if before == after:
                continue
            if before is not None and (after is None or _parts(before) != _parts(after)):
                touched |= self._remove(before)
            if after is not None:
                touched |= self._add(after)
        return touched

    def is_marked(self, segment: int, *, show_rejected: bool) -> bool:
        """Whether the segment has an item to show."""
        there = self._in_segment.get(segment)
        return there is not None and (show_rejected or any(map(_is_shown, there.values())))

    def marks(self, segment: int, *, show_rejected: bool) -> list[Mark]:
        """What to show in a segment, in review order."""
        there = self._in_segment.get(segment)
        if not there:
            return []
        start, end = self._segments.starts[segment], self._segments.ends[segment]
        return [
            _clipped(item, kind, span, start, end)
            for item in review_order(there.values())
            if show_rejected or _is_shown(item)
            for kind, span in spans_of(item)
            if span.start < end and start < span.end
        ]

    def spans(self, *, show_rejected: bool) -> Sequence[tuple[ItemRef, MarkKind, Span]]:
        """Every span that is shown, in reading order; kept until an item changes."""
        if show_rejected not in self._spans:
            self._spans[show_rejected] = sorted(
                (
                    (item.ref, kind, span)
                    for item in self._items.values()
                    if show_rejected or _is_shown(item)
                    for kind, span in spans_of(item)
                ),
                key=lambda found: found[2],
            )
        return self._spans[show_rejected]

    def segments_of(self, item: Item) -> Collection[int]:
        """The segments that an item has spans in."""
        if isinstance(item, Mention):
            return self._segments.overlapping(item.span)
        at, overlapping = self._segments.at, self._segments.overlapping
        extent = item.extent
        first = at(extent.start)
        if extent.end <= self._segments.ends[first]:  # most claims are within a paragraph
            return {first}
        return {segment for part in _parts(item) for span in part for segment in overlapping(span)}

    def _add(self, item: Item) -> set[int]:
        ref = item.ref
        self._spans.clear()
        self._items[ref] = item
        touched = set(self.segments_of(item))
        for segment in touched:
            self._in_segment.setdefault(segment, {})[ref] = item
        return touched

    def _remove(self, item: Item) -> set[int]:
        self._spans.clear()
        del self._items[item.ref]
        touched = set(self.segments_of(item))
        for segment in touched:
            there = self._in_segment[segment]
            there.pop(item.ref, None)
            if not there:
                del self._in_segment[segment]
        return touched


def _parts(item: Item) -> tuple[Fragments, ...]:
    return ((item.span,),) if isinstance(item, Mention) else (item.source, item.cue, item.content)


def _is_shown(item: Item) -> bool:
    return item.decision is not Decision.REJECTED


def _clipped(item: Item, kind: MarkKind, span: Span, start: int, end: int) -> Mark:
    return Mark(
        item,
        kind,
        max(span.start, start) - start,
        min(span.end, end) - start,
        opens=span.start >= start,
        closes=span.end <= end,
    )
