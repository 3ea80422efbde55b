"""Whether the tables, indexes and triggers of a project file are those that this program makes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from annotator.storage import schema
from annotator.storage.connecting import connect_for_a_look

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.storage.project_file import ProjectFile


def findings(file: ProjectFile) -> Iterator[str]:
    """What the schema lacks, and what in it is other than it should be, a sentence each."""
    yield from _differences(file.connection)


def is_altered(path: Path) -> bool:
    """Whether the file at ``path`` says it has this program's schema and has not, or cannot be read."""
    try:
        with connect_for_a_look(path) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            return version == schema.SCHEMA_VERSION and any(_differences(connection))
    except sqlite3.Error:
        return True


def _differences(connection: sqlite3.Connection) -> Iterator[str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as with_tables:
        schema.migrate(with_tables)
        wanted = _objects(with_tables)
    found = _objects(connection)
    for name in sorted(wanted.keys() - found.keys()):
        yield f"The schema lacks “{name}”."
    for name in sorted(wanted.keys() & found.keys()):
        if wanted[name] != found[name]:
            yield f"“{name}” is not as schema version {schema.SCHEMA_VERSION} has it."


def _objects(connection: sqlite3.Connection) -> dict[str, str]:
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: sql for name, sql in found if not name.startswith(("_sqlite", "sqlite_"))}
