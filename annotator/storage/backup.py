"""Copies of a project, made beside the window while work goes on; whole, or not there at all.

A backup is a project file that needs no other beside it: SQLite's online backup copies one snapshot of the
project, page by page, on a connection of its own. Only what has passed SQLite's check gets its name.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING
from uuid import uuid4

from annotator.core.errors import ProjectError
from annotator.storage.connecting import connect_to_read
from annotator.storage.failures import reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_PAGES = 512
"""Pages of 4 KiB between two looks whether somebody wants the end; they go to the disk at once, so that no
commit has to wait for all of them."""
_STEPS_OF_CHECK = 50_000


class BackupCancelledError(ProjectError):
    """The backup was to end before it was whole; nothing is left of it."""


def _never() -> bool:
    return False


def copy_project(source: Path, target: Path, *, cancelled: Callable[[], bool] = _never) -> None:
    """Copy the project ``source`` as it is now to ``target``, in any thread.

    Raises:
        BackupCancelledError: if ``cancelled`` said so.
        ProjectError: if ``target`` is there already, something of the source cannot be read, the copy is
            not whole, or it cannot be written. Nothing is left of it then.
    """
    with _copying(source, target) as temporary:
        with closing(connect_to_read(source)) as connection:
            _copy(connection, temporary, cancelled)
        _refuse_what_is_not_whole(source, temporary, cancelled)


def copy_open_project(connection: sqlite3.Connection, source: Path, target: Path) -> None:
    """As ``copy_project``, through a connection that is open: also where the file has lost its name.

    Raises:
        ProjectError: as ``copy_project``.
    """
    with _copying(source, target) as temporary:
        _copy(connection, temporary, _never)
        _refuse_what_is_not_whole(source, temporary, _never)


def copy_as_it_is(
    connection: sqlite3.Connection,
    source: Path,
    target: Path,
    *,
    cancelled: Callable[[], bool],
    progress: Callable[[int, int], None],
) -> None:
    """As ``copy_open_project``, but without a check, and in the place of what ``target`` is now.

    It is for when nobody else can write, so that no commit has to wait while all goes to the disk at the end.
    ``progress`` is told how many of the file's pages are copied, and how many there are.

    Raises:
        BackupCancelledError: if ``cancelled`` said so.
        ProjectError: if the copy cannot be written. Nothing is left of it then.
    """
    with _copying(source, target, replaces=True) as temporary:
        _copy(connection, temporary, cancelled, progress=progress)


@contextmanager
def _copying(source: Path, target: Path, *, replaces: bool = False) -> Iterator[Path]:
    """A temporary file that becomes ``target`` if all goes well, and is gone if not."""
    mark = "" if replaces else f".{uuid4().hex[:8]}"
    temporary = target.with_name(f".{target.name}{mark}.part")
    try:
        if replaces:
            temporary.unlink(missing_ok=True)  # of an attempt that was killed
        else:
            _refuse_what_is_there(target)
        yield temporary
        _flush(temporary)
        if not replaces:
            _refuse_what_is_there(target)
        (temporary.replace if replaces else temporary.rename)(target)
        _flush_folder(target.parent)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        reason, advice = reason_of(error)
        raise ProjectError(
            "No copy of “{name}” was made: {reason}.", advice=advice, name=source.name, reason=reason
        ) from error
    except OSError as error:
        raise ProjectError(
            "No copy of “{name}” was made: {reason}.",
            advice="Check that “{folder}” is there and may be written.",
            name=source.name,
            reason=error.strerror,
            folder=target.parent,
        ) from error
    finally:
        for suffix in ("", "-journal"):
            with suppress(OSError):
                temporary.with_name(temporary.name + suffix).unlink()


def _refuse_what_is_there(target: Path) -> None:
    if target.exists():
        raise ProjectError("“{name}” exists already.", advice="Choose another name.", name=target.name)


def _copy(
    source: sqlite3.Connection,
    temporary: Path,
    cancelled: Callable[[], bool],
    *,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    with temporary.open("xb") as stream, closing(sqlite3.connect(temporary)) as copy:
        # Nobody else knows the file, and the disk is asked for it at the end.
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA cache_size = -4000")

        def look(_status: int, left: int, pages: int) -> None:
            if progress is not None:  # nobody else writes, and one sync at the end is quicker
                progress(pages - left, pages)
            else:
                os.fdatasync(stream.fileno()) if hasattr(os, "fdatasync") else os.fsync(stream.fileno())
            if cancelled():
                raise BackupCancelledError("The backup was cancelled.")

        with _snapshot(source):
            source.backup(copy, pages=_PAGES, progress=look)
        copy.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def _snapshot(source: sqlite3.Connection) -> Iterator[None]:
    """Hold on to one state: whenever somebody writes, the copying would begin anew."""
    if source.in_transaction:
        yield
        return
    source.execute("BEGIN")
    source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    try:
        yield
    finally:
        source.execute("ROLLBACK")


def _refuse_what_is_not_whole(source: Path, copy: Path, cancelled: Callable[[], bool]) -> None:
    uri = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as connection:
        connection.set_progress_handler(lambda: int(cancelled()), _STEPS_OF_CHECK)
        try:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        except sqlite3.OperationalError:
            if cancelled():
                raise BackupCancelledError("The backup was cancelled.") from None
            raise
    if found != "ok":
        raise ProjectError(
            "No copy of “{name}” was made, because the project is damaged: {reason}.",
            advice="Run “annotator check” on it; earlier backups were left as they are.",
            name=source.name,
            reason=found,
        )


def _flush(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
