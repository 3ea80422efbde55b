from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision, Mention
from annotator.core.article import Draft
from annotator.core.errors import FormatError
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.formats.format import DEFAULTS
from annotator.formats.holding import EVERYTHING
from annotator.formats.native import NATIVE
from annotator.formats.native_writer import write_native
from annotator.formats.self_check import Tally, verify

if TYPE_CHECKING:
    from pathlib import Path


MENTION = Mention(uuid="m1", span=Span(0, 4), type="person", decision=Decision.ACCEPTED, coder="ana")
RECORD = Record(draft=Draft(text="Berg warned."), coder="ana", mentions=(MENTION,))


def _verify(path: Path, count: int, record: Record = RECORD) -> None:
    written = Tally(EVERYTHING)
    for _ in range(count):
        written.add(record)
    verify(path, NATIVE, DEFAULTS, written, EVERYTHING)


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    record = RECORD
    path = tmp_path / "out.jsonl"
    with path.open("wb") as stream:
        write_native([record, record], stream)
    return path


def test_a_good_export_passes(exported: Path) -> None:
    _verify(exported, 2)


def test_an_export_of_nothing_passes(tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").touch()
    _verify(tmp_path / "none.jsonl", 0)


def test_a_missing_line_is_found(exported: Path) -> None:
    with pytest.raises(FormatError, match=r"out\.jsonl holds 2 records instead of 3"):
        _verify(exported, 3)


def test_a_shifted_offset_is_found_with_its_line(exported: Path) -> None:
    data = exported.read_bytes()
    head, _, tail = data.rpartition(b'"start":0,"end":4')
    exported.write_bytes(head + b'"start":1,"end":5' + tail)
    with pytest.raises(FormatError) as raised:
        _verify(exported, 2)
    assert str(raised.value) == "out.jsonl, line 2: mention m1 says “Berg” but the text has “erg ” at 1-5"


def test_an_emptied_file_is_found(exported: Path) -> None:
    exported.write_bytes(b"")
    with pytest.raises(FormatError, match="the file is empty"):
        _verify(exported, 2)


def test_another_label_is_found(exported: Path) -> None:
    other = replace(RECORD, mentions=(replace(MENTION, type="media"),))
    with pytest.raises(FormatError, match=r"out\.jsonl does not hold what was written into it"):
        _verify(exported, 2, other)
