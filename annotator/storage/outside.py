"""What other programs do to the file of an open project: write into it, replace it, take it away."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectError
from annotator.core.outside import Seen
from annotator.core.words import Words
from annotator.storage import schema

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.storage.project_file import ProjectFile


class Place:
    """The place of a file that is open: is the file still there? A look costs a few microseconds."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._identity = _identity(path)
        self._log_paths = [path.with_name(f"{path.name}{end}") for end in ("-wal", "-shm")]
        self._logs: list[tuple[int, int] | None] = []
        self.note_log()

    def note_log(self) -> None:
        """Remember which files hold the last commits, once there are any."""
        if not self._logs:
            found = [_identity(path) for path in self._log_paths]
            self._logs = [] if None in found else found

    def has_lost_log(self) -> bool:
        """Whether the last commits are in files that nobody finds any more."""
        return bool(self._logs) and self._logs != [_identity(path) for path in self._log_paths]

    def begin_new_log(self) -> None:
        """Go on with other files for the last commits."""
        self._logs = []
        self.note_log()

    def take_log_away(self) -> None:
        """Remove the files of the last commits, if another project is where they belong to.

        SQLite leaves them, and would read those commits into the other file.
        """
        if not self._logs or self.look() is Seen.SAME:
            return
        if _identity(self._log_paths[0]) == self._logs[0]:
            for path in self._log_paths:
                with suppress(OSError):
                    path.unlink()

    def look(self) -> Seen:
        """``SAME``, ``REPLACED`` or ``GONE``."""
        found = _identity(self._path)
        if found is None:
            return Seen.GONE
        if self._identity in (None, found):
            return Seen.SAME
        return Seen.REPLACED

    def refuse_to_write(self) -> None:
        """Refuse what would be written into a file that nobody will find again.

        Raises:
            ProjectError: if another file is at the place, or none.
        """
        seen = self.look()
        if seen is Seen.GONE:
            raise ProjectError(
                "“{name}” is not at its place any more, so nothing was changed.",
                advice="Put it back, or connect its disk again: work goes on from there.",
                name=self._path.name,
            )
        if seen is Seen.REPLACED:
            raise ProjectError(
                "Another file was put in the place of “{name}”, so nothing was changed.",
                advice="It is read again in a moment.",
                name=self._path.name,
            )


class Watch:
    """Looks from time to time what others have done to a file that is open."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file
        self._version = self._data_version()
        self._losses = file.log_losses

    def look(self) -> Seen:
        """What became of the file since the last look.

        Raises:
            ProjectError: if the disk is in the way of what has to be saved anew.
        """
        seen = self._file.place.look()
        if seen is not Seen.SAME:
            return seen
        self._file.keep_log()
        if self._file.log_losses != self._losses:
            self._losses, self._version = self._file.log_losses, self._data_version()
            return Seen.LOG_LOST
        version = self._data_version()
        if version == self._version:
            return Seen.SAME
        self._version = version
        return Seen.WRITTEN

    def _data_version(self) -> int | None:
        try:
            # Differs after commits of other connections, not after our own.
            return int(self._file.connection.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.DatabaseError:  # whoever reads next will be told
            return None


def is_project(path: Path) -> bool:
    """Whether a file is a project of this program, told without what may stand beside it from another."""
    try:
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.execute("SELECT count(*) FROM project").fetchone()
            identity = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return False
    return bool(identity == schema.APPLICATION_ID and version <= schema.SCHEMA_VERSION)


def has_log(path: Path) -> bool:
    """Whether the file with the last commits is beside a project; there is one as long as it is open."""
    return _identity(path.with_name(f"{path.name}-wal")) is not None


def take_empty_log_away(path: Path) -> None:
    """Remove what a reader of a project leaves beside it where nothing was, so that others see that."""
    log = path.with_name(f"{path.name}-wal")
    with suppress(OSError):
        if log.stat().st_size == 0:
            log.unlink()
            path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def about_lost_log(path: Path) -> Words:
    """What is to be said of a project that was left open, and has no file with the last commits beside it."""
    return Words(
        "“{name}” was not closed properly the last time, and “{name}-wal”, which held what was saved last, is"
        " missing. If no other program has opened the project since, the latest decisions may be lost.",
        name=path.name,
    )


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from every other, wherever it is moved; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
