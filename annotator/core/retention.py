"""Which backups stay: the last ones, then one of each day, as far as there is room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from pathlib import Path

LAST = 10
DAYS = 7
ROOM = 5_000_000_000
"""Bytes that the backups of one project may take."""
AT_LEAST = 2
"""So many stay however large they are: damage is not always noticed at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of a project. ``number`` grows with each one, ``made_at`` is in UTC, ``size`` in bytes."""

    path: Path
    number: int
    made_at: datetime
    size: int


class Contents(NamedTuple):
    """How much work is in a backup: articles, and decisions on them."""

    articles: int
    decisions: int


def superseded(backups: Iterable[Backup], *, room: int = ROOM) -> list[Backup]:
    """Those that are to go, the oldest last.

    They are told apart by their numbers: a clock that was set back makes no backup an old one.
    """
    ordered = sorted(backups, key=lambda one: one.number, reverse=True)
    staying = ordered[:LAST] + _one_a_day(ordered[LAST:])
    used = 0
    kept: set[int] = set()
    for place, backup in enumerate(staying):
        used += backup.size
        if place < AT_LEAST or used <= room:
            kept.add(backup.number)
    return [backup for backup in ordered if backup.number not in kept]


def _one_a_day(backups: list[Backup]) -> list[Backup]:
    """The last one of each of the last days on which any was made."""
    of_days: dict[object, Backup] = {}
    for backup in backups:
        of_days.setdefault(backup.made_at.date(), backup)
    return list(of_days.values())[:DAYS]
