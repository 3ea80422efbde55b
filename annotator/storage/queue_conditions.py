"""From a filter of the queue and a place in its order to conditions of SQL with bound values."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

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
_SORTED_BY = {QueueOrder.DOUBT: "tally.doubt", QueueOrder.CLAIMS: "tally.claims"}


def sorting(order: QueueOrder) -> str:
    """What the rows are sorted by, for ORDER BY."""
    column = _SORTED_BY.get(order)
    return "article.id" if column is None else f"{column} DESC, tally.article_id"


def pages(
    wanted: QueueFilter, order: QueueOrder, after: QueuePlace | None
) -> list[tuple[str, dict[str, Any]]]:
    """The conditions on what follows ``after``, one behind the other, with their values.

    Those with the same value and a greater key come before those with a lesser value. Asked for apart, each
    is one range of an index, so that a page costs the same wherever it is; asked for with OR, neither is.

    Raises:
        UserFacingError: if a date is none.
    """
    narrowed, values = condition(wanted)
    column = _SORTED_BY.get(order)
    if column is None:
        return [(f"{narrowed} AND article.id > :after", {**values, "after": after.key if after else 0})]
    narrowed += " AND tally.status IS NOT NULL"  # what the indexes hold
    if wanted.status is not None:
        narrowed += " AND tally.status = :status"
    if wanted.pending and order is QueueOrder.DOUBT:
        narrowed += " AND tally.doubt > 0"  # says the same, but ends the range there
    if after is None:
        return [(narrowed, values)]
    values |= {"value": after.value, "after": after.key}
    return [
        (f"{narrowed} AND {column} = :value AND tally.article_id > :after", values),
        (f"{narrowed} AND {column} < :value", values),
    ]


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
        parts.append("tally.pending > 0")
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
