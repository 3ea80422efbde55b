"""The queue: articles in working order, filtered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from heapq import merge
from itertools import islice
from typing import TYPE_CHECKING

from annotator.core.article import Status
from annotator.core.queue import QueueFilter, QueueOrder, QueuePlace
from annotator.storage import articles

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from annotator.core.article import QueueRow
    from annotator.services.project import Project

__all__ = ["QueueChoices", "QueueFilter", "QueueOrder", "QueuePlace", "QueueService", "StatusCounts"]

_OPEN = (Status.NEW, Status.IN_PROGRESS)
_LOOKED_AHEAD = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCounts:
    """How many articles there are of each status, and how many with pending suggestions."""

    total: int
    new: int
    in_progress: int
    done: int
    skipped: int
    pending: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueChoices:
    """The outlets and languages (ISO 639-1) of the project's articles, with how many have each."""

    outlets: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]


class QueueService:
    """Pages of the queue by key, so that a page costs the same at any length.

    It has one order at a time, in which articles are listed and come one after the other.
    """

    def __init__(self, project: Project) -> None:
        self._file = project.file
        self._order = QueueOrder.IMPORTED
        self._passed: dict[int, None] = {}

    @property
    def order(self) -> QueueOrder:
        """What the queue is sorted by."""
        return self._order

    def order_by(self, order: QueueOrder) -> None:
        """Sort the queue by something else, or begin a new round in the same order."""
        self._order = order
        self._passed.clear()

    def place_of(self, row: QueueRow) -> QueuePlace:
        """Where a row stands in the order, as it was read."""
        return self._order.place(row)

    def page(
        self, wanted: QueueFilter, *, after: QueuePlace | None = None, limit: int = 200
    ) -> list[QueueRow]:
        """The next ``limit`` rows behind the place ``after``, which need not be that of a row any more."""
        return articles.queue_page(self._file, wanted, self._order, place=after, limit=limit)

    def page_before(
        self, wanted: QueueFilter, *, before: QueuePlace | None = None, limit: int = 200
    ) -> list[QueueRow]:
        """The ``limit`` rows that lead to the place ``before``, or the last ones, in the queue's order."""
        found = articles.queue_page(
            self._file, wanted, self._order, place=before, limit=limit, backwards=True
        )
        return found[::-1]

    def rows(self, keys: Collection[int]) -> dict[int, QueueRow]:
        """The rows of these articles as they are now, by key."""
        return articles.queue_rows(self._file, keys)

    def count(self, wanted: QueueFilter) -> int:
        """How many articles the filter leaves."""
        return articles.queue_count(self._file, wanted)

    def choices(self) -> QueueChoices:
        """What the queue can be narrowed to: the outlets and languages that occur."""
        return QueueChoices(
            outlets=tuple(articles.values_of(self._file, "outlet")),
            languages=tuple(articles.values_of(self._file, "language")),
        )

    def counts(self) -> StatusCounts:
        """The numbers on the status chips."""
        counts = articles.status_counts(self._file)
        return StatusCounts(
            total=sum(counts.values()),
            new=counts[Status.NEW],
            in_progress=counts[Status.IN_PROGRESS],
            done=counts[Status.DONE],
            skipped=counts[Status.SKIPPED],
            pending=articles.count_with_pending(self._file),
        )

    def next_after(self, key: int | None, wanted: QueueFilter | None = None) -> int | None:
        """The first of those that :meth:`upcoming` gives; None if none is left."""
        return next(iter(self.upcoming(key, wanted, limit=1)), None)

    def upcoming(self, key: int | None, wanted: QueueFilter | None = None, *, limit: int) -> list[int]:
        """The keys of the next articles that are neither done nor skipped, without that of ``key`` itself.

        As imported, by date and by outlet, the next are those behind ``key``, going round. In the other
        orders the next is the first of all, because places change with the work; those that were passed over
        come after the others, the one that was passed over longest ago first.
        """
        rows = self._going_round if self._order.stands_still else self._from_the_top
        return [row.key for row in islice(rows(key, wanted or QueueFilter()), limit)]

    def pass_over(self, key: int) -> None:
        """Let an article wait until the others have had their turn."""
        self._passed.pop(key, None)
        self._passed[key] = None

    def _going_round(self, key: int | None, wanted: QueueFilter) -> Iterator[QueueRow]:
        behind = set()
        for row in self._open_rows(wanted, self._place_of_key(key)):
            behind.add(row.key)
            yield row
        for row in self._open_rows(wanted, None):
            if row.key == key or row.key in behind:
                return
            yield row

    def _place_of_key(self, key: int | None) -> QueuePlace | None:
        if key is None:
            return None
        if self._order is QueueOrder.IMPORTED:  # also where the article is gone
            return QueuePlace(0, key)
        row = self.rows([key]).get(key)
        return None if row is None else self.place_of(row)

    def _from_the_top(self, key: int | None, wanted: QueueFilter) -> Iterator[QueueRow]:
        passed = {}
        for row in self._open_rows(wanted, None):
            if row.key in self._passed:
                passed[row.key] = row
            elif row.key != key:
                yield row
        yield from (passed[one] for one in self._passed if one in passed and one != key)

    def _open_rows(self, wanted: QueueFilter, after: QueuePlace | None) -> Iterator[QueueRow]:
        # Each status by itself, so that an index leads past all the articles that are done.
        statuses = [status for status in _OPEN if wanted.status in {None, status}]
        streams = (self._rows_of(replace(wanted, status=one), after) for one in statuses)
        return merge(*streams, key=self._order.turn, reverse=self._order.is_falling)

    def _rows_of(self, wanted: QueueFilter, after: QueuePlace | None) -> Iterator[QueueRow]:
        while page := self.page(wanted, after=after, limit=_LOOKED_AHEAD):
            yield from page
            after = self.place_of(page[-1])
