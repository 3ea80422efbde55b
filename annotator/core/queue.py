"""Which articles of the project to show, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotator.core.article import QueueRow, Status


class QueuePlace(NamedTuple):
    """Where an article stands in an order: greater values first, lesser keys first among equal ones."""

    value: int
    key: int


class QueueOrder(StrEnum):
    """What the queue is sorted by: import, doubt over what waits (greatest first), or claims (most first)."""

    IMPORTED = "imported"
    DOUBT = "doubt"
    CLAIMS = "claims"

    def place(self, row: QueueRow) -> QueuePlace:
        """Where a row stands, by what it says of its article."""
        match self:
            case QueueOrder.DOUBT:
                return QueuePlace(row.doubt, row.key)
            case QueueOrder.CLAIMS:
                return QueuePlace(row.claims, row.key)
            case _:
                return QueuePlace(0, row.key)


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
