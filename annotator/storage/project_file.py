"""One project file: opening, closing, transactions, backup. There is one writing connection."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from annotator.core.errors import ProjectError
from annotator.core.outside import Seen
from annotator.core.upgrading import UpgradeWatch
from annotator.storage import refusals, schema
from annotator.storage.connecting import (
    begin_new_log,
    connect,
    connect_to_read,
    prepare_for_writing,
    remember_pages,
)
from annotator.storage.failures import damaged, in_words
from annotator.storage.lock import ProjectLock, was_left
from annotator.storage.outside import Place, Watch, about_lost_log, has_log, take_empty_log_away
from annotator.storage.upgrade import upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.words import Words

Parameters: TypeAlias = tuple[Any, ...] | dict[str, Any]

_UNWATCHED = UpgradeWatch()


class ProjectFile:
    """An open project file. Not to be shared between threads; a second thread opens its own, read-only.

    ``log_losses`` counts how often the files beside it with the last commits were taken away by others.
    ``doubt`` is what is to be said of how it was found; None where all was well.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lock: ProjectLock | None, doubt: Words | None = None
    ) -> None:
        self.path = path
        self.connection = connection
        self._lock = lock
        self.place = Place(path)
        self.log_losses = 0
        self.doubt = doubt

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written through this one."""
        return self._lock is None

    @classmethod
    def create(cls, path: Path) -> ProjectFile:
        """Make an empty project.

        Raises:
            ProjectError: if the file exists or cannot be made.
        """
        if path.exists():
            raise ProjectError(
                "“{name}” exists already and was left as it is.",
                advice="Choose another name, or open it.",
                name=path.name,
            )
        lock = ProjectLock(path)
        try:
            with in_words(path):
                connection = connect(path, "mode=rwc")
                try:
                    prepare_for_writing(connection)
                    schema.migrate(connection)
                except BaseException:
                    connection.close()
                    raise
        except BaseException:
            path.unlink(missing_ok=True)
            lock.release()
            raise
        return cls(path, connection, lock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        read_only: bool = False,
        whatever_the_lock_says: bool = False,
        watch: UpgradeWatch = _UNWATCHED,
    ) -> ProjectFile:
        """Open a project, brought to this program's version first if it is older, which ``watch`` follows.

        A lock file of another machine is passed over ``whatever_the_lock_says``.

        Raises:
            UpgradeCancelledError: if ``watch`` wanted the end.
            ProjectLockedError: if another window holds it and ``read_only`` is false.
            ProjectError: if it is missing, damaged, not ours, or newer than this program.
        """
        refusals.refuse_what_is_missing(path)
        # Before the file is touched: this process may be the one that holds it (see open_beside).
        lock = None if read_only else ProjectLock(path, whatever_it_says=whatever_the_lock_says)
        try:
            refusals.refuse_what_is_no_database(path)
            is_left = was_left(path) if lock is None else lock.was_left
            doubt = about_lost_log(path) if is_left and not has_log(path) else None
            if not read_only:
                refusals.refuse_what_may_not_be_written(path)
            with in_words(path):
                connection = connect_to_read(path) if read_only else connect(path, "mode=rw")
                try:
                    _bring_up_to_date(path, connection, watch, read_only=read_only)
                except BaseException:
                    connection.close()
                    raise
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        return cls(path, connection, lock, doubt)

    @classmethod
    def open_beside(cls, path: Path) -> ProjectFile:
        """Open for reading a project that this process has open already, to be used in another thread.

        Raises:
            ProjectError: if the disk is in the way.
        """
        # The first bytes are not looked at: on POSIX closing any handle of a file lets go of all locks that
        # the process has on it, and another program could then remove the last commits.
        with in_words(path):
            return cls(path, connect_to_read(path), None)

    def close(self) -> None:
        """Write the journal of the last commits into the file and let go of it."""
        self.connection.close()
        self.place.take_log_away()
        if self.read_only and self.doubt is not None and was_left(self.path):
            take_empty_log_away(self.path)
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing, on disk when the block has ended.

        Raises:
            ProjectError: if the file is open read-only, or the disk or another program is in the way.
        """
        if self.read_only:
            raise ProjectError(
                "“{name}” is open read-only, so nothing can be changed.",
                advice="Close it in the other window and open it here again.",
                name=self.path.name,
            )
        self.place.refuse_to_write()
        self.keep_log()
        with in_words(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
                self.place.note_log()
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    def keep_log(self) -> None:
        """Where others have taken away the files with the last commits, save these and begin new files.

        Raises:
            ProjectError: if the disk is in the way.
        """
        if self.read_only or not self.place.has_lost_log():
            return
        with in_words(self.path):
            # This connection still has them; nobody who opens the file finds them.
            self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
            if begin_new_log(self.connection):
                self.log_losses += 1
                self.place.begin_new_log()

    def write_back(self) -> None:
        """Write into the file what its log holds, as SQLite does within a commit once that is much.

        The commits are on the disk already: what is in the way is met again, and told, by the next one.
        """
        if not self.read_only and self.place.look() is Seen.SAME and not self.place.has_lost_log():
            with suppress(sqlite3.DatabaseError):
                self.connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()

    def watch(self) -> Watch:
        """What tells whether others change the file, from now on."""
        return Watch(self)

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """The rows that a query gives."""
        with in_words(self.path):
            return self.connection.execute(sql, parameters).fetchall()

    def value(self, sql: str, parameters: Parameters = ()) -> Any:  # noqa: ANN401  a cell has any type
        """The first cell that a query gives; None if it gives no row."""
        found = self.rows(sql, parameters)
        return found[0][0] if found else None


def _bring_up_to_date(
    path: Path, connection: sqlite3.Connection, watch: UpgradeWatch, *, read_only: bool
) -> None:
    identity = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if identity != schema.APPLICATION_ID:
        raise ProjectError(
            "“{name}” is a database of another program, not a project. It was left as it is.",
            advice="Choose a project file.",
            name=path.name,
        )
    if version > schema.SCHEMA_VERSION:
        raise refusals.newer(path, version)
    if not read_only:
        # Not before: this changes the header of a file that was not in this mode.
        prepare_for_writing(connection)
    else:
        remember_pages(connection)
    if version < schema.SCHEMA_VERSION:
        if read_only:
            raise refusals.older(path)
        upgrade(path, connection, version, watch)
    try:
        connection.execute("SELECT count(*) FROM project").fetchone()
    except sqlite3.OperationalError as error:
        raise damaged(path, str(error)) from error
