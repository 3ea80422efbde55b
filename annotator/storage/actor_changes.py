"""Which actors a connection has written: of a list of 100,000 one decision changes a row or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.storage import rows
from annotator.storage.rows import dump

if TYPE_CHECKING:
    from collections.abc import Collection

    from annotator.core.annotation import Actor
    from annotator.storage.project_file import ProjectFile

# What is temporary is this connection's alone, and goes when a transaction is taken back.
_WATCH = (
    "CREATE TEMP TABLE IF NOT EXISTS written_actor (id INTEGER PRIMARY KEY, actor_id INTEGER NOT NULL)",
    *(
        f"CREATE TEMP TRIGGER IF NOT EXISTS actor_written_by_{event} AFTER {event} ON main.actor"
        f" BEGIN INSERT INTO written_actor (actor_id) VALUES ({row}.id); END"
        for event, row in (("insert", "new"), ("update", "new"), ("delete", "old"))
    ),
)


def watch(file: ProjectFile) -> None:
    """Note from now on which actors this connection writes."""
    for statement in _WATCH:
        file.connection.execute(statement)


def last(file: ProjectFile) -> int:
    """The number of what was written last."""
    return int(file.value("SELECT coalesce(max(id), 0) FROM written_actor"))


def since(file: ProjectFile, number: int) -> set[int]:
    """The keys of the actors that were written after that."""
    return {row[0] for row in file.rows("SELECT actor_id FROM written_actor WHERE id > ?", (number,))}


def listed(file: ProjectFile, keys: Collection[int] | None = None) -> dict[int, Actor]:
    """The actors that are on the list, by key and in its order; of ``keys`` only."""
    sql = "SELECT * FROM actor WHERE gone = 0"
    if keys is None:
        found = file.rows(f"{sql} ORDER BY id")
    else:
        wanted = dump(list(keys))
        found = file.rows(f"{sql} AND id IN (SELECT value FROM json_each(?)) ORDER BY id", (wanted,))
    return {row["id"]: rows.actor(row) for row in found}
