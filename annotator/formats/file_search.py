"""Which files a list of files and folders means."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING

from annotator.core.record import Refusal
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DASH = "-"
"""Stands for standard input among paths."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFile:
    """A file to read. ``size`` is in bytes; ``from_folder`` where it was found and not named."""

    path: str
    size: int
    from_folder: bool = False


def find_files(paths: Sequence[str | Path]) -> Iterator[FoundFile | Refusal]:
    """The files of ``paths`` in order, folders in the order of their names with all below them.

    Hidden files and folders below a named one are passed over; a folder that is reached twice (by a link) is
    read once.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        if str(path) == DASH:
            yield FoundFile(path=DASH, size=0)
        else:
            yield from _find(Path(path), seen, from_folder=False)


def os_reason(error: OSError) -> Words:
    """Why the system could not do it, as the end of a sentence about a file."""
    return Words("it cannot be read: {reason}", reason=(error.strerror or str(error)).lower())


def _find(path: Path, seen: set[tuple[int, int]], *, from_folder: bool) -> Iterator[FoundFile | Refusal]:
    try:
        status = path.stat()
        if from_folder and not S_ISDIR(status.st_mode) and not S_ISREG(status.st_mode):
            yield Refusal(
                source=str(path), line=0, reason=Words("it is not a file but a pipe, a socket or a device")
            )
            return
        if not S_ISDIR(status.st_mode):
            yield FoundFile(path=str(path), size=status.st_size, from_folder=from_folder)
            return
        if (status.st_dev, status.st_ino) in seen:
            return
        seen.add((status.st_dev, status.st_ino))
        inside = sorted(entry for entry in path.iterdir() if not entry.name.startswith("."))
    except OSError as error:
        yield Refusal(source=str(path), line=0, reason=os_reason(error))
        return
    if not inside and not from_folder:
        yield Refusal(source=str(path), line=0, reason=Words("the folder is empty"))
    for entry in inside:
        yield from _find(entry, seen, from_folder=True)
