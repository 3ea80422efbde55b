"""JSON lines from a file of any size: one line at a time, and what is wrong with one in words."""

from __future__ import annotations

import codecs
import io
import re
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from annotator.core.errors import FormatError
from annotator.core.words import Words
from annotator.formats.decoding import byte_order_mark
from annotator.formats.native_errors import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _typeshed import WriteableBuffer

_CHUNK = 1 << 16
_LONGEST_MARK = 4
_MALFORMED = re.compile(r"JSON is malformed: (?P<why>.*) \(byte (?P<byte>\d+)\)")
_ANY = msgspec.json.Decoder()
_ADVICE_LINES = "Write one object per line."


class Rejoined(io.RawIOBase):
    """A stream that cannot go back, with the bytes already taken from it in front again."""

    def __init__(self, taken: bytes, rest: BinaryIO) -> None:
        self._taken = taken
        self._rest = rest

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fills ``buffer`` with what is there; 0 at the end."""
        view = memoryview(buffer).cast("B")
        if self._taken:
            part, self._taken = self._taken[: len(view)], self._taken[len(view) :]
        else:
            part = self._rest.read(len(view))
        view[: len(part)] = part
        return len(part)


def numbered_lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The lines of ``stream`` that are not blank, in UTF-8, with their numbers from 1.

    A byte order mark is accepted and decides the encoding.

    Raises:
        FormatError: if the file is empty, binary, or one JSON value over many lines.
    """
    first = True
    for number, line in enumerate(_utf8_lines(stream), 1):
        stripped = line.strip()
        if not stripped:
            continue
        if first:
            _refuse_whole(stripped)
            first = False
        yield number, line
    if first:
        raise FormatError("the file is empty")


def decode_json(line: bytes) -> object:
    """The value that a line holds.

    Raises:
        FormatError: if it is not JSON; the sentence names the column.
    """
    try:
        value: object = _ANY.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FormatError(what_is_wrong(line, error)) from error
    return value


def _refuse_whole(first_line: bytes) -> None:
    if b"\0" in first_line:
        raise FormatError("the file is not text: it holds NUL bytes")
    if first_line in {b"[", b"{"}:
        raise FormatError("the file is one JSON value over many lines", advice=_ADVICE_LINES)


def what_is_wrong(line: bytes, error: Exception) -> Words:
    """The sentence for a line that is not JSON; ``error`` is what reading it raised."""
    if isinstance(error, RecursionError):
        return Words("the JSON is nested too deeply")
    if isinstance(error, msgspec.ValidationError):
        return in_words(error)
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as damage:
        return Words("the line is not valid UTF-8 at byte {byte}", byte=damage.start + 1)
    malformed = _MALFORMED.fullmatch(str(error))
    if malformed is None:
        return Words(
            "the JSON is cut off at column {column}, or half a surrogate pair is in it",
            column=len(text.rstrip()) + 1,
        )
    column = len(line[: int(malformed["byte"])].decode("utf-8", "replace")) + 1
    return Words("the JSON is malformed at column {column}: {why}", column=column, why=malformed["why"])


def _utf8_lines(stream: BinaryIO) -> Iterator[bytes]:
    rest, encoding = _without_mark(stream)
    return iter(rest) if encoding == "utf-8" else _recoded_lines(rest, encoding)


def utf8_chunks(stream: BinaryIO) -> Iterator[bytes]:
    """The bytes of ``stream`` in UTF-8, some at a time; a byte order mark decides the encoding and is gone.

    Raises:
        FormatError: if the file is not valid in the encoding of its mark.
    """
    rest, encoding = _without_mark(stream)
    if encoding != "utf-8":
        yield from (line + b"\n" for line in _recoded_lines(rest, encoding))
        return
    while chunk := rest.read(_CHUNK):
        yield chunk


def _without_mark(stream: BinaryIO) -> tuple[BinaryIO | io.BufferedReader, str]:
    """The stream behind its byte order mark, and the encoding that this tells."""
    head = stream.read(_LONGEST_MARK)
    length, encoding = byte_order_mark(head) or (0, "utf-8")
    rest: BinaryIO | io.BufferedReader
    if stream.seekable():
        stream.seek(length - len(head), io.SEEK_CUR)
        rest = stream
    else:
        rest = io.BufferedReader(Rejoined(head[length:], stream))
    return rest, encoding


def _recoded_lines(stream: BinaryIO | io.BufferedReader, encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)()
    pending = ""
    while chunk := stream.read(_CHUNK):
        try:
            pending += decoder.decode(chunk)
        except UnicodeDecodeError as error:
            raise FormatError(
                "the file is not valid {encoding}: {reason}", encoding=encoding.upper(), reason=error.reason
            ) from error
        *lines, pending = pending.split("\n")
        for line in lines:
            yield line.encode("utf-8")
    yield pending.encode("utf-8")
