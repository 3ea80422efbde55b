"""Does the journal tell what the rows hold? Each entry can be read, and each row is as it was left."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeAlias

from annotator.core.changes import EditKind
from annotator.storage.edit import JOURNALED, REFERRED
from annotator.storage.journal_rows import JournalRows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

    from annotator.storage.project_file import ProjectFile

    Entry: TypeAlias = sqlite3.Row | Mapping[str, Any]


def findings(file: ProjectFile) -> Iterator[str]:
    """Every entry that cannot be read, and every row that is not as the journal left it, a sentence each."""
    with closing(JournalRows()) as latest:
        yield from _unreadable(file, latest)
        for table, key, expected in latest:
            row = file.connection.execute(f"SELECT * FROM {table} WHERE id = ?", (key,)).fetchone()
            if not is_as_left(table, row, expected):
                yield f"Row {key} of {table} is not as the journal left it."


def _unreadable(file: ProjectFile, latest: JournalRows) -> Iterator[str]:
    """A sentence for each entry that cannot be read; the others are followed."""
    for entry in file.connection.execute("SELECT * FROM journal ORDER BY id"):
        where = f"Journal entry {entry['id']} ({entry['kind']})"
        try:
            operations = operations_of(entry)
        except (ValueError, TypeError, KeyError) as error:
            yield f"{where} cannot be read: {error}."
            continue
        for one in operations:
            latest.follow(one, holds=entry["state"] == "done")


def is_as_left(table: str, row: Entry | None, expected: Mapping[str, Any] | None) -> bool:
    """Whether a row is what the journal expects of it, None for none."""
    # A bulk edit that is undone sets "gone", and leaves the rest of the row alone. An entry of an older
    # version does not know the columns that came later.
    if row is None:
        return expected is None
    if expected is None:
        return table in REFERRED and bool(row["gone"])
    columns = row.keys()
    return all(
        column in columns and row[column] == value for column, value in expected.items() if column != "gone"
    )


def operations_of(entry: Entry) -> list[dict[str, Any]]:
    """What an entry did, row by row.

    Raises:
        ValueError, TypeError, KeyError: if it is nothing that was ever written.
    """
    EditKind(entry["kind"])
    operations: list[dict[str, Any]] = json.loads(entry["rows"])
    for operation in operations:
        if operation["table"] not in JOURNALED:
            raise ValueError(f"it names an unknown table “{operation['table']}”")
        if "first" in operation:
            if not 0 < operation["first"] <= operation["last"]:
                raise ValueError("its range of rows is reversed")
        elif "keys" in operation:
            if not operation["keys"] or operation["before"] == operation["after"]:
                raise ValueError("it changes nothing")
        elif operation["before"] is None and operation["after"] is None:
            raise ValueError("it changes nothing")
    return operations
