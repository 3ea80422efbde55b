"""The lock file that keeps a second window from writing to a project.

The operating system's lock on ``<project>.lock`` counts, not the file's existence: it goes with the process,
however that ends. The file says which machine holds it, because a program that keeps folders in step carries
it to others, where no lock is on it.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, NamedTuple

from annotator.core.errors import ElsewhereError, ProjectError, ProjectLockedError

_LONGEST = 1000


class Holder(NamedTuple):
    """Who holds a project: the name of the machine, and since when (ISO 8601 UTC)."""

    machine: str
    since: str


class ProjectLock:
    """Holds a project for one process until released.

    With ``whatever_it_says`` a lock file that was carried here from another machine is passed over.
    ``was_left`` tells whether who held it last, on this machine, never let go of it.

    Raises:
        ProjectLockedError: if another process holds it.
        ElsewhereError: if another machine holds it, by what the lock file says.
        ProjectError: if the folder may not be written.
    """

    def __init__(self, project: Path, *, whatever_it_says: bool = False) -> None:
        self._path = Path(f"{project}.lock")
        self._file = self._held(project)
        while not self._is_there():
            # Whoever held it removed it between our opening and our locking it.
            self._file.close()
            self._file = self._held(project)
        holder = _holder(self._path)
        if holder is not None and holder.machine != platform.node() and not whatever_it_says:
            self._file.close()
            raise _elsewhere(project, holder)
        self.was_left = holder is not None and holder.machine == platform.node()
        self._sign()

    def _held(self, project: Path) -> IO[bytes]:
        try:
            file = self._path.open("a+b")
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
            holder = _holder(self._path)
            if holder is not None and holder.machine != platform.node():
                raise _elsewhere(project, holder) from error
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

    def _sign(self) -> None:
        holder = Holder(platform.node(), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
        # Windows lets nobody read the first byte while it is locked; a full disk holds an empty file.
        with suppress(OSError):
            self._file.truncate(0)
            self._file.write(b"\n" + json.dumps(holder._asdict()).encode())
            self._file.flush()

    def release(self) -> None:
        """Let others open the project."""
        if self._file.closed:
            return  # the lock file that is there by now may be another's
        # Removed while still held: whoever waits for it then makes a new one. Windows keeps open files.
        with suppress(OSError):
            self._file.truncate(0)
        if sys.platform != "win32":
            with suppress(OSError):
                self._path.unlink()
        with suppress(OSError):
            self._file.close()


def was_left(project: Path) -> bool:
    """Whether a process of this machine held a project and ended without letting go of it."""
    path = Path(f"{project}.lock")
    holder = _holder(path)
    if holder is None or holder.machine != platform.node():
        return False
    try:
        with path.open("rb") as file:
            _lock(file)
    except OSError:
        return False  # it is held, or nobody can tell
    return True


def _holder(path: Path) -> Holder | None:
    """What a lock file says; None where it says nothing."""
    try:
        with path.open("rb", buffering=0) as stream:
            stream.seek(1)
            known = json.loads(stream.read(_LONGEST))
        return Holder(str(known["machine"]), str(known["since"]))
    except (OSError, ValueError, TypeError, LookupError):
        return None


def _elsewhere(project: Path, holder: Holder) -> ElsewhereError:
    return ElsewhereError(
        "“{name}” is open on the machine “{machine}”, as the lock file beside it says (since {since}).",
        advice="Close it there and let the folder be carried over, or open it here read-only. If it is not"
        " open there any more, delete “{name}.lock”.",
        name=project.name,
        machine=holder.machine,
        since=holder.since,
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
