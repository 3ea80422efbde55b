"""What can still be read of a damaged project file: rows by table, read page by page on a copy of it."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import lru_cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.errors import ProjectError
from annotator.storage import schema
from annotator.storage.pages import PAGE, Pages
from annotator.storage.values import COLUMNS, odd_column

if TYPE_CHECKING:
    from annotator.storage.pages import Row

_MAGIC = b"SQLite format 3\x00"
_SCHEMA_ROOT = 1
_WITHOUT_ROWID = frozenset({"project"})


@dataclass(slots=True)
class Salvaged:
    """The rows that were read of each table, by key, and how many of it could not be.

    ``lost_pages`` says of which tables a page could not be read, so that nobody knows how much was on it.
    """

    rows: dict[str, dict[Any, dict[str, Any]]] = field(default_factory=dict)
    lost: dict[str, int] = field(default_factory=dict)
    lost_pages: set[str] = field(default_factory=set)
    last_keys: dict[str, int] = field(default_factory=dict)

    def drop(self, table: str, key: object) -> dict[str, Any]:
        """Take a row away as lost, and give it."""
        self.lost[table] = self.lost.get(table, 0) + 1
        return self.rows[table].pop(key)


def salvaged(damaged: Path, room: Path) -> Salvaged:
    """Everything in a damaged file that is still a row of a project; a copy is put into ``room`` meanwhile.

    Raises:
        ProjectError: if the file cannot be read or copied.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".repair-", dir=room) as folder:
            copy = Path(folder) / "damaged"
            _copy_with_last_commits(damaged, copy)
            with copy.open("rb") as stream, closing(mmap(stream.fileno(), 0, access=ACCESS_READ)) as content:
                return _Reading(Pages(content)).result
    except OSError as error:
        raise ProjectError(
            "“{name}” cannot be read: {reason}.", name=damaged.name, reason=error.strerror
        ) from error


def _copy_with_last_commits(damaged: Path, copy: Path) -> None:
    """Copy the file, with what stands beside it of the last commits written into it as far as it is whole."""
    shutil.copyfile(damaged, copy)
    log = damaged.with_name(f"{damaged.name}-wal")
    has_log = log.is_file() and log.stat().st_size > 0
    _put_header_right(copy, has_log=has_log)
    if not has_log:
        return
    shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
    with suppress(sqlite3.DatabaseError, UnicodeDecodeError), closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def _put_header_right(copy: Path, *, has_log: bool) -> None:
    """Write the parts of the header that are the same in every project."""
    with copy.open("r+b") as stream:
        size = stream.seek(0, 2)
        stream.seek(0)
        stream.write(_MAGIC)
        # Page size; how it is written and read (2 with a log of commits); what never changes.
        form = 2 if has_log else 1
        stream.write(PAGE.to_bytes(2) + bytes((form, form, 0, 64, 32, 32)))
        stream.seek(28)
        stream.write((size // PAGE).to_bytes(4))
        stream.seek(44)
        stream.write((4).to_bytes(4))
        stream.seek(56)
        stream.write((1).to_bytes(4))  # UTF-8


class _Reading:
    """Finds out which page belongs to which table, and reads the rows."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages
        self._columns = _columns_of_tables(schema.SCHEMA_VERSION)
        self.result = Salvaged()
        self._seen: set[int] = set()
        roots = self._roots()
        for table in COLUMNS:
            self._read_tree(table, roots.get(table))
        self._read_last_keys(roots.get("sqlite_sequence"))
        if self.result.lost_pages:
            self._read_pages_that_hang_nowhere()

    def _roots(self) -> dict[str, int]:
        """Where each table begins, from whatever is left of the list of tables."""
        rows, seen, is_whole = self._pages.rows_from(_SCHEMA_ROOT)
        if not is_whole:
            rows += [row for number in self._pages.leaves() for row in self._pages.rows_on(number)]
        self._seen |= seen
        found: dict[str, int] = {}
        for row in rows:
            match row.cells:
                case ("table", str(name), _, int(root), str()):
                    found.setdefault(name, root)
        return found

    def _read_tree(self, table: str, root: int | None) -> None:
        self.result.rows[table] = {}
        if root is None:
            self.result.lost_pages.add(table)
            return
        before = self._pages.unread
        rows, seen, is_whole = self._pages.rows_from(root)
        if not is_whole:
            self.result.lost_pages.add(table)
        self._seen |= seen
        self.result.lost[table] = self._pages.unread - before
        for row in rows:
            if not self._take(table, row):
                self.result.lost[table] += 1

    def _take(self, table: str, row: Row) -> bool:
        """Keep a row, if it is one of this table."""
        columns = self._columns[table]
        if len(row.cells) > len(columns):
            return False
        values = dict(columns)
        values.update(zip(columns, row.cells, strict=False))
        key: Any = row.key
        if table in _WITHOUT_ROWID:
            key = values["key"]
        else:
            values[next(iter(columns))] = key  # the key is the rowid, and the column is empty
        is_right = key not in self.result.rows[table] and odd_column(table, values) is None
        if is_right:
            self.result.rows[table][key] = values
        return is_right

    def _read_last_keys(self, root: int | None) -> None:
        rows = self._pages.rows_from(root)[0] if root is not None else []
        for row in rows:
            match row.cells:
                case (str(name), int(key)):
                    self.result.last_keys[name] = key

    def _read_pages_that_hang_nowhere(self) -> None:
        free = self._pages.free()
        for number in self._pages.leaves():
            if number in self._seen or number in free:
                continue
            for row in self._pages.rows_on(number):
                self._guess(row)

    def _guess(self, row: Row) -> None:
        """Put a row into the one table that has lost pages and whose row it can be, if there is one."""
        fitting = [
            table
            for table in sorted(self.result.lost_pages - _WITHOUT_ROWID)
            if len(row.cells) == len(self._columns[table])
        ]
        taken = [table for table in fitting if self._take(table, row)]
        for table in taken if len(taken) > 1 else ():
            del self.result.rows[table][row.key]


@lru_cache(maxsize=2)
def _columns_of_tables(_version: int) -> dict[str, dict[str, Any]]:
    """The columns of each table as they are stored, with what a row has in those that it is too old for."""
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
