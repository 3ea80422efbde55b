"""The objects of a JSON array of any size, one at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError
from annotator.formats.json_lines import utf8_chunks

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILLING = re.compile(rb"[\s,]*")
_UP_TO_BRACKET = re.compile(rb'(?:[^"{}\[\]]++|"[^"\\]*+(?:\\.[^"\\]*+)*+")*+(?P<sign>[{}\[\]"]?)', re.DOTALL)
"""Whole strings and all else up to a bracket, or to the quotation mark of a string that is cut off."""


class UnclosedArrayError(FormatError):
    """A file ends between the objects of its array: those before it were given."""


def array_items(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Each object of the array that ``stream`` holds, in UTF-8, with the line on which it begins, from 1.

    An object without an array around it is given alike. One that is cut off is given as far as it goes.

    Raises:
        FormatError: if the file is empty, or something else than an object stands where one should.
        UnclosedArrayError: behind the last object, if the file ends there and the array is not closed.
    """
    items = _Items(utf8_chunks(stream))
    items.skip()
    if items.at_end():
        raise FormatError("the file is empty")
    is_open = items.peek() == b"["
    if is_open:
        items.take_sign()
    while not items.at_end():
        items.skip()
        if items.at_end():
            break
        if items.peek() == b"]":
            return
        if items.peek() != b"{":
            raise FormatError("line {line}: there is no JSON object where one should be", line=items.line)
        line = items.line
        yield line, items.take_object()
    if is_open and not items.is_cut_off:
        raise UnclosedArrayError(
            "line {line}: the file is cut off, as its list is not closed", line=items.line
        )


class _Items:
    """The bytes that were read and not yet given.

    ``line`` is that of the first of them; ``is_cut_off`` tells whether the last object did not end.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._held = b""
        self._begin = 0
        self.line = 1
        self.is_cut_off = False

    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self._begin == len(self._held) and not self._more(1)

    def peek(self) -> bytes:
        """The next byte."""
        return self._held[self._begin : self._begin + 1]

    def drop(self, end: int) -> bytes:
        """Take the bytes up to a place in what is held."""
        taken = self._held[self._begin : end]
        self._begin = end
        self.line += taken.count(b"\n")
        return taken

    def take_sign(self) -> bytes:
        """Take one byte."""
        return self.drop(self._begin + 1)

    def skip(self) -> None:
        """Take white space and commas away."""
        while not self.at_end():
            match = _FILLING.match(self._held, self._begin)
            self.drop(match.end() if match else self._begin)
            if self._begin < len(self._held):
                return

    def take_object(self) -> bytes:
        """The object that begins here; all that is left where it does not end."""
        depth = length = 0
        while True:
            piece = _UP_TO_BRACKET.match(self._held, self._begin + length)
            sign = piece["sign"] if piece else b""
            if piece is None or sign in (b"", b'"'):
                length = (len(self._held) if piece is None else piece.start("sign")) - self._begin
                # As much again, so that the search for the end of a long text stays linear.
                if not self._more(len(self._held) - self._begin):
                    self.is_cut_off = True
                    return self.drop(len(self._held))
                continue
            length = piece.end() - self._begin
            depth += 1 if sign in b"{[" else -1
            if depth == 0:
                return self.drop(piece.end())

    def _more(self, size: int) -> bool:
        """Read at least so many bytes more, if there are any."""
        pieces = [self._held[self._begin :]]
        added = 0
        while added < size and (chunk := next(self._chunks, b"")):
            pieces.append(chunk)
            added += len(chunk)
        self._held = b"".join(pieces)
        self._begin = 0
        return added > 0
