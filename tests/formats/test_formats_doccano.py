"""doccano JSONL: both layouts, files of members, and the units that its versions count in."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given

from annotator.core.annotation import Claim, Decision, Mention
from annotator.core.article import Draft, Status
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.doccano import DOCCANO
from annotator.formats.exchange.tree import FolderTree, ZipTree
from annotator.formats.fitting import fitted
from annotator.formats.registry import format_for, format_of_tree
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.format import Options

TEXT = "😀 Ana Berg said the talks,\nshe hoped, would end."
_OFFSET = {"type": "integer", "minimum": 0}
_COMMON = {"id": {"type": "integer"}, "text": {"type": "string", "minLength": 1}}
_COMMENT = {
    "type": "object",
    "required": ["id", "comment"],
    "properties": {"id": {"type": "integer"}, "comment": {"type": "string"}},
}
SPANS_SCHEMA = {
    "type": "object",
    "required": ["id", "text", "label", "Comments"],
    "properties": {
        **_COMMON,
        "label": {
            "type": "array",
            "items": {
                "type": "array",
                "prefixItems": [_OFFSET, _OFFSET, {"type": "string", "minLength": 1}],
                "items": False,
                "minItems": 3,
            },
        },
        "Comments": {"type": "array", "items": {"type": "string"}},
    },
    "not": {"anyOf": [{"required": ["entities"]}, {"required": ["relations"]}]},
}
RELATIONS_SCHEMA = {
    "type": "object",
    "required": ["id", "text", "entities", "relations", "Comments"],
    "properties": {
        **_COMMON,
        "entities": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "label", "start_offset", "end_offset"],
                "properties": {
                    "id": {"type": "integer"},
                    "label": {"type": "string", "minLength": 1},
                    "start_offset": _OFFSET,
                    "end_offset": _OFFSET,
                },
                "additionalProperties": False,
            },
        },
        "relations": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "from_id", "to_id", "type"],
                "properties": {
                    "id": {"type": "integer"},
                    "from_id": {"type": "integer"},
                    "to_id": {"type": "integer"},
                    "type": {"type": "string"},
                },
                "additionalProperties": False,
            },
        },
        "Comments": {"type": "array", "items": _COMMENT},
    },
    "not": {"required": ["label"]},
}
"""Written from what doccano documents of its exports; metadata may stand beside these keys."""

SPANS_LINE, RELATIONS_LINE = map(jsonschema.Draft202012Validator, (SPANS_SCHEMA, RELATIONS_SCHEMA))

LAYOUTS: list[Options] = [
    {},
    {"layout": "relations"},
    {"layout": "relations", "members": "yes"},
    {"offsets": "UTF-16 units"},
    {"layout": "relations", "offsets": "graphemes"},
]


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


MENTION = Mention(
    uuid="21111111-1111-4111-8111-111111111111",
    span=span("Ana Berg"),
    type="person",
    decision=Decision.ACCEPTED,
    coder="ana",
)
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("Ana Berg"),),
    cue=(span("said"),),
    content=(span("the talks,"), span("would end")),
    decision=Decision.ACCEPTED,
    coder="ana",
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="a1", title="Talks", outlet="Gazette", language="en", meta={"page": 3}),
    coder="ana",
    status=Status.DONE,
    mentions=(MENTION,),
    claims=(CLAIM,),
)


def line_of(record: Record, options: Options | None = None) -> dict[str, Any]:
    line: dict[str, Any] = json.loads(written(DOCCANO, [record], options or {}))
    return line


def lines(*values: object) -> bytes:
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


def found_in(data: bytes, options: Options | None = None) -> list[Incoming | Refusal | Notice]:
    assert DOCCANO.read is not None
    return list(DOCCANO.read(io.BytesIO(data), "file", options or {}))


@pytest.mark.parametrize("options", LAYOUTS, ids=str)
@given(some=records())
@examples(8, nightly=150)
def test_all_that_it_holds_comes_back(some: list[Record], options: Options) -> None:
    assert_comes_back(DOCCANO, some, options)


@pytest.mark.parametrize(("layout", "schema"), [("spans", SPANS_LINE), ("relations", RELATIONS_LINE)])
@given(some=records())
@examples(8, nightly=150)
def test_every_line_is_laid_out_as_doccano_documents_it(
    some: list[Record], layout: str, schema: jsonschema.Draft202012Validator
) -> None:
    for line in written(DOCCANO, some, {"layout": layout}).splitlines():
        schema.validate(json.loads(line))
    with pytest.raises(jsonschema.ValidationError):
        schema.validate({"id": 1, "text": "x", "label": [[0, 1]], "entities": {}})


def test_labels_are_triples_and_metadata_stands_beside_them() -> None:
    line = line_of(RECORD)
    assert [(TEXT[start:end], label) for start, end, label in line["label"]] == [
        ("Ana Berg", "Source"),
        ("Ana Berg", "person"),
        ("said", "Cue"),
        ("the talks,", "Content"),
        ("would end", "Content"),
    ]
    assert (line["id"], line["Comments"], line["outlet"], line["page"]) == (1, [], "Gazette", 3)


def test_relations_name_entities_of_their_line() -> None:
    line = line_of(RECORD, {"layout": "relations"})
    names = {one["id"]: TEXT[one["start_offset"] : one["end_offset"]] for one in line["entities"]}
    assert [(one["type"], names[one["from_id"]], names[one["to_id"]]) for one in line["relations"]] == [
        ("source", "said", "Ana Berg"),
        ("content", "said", "the talks,"),
        ("content", "said", "would end"),
    ]


@pytest.mark.parametrize(
    ("unit", "first"), [("code points", [2, 10]), ("UTF-16 units", [3, 11]), ("graphemes", [2, 10])]
)
def test_offsets_are_written_in_the_unit_that_was_chosen(unit: str, first: list[int]) -> None:
    assert line_of(RECORD, {"offsets": unit})["label"][0][:2] == first


def test_what_doccano_has_no_place_for_is_told() -> None:
    losses = Losses()
    doubtful = replace(RECORD, mentions=(MENTION, replace(MENTION, uuid="m2", decision=Decision.REJECTED)))
    fitted(doubtful, DOCCANO.holds({}), Way.FLATTEN, losses)
    assert losses.touched == {Loss.FRAMES: 1, Loss.REJECTED: 1, Loss.CODERS: 1}
    losses = Losses()
    fitted(RECORD, DOCCANO.holds({"layout": "relations", "members": "yes"}), Way.FLATTEN, losses)
    assert not losses


@pytest.mark.parametrize("coder", ["ana", "all", "a/b", "../x", ".ana", "é 😀", "ana@example.org", "%41"])
def test_each_member_has_a_file_of_the_own_name(coder: str) -> None:
    record = replace(RECORD, coder=coder, mentions=(replace(MENTION, coder=coder),), claims=())
    (back,) = records_in(DOCCANO, written(DOCCANO, [record], {"members": "yes"}))
    assert (back.coder, back.mentions[0].coder) == (coder, coder)


def test_a_zip_file_of_members_is_recognised_in_a_folder_too(tmp_path: Path) -> None:
    other = replace(RECORD, coder="ben", mentions=(replace(MENTION, coder="ben"),), claims=())
    data = written(DOCCANO, [RECORD, other], {"members": "yes"})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["ana.jsonl", "ben.jsonl"]
        archive.extractall(tmp_path)
    for tree in (ZipTree(io.BytesIO(data)), FolderTree(tmp_path)):
        assert format_of_tree(tree) is DOCCANO
        assert DOCCANO.read_tree is not None
        found = list(DOCCANO.read_tree(tree, "x.zip", {}))
        assert [one.record.coder for one in found if isinstance(one, Incoming)] == ["ana", "ben"]
    assert [DOCCANO.writes_folder(options) for options in ({}, {"members": "yes"})] == [False, True]


def test_a_damaged_member_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / "ana.jsonl").write_bytes(b"")
    (tmp_path / "ben.jsonl").write_bytes(lines({"id": 1, "text": "Berg.", "label": [[0, 4, "P"]]}))
    (tmp_path / "notes.txt").write_text("x")
    assert DOCCANO.read_tree is not None
    empty, taken, odd = DOCCANO.read_tree(FolderTree(tmp_path), "export", {})
    assert str(empty) == "export/ana.jsonl: the file is empty"
    assert isinstance(taken, Incoming)
    assert taken.record.coder == "ben"
    assert str(odd) == "export/notes.txt: the file is of no known format"


SPANS_EXPORT = (
    rb'{"id":12,"text":"Merkel warned Europe.","label":[[0,6,"ACTOR"],[7,13,"Cue"],[14,20,"CLAIM"]],'
    rb'"Comments":["sure?"],"url":"https:\/\/example.org\/1","published":"2026-02-03","score":0.5,"tag":null}'
)
RELATIONS_EXPORT = (
    b'{"id":1,"text":"Merkel warned Europe.","entities":['
    b'{"id":10,"label":"Source","start_offset":0,"end_offset":6},'
    b'{"id":11,"label":"cue","start_offset":7,"end_offset":13},'
    b'{"id":12,"label":"GPE","start_offset":14,"end_offset":20}],'
    b'"relations":[{"id":5,"from_id":11,"to_id":10,"type":"SAYS"}],"Comments":[{"id":1,"comment":"sure?"}]}'
)


def test_an_export_of_spans_is_read() -> None:
    (record,) = records_in(DOCCANO, SPANS_EXPORT)
    text = record.draft.text
    assert [(one.span.of(text), one.type) for one in record.mentions] == [
        ("Merkel", "ACTOR"),
        ("Europe", "CLAIM"),
    ]
    assert [part.of(text) for part in record.claims[0].cue] == ["warned"]
    assert (record.coder, record.status) == ("doccano", Status.DONE)
    assert (record.draft.url, record.draft.published) == ("https://example.org/1", "2026-02-03")
    assert record.draft.meta == {"score": 0.5, "doccano": {"id": 12, "Comments": ["sure?"]}}
    line = line_of(record)
    assert (line["id"], line["Comments"], line["score"]) == (12, ["sure?"], 0.5)


def test_an_export_of_relations_is_read() -> None:
    (record,) = records_in(DOCCANO, RELATIONS_EXPORT)
    (claim,) = record.claims
    text = record.draft.text
    assert [part.of(text) for part in (*claim.source, *claim.cue)] == ["Merkel", "warned"]
    assert [one.type for one in record.mentions] == ["GPE"]


def test_labels_as_objects_are_read_too() -> None:
    value = {"text": "Berg left.", "labels": [{"start_offset": 0, "end_offset": 4, "label": "P"}]}
    (record,) = records_in(DOCCANO, lines(value))
    assert [one.type for one in record.mentions] == ["P"]


def test_two_labels_alike_are_two_mentions_with_ids_of_their_own() -> None:
    (record,) = records_in(DOCCANO, lines({"text": "Berg left.", "label": [[0, 4, "P"], [0, 4, "P"]]}))
    assert len({one.uuid for one in record.mentions}) == 2
    assert records_in(DOCCANO, lines({"text": "Berg left.", "label": [[0, 4, "P"], [0, 4, "P"]]})) == [record]


@pytest.mark.parametrize(
    ("text", "label", "unit"),
    [
        ("😀 Berg left, said Dorn.", [3, 7], "UTF-16 units"),
        ("👩‍👩‍👧 Berg left, said Dorn.", [2, 6], "graphemes"),
        ("One.\r\nBerg left, said Dorn.", [5, 9], "code points without carriage returns"),
        ("😀😀\r\nBerg left, said Dorn.", [5, 9], "UTF-16 units without carriage returns"),
    ],
)
def test_the_unit_is_found_in_which_labels_are_words(text: str, label: list[int], unit: str) -> None:
    plain = {"id": 1, "text": "Berg left.", "label": [[0, 4, "P"]]}
    line = {"text": text, "label": [[*label, "P"]]}
    _, notice, *taken = found_in(lines(plain, line, line))
    assert str(notice) == f"file:2: offsets are counted in {unit}"
    for one in taken:
        assert isinstance(one, Incoming)
        assert [each.span.of(one.record.draft.text) for each in one.record.mentions] == ["Berg"]


def test_code_points_are_the_usual_unit() -> None:
    (taken,) = found_in(lines({"text": "😀 Berg left.", "label": [[2, 6, "P"]]}))
    assert isinstance(taken, Incoming)
    assert taken.record.mentions[0].span == Span(2, 6)


def test_what_earlier_lines_told_counts_where_a_line_tells_nothing() -> None:
    telling = {"text": "😀 Berg left, said Dorn.", "label": [[3, 7, "P"]]}
    silent = {"text": "😀东京大学", "label": [[2, 4, "P"]]}
    _, _, taken = found_in(lines(telling, silent))
    assert isinstance(taken, Incoming)
    assert taken.record.mentions[0].span.of(taken.record.draft.text) == "东京"


def test_the_person_may_name_the_unit() -> None:
    data = lines({"text": "😀 Berg left.", "label": [[2, 6, "P"]]})
    _, taken = found_in(data, {"offsets": "UTF-16 units"})
    assert isinstance(taken, Incoming)
    assert taken.record.mentions[0].span.of(taken.record.draft.text) == " Ber"


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"label": []}, "the object has no “text”"),
        (["x"], "the line is not a JSON object"),
        ({"text": " ", "label": []}, "the text is empty"),
        ({"text": "Berg", "label": [[0, 9, "P"]]}, "the span 0–9 ends after the text"),
        ({"text": "Bérg", "label": [[0, 9, "P"]]}, "the span 0–9 ends after the text"),
        ({"text": "Berg", "label": [[4, 0, "P"]]}, "4–0 is not a span"),
        ({"text": "Berg", "label": [[0, 4, ""]]}, "the span 0–4 has no label"),
        ({"text": "Berg", "label": [[0, "4", "P"]]}, "label[0][1] should be a whole number, not text"),
        (
            {"text": "Berg", "entities": [{"id": 1, "label": "P", "start_offset": 0, "end_offset": 4}] * 2},
            "two entities have the id “1”",
        ),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_bad_line_is_refused_and_the_rest_is_read(value: object, reason: str) -> None:
    refusal, incoming = found_in(lines(value, {"text": "Good.", "label": []}))
    assert isinstance(refusal, Refusal)
    assert refusal.reason.startswith(reason)
    assert refusal.line == 1
    assert isinstance(incoming, Incoming)


def test_metadata_with_a_name_of_doccanos_own_keys_stands_beside_them() -> None:
    record = replace(RECORD, draft=replace(RECORD.draft, meta={"label": "politics"}))
    assert line_of(record)["meta_label"] == "politics"


@pytest.mark.parametrize(
    ("line", "is_doccano"),
    [
        (SPANS_EXPORT, True),
        (RELATIONS_EXPORT, True),
        (b'{"id":1,"text":"x","label":[]}', True),
        (b'{"id":1,"text":"x","label":["politics"],"Comments":[]}', False),
        (b'{"id":1,"text":"x","label":"politics"}', False),
        (b'{"schema":"annotator/1","id":"1","text":"x","label":[]}', False),
        (b'{"text":"x","title":"y"}', False),
    ],
)
def test_its_lines_are_told_from_others(line: bytes, is_doccano: bool) -> None:
    assert (format_for("x.jsonl", line) is DOCCANO) is is_doccano


def test_damaged_files_are_told_in_words() -> None:
    samples = [SPANS_EXPORT, RELATIONS_EXPORT, written(DOCCANO, [RECORD, RECORD])]
    assert_survives(DOCCANO, [*samples, written(DOCCANO, [RECORD], {"members": "yes"})])
