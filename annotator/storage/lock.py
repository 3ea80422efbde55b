"""The lock file that keeps a second window from writing to a project.

The operating system's lock on ``<project>.lock`` counts, not the file's existence: it goes with the process,
however that ends.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from annotator.core.errors import ProjectError, ProjectLockedError


class ProjectLock:
    """Holds a project for one process until released.

    Raises:
        ProjectLockedError: if another process holds it.
        ProjectError: if the folder may not be written.
    """

    def __init__(self, project: Path) -> None:
        self._path = Path(f"{project}.lock")
        self._file = self._held(project)
        while not self._is_there():
            # Whoever held it removed it between our opening and our locking it.
            self._file.close()
            self._file = self._held(project)

    def _held(self, project: Path) -> IO[str]:
        try:
            file = self._path.open("a+", encoding="utf-8")
        except OSError as error:
            raise ProjectError(
                "“{name}” cannot be opened for writing: {reason}.",
                advice="Check the folder's permissions, or open it read-only.",
                name=project.name,
                reason=error.strerror,
            ) from error
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise ProjectLockedError(
                "“{name}” is open in another window.",
                advice="Close it there, or open it here read-only.",
                name=project.name,
            ) from error
        return file

    def _is_there(self) -> bool:
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self._path.stat())
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Let others open the project."""
        # Removed while still held: whoever waits for it then makes a new one. Windows keeps open files.
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
