"""Bringing a project of an older schema to this program's: a copy beside it, then all of it or nothing."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING

from annotator.core.upgrading import UpgradeCancelledError, UpgradeStage
from annotator.storage import schema
from annotator.storage.backup import BackupCancelledError, copy_as_it_is
from annotator.storage.connecting import connect_for_a_look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from annotator.core.upgrading import UpgradeWatch

_STEPS_OF_CHECK = 100_000
"""Of SQLite's virtual machine, between two looks whether somebody wants the end: some milliseconds."""


def is_older(path: Path) -> bool:
    """Whether a file, which this process must not have open, is a project of an older schema."""
    try:
        with connect_for_a_look(path) as connection:
            (identity,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
    except (sqlite3.Error, OSError):  # opening it will tell
        return False
    return bool(identity == schema.APPLICATION_ID and version < schema.SCHEMA_VERSION)


def upgrade(path: Path, connection: sqlite3.Connection, version: int, watch: UpgradeWatch) -> None:
    """Bring the project at ``path`` from ``version`` to the schema of this program.

    Raises:
        UpgradeCancelledError: if somebody wanted the end; the project is as it was, and no copy is left.
        ProjectError: if no copy can be made.
    """
    steps = 1 + schema.SCHEMA_VERSION - version
    copy = path.with_name(f"{path.name}.version-{version}.backup")
    try:
        watch.told(UpgradeStage(1, steps))
        copy_as_it_is(
            connection,
            path,
            copy,
            cancelled=watch.cancelled,
            progress=lambda done, total: watch.told(UpgradeStage(1, steps, done, total)),
        )
        with _ending_when(watch.cancelled, connection):
            schema.migrate(connection, lambda made: watch.told(UpgradeStage(1 + made - version, steps)))
    except (_InterruptedError, BackupCancelledError) as error:
        with suppress(OSError):
            copy.unlink()
        raise UpgradeCancelledError(
            "“{name}” was not brought up to date. It is as it was before.",
            advice="Open it again when there is time for it.",
            name=path.name,
        ) from error


class _InterruptedError(Exception):
    """SQLite was told to end."""


@contextmanager
def _ending_when(cancelled: Callable[[], bool], connection: sqlite3.Connection) -> Iterator[None]:
    """Let what SQLite does end when ``cancelled`` says so, or a signal comes."""
    connection.set_progress_handler(partial(_look, cancelled), _STEPS_OF_CHECK)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_INTERRUPT:
            raise _InterruptedError from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _look(cancelled: Callable[[], bool]) -> int:
    return int(cancelled())
