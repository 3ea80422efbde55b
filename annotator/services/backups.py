"""Backups of projects: made beside the work, listed, restored."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from annotator.core.errors import ProjectError
from annotator.core.retention import superseded
from annotator.services.backup_folders import backups_in, folder_for, next_place
from annotator.services.placing import remove_leftovers
from annotator.storage.backup import copy_open_project, copy_project
from annotator.storage.contents import contents_of
from annotator.storage.lock import ProjectLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.retention import Backup, Contents
    from annotator.services.project import Project

RESERVE = 100_000_000
"""Bytes that stay free on a disk: the work goes before its backups."""

_BESIDE = ("-wal", "-shm", "-journal")


def _never() -> bool:
    return False


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore left: the project, and where the file is kept that was there before, if one was."""

    project: Path
    kept: Path | None = None


class BackupService:
    """Makes backups of one project. All but ``rescue`` may be called in any thread."""

    def __init__(self, project: Project, clock: Callable[[], datetime] = _now) -> None:
        self._file = project.file
        self._path = project.file.path
        self._uuid = str(project.file.value("SELECT value FROM project WHERE key = 'uuid'"))
        self._clock = clock

    def is_due(self) -> bool:
        """Whether something was written since the last backup was made.

        Raises:
            ProjectError: if the folder of backups cannot be made.
        """
        latest = backups_in(self._folder())
        return not latest or latest[-1].path.stat().st_mtime_ns != _last_write(self._path)

    def make(self, *, cancelled: Callable[[], bool] = _never) -> Path:
        """Make a backup, and let those go that are not needed any more.

        Raises:
            ProjectError: in words, if none could be made; earlier ones are as they were.
        """
        folder = self._folder()
        remove_leftovers(folder, ".*.part*")
        _refuse_where_room_is_short(self._path, folder)
        written = _last_write(self._path)
        target = next_place(folder, self._clock())
        copy_project(self._path, target, cancelled=cancelled)
        # By this time the next look knows whether anything was written since.
        os.utime(target, ns=(written, written))
        for backup in superseded(backups_in(folder)):
            with suppress(OSError):
                backup.path.unlink()
        return target

    def rescue(self) -> Path:
        """Make a backup of what is open, whatever has become of the file; in the window's own thread.

        Raises:
            ProjectError: as ``make``.
        """
        target = next_place(self._folder(), self._clock())
        copy_open_project(self._file.connection, self._path, target)
        return target

    def _folder(self) -> Path:
        try:
            return folder_for(self._path, self._uuid)
        except OSError as error:
            raise ProjectError(
                "There is no place for backups of “{name}”: {reason}.",
                advice="Check that “{place}” may be written.",
                name=self._path.name,
                reason=error.strerror,
                place=error.filename,
            ) from error


def contents(backup: Backup) -> Contents | None:
    """How much work is in a backup; None where it cannot be read."""
    try:
        return contents_of(backup.path)
    except ProjectError:
        return None


def restore_as(backup: Path, project: Path) -> Restored:
    """Make a project of a backup where there is none yet.

    Raises:
        ProjectError: if there is something at ``project``, the backup is damaged, or it cannot be written.
    """
    copy_project(backup, project)
    return Restored(project)


def restore_in_place(backup: Path, project: Path, clock: Callable[[], datetime] = _now) -> Restored:
    """Put a backup in the place of a project, whose file is kept beside it under another name.

    Raises:
        ProjectLockedError: if the project is open in a window.
        ProjectError: as ``restore_as``; the project is as it was then.
    """
    lock = ProjectLock(project)
    try:
        coming = _free_name(project, "restored", clock())
        copy_project(backup, coming)
        kept = None
        try:
            kept = _set_aside(project, clock())
            coming.rename(project)
        except OSError as error:
            _put_back(project, kept)
            with suppress(OSError):
                coming.unlink()
            raise ProjectError(
                "“{name}” could not be put aside: {reason}.",
                advice="Restore the backup into another file.",
                name=project.name,
                reason=error.strerror,
            ) from error
    finally:
        lock.release()
    return Restored(project, kept)


def _set_aside(project: Path, now: datetime) -> Path | None:
    if not project.exists():
        return None
    kept = _free_name(project, "before", now)
    # What was written last goes first: read with another file, it would spoil that.
    for suffix in _BESIDE:
        with suppress(FileNotFoundError):
            project.with_name(project.name + suffix).rename(kept.with_name(kept.name + suffix))
    project.rename(kept)
    return kept


def _put_back(project: Path, kept: Path | None) -> None:
    if kept is None:
        return
    for suffix in ("", *_BESIDE):
        with suppress(OSError):
            kept.with_name(kept.name + suffix).rename(project.with_name(project.name + suffix))


def _free_name(project: Path, word: str, now: datetime) -> Path:
    stem = f"{project.stem} ({word} {now.strftime('%Y-%m-%d %H.%M.%S')})"
    path, number = project.with_name(f"{stem}{project.suffix}"), 1
    while path.exists():
        number += 1
        path = project.with_name(f"{stem} {number}{project.suffix}")
    return path


def _last_write(project: Path) -> int:
    """When something was last written to a project, in nanoseconds since 1970."""
    times = []
    for suffix in ("", "-wal"):
        with suppress(OSError):
            known = project.with_name(project.name + suffix).stat()
            if known.st_size:
                times.append(known.st_mtime_ns)
    return max(times, default=0)


def _refuse_where_room_is_short(project: Path, folder: Path) -> None:
    try:
        needed = sum(
            one.stat().st_size for one in (project, project.with_name(f"{project.name}-wal")) if one.exists()
        )
        free = shutil.disk_usage(folder).free
    except OSError:
        return  # which copying will tell
    if free < needed + RESERVE:
        raise ProjectError(
            "No backup of “{name}” was made, because the disk has too little room for one.",
            advice="Your work is saved as before. Free some space on the disk of “{folder}”.",
            name=project.name,
            folder=folder,
        )
