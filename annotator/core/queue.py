"""Which articles of the project to show, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotator.core.article import QueueRow, Status


class QueuePlace(NamedTuple):
    """Where an article stands in an order: by a value, which may be missing, and then by key."""

    value: int | str | None
    key: int


class QueueOrder(StrEnum):
    """What the queue is sorted by.

    Import; doubt over what waits, claims, suggestions that wait (most first); date, either way; the outlet's
    name, in which the case of ASCII letters does not count. Among equal ones lesser keys come first, but
    last where the newest does. What has no date or outlet is at the end.
    """

    IMPORTED = "imported"
    DOUBT = "doubt"
    CLAIMS = "claims"
    PENDING = "pending"
    NEWEST = "newest"
    OLDEST = "oldest"
    OUTLET = "outlet"

    @property
    def is_falling(self) -> bool:
        """Whether greater values come first."""
        return self in {QueueOrder.DOUBT, QueueOrder.CLAIMS, QueueOrder.PENDING, QueueOrder.NEWEST}

    @property
    def stands_still(self) -> bool:
        """Whether articles keep their places, whatever is decided in them."""
        return self in {QueueOrder.IMPORTED, QueueOrder.NEWEST, QueueOrder.OLDEST, QueueOrder.OUTLET}

    def place(self, row: QueueRow) -> QueuePlace:
        """Where a row stands, by what it says of its article."""
        match self:
            case QueueOrder.IMPORTED:
                return QueuePlace(0, row.key)
            case QueueOrder.NEWEST | QueueOrder.OLDEST:
                return QueuePlace(row.published, row.key)
            case QueueOrder.OUTLET:
                return QueuePlace(row.outlet, row.key)
            case _:
                return QueuePlace(getattr(row, self.value), row.key)

    def turn(self, row: QueueRow) -> tuple[bool, int | bytes, int]:
        """What rows of this order are sorted by: rising, or falling if it ``is_falling``."""
        value, key = self.place(row)
        if value is None:
            return not self.is_falling, b"", key
        if isinstance(value, str):
            # As SQLite compares them: bytes of UTF-8, of which only those of ASCII have a case.
            return self.is_falling, value.encode().lower(), key
        return self.is_falling, value, -key if self.is_falling else key


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """The articles with these words, of this status, with suggestions that wait, and so on; all must hold.

    ``published_from`` and ``published_to`` are ISO 8601 dates, both included; an article without a date is
    in no such range. ``copied`` are those that have copies in the project.
    """

    text: str = ""
    status: Status | None = None
    pending: bool = False
    outlet: str | None = None
    language: str | None = None
    published_from: str | None = None
    published_to: str | None = None
    flagged: bool = False
    copied: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Whether it asks for more than words, a status or suggestions that wait."""
        days = (self.published_from, self.published_to)
        return any((self.outlet, self.language, *days, self.flagged, self.copied))
