"""From a filter of the queue and a place in its order to conditions of SQL with bound values."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.errors import UserFacingError
from annotator.core.queue import QueueOrder
from annotator.storage.words_typed import beginnings, indexes_for, words_of

if TYPE_CHECKING:
    from annotator.core.queue import QueueFilter, QueuePlace

_PLAIN = {
    "status": "article.status = :status",
    "outlet": "article.outlet = :outlet",
    "language": "article.language = :language",
    "published_from": "article.published >= :published_from",
}
_COPIED = """(
    EXISTS (SELECT 1 FROM copy_pair AS pair JOIN article AS other ON other.id = pair.near_id
            WHERE pair.article_id = article.id AND other.gone = 0)
    OR EXISTS (SELECT 1 FROM copy_pair AS pair JOIN article AS other ON other.id = pair.article_id
            WHERE pair.near_id = article.id AND other.gone = 0)
)"""
_PENDING = "tally.pending > 0"


class _Sorting(NamedTuple):
    """By which column an order sorts, and then by which key; with ``gaps`` it may be NULL, which is last."""

    column: str
    key: str
    falls: bool = True
    key_falls: bool = False
    gaps: bool = False


_SORTED_BY = {
    QueueOrder.DOUBT: _Sorting("tally.doubt", "tally.article_id"),
    QueueOrder.CLAIMS: _Sorting("tally.claims", "tally.article_id"),
    QueueOrder.PENDING: _Sorting("tally.pending", "tally.article_id"),
    QueueOrder.NEWEST: _Sorting("article.published", "article.id", key_falls=True, gaps=True),
    QueueOrder.OLDEST: _Sorting("article.published", "article.id", falls=False, gaps=True),
    QueueOrder.OUTLET: _Sorting("article.outlet COLLATE NOCASE", "article.id", falls=False, gaps=True),
}


def sorting(order: QueueOrder, *, backwards: bool = False) -> str:
    """What the rows are sorted by, for ORDER BY."""
    if order is QueueOrder.IMPORTED:
        return f"article.id {_direction(falls=backwards)}"
    by = _SORTED_BY[order]
    value, key = _direction(falls=by.falls != backwards), _direction(falls=by.key_falls != backwards)
    return f"{by.column} {value}, {by.key} {key}"


def pages(
    wanted: QueueFilter, order: QueueOrder, place: QueuePlace | None, *, backwards: bool = False
) -> list[tuple[str, dict[str, Any]]]:
    """The conditions on what follows ``place``, one behind the other, with their values.

    Those with the same value and a further key come before those with a further value, and these before those
    without one; ``backwards`` what precedes the place, the nearest first. Asked for apart, each is one range
    of an index, so that a page costs the same wherever it is; asked for with OR, none is.

    Raises:
        UserFacingError: if a date is none.
    """
    narrowed, values = condition(wanted)
    if place is not None:
        values |= {"value": place.value, "after": place.key}
    if order is QueueOrder.IMPORTED:
        further = "" if place is None else f" AND article.id {'<' if backwards else '>'} :after"
        return [(f"{narrowed}{further}", values)]
    if order is not QueueOrder.PENDING:
        # Most articles wait: looking for those first would leave all of them to be sorted.
        narrowed = narrowed.replace(_PENDING, f"+{_PENDING}")
    if not _SORTED_BY[order].gaps:
        narrowed += _of_tally(wanted, order)
    return [
        (f"{narrowed}{further}", values) for further in _ranges(_SORTED_BY[order], place, backwards=backwards)
    ]


def _direction(*, falls: bool) -> str:
    return "DESC" if falls else "ASC"


def _ranges(by: _Sorting, place: QueuePlace | None, *, backwards: bool) -> list[str]:
    """The parts of an order that follow ``place``, each as conditions that are added to others."""
    filled, empty = f" AND {by.column} IS NOT NULL", f" AND {by.column} IS NULL"
    if place is None:
        whole = [filled, empty] if by.gaps else [""]
        return whole[::-1] if backwards else whole
    further_key = f"{by.key} {'<' if by.key_falls != backwards else '>'} :after"
    if place.value is None:
        return [f"{empty} AND {further_key}", *([filled] if backwards else [])]
    ranges = [
        f" AND {by.column} = :value AND {further_key}",
        f" AND {by.column} {'<' if by.falls != backwards else '>'} :value",
    ]
    return [*ranges, empty] if by.gaps and not backwards else ranges


def _of_tally(wanted: QueueFilter, order: QueueOrder) -> str:
    """What the indexes over the tally hold, and what ends a range of them early."""
    added = " AND tally.status IS NOT NULL"
    if wanted.status is not None:
        added += " AND tally.status = :status"
    if wanted.pending and order is QueueOrder.DOUBT:
        added += " AND tally.doubt > 0"  # says the same as that some are pending
    return added


def condition(wanted: QueueFilter) -> tuple[str, dict[str, Any]]:
    """The condition on ``article`` and its ``tally``, and the values it names.

    Raises:
        UserFacingError: if a date is none.
    """
    parts = ["1"]
    values = {name: getattr(wanted, name) for name in _PLAIN if getattr(wanted, name) is not None}
    parts += [_PLAIN[name] for name in values]
    if "published_from" in values:
        values["published_from"] = _day(values["published_from"]).isoformat()
    if wanted.published_to is not None:
        # A time of that day is greater than the day itself.
        values["until"] = (_day(wanted.published_to) + timedelta(days=1)).isoformat()
        parts.append("article.published < :until")
    if wanted.flagged:
        parts.append("article.flagged = 1")
    if wanted.copied:
        parts.append(_COPIED)
    if wanted.pending:
        parts.append(_PENDING)
    words = words_of(wanted.text)
    if words:
        values["words"] = beginnings(words)
        searched = (f"SELECT rowid FROM {index} WHERE {index} MATCH :words" for index in indexes_for(words))
        parts.append(f"article.id IN ({' UNION '.join(searched)})")
    return " AND ".join(parts), values


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise UserFacingError(
            "“{date}” is no date.", advice="Write it as year-month-day: 2026-02-28.", date=written
        ) from error
