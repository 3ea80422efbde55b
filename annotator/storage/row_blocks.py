"""Many rows of one table, inserted by few statements."""

from __future__ import annotations

from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_MOST_VALUES = 960
"""Of one statement: older builds of SQLite take no more than 999."""


def insert_rows(
    connection: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]
) -> int:
    """Insert rows that have a value for each of the columns, in their order, and give the key of the last.

    It is 0 where there are none.

    SQLite copies each page that a statement with triggers changes, so as to be able to take it back alone.
    A statement for each row copies the same pages again and again, at three times the cost.
    """
    most = _MOST_VALUES // len(columns)
    rest = iter(rows)
    last = 0
    while block := tuple(islice(rest, most)):
        values = tuple(chain.from_iterable(block))
        last = int(connection.execute(_statement(table, columns, len(block)), values).lastrowid or 0)
    return last


@cache
def _statement(table: str, columns: tuple[str, ...], count: int) -> str:
    marks = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([marks] * count)}"
