"""A file of lines that takes long to make: what is there when the work ends too early is gone on with."""

from __future__ import annotations

import errno
import json
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import __version__
from annotator.formats.file_search import DASH, FoundFile, find_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

_CHUNK = 1 << 20


def mark_of(inputs: Sequence[str], settings: Sequence[str]) -> str:
    """What half a file was made of and by; empty where that cannot be told, as with standard input.

    Files are told by name, size and time of change; of a folder, all below it.
    """
    found = [one for one in find_files(inputs) if isinstance(one, FoundFile)]
    if any(one.path == DASH for one in found):
        return ""
    times = [(one.path, one.size, Path(one.path).stat().st_mtime_ns) for one in found]
    return json.dumps([__version__, [*settings], times])


class Resumable:
    """The lines that ``target`` will hold, written beside it until all are there.

    Args:
        target: where they go when all are there; whatever was there is replaced then.
        mark: what they are made of, from :func:`mark_of`; empty if nothing of them is to be kept.
    """

    def __init__(self, target: Path, mark: str) -> None:
        self._target = target
        self._mark = mark
        self._lines = target.with_name(f".{target.name}.part")
        self._made_of = target.with_name(f".{target.name}.part.made-of")
        self.done = 0

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """Where to write what is not ``done``; what was written stays if the block ends early.

        Raises:
            OSError: if it cannot be written.
        """
        if self._target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self._target))
        self.done = self._whole_lines() if self._goes_on() else self._afresh()
        try:
            with self._lines.open("ab") as stream:
                yield stream
        finally:
            if not self._mark or not self._lines.stat().st_size:
                self._lines.unlink(missing_ok=True)
                self._made_of.unlink(missing_ok=True)

    def finish(self) -> None:
        """Put the lines where they belong.

        Raises:
            OSError: if that cannot be done.
        """
        if not self._lines.is_file():  # there was nothing to write
            self._lines.write_bytes(b"")
        self._lines.replace(self._target)
        self._made_of.unlink(missing_ok=True)

    def _goes_on(self) -> bool:
        try:
            return (
                bool(self._mark) and self._made_of.read_text("utf-8") == self._mark and self._lines.is_file()
            )
        except (OSError, UnicodeDecodeError):
            return False

    def _afresh(self) -> int:
        self._lines.write_bytes(b"")
        if self._mark:
            self._made_of.write_text(self._mark, "utf-8")
        return 0

    def _whole_lines(self) -> int:
        """How many lines are there; what stands behind the last line end was cut off, and goes."""
        count = end = place = 0
        with self._lines.open("r+b") as stream:
            while chunk := stream.read(_CHUNK):
                count += chunk.count(b"\n")
                if b"\n" in chunk:
                    end = place + chunk.rindex(b"\n") + 1
                place += len(chunk)
            stream.truncate(end)
        return count
