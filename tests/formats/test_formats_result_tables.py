"""Tables of actors, mentions and claims, as spreadsheets and programs for statistics read them."""

from __future__ import annotations

import csv
import io
import sys
import zipfile
from dataclasses import replace
from typing import Any

import openpyxl
import pytest
from hypothesis import given

from annotator.core.annotation import Actor, Claim, ClaimSuggestion, Decision, Mention
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.formats.fitting import fitted
from annotator.formats.result_tables import TABLES
from annotator.formats.result_tables import sheets as sheets_module
from tests.formats.contract import written
from tests.laws import examples
from tests.record_strategies import records

TEXT = "😀 Ana Berg said the talks,\nshe hoped, would end."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


BERG = Actor(
    uuid="a1", name="=Berg", type="person", aliases=("Ana", "the minister"), external={"wikidata": "Q1"}
)
MENTION = Mention(
    uuid="m1", span=span("Ana Berg"), type="person", actor="a1", decision=Decision.ACCEPTED, coder="ana"
)
CLAIM = Claim(
    uuid="c1",
    source=(span("Ana Berg"),),
    cue=(span("said"),),
    content=(span("the talks,"), span("would end")),
    actor="a1",
    stance="opposes",
    note="=cmd|' /C calc'!A0",
    attributes={"form": 3},
    decision=Decision.REJECTED,
    decided_at="2026-11-23T08:00:00Z",
    coder="ana",
    suggestion=ClaimSuggestion(
        by="claims", model="m", confidence=0.25, why="said", source=(), cue=(), content=(span("would end"),)
    ),
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="x1", title="Talks", outlet="Gazette", published="2026-02-03"),
    coder="ana",
    status=Status.DONE,
    actors=(BERG,),
    mentions=(MENTION,),
    claims=(CLAIM,),
)
CLAIM_ROW = {
    "article": "x1", "title": "Talks", "outlet": "Gazette", "published": "2026-02-03", "status": "done",
    "claim": "c1", "source": "Ana Berg", "source_spans": "2-10", "cue": "said", "cue_spans": "11-15",
    "content": "the talks, … would end", "content_spans": "16-26; 38-47", "actor": "a1",
    "actor_name": "'=Berg", "actor_type": "person", "stance": "opposes", "topic": "", "certainty": "",
    "note": "'=cmd|' /C calc'!A0", "attributes": '{"form":3}', "decision": "rejected", "coder": "ana",
    "decided_at": "2026-11-23T08:00:00Z", "suggested_by": "claims", "model": "m", "confidence": "0.25",
    "why": "said",
}  # fmt: skip


def files_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def sheets_of(data: bytes) -> dict[str, list[tuple[Any, ...]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_three_tables_are_written_as_a_file_each() -> None:
    assert TABLES.writes_folder({})
    files = files_of(written(TABLES, [RECORD]))
    assert sorted(files) == ["actors.csv", "claims.csv", "mentions.csv"]
    assert rows_of(files["claims.csv"]) == [CLAIM_ROW]
    (actor,) = rows_of(files["actors.csv"])
    assert actor == {
        "actor": "a1", "name": "'=Berg", "type": "person", "aliases": "Ana; the minister",
        "external": "wikidata: Q1", "note": "", "mentions": "1", "claims": "1",
    }  # fmt: skip
    (mention,) = rows_of(files["mentions.csv"])
    assert (mention["start"], mention["end"], mention["text"]) == ("2", "10", "Ana Berg")


@pytest.mark.parametrize(("table", "key"), [("actors", "name"), ("mentions", "mention"), ("claims", "claim")])
def test_one_table_is_one_file_that_excel_knows_as_utf_8(table: str, key: str) -> None:
    data = written(TABLES, [RECORD], {"table": table})
    assert not TABLES.writes_folder({"table": table})
    assert data.startswith(b"\xef\xbb\xbf")
    assert len(rows_of(data)) == 1
    assert rows_of(data)[0][key]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_begins_like_a_formula(sign: str) -> None:
    topic = f"{sign}cmd|' /C calc'!A0"
    record = replace(RECORD, claims=(replace(CLAIM, topic=topic),))
    data = written(TABLES, [record], {"table": "claims"})
    assert rows_of(data)[0]["topic"] == f"'{topic}"
    (sheet,) = openpyxl.load_workbook(
        io.BytesIO(written(TABLES, [record], {"table": "claims", "layout": "XLSX"}))
    )
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert f"'{topic}" in [cell.value for cell in cells]
    assert "f" not in {cell.data_type for cell in cells}


def test_a_workbook_has_a_sheet_for_each_table() -> None:
    data = written(TABLES, [RECORD], {"layout": "XLSX"})
    assert not TABLES.writes_folder({"layout": "XLSX"})
    found = sheets_of(data)
    assert list(found) == ["actors", "mentions", "claims"]
    header, row = found["claims"]
    values = dict(zip(header, row, strict=True))
    assert values == {name: value or None for name, value in CLAIM_ROW.items()} | {"confidence": 0.25}
    assert dict(zip(*found["mentions"], strict=True))["start"] == 2


def test_control_characters_are_written_out_in_a_workbook() -> None:
    record = replace(RECORD, mentions=(replace(MENTION, type="a\x0bb"),))
    header, row = sheets_of(written(TABLES, [record], {"layout": "XLSX", "table": "mentions"}))["mentions"]
    assert dict(zip(header, row, strict=True))["type"] == "a_x000B_b"


def test_what_a_workbook_has_no_room_for_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    record = replace(RECORD, claims=(replace(CLAIM, note="x" * 32_768),))
    with pytest.raises(FormatError, match="is too long for a cell"):
        written(TABLES, [record], {"layout": "XLSX"})
    monkeypatch.setattr(sheets_module, "_MOST_ROWS", 1)
    with pytest.raises(FormatError, match="has more rows than a sheet"):
        written(TABLES, [RECORD], {"layout": "XLSX"})


@given(some=records())
@examples(8, nightly=150)
def test_every_table_has_a_row_for_each_item(some: list[Record]) -> None:
    files = files_of(written(TABLES, some))
    sheets = sheets_of(written(TABLES, some, {"layout": "XLSX"}))
    mentions = sum(len(record.mentions) for record in some)
    claims = sum(len(record.claims) for record in some)
    assert (len(rows_of(files["mentions.csv"])), len(rows_of(files["claims.csv"]))) == (mentions, claims)
    assert (len(sheets["mentions"]), len(sheets["claims"])) == (mentions + 1, claims + 1)
    spans = [f"{one.span.start}-{one.span.end}" for record in some for one in record.mentions]
    assert [f"{row['start']}-{row['end']}" for row in rows_of(files["mentions.csv"])] == spans


def test_pandas_reads_the_tables() -> None:
    pandas = pytest.importorskip("pandas")
    files = files_of(written(TABLES, [RECORD]))
    frame = pandas.read_csv(io.BytesIO(files["mentions.csv"]))
    assert list(frame.columns)[:2] == ["article", "title"]
    assert (frame.loc[0, "start"], frame.loc[0, "text"]) == (2, "Ana Berg")
    book = pandas.read_excel(io.BytesIO(written(TABLES, [RECORD], {"layout": "XLSX"})), sheet_name="claims")
    assert book.loc[0, "confidence"] == pytest.approx(0.25)


def test_parquet_keeps_types() -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    files = files_of(written(TABLES, [RECORD], {"layout": "Parquet"}))
    assert sorted(files) == ["actors.parquet", "claims.parquet", "mentions.parquet"]
    (mention,) = parquet.read_table(io.BytesIO(files["mentions.parquet"])).to_pylist()
    assert (mention["start"], mention["actor_name"], mention["confidence"]) == (2, "=Berg", None)
    empty = written(TABLES, [], {"layout": "Parquet", "table": "claims"})
    assert parquet.read_table(io.BytesIO(empty)).num_rows == 0


def test_parquet_without_its_library_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(FormatError, match="Parquet needs the library pyarrow") as raised:
        written(TABLES, [RECORD], {"layout": "Parquet"})
    assert "annotator[parquet]" in raised.value.advice


@pytest.mark.parametrize(
    ("table", "lost"),
    [
        ("all", {}),
        ("mentions", {Loss.CLAIMS: 1, Loss.ACTORS: 1}),
        ("claims", {Loss.MENTIONS: 1, Loss.ACTORS: 1}),
        ("actors", {Loss.MENTIONS: 1, Loss.CLAIMS: 1}),
    ],
)
def test_what_a_table_does_not_hold_is_told(table: str, lost: dict[Loss, int]) -> None:
    losses = Losses()
    fitted(RECORD, TABLES.holds({"table": table}), Way.FLATTEN, losses)
    assert losses.touched == {**lost, Loss.TEXTS: 1, Loss.METADATA: 1}
