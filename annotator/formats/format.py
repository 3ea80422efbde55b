"""What a format is: how its files are named, read and written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.record import Incoming, Record, Refusal

STANDARD_INPUT = "standard input"
"""The name of what has no file name."""


Reader: TypeAlias = "Callable[[BinaryIO, str], Iterator[Incoming | Refusal]]"
"""Yields what an open binary file holds; its second argument names the file, as the user knows it.

A part that cannot be read is yielded as a refusal and the rest is read on. A file that cannot be read at all
may raise ``FormatError`` instead.
"""

Writer: TypeAlias = "Callable[[Iterable[Record], BinaryIO], int]"
"""Writes records into an open binary file and returns how many they were."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A file format. ``extensions`` are in lower case with their dot; ``write`` None means read only."""

    name: str
    title: str
    extensions: tuple[str, ...]
    read: Reader
    write: Writer | None = None
