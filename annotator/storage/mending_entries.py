"""The journal of a project that was salvaged: only what tells of rows as they are can be undone."""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from annotator.storage.journal_check import is_as_left, operations_of
from annotator.storage.journal_rows import JournalRows
from annotator.storage.mending import REFERENCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.storage.edit import Operation
    from annotator.storage.salvaged import Salvaged

_REFERENCES = {**REFERENCES, "article_id": "article"}


def leave_out_entries(found: Salvaged) -> int:
    """Take away the entries of the journal that tell of rows as they are not; how many.

    Undoing those would bring back what hangs on something lost, or undo half of what was done.
    """
    before = found.count("journal")
    readable = {key for key, _, _ in _entries(found)}
    every = [row["id"] for row in found.rows.execute("SELECT id FROM journal")]
    found.drop("journal", [key for key in every if key not in readable])
    while wrong := _wrong_entries(found):
        found.drop("journal", wrong)
    return before - found.count("journal")


def _entries(found: Salvaged) -> Iterator[tuple[int, list[Operation], bool]]:
    """What each entry that can be read did, and whether that holds."""
    for entry in found.rows.execute("SELECT * FROM journal ORDER BY id"):
        with suppress(ValueError, TypeError, KeyError):
            yield entry["id"], operations_of(entry), entry["state"] == "done"


def _wrong_entries(found: Salvaged) -> list[int]:
    with closing(JournalRows()) as latest:
        for _, operations, holds in _entries(found):
            for one in operations:
                latest.follow(one, holds=holds)
        latest.note_wrong(lambda table, key, expected: not _is_right(found, table, key, expected))
        return [
            key
            for key, operations, _ in _entries(found)
            if any(latest.has_wrong(one) or _hangs_on_what_is_lost(found, one) for one in operations)
        ]


def _is_right(found: Salvaged, table: str, key: int, expected: Mapping[str, Any] | None) -> bool:
    row = found.rows.execute(f"SELECT * FROM {table} WHERE id IS ?", (key,)).fetchone()
    return is_as_left(table, row, expected)


def _hangs_on_what_is_lost(found: Salvaged, operation: Operation) -> bool:
    named = [row for row in (operation.get("before"), operation.get("after")) if isinstance(row, dict)]
    if "keys" in operation and operation["column"] in _REFERENCES:
        column = operation["column"]
        named += [{column: operation["before"]}, {column: operation["after"]}]
    return any(
        row.get(column) is not None and not found.has(table, row[column])
        for row in named
        for column, table in _REFERENCES.items()
    )
