"""Which backups stay, and which go."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from annotator.core.retention import AT_LEAST, DAYS, LAST, Backup, superseded

_NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)


def _backup(number: int, made_at: datetime, size: int = 1) -> Backup:
    return Backup(path=Path(str(number)), number=number, made_at=made_at, size=size)


def _numbers(backups: list[Backup]) -> list[int]:
    return [backup.number for backup in backups]


def test_the_last_ones_stay_and_then_the_last_of_each_day() -> None:
    hourly = [_backup(number, _NOON + timedelta(hours=number)) for number in range(24 * 20)]
    staying = [backup for backup in hourly if backup not in superseded(hourly)]
    assert _numbers(staying[-LAST:]) == list(range(470, 480))
    days = [backup.made_at.date() for backup in staying[:-LAST]]
    assert len(days) == len(set(days)) == DAYS
    assert all(backup.made_at.hour == 23 for backup in staying[: DAYS - 1])


def test_few_backups_all_stay() -> None:
    assert superseded([_backup(number, _NOON) for number in range(LAST)]) == []


def test_a_clock_that_jumps_back_does_not_make_the_newest_one_old() -> None:
    before = [_backup(number, _NOON + timedelta(minutes=number)) for number in range(LAST)]
    latest = _backup(LAST, _NOON - timedelta(days=900))
    assert _numbers(superseded([*before, latest])) == []
    later = _backup(LAST + 1, _NOON - timedelta(days=900))
    assert later not in superseded([*before, latest, later])


def test_the_oldest_go_where_room_is_short_but_some_always_stay() -> None:
    large = [_backup(number, _NOON, size=40) for number in range(5)]
    assert _numbers(superseded(large, room=120)) == [1, 0]
    assert len(large) - len(superseded(large, room=10)) == AT_LEAST
