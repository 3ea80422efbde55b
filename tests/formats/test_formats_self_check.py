from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision, Mention
from annotator.core.article import Draft
from annotator.core.errors import FormatError
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.formats.native_writer import write_native
from annotator.formats.self_check import verify_native

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    mention = Mention(uuid="m1", span=Span(0, 4), type="person", decision=Decision.ACCEPTED, coder="ana")
    record = Record(draft=Draft(text="Berg warned."), coder="ana", mentions=(mention,))
    path = tmp_path / "out.jsonl"
    with path.open("wb") as stream:
        write_native([record, record], stream)
    return path


def test_a_good_export_passes(exported: Path) -> None:
    verify_native(exported, 2)


def test_an_export_of_nothing_passes(tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").touch()
    verify_native(tmp_path / "none.jsonl", 0)


def test_a_missing_line_is_found(exported: Path) -> None:
    with pytest.raises(FormatError, match=r"out\.jsonl holds 2 lines instead of 3"):
        verify_native(exported, 3)


def test_a_shifted_offset_is_found_with_its_line(exported: Path) -> None:
    data = exported.read_bytes()
    head, _, tail = data.rpartition(b'"start":0,"end":4')
    exported.write_bytes(head + b'"start":1,"end":5' + tail)
    with pytest.raises(FormatError) as raised:
        verify_native(exported, 2)
    assert str(raised.value) == "out.jsonl, line 2: mention m1 says “Berg” but the text has “erg ” at 1-5"


def test_an_emptied_file_is_found(exported: Path) -> None:
    exported.write_bytes(b"")
    with pytest.raises(FormatError, match="the file is empty"):
        verify_native(exported, 2)
