from __future__ import annotations

import io

import pytest

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.formats.json_lines import Rejoined, numbered_lines
from annotator.formats.native import read_native

LINES = '{"text": "Bir kənd 😀."}\n\n{"text": "Two\u2028lines\x85here."}\n'


class OneWay(io.BytesIO):
    """A stream that cannot go back, as a pipe."""

    def seekable(self) -> bool:
        """It cannot."""
        return False


def texts(stream: io.BytesIO) -> list[str]:
    return [found.record.draft.text for found in read_native(stream, "x") if isinstance(found, Incoming)]


@pytest.mark.parametrize("kind", [io.BytesIO, OneWay])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_the_encoding(encoding: str, kind: type[io.BytesIO]) -> None:
    assert texts(kind(LINES.encode(encoding))) == ["Bir kənd 😀.", "Two\u2028lines\x85here."]


def test_lines_are_counted_with_the_blank_ones() -> None:
    assert [number for number, _ in numbered_lines(io.BytesIO(b"\n \n{}\n\n{}"))] == [3, 5]


def test_a_long_utf16_file_is_read_across_chunks() -> None:
    line = '{"text": "' + "Слово 😀 " * 30_000 + '"}\n'
    assert len(texts(io.BytesIO((line * 3).encode("utf-16")))) == 3


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf\n \n", "the file is empty"),
        (b"[\n  {}\n]", "the file is one JSON value over many lines"),
        (b'{\n  "text": "a"\n}', "the file is one JSON value over many lines"),
        (b"\x89PNG\0\0\n", "the file is not text: it holds NUL bytes"),
        (
            "{}\n".encode("utf-16") + b"\x00\xd8\n\0",
            "the file is not valid UTF-16-LE: illegal UTF-16 surrogate",
        ),
    ],
)
def test_a_file_that_is_no_json_lines_is_refused_as_a_whole(data: bytes, sentence: str) -> None:
    with pytest.raises(FormatError) as raised:
        list(numbered_lines(io.BytesIO(data)))
    assert str(raised.value) == sentence


def test_a_truncated_last_line_is_refused_by_its_number() -> None:
    found = list(read_native(io.BytesIO(b'{"text": "One."}\n{"text": "Tw'), "x.jsonl"))
    assert isinstance(found[1], Refusal)
    assert str(found[1]).startswith("x.jsonl:2: the JSON is cut off at column 13")


def test_taken_bytes_come_first_again() -> None:
    rejoined = io.BufferedReader(Rejoined(b"abc", io.BytesIO(b"def")))
    assert rejoined.read(2) == b"ab"
    assert rejoined.read() == b"cdef"
    assert rejoined.read() == b""
