"""The queue: articles in working order, filtered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.article import Status
from annotator.core.queue import QueueFilter
from annotator.storage import articles

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.core.article import QueueRow
    from annotator.services.project import Project

__all__ = ["QueueChoices", "QueueFilter", "QueueService", "StatusCounts"]

_OPEN = frozenset({Status.NEW, Status.IN_PROGRESS})


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
    """Pages of the queue by key, so that a page costs the same at any length."""

    def __init__(self, project: Project) -> None:
        self._file = project.file

    def page(self, wanted: QueueFilter, *, after: int = 0, limit: int = 200) -> list[QueueRow]:
        """The next ``limit`` rows behind the article with key ``after``."""
        return articles.queue_page(self._file, wanted, after=after, limit=limit)

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
        """The key of the next article that is neither done nor skipped, going round; None if none is left."""
        wanted = wanted or QueueFilter()
        start = key or 0
        found = self._first_open(wanted, start, None)
        return found if found is not None else self._first_open(wanted, 0, start)

    def _first_open(self, wanted: QueueFilter, after: int, until: int | None) -> int | None:
        while True:
            page = self.page(wanted, after=after)
            for row in page:
                if until is not None and row.key >= until:
                    return None
                if row.status in _OPEN:
                    return row.key
            if not page:
                return None
            after = page[-1].key
