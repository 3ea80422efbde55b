"""What can go wrong around the program: each begins and ends while a project is open."""

from __future__ import annotations

import resource
import shutil
import signal
import subprocess
import tempfile
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from tests.privileges import give_to_that_user

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class NotHereError(Exception):
    """This machine does not let the fault be made."""


class Trouble(Protocol):
    """A fault around a project, which lies in the folder ``place``."""

    place: Path

    def now(self) -> str:
        """What the clock shows (ISO 8601 UTC)."""
        ...

    def begin(self) -> None:
        """Let it happen."""
        ...

    def end(self) -> None:
        """Let the cause end."""
        ...


def steady_clock() -> Callable[[], str]:
    """A clock that goes on by a second each time it is read."""
    seconds = count()
    return lambda: _at(next(seconds))


def _at(second: int) -> str:
    return f"2026-11-23T{10 + second // 3600 % 12:02}:{second // 60 % 60:02}:{second % 60:02}Z"


class Steady:
    """A place with nothing wrong yet."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._clock = steady_clock()

    def now(self) -> str:
        """A second more each time."""
        return self._clock()

    def begin(self) -> None:
        """Nothing happens here."""

    def end(self) -> None:
        """Nothing has happened here."""


class FullDisk(Steady):
    """A small disk on which something else takes up the rest."""

    def begin(self) -> None:
        """Write until there is no room."""
        with (self.place / "filler").open("wb", buffering=0) as stream, suppress(OSError):
            while stream.write(b"x" * 4096):
                pass

    def end(self) -> None:
        """Free the room."""
        (self.place / "filler").unlink()


class NoGrowth(Steady):
    """A quota: no file of this process may become longer than it is."""

    def begin(self) -> None:
        """Forbid files to grow; the signal for it would end the process."""
        self._before = resource.getrlimit(resource.RLIMIT_FSIZE)
        self._handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, self._before[1]))

    def end(self) -> None:
        """Let them grow again."""
        resource.setrlimit(resource.RLIMIT_FSIZE, self._before)
        signal.signal(signal.SIGXFSZ, self._handler)


class GoneFolder(Steady):
    """A folder that another program takes away and puts back."""

    def begin(self) -> None:
        """Take the folder away."""
        self.place.rename(self.place.with_name("elsewhere"))

    def end(self) -> None:
        """Put it back."""
        self.place.with_name("elsewhere").rename(self.place)


class VanishedDrive(Steady):
    """A drive that is pulled while files on it are open, and connected again."""

    def __init__(self, place: Path, drive: Path) -> None:
        super().__init__(place)
        self._drive = drive
        self.end()

    def begin(self) -> None:
        """Pull it."""
        subprocess.run(["umount", "-l", str(self.place)], check=True)

    def end(self) -> None:
        """Connect it."""
        mount("--bind", str(self._drive), str(self.place))


class JumpingClock(Steady):
    """A clock that is set back by years."""

    def begin(self) -> None:
        """Set it back."""
        self._clock = lambda: "2019-01-01T00:00:00Z"

    def end(self) -> None:
        """Let it be as it was."""
        self._clock = steady_clock()


def mount(*arguments: str) -> None:
    """Mount something.

    Raises:
        NotHereError: where nobody may.
    """
    try:
        done = subprocess.run(["mount", *arguments], check=False, capture_output=True)
    except FileNotFoundError as error:
        raise NotHereError("there is no mount here") from error
    if done.returncode:
        raise NotHereError("mounting is not allowed here")


@contextmanager
def full_disk(folder: Path) -> Iterator[Trouble]:
    """A disk of two megabytes."""
    with _mounted(folder / "disk", "-t", "tmpfs", "-o", "size=4m", "tmpfs") as place:
        yield FullDisk(place)


@contextmanager
def quota(folder: Path) -> Iterator[Trouble]:
    """A quota that is used up."""
    place = folder / "quota"
    place.mkdir()
    yield NoGrowth(place)


@contextmanager
def gone_folder(folder: Path) -> Iterator[Trouble]:
    """A folder that may be gone."""
    place = folder / "shared"
    place.mkdir()
    yield GoneFolder(place)


@contextmanager
def vanished_drive(folder: Path) -> Iterator[Trouble]:
    """A drive that may be pulled."""
    place = folder / "drive"
    place.mkdir()
    with _mounted(folder / "behind", "-t", "tmpfs", "-o", "size=8m", "tmpfs") as drive:
        trouble = VanishedDrive(place, drive)
        try:
            yield trouble
        finally:
            subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


@contextmanager
def jumping_clock(folder: Path) -> Iterator[Trouble]:
    """A clock that may be set back."""
    place = folder / "clock"
    place.mkdir()
    yield JumpingClock(place)


@contextmanager
def _mounted(place: Path, *what: str) -> Iterator[Path]:
    place.mkdir()
    mount(*what, str(place))
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder that is gone afterwards, for the table."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-faults-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


TROUBLES = {
    "full disk": full_disk,
    "quota used up": quota,
    "folder taken away": gone_folder,
    "network drive pulled": vanished_drive,
    "clock set back": jumping_clock,
}


@contextmanager
def read_only_folder() -> Iterator[Path]:
    """A folder of that user, to be forbidden and allowed by ``forbid`` and ``allow``."""
    with temporary_folder() as folder:
        give_to_that_user(folder)
        yield folder
        allow(folder)


def forbid(folder: Path) -> None:
    """Nothing in it may be written any more, and nothing added."""
    for one in folder.iterdir():
        one.chmod(0o444)
    folder.chmod(0o555)


def allow(folder: Path) -> None:
    """All of it may be written."""
    folder.chmod(0o755)
    for one in folder.iterdir():
        one.chmod(0o644)
