"""What other programs do to the file of an open project: write into it, replace it, take it away."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectError
from annotator.core.outside import Seen
from annotator.storage import schema

if TYPE_CHECKING:
    import os
    from pathlib import Path


class Place:
    """The place of a file that is open: is the file still there? A look costs a few microseconds."""

    def __init__(self, path: Path) -> None:
        self._path = path
        known = _status(path)
        self._identity = None if known is None else (known.st_dev, known.st_ino)
        self._log_path = path.with_name(f"{path.name}-wal")
        self._log: tuple[int, int] | None = None
        self.note_log()

    def note_log(self) -> None:
        """Remember which file holds the last commits, once there is one."""
        if self._log is None:
            known = _status(self._log_path)
            self._log = None if known is None else (known.st_dev, known.st_ino)

    def take_log_away(self) -> None:
        """Remove the file of the last commits, if another project is where they belong to.

        SQLite leaves it, and would read those commits into the other file.
        """
        known = _status(self._log_path)
        is_ours = known is not None and (known.st_dev, known.st_ino) == self._log
        if is_ours and self.look() is not Seen.SAME:
            for path in (self._log_path, self._path.with_name(f"{self._path.name}-shm")):
                with suppress(OSError):
                    path.unlink()

    def look(self) -> Seen:
        """``SAME``, ``REPLACED`` or ``GONE``."""
        found = _status(self._path)
        if found is None:
            return Seen.GONE
        if self._identity in (None, (found.st_dev, found.st_ino)):
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
    """Looks from time to time what others have done to a file that ``connection`` has open."""

    def __init__(self, connection: sqlite3.Connection, place: Place) -> None:
        self._connection = connection
        self._place = place
        self._version = self._data_version()

    def look(self) -> Seen:
        """What became of the file since the last look."""
        seen = self._place.look()
        if seen is not Seen.SAME:
            return seen
        version = self._data_version()
        if version == self._version:
            return Seen.SAME
        self._version = version
        return Seen.WRITTEN

    def _data_version(self) -> int | None:
        try:
            # Differs after commits of other connections, not after our own.
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
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


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None
