"""What can still be read of a damaged project file: rows by table, read page by page on a copy of it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from mmap import ACCESS_READ, mmap
from typing import TYPE_CHECKING, Any

from annotator.core.batches import batches
from annotator.core.errors import ProjectError
from annotator.storage.pages import PAGE, Pages
from annotator.storage.salvaged import WITHOUT_ROWID, defaults, key_of
from annotator.storage.values import COLUMNS, odd_column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from annotator.storage.pages import Row
    from annotator.storage.salvaged import Salvaged

_MAGIC = b"SQLite format 3\x00"
_SCHEMA_ROOT = 1
_AT_A_TIME = 1000


def read_into(found: Salvaged, damaged: Path, folder: Path, progress: Callable[[int, int], None]) -> None:
    """Put everything in a damaged file that is still a row of a project into ``found``.

    Its copy is in ``folder`` meanwhile. ``progress`` is called with the pages read and with how many there
    are.

    Raises:
        ProjectError: if the file cannot be read or copied.
    """
    copy = folder / "damaged"
    try:
        _copy_with_last_commits(damaged, copy)
        with copy.open("rb") as stream, closing(mmap(stream.fileno(), 0, access=ACCESS_READ)) as content:
            _Reading(Pages(content, progress), found)
        copy.unlink()
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

    def __init__(self, pages: Pages, found: Salvaged) -> None:
        self._pages = pages
        self._found = found
        self._seen: list[bytearray] = []
        roots = self._roots()
        for table in COLUMNS:
            self._read_tree(table, roots.get(table))
        self._read_last_keys(roots.get("sqlite_sequence"))
        if found.lost_pages:
            self._read_pages_that_hang_nowhere()

    def _roots(self) -> dict[str, int]:
        """Where each table begins, from whatever is left of the list of tables."""
        tree = self._pages.tree(_SCHEMA_ROOT)
        found = _tables_named(tree)
        if not tree.is_whole:
            everywhere = (row for number in self._pages.leaves() for row in self._pages.rows_on(number))
            found = {**_tables_named(everywhere), **found}
        self._seen.append(tree.seen)
        return found

    def _read_tree(self, table: str, root: int | None) -> None:
        if root is None:
            self._found.lost_pages.add(table)
            return
        unread = self._pages.unread
        tree = self._pages.tree(root)
        for rows in batches(tree, _AT_A_TIME):
            fitting = [values for row in rows if (values := _values(table, row)) is not None]
            self._found.lost[table] += len(rows) - self._found.keep(table, fitting)
        self._found.lost[table] += self._pages.unread - unread
        if not tree.is_whole:
            self._found.lost_pages.add(table)
        self._seen.append(tree.seen)

    def _read_last_keys(self, root: int | None) -> None:
        for row in self._pages.tree(root) if root is not None else ():
            match row.cells:
                case (str(name), int(key)):
                    self._found.last_keys[name] = key

    def _read_pages_that_hang_nowhere(self) -> None:
        free = self._pages.free()
        for number in self._pages.leaves():
            if number not in free and not any(seen[number] for seen in self._seen):
                for row in self._pages.rows_on(number):
                    self._guess(row)

    def _guess(self, row: Row) -> None:
        """Put a row into the one table that has lost pages and whose row it can be, if there is one."""
        taken = []
        for table in sorted(self._found.lost_pages - WITHOUT_ROWID):
            values = _values(table, row) if len(row.cells) == len(defaults(table)) else None
            if values is not None and self._found.keep(table, (values,)):
                taken.append(table)
        for table in taken if len(taken) > 1 else ():
            self._found.rows.execute(f"DELETE FROM {table} WHERE {key_of(table)} = ?", (row.key,))


def _tables_named(rows: Iterable[Row]) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in rows:
        match row.cells:
            case ("table", str(name), _, int(root), str()):
                found.setdefault(name, root)
    return found


def _values(table: str, row: Row) -> dict[str, Any] | None:
    """A row by its columns, if it can be one of this table."""
    columns = defaults(table)
    if len(row.cells) > len(columns):
        return None
    values = {**columns, **dict(zip(columns, row.cells, strict=False))}
    if table not in WITHOUT_ROWID:
        values[key_of(table)] = row.key  # the key is the rowid, and the column is empty
    return values if odd_column(table, values) is None else None
