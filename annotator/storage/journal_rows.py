"""What a journal expects of the rows that it tells of. A long one tells of more than memory should hold."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    Expected: TypeAlias = dict[str, Any] | None
    """A row as far as the journal tells of it; None where there is to be none."""

_TABLES = """
CREATE TABLE expected (name TEXT, key INTEGER, cells TEXT, PRIMARY KEY (name, key)) WITHOUT ROWID;
CREATE TABLE wrong (name TEXT, key INTEGER, PRIMARY KEY (name, key)) WITHOUT ROWID;
BEGIN;
"""


class JournalRows:
    """The rows that a journal tells of, as it left them last, in a file that is gone when it is closed."""

    def __init__(self) -> None:
        # Without a name SQLite makes a file of what does not fit into its cache, and takes it away.
        self._rows = sqlite3.connect("", isolation_level=None)
        self._rows.executescript(_TABLES)

    def close(self) -> None:
        """Forget them."""
        self._rows.close()

    def follow(self, one: Mapping[str, Any], *, holds: bool) -> None:
        """Bring what is expected up to date with one operation, the next of the journal."""
        if "keys" in one:
            for key in one["keys"]:
                self._follow_cell(one, key, holds=holds)
        elif "id" in one and holds:
            self._expect(one["table"], one["id"], one["after"])
        elif "id" in one:
            # What was taken back has no effect: the row is as it was before, as far as that is not known yet.
            before = one["before"]
            is_known, known = self._known(one["table"], one["id"])
            if not is_known:
                self._expect(one["table"], one["id"], before)
            elif known is not None and before is not None:
                self._expect(one["table"], one["id"], {**before, **known})

    def _follow_cell(self, one: Mapping[str, Any], key: int, *, holds: bool) -> None:
        is_known, known = self._known(one["table"], key)
        cells = known if is_known else {}
        if cells is None:
            return
        column = one["column"]
        cells = {**cells, column: one["after"]} if holds else {column: one["before"], **cells}
        self._expect(one["table"], key, cells)

    def __iter__(self) -> Iterator[tuple[str, int, Expected]]:
        """Table and key of each row, and what is expected of it."""
        for name, key, cells in self._rows.execute("SELECT name, key, cells FROM expected"):
            yield name, key, json.loads(cells)

    def note_wrong(self, is_wrong: Callable[[str, int, Expected], bool]) -> None:
        """Note which rows are not as they are expected to be."""
        wrong = ((table, key) for table, key, expected in self if is_wrong(table, key, expected))
        self._rows.executemany("INSERT INTO wrong VALUES (?, ?)", wrong)

    def has_wrong(self, operation: Mapping[str, Any]) -> bool:
        """Whether an operation names a row that was noted as wrong."""
        keys = operation.get("keys", [operation["id"]] if "id" in operation else [])
        return any(
            self._rows.execute(
                "SELECT 1 FROM wrong WHERE name = ? AND key = ?", (operation["table"], key)
            ).fetchone()
            for key in keys
        )

    def _known(self, table: str, key: int) -> tuple[bool, Expected]:
        found = self._rows.execute(
            "SELECT cells FROM expected WHERE name = ? AND key = ?", (table, key)
        ).fetchone()
        return found is not None, json.loads(found[0]) if found is not None else None

    def _expect(self, table: str, key: int, cells: Expected) -> None:
        self._rows.execute("REPLACE INTO expected VALUES (?, ?, ?)", (table, key, json.dumps(cells)))
