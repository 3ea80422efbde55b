"""Everything that files, folders and standard input hold, one article at a time."""

from __future__ import annotations

import codecs
import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.core.words import Words
from annotator.formats.file_search import DASH, FoundFile, find_files, os_reason
from annotator.formats.format import STANDARD_INPUT, Format
from annotator.formats.json_lines import Rejoined
from annotator.formats.native import NATIVE
from annotator.formats.plain_text import PLAIN_TEXT
from annotator.formats.registry import format_for, format_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

AUTO = "auto"
"""Stands for the format that each file's name tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDone:
    """A file was read to its end: how many of its articles were taken, and how many parts refused."""

    source: str
    taken: int
    refused: int


def _never() -> bool:
    return False


def _nobody(_done: int, _total: int) -> None:
    pass


def read_inputs(
    paths: Sequence[str | Path],
    *,
    format_name: str = AUTO,
    cancelled: Callable[[], bool] = _never,
    progress: Callable[[int, int], None] = _nobody,
    stdin: BinaryIO | None = None,
) -> Iterator[Incoming | Refusal | FileDone]:
    """What ``paths`` hold, in order: files, folders with all below them, ``-`` for standard input.

    Whatever cannot be read is yielded as a refusal and the rest goes on. ``progress`` gets bytes read and
    bytes in all; ``cancelled`` is asked before each article.

    Raises:
        FormatError: if there is no format ``format_name``.
    """
    chosen = None if format_name == AUTO else format_named(format_name)
    found = list(find_files(paths))
    total = sum(file.size for file in found if isinstance(file, FoundFile))
    reading = _Reading(chosen, cancelled, progress, total)
    for file in found:
        if cancelled():
            return
        if isinstance(file, Refusal):
            yield file
        elif file.path == DASH:
            yield from reading.standard_input(stdin or sys.stdin.buffer)
        else:
            yield from reading.file(file)


class _Reading:
    """One run over inputs, with the bytes read so far."""

    def __init__(
        self,
        chosen: Format | None,
        cancelled: Callable[[], bool],
        progress: Callable[[int, int], None],
        total: int,
    ) -> None:
        self._chosen = chosen
        self._cancelled = cancelled
        self._progress = progress
        self._total = total
        self._done = 0

    def file(self, file: FoundFile) -> Iterator[Incoming | Refusal | FileDone]:
        """What one file holds."""
        chosen = self._chosen or format_for(file.path)
        if chosen is None:
            yield Refusal(source=file.path, line=0, reason=Words("the file is of no known format"))
        elif file.from_folder and Path(file.path).suffix.lower() not in chosen.extensions:
            reason = Words("the file is not named as one of the format “{format}”", format=chosen.name)
            yield Refusal(source=file.path, line=0, reason=reason)
        else:
            try:
                with Path(file.path).open("rb") as stream:
                    yield from self._read(chosen, stream, file.path)
            except OSError as error:
                yield Refusal(source=file.path, line=0, reason=os_reason(error))
        self._done += file.size
        self._progress(self._done, self._total)

    def standard_input(self, stream: BinaryIO) -> Iterator[Incoming | Refusal | FileDone]:
        """What standard input holds: JSON lines where it begins like an object, else one text."""
        begun = b""
        while not begun.strip() and (line := stream.readline()):
            begun += line
        whole = cast("BinaryIO", io.BufferedReader(Rejoined(begun, stream)))
        chosen = self._chosen or (NATIVE if _begins_like_json(begun) else PLAIN_TEXT)
        yield from self._read(chosen, whole, STANDARD_INPUT)

    def _read(self, chosen: Format, stream: BinaryIO, source: str) -> Iterator[Incoming | Refusal | FileDone]:
        taken = refused = 0
        try:
            for found in chosen.read(stream, source):
                if self._cancelled():
                    return
                yield found
                taken += isinstance(found, Incoming)
                refused += isinstance(found, Refusal)
                if stream.seekable():
                    self._progress(self._done + stream.tell(), self._total)
        except FormatError as error:
            refused += 1
            yield Refusal(source=source, line=0, reason=error.explanation)
        yield FileDone(source=source, taken=taken, refused=refused)


def _begins_like_json(begun: bytes) -> bool:
    """Whether the first line, in whatever encoding, opens an object."""
    return begun.removeprefix(codecs.BOM_UTF8).lstrip(b"\0\xff\xfe \t\r\n").startswith(b"{")
