"""The rows that were read of a damaged project, in a file of their own: memory may not hold them all."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from annotator.storage import schema
from annotator.storage.values import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

WITHOUT_ROWID = frozenset({"project"})
_CACHE = 65_536
"""KiB of the file that are kept in memory."""


class Salvaged:
    """The rows that were read of each table, and how many of it could not be.

    They lie in ``rows``, a database with the tables of a project but without what these refuse or keep:
    indexes, references, triggers. ``lost`` counts rows by table; ``lost_pages`` says of which tables a page
    could not be read, so that nobody knows how much was on it. ``last_keys`` are the highest ever given.
    """

    def __init__(self, path: Path) -> None:
        self.lost: Counter[str] = Counter(dict.fromkeys(COLUMNS, 0))
        self.lost_pages: set[str] = set()
        self.last_keys: dict[str, int] = {}
        self.rows = sqlite3.connect(path, isolation_level=None)
        self.rows.row_factory = sqlite3.Row
        # It is thrown away in the end, whatever happens.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE}"):
            self.rows.execute(f"PRAGMA {pragma}")
        for table in COLUMNS:
            key, *others = defaults(table)
            kind = "" if table in WITHOUT_ROWID else "INTEGER"
            self.rows.execute(f"CREATE TABLE {table} ({', '.join((f'{key} {kind} PRIMARY KEY', *others))})")
        self.rows.execute("BEGIN")

    def close(self) -> None:
        """Let go of the rows."""
        self.rows.close()

    def keep(self, table: str, rows: Iterable[Mapping[str, Any]]) -> int:
        """Add rows, each with all columns of its table, but those whose key is known; how many were added."""
        before = self.rows.total_changes
        marks = ", ".join(f":{column}" for column in defaults(table))
        self.rows.executemany(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", rows)
        return self.rows.total_changes - before

    def count(self, table: str) -> int:
        """How many rows of a table there are."""
        return int(self.rows.execute(f"SELECT count(*) FROM {table}").fetchone()[0])

    def has(self, table: str, key: object) -> bool:
        """Whether there is a row with this key."""
        found = self.rows.execute(f"SELECT 1 FROM {table} WHERE {key_of(table)} IS ?", (key,))
        return found.fetchone() is not None

    def of(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table that has few."""
        return [dict(row) for row in self.rows.execute(f"SELECT * FROM {table}")]

    def drop_where(self, table: str, condition: str) -> None:
        """Take away as lost what fulfils a condition."""
        self.lost[table] += self.rows.execute(f"DELETE FROM {table} WHERE {condition}").rowcount

    def drop(self, table: str, keys: Sequence[object]) -> None:
        """Take away as lost the rows with these keys, each of which there is."""
        self.rows.executemany(f"DELETE FROM {table} WHERE {key_of(table)} IS ?", ((key,) for key in keys))
        self.lost[table] += len(keys)


def defaults(table: str) -> Mapping[str, str | int | None]:
    """The columns of a table as they are stored, with what a row has in those that it is too old for."""
    return _defaults(schema.SCHEMA_VERSION)[table]


def key_of(table: str) -> str:
    """The column that holds the key of a table."""
    return next(iter(defaults(table)))


@lru_cache(maxsize=2)
def _defaults(_version: int) -> dict[str, dict[str, Any]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection)
        return {
            table: {
                row[1]: None if row[4] is None else _literal(row[4])
                for row in connection.execute(f"PRAGMA table_info({table})")
            }
            for table in COLUMNS
        }


def _literal(default: str) -> str | int:
    return int(default) if default.isdecimal() else default.strip("'")
