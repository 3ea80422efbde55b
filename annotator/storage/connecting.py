"""Connections of SQLite to a project file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SYNCHRONOUS = "FULL"
"""How long a commit waits for the disk: with FULL until what it wrote is there."""

CACHE = 32_000
"""KiB of a file that is kept at hand: with 2,000, as SQLite has it, an import reads again and again the pages
that it has just changed."""


def connect(path: Path, query: str) -> sqlite3.Connection:
    """A connection whose rows have names, and which begins transactions only where it is told to."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{query}", uri=True, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that can only read; to be used where no error is worded yet."""
    connection = connect(path, "mode=ro")
    try:
        connection.execute("PRAGMA schema_version")
    except sqlite3.OperationalError:
        connection.close()
        if path.with_name(f"{path.name}-wal").exists():
            raise
        # SQLite cannot make its shared-memory file on a medium without writing, where nothing changes either.
        return connect(path, "mode=ro&immutable=1")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_for_a_look(path: Path) -> closing[sqlite3.Connection]:
    """A connection to a file that this process has not open, which leaves nothing beside it."""
    # A reader makes files of its own beside a file that nobody has open, and cannot take them away.
    how = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "mode=ro&immutable=1"
    return closing(connect(path, how))


def prepare_for_writing(connection: sqlite3.Connection) -> None:
    """Commits are on the disk when they return, and rows refer to rows that are there."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {SYNCHRONOUS}")
    connection.execute("PRAGMA foreign_keys = ON")
    remember_pages(connection)


def begin_new_log(connection: sqlite3.Connection) -> bool:
    """Let a connection make new files for the last commits, unless others read what is in those it has.

    Whatever is in those is written into the project first.
    """
    patience = connection.execute("PRAGMA busy_timeout").fetchone()[0]
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            return False
        connection.execute("PRAGMA journal_mode = WAL").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise
        return False
    finally:
        connection.execute(f"PRAGMA busy_timeout = {patience}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # which makes them
    return True


def remember_pages(connection: sqlite3.Connection) -> None:
    """Keep more of the file at hand than SQLite does; for what stays open and is read all over."""
    connection.execute(f"PRAGMA cache_size = -{CACHE}")
