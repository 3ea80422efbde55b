"""Tables as text (CSV, RFC 4180 and what programs make of it): encoding, delimiter, rows with their lines."""

from __future__ import annotations

import codecs
import csv
import io
import re
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.core.errors import FormatError
from annotator.core.words import Words
from annotator.formats.decoding import byte_order_mark, decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}
_SAMPLE = 1 << 20
_CHUNK = 1 << 20
_SAMPLE_ROWS = 30
_LONGEST_FIELD = 64 << 20
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_UNDECODED = re.compile("[\ud800-\udfff]")


class Row(NamedTuple):
    """The cells of a row, or why they cannot be read; ``line`` is that of its beginning, from 1."""

    line: int
    cells: Sequence[str]
    problem: str = ""


def rows_of(stream: BinaryIO, delimiter: str | None = None) -> Iterator[Row]:
    """The rows of a table that are not blank, in constant memory. ``delimiter`` None is found out.

    Raises:
        FormatError: if the file is empty or not text.
    """
    csv.field_size_limit(_LONGEST_FIELD)
    if not stream.seekable():
        stream = io.BytesIO(stream.read())
    sample = stream.read(_SAMPLE)
    length, _ = byte_order_mark(sample) or (0, "")
    encoding = _encoding(stream, sample)
    begun = sample[length:].decode(encoding, "replace")
    stream.seek(length)
    named = _SEPARATOR_LINE.match(begun)
    sign = delimiter or (named[1] if named else _likeliest(begun))
    errors = "surrogatepass" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    reading = io.TextIOWrapper(stream, encoding, errors=errors, newline="")
    try:
        if named:
            reading.readline()
        yield from _parsed(reading, sign, 1 if named else 0)
    finally:
        with suppress(ValueError):  # the file was closed before all of it was wanted
            reading.detach()


class _Lines:
    """The lines of a file for the parser; ``at_end`` once it asked for more than there are."""

    def __init__(self, reading: io.TextIOWrapper) -> None:
        self._reading = reading
        self.at_end = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._reading.readline()
        if not line:
            self.at_end = True
            raise StopIteration
        return line


def _parsed(reading: io.TextIOWrapper, delimiter: str, before: int) -> Iterator[Row]:
    lines = _Lines(reading)
    parsed = csv.reader(lines, delimiter=delimiter)
    while True:
        line = parsed.line_num + before + 1
        try:
            cells = next(parsed, None)
        except csv.Error as error:
            yield Row(line, (), str(error))
            continue
        except UnicodeError as error:  # UTF-16 that breaks off within a character
            yield Row(line, (), str(error))
            return
        if cells is None:
            return
        if lines.at_end:
            yield Row(line, (), Words("a quotation mark is not closed"))
        elif any(map(str.strip, cells)):
            yield Row(line, cells)


def undecoded(text: str) -> bool:
    """Whether bytes that the file's encoding does not know stand in ``text``."""
    return _UNDECODED.search(text) is not None


def _encoding(stream: BinaryIO, sample: bytes) -> str:
    """The encoding of the whole file; in UTF-8 with stray bytes the rows that hold them are refused."""
    if not sample.strip():
        raise FormatError("the file is empty")
    if (marked := byte_order_mark(sample)) is not None:
        return marked[1]
    if b"\0" in sample:
        last = sample.rfind(b"\n")
        return decode(sample[: last + 1 + (last + 1) % 2]).encoding
    place = _first_invalid(stream)
    if place is None:
        _refuse_binary(sample)
        return "utf-8"
    window = _window(stream, place)
    try:
        return decode(window).encoding
    except FormatError:
        _refuse_binary(window)
        return "utf-8"


def _refuse_binary(data: bytes) -> None:
    decode(data.decode("utf-8", "ignore").encode("utf-8"))


def _window(stream: BinaryIO, place: int) -> bytes:
    """Whole lines around a place of the file (bytes)."""
    start = max(0, place - _SAMPLE // 2)
    stream.seek(start)
    window = stream.read(_SAMPLE)
    first = window.find(b"\n") + 1 if start else 0
    last = window.rfind(b"\n") + 1 if len(window) == _SAMPLE else len(window)
    return window[first:last] or window


def _first_invalid(stream: BinaryIO) -> int | None:
    """Where the first byte stands that is not UTF-8; None if all is."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    stream.seek(0)
    done = 0
    while chunk := stream.read(_CHUNK):
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError as error:
            return done + error.start
        done += len(chunk)
    return None


def _likeliest(begun: str) -> str:
    """The delimiter by which the first rows have the same number of columns, and the most."""
    return max(DELIMITERS.values(), key=lambda sign: _evenness(begun, sign))


def _evenness(begun: str, sign: str) -> tuple[float, int]:
    parsed = csv.reader(io.StringIO(begun, newline=""), delimiter=sign)
    widths = [len(cells) for cells in islice(parsed, _SAMPLE_ROWS)]
    if not widths or widths[0] == 1:
        return 0.0, 0
    return sum(1 for width in widths if width == widths[0]) / len(widths), widths[0]
