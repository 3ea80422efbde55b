"""Which articles of the project to show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.article import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """The articles with these words, of this status, with suggestions that wait, and so on; all must hold.

    ``published_from`` and ``published_to`` are ISO 8601 dates, both included; an article without a date is
    in no such range.
    """

    text: str = ""
    status: Status | None = None
    pending: bool = False
    outlet: str | None = None
    language: str | None = None
    published_from: str | None = None
    published_to: str | None = None
    flagged: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Whether it asks for more than words, a status or suggestions that wait."""
        narrower = (self.outlet, self.language, self.published_from, self.published_to, self.flagged)
        return any(narrower)
