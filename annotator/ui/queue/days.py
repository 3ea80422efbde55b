"""Days as people type them into a filter: a year, a month of a year, or a day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_TYPED = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def first_day(typed: str) -> str | None:
    """The first day (ISO 8601) of what was typed; None if that is no year, month or day."""
    return _day(typed, last=False)


def last_day(typed: str) -> str | None:
    """The last day (ISO 8601) of what was typed; None if that is no year, month or day."""
    return _day(typed, last=True)


def _day(typed: str, *, last: bool) -> str | None:
    match = _TYPED.fullmatch(typed.strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        whole_month = month or (12 if last else 1)
        whole_day = day or (monthrange(year or 0, whole_month)[1] if last else 1)
        return date(year or 0, whole_month, whole_day).isoformat()
    except ValueError:
        return None
