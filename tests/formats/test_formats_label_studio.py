"""Label Studio JSON: tasks with annotations and predictions, alone or beside their configuration."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from hypothesis import given

from annotator.core.annotation import Actor, Claim, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.exchange.json_array import array_items
from annotator.formats.exchange.tree import FolderTree, ZipTree
from annotator.formats.fitting import fitted
from annotator.formats.inputs import read_inputs
from annotator.formats.label_studio import LABEL_STUDIO
from annotator.formats.registry import format_for, format_of_tree
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.format import Options

TEXT = "😀 Ana Berg said the talks,\nshe hoped, would end."
_NAME = {"type": "string", "minLength": 1}
_PLACE = {"start": {"type": "integer", "minimum": 0}, "end": {"type": "integer", "minimum": 1}}
_REGION = {
    "type": "object",
    "required": ["id", "from_name", "to_name", "type", "value"],
    "properties": {
        "id": _NAME,
        "from_name": {"const": "label"},
        "to_name": {"const": "text"},
        "type": {"const": "labels"},
        "value": {
            "type": "object",
            "required": ["start", "end", "text", "labels"],
            "properties": {
                **_PLACE,
                "text": _NAME,
                "labels": {"type": "array", "items": _NAME, "minItems": 1},
            },
            "additionalProperties": False,
        },
        "origin": {"enum": ["manual", "prediction", "prediction-changed"]},
        "score": {"type": "number", "minimum": 0, "maximum": 1},
        "meta": {"type": "object"},
    },
    "additionalProperties": False,
}
_BESIDE = {
    "type": "object",
    "required": ["id", "from_name", "to_name", "type", "value"],
    "properties": {
        "id": _NAME,
        "from_name": {"enum": ["actor", "stance", "topic", "certainty", "note"]},
        "to_name": {"const": "text"},
        "type": {"const": "textarea"},
        "value": {
            "type": "object",
            "required": ["start", "end", "text"],
            "properties": {**_PLACE, "text": {"type": "array", "items": {"type": "string"}}},
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
_RELATION = {
    "type": "object",
    "required": ["type", "from_id", "to_id", "direction", "labels"],
    "properties": {
        "type": {"const": "relation"},
        "from_id": _NAME,
        "to_id": _NAME,
        "direction": {"enum": ["left", "right", "bi"]},
        "labels": {"type": "array", "items": _NAME},
    },
    "additionalProperties": False,
}
_RESULT = {"type": "array", "items": {"oneOf": [_REGION, _BESIDE, _RELATION]}}
TASKS_SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["data"],
        "properties": {
            "id": {"type": "integer"},
            "data": {"type": "object", "required": ["text"], "properties": {"text": _NAME}},
            "annotations": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["result"],
                    "properties": {
                        "id": {"type": "integer"},
                        "completed_by": {"type": ["integer", "object"]},
                        "result": _RESULT,
                        "was_cancelled": {"type": "boolean"},
                        "ground_truth": {"type": "boolean"},
                    },
                },
            },
            "predictions": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["model_version", "result"],
                    "properties": {"model_version": _NAME, "score": {"type": "number"}, "result": _RESULT},
                    "additionalProperties": False,
                },
            },
        },
    },
}
"""Written from what Label Studio documents of its tasks and predictions."""


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


BERG = Actor(uuid="11111111-1111-4111-8111-111111111111", name="Ana Berg", type="person")
MENTION = Mention(
    uuid="21111111-1111-4111-8111-111111111111",
    span=span("Ana Berg"),
    type="person",
    actor=BERG.uuid,
    decision=Decision.ACCEPTED,
    coder="ana",
)
PROPOSED = Mention(
    uuid="22111111-1111-4111-8111-111111111111",
    span=span("Berg"),
    type="person",
    suggestion=MentionSuggestion(
        by="names", model="", confidence=0.75, why="a name", span=span("Berg"), type="person"
    ),
)
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("Ana Berg"),),
    cue=(span("said"),),
    content=(span("the talks,"), span("would end")),
    actor=BERG.uuid,
    stance="for",
    attributes={"weight": 2},
    decision=Decision.ACCEPTED,
    coder="ana",
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="a1", title="Talks", outlet="Gazette", language="en", meta={"page": 3}),
    coder="ana",
    status=Status.DONE,
    actors=(BERG,),
    mentions=(MENTION, PROPOSED),
    claims=(CLAIM,),
)
BENS = replace(
    RECORD, coder="ben", mentions=(replace(MENTION, coder="ben", actor=None),), claims=(), actors=()
)


def tasks_of(*some: Record) -> list[dict[str, Any]]:
    tasks: list[dict[str, Any]] = json.loads(written(LABEL_STUDIO, some))
    return tasks


def found_in(data: bytes, options: Options | None = None) -> list[Incoming | Refusal | Notice]:
    assert LABEL_STUDIO.read is not None
    return list(LABEL_STUDIO.read(io.BytesIO(data), "file", options or {}))


def array(*tasks: object) -> bytes:
    return json.dumps(tasks).encode()


@pytest.mark.parametrize("options", [{}, {"config": "yes"}], ids=str)
@given(some=records())
@examples(12, nightly=250)
def test_all_that_it_holds_comes_back(some: list[Record], options: Options) -> None:
    assert_comes_back(LABEL_STUDIO, some, options)


@given(some=records())
@examples(8, nightly=150)
def test_tasks_are_laid_out_as_label_studio_documents_them(some: list[Record]) -> None:
    tasks = jsonschema.Draft202012Validator(TASKS_SCHEMA)
    tasks.validate(json.loads(written(LABEL_STUDIO, some)))
    with pytest.raises(jsonschema.ValidationError):
        tasks.validate([{"data": {"text": "x"}, "predictions": [{"result": [{}]}]}])


def test_coders_of_one_article_are_annotations_of_one_task() -> None:
    (task,) = tasks_of(RECORD, BENS)
    assert [one["created_username"] for one in task["annotations"]] == [" ana, 1000", " ben, 1001"]
    assert task["data"].items() >= {"text": TEXT, "outlet": "Gazette", "page": 3, "identifier": "a1"}.items()
    back = records_in(LABEL_STUDIO, written(LABEL_STUDIO, [RECORD, BENS]))
    assert [one.coder for one in back] == ["ana", "ben"]
    assert [len(one.items) for one in back] == [3, 1]
    assert back[0].draft.identifier == "a1"
    assert len(tasks_of(RECORD, replace(BENS, draft=replace(BENS.draft, text=TEXT + "!")))) == 2
    assert len(tasks_of(RECORD, replace(BENS, mentions=(PROPOSED,)))) == 2


def test_regions_have_what_is_known_of_them_beside_them() -> None:
    ((annotation,),) = [task["annotations"] for task in tasks_of(RECORD)]
    found = [
        (one["from_name"], one["value"]["text"], one["value"].get("labels"))
        for one in annotation["result"]
        if one["type"] != "relation"
    ]
    assert found == [
        ("label", "Ana Berg", ["Source"]),
        ("label", "Ana Berg", ["person"]),
        ("actor", ["Ana Berg"], None),
        ("label", "said", ["Cue"]),
        ("actor", ["Ana Berg"], None),
        ("stance", ["for"], None),
        ("label", "the talks,", ["Content"]),
        ("label", "would end", ["Content"]),
    ]
    (cue,) = [one for one in annotation["result"] if one.get("value", {}).get("labels") == ["Cue"]]
    assert (cue["id"], cue["meta"]) == (CLAIM.uuid, {"actor_type": "person", "weight": 2})
    links = [one for one in annotation["result"] if one["type"] == "relation"]
    assert [(one["from_id"], one["labels"]) for one in links] == [
        (CLAIM.uuid, ["source"]),
        (CLAIM.uuid, ["content"]),
        (CLAIM.uuid, ["content"]),
    ]


def test_what_waits_is_a_prediction() -> None:
    ((prediction,),) = [task["predictions"] for task in tasks_of(RECORD)]
    (region,) = prediction["result"]
    assert (prediction["score"], region["score"], region["value"]["text"]) == (0.75, 0.75, "Berg")
    assert region["meta"] == {"by": "names", "why": "a name"}
    fresh = replace(RECORD, coder=None, status=Status.NEW, mentions=(PROPOSED,), claims=(), actors=())
    (task,) = tasks_of(fresh)
    assert task["annotations"] == []
    assert records_in(LABEL_STUDIO, written(LABEL_STUDIO, [fresh]))[0].mentions == (PROPOSED,)


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("coder", ["ana", None])
def test_the_status_of_the_article_comes_back(status: Status, coder: str | None) -> None:
    record = replace(RECORD, status=status)
    if coder is None:
        record = replace(record, coder=None, mentions=(), claims=())
    (back,) = records_in(LABEL_STUDIO, written(LABEL_STUDIO, [record]))
    assert back.status is status
    assert [one.decision for one in back.mentions] == [one.decision for one in record.mentions]


def test_only_rejected_suggestions_have_no_place() -> None:
    losses = Losses()
    rejected = replace(PROPOSED, decision=Decision.REJECTED, coder="ana")
    fit = fitted(replace(RECORD, mentions=(MENTION, rejected)), LABEL_STUDIO.holds({}), Way.SKIP, losses)
    assert fit.mentions == (MENTION,)
    assert losses.touched == {Loss.REJECTED: 1}


def test_the_configuration_names_every_label_and_field(tmp_path: Path) -> None:
    odd = replace(RECORD, mentions=(replace(MENTION, type='a "b" <c>\x07'),))
    data = written(LABEL_STUDIO, [odd], {"config": "yes"})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["tasks.json", "config.xml"]
        archive.extractall(tmp_path)
    view = ET.fromstring((tmp_path / "config.xml").read_text(encoding="utf-8"))  # noqa: S314 - ours
    assert [one.get("value") for one in view.iter("Label")] == ["Content", "Cue", "Source", 'a "b" <c> ']
    assert [one.get("value") for one in view.iter("Relation")] == ["content", "cue", "source"]
    controls = {one.get("name") for one in view if one.get("toName") == "text"}
    (task,) = json.loads((tmp_path / "tasks.json").read_bytes())
    results = task["annotations"][0]["result"]
    assert {one["from_name"] for one in results if "from_name" in one} <= controls
    for tree in (ZipTree(io.BytesIO(data)), FolderTree(tmp_path)):
        assert format_of_tree(tree) is LABEL_STUDIO
        assert LABEL_STUDIO.read_tree is not None
        (incoming,) = LABEL_STUDIO.read_tree(tree, "x", {})
        assert isinstance(incoming, Incoming)
        assert incoming.source == "x/tasks.json"
    assert [LABEL_STUDIO.writes_folder(options) for options in ({}, {"config": "yes"})] == [False, True]


def _region(
    start: int, end: int, words: str, label: str, identifier: str, **further: object
) -> dict[str, Any]:
    return {
        "id": identifier,
        "from_name": "tag",
        "to_name": "txt",
        "type": "labels",
        "value": {"start": start, "end": end, "text": words, "labels": [label]},
        **further,
    }


EXPORT = {
    "id": 7,
    "data": {"text": "Merkel warned Europe.", "url": "https://example.org/1", "desk": "politics"},
    "project": 3,
    "drafts": [],
    "annotations": [
        {"id": 11, "completed_by": 2, "was_cancelled": True, "result": []},
        {
            "id": 12,
            "completed_by": {"id": 1, "email": "ana@example.org"},
            "was_cancelled": False,
            "lead_time": 3.5,
            "result": [
                _region(0, 6, "Merkel", "Source", "a"),
                _region(7, 13, "warned", "CUE", "b"),
                _region(14, 20, "Europe", "GPE", "c", meta={"text": ["sure?"]}),
                {"type": "relation", "from_id": "a", "to_id": "b", "direction": "right", "labels": ["says"]},
                {
                    "id": "b",
                    "from_name": "tone",
                    "to_name": "txt",
                    "type": "choices",
                    "value": {"start": 7, "end": 13, "choices": ["harsh", "loud"]},
                },
                {
                    "id": "z",
                    "from_name": "topic",
                    "to_name": "txt",
                    "type": "choices",
                    "value": {"choices": ["x"]},
                },
            ],
        },
    ],
    "predictions": [
        {
            "model_version": "m-1",
            "score": 0.8,
            "result": [_region(0, 6, "Merkel", "PER", "p"), _region(7, 13, "warned", "CUE", "b")],
        }
    ],
}


def test_an_export_is_read() -> None:
    taken, skipped = records_in(LABEL_STUDIO, array(EXPORT))
    text = taken.draft.text
    (claim,) = taken.claims
    assert [part.of(text) for part in (*claim.source, *claim.cue)] == ["Merkel", "warned"]
    assert claim.attributes == {"tone": "harsh, loud"}
    assert [(one.span.of(text), one.type, one.decision) for one in taken.mentions] == [
        ("Europe", "GPE", Decision.ACCEPTED),
        ("Merkel", "PER", None),
    ]
    waiting = taken.mentions[1].suggestion
    assert waiting is not None
    assert (waiting.by, waiting.confidence) == ("m-1", 0.8)
    assert (taken.coder, taken.status, taken.draft.url) == (
        "ana@example.org",
        Status.DONE,
        "https://example.org/1",
    )
    assert (skipped.status, skipped.items) == (Status.SKIPPED, ())
    assert taken.draft.meta["desk"] == "politics"
    assert taken.draft.meta["unplaced"] == [
        {"label": "GPE", "spans": [[14, 20]], "attributes": {"text": ["sure?"]}}
    ]


def test_what_only_label_studio_knows_comes_back_on_a_round_trip() -> None:
    taken, _ = records_in(LABEL_STUDIO, array(EXPORT))
    (task,) = tasks_of(taken)
    assert (task["id"], task["project"]) == (7, 3)
    (annotation,) = task["annotations"]
    assert (annotation["id"], annotation["lead_time"]) == (12, 3.5)
    assert annotation["completed_by"] == {"id": 1, "email": "ana@example.org"}
    assert annotation["result"][-1]["value"] == {"choices": ["x"]}
    assert records_in(LABEL_STUDIO, json.dumps([task]).encode())[0].coder == "ana@example.org"


@pytest.mark.parametrize(
    ("user", "name", "coder"),
    [
        (5, None, "5"),
        (5, " ben@example.org, 5", "ben@example.org"),
        ({"id": 4}, None, "4"),
        ({"username": "ben"}, None, "ben"),
        (None, None, "label-studio"),
    ],
)
def test_the_coder_is_who_completed_the_task(user: object, name: str | None, coder: str) -> None:
    annotation = {"completed_by": user, "created_username": name, "result": [_region(0, 4, "Berg", "P", "a")]}
    (record,) = records_in(LABEL_STUDIO, array({"data": {"text": "Berg."}, "annotations": [annotation]}))
    assert (record.coder, record.mentions[0].coder) == (coder, coder)


def test_the_reduced_export_is_read() -> None:
    value = {
        "id": 3,
        "text": "Merkel warned Europe.",
        "desk": "politics",
        "label": [
            {"start": 0, "end": 6, "text": "Merkel", "labels": ["PER", "Source"]},
            {"start": 7, "end": 13, "text": "warned", "labels": ["Cue"]},
        ],
        "annotator": 1,
        "annotation_id": 9,
        "lead_time": 2.0,
    }
    (record,) = records_in(LABEL_STUDIO, array(value))
    text = record.draft.text
    assert [(one.span.of(text), one.type) for one in record.mentions] == [("Merkel", "PER")]
    assert [part.of(text) for part in (*record.claims[0].source, *record.claims[0].cue)] == [
        "Merkel",
        "warned",
    ]
    assert (record.coder, record.draft.meta["desk"]) == ("1", "politics")
    assert format_for("x.json", array(value)) is LABEL_STUDIO


def test_a_relation_that_points_left_goes_the_other_way() -> None:
    regions = [_region(7, 13, "warned", "Cue", "b"), _region(14, 20, "Europe", "Content", "c")]
    relation = {"type": "relation", "from_id": "c", "to_id": "b", "direction": "left"}
    task = {"data": {"text": "Merkel warned Europe."}, "annotations": [{"result": [*regions, relation]}]}
    (record,) = records_in(LABEL_STUDIO, array(task))
    assert (record.claims[0].cue, record.claims[0].content) == ((Span(7, 13),), (Span(14, 20),))


def test_a_text_of_another_name_is_found() -> None:
    (record,) = records_in(LABEL_STUDIO, array({"data": {"body": "Berg.", "n": 1}}))
    assert record.draft.text == "Berg."
    two = array({"data": {"body": "Berg.", "text": "No."}})
    (record,) = records_in(LABEL_STUDIO, two, {"text": "body"})
    assert (record.draft.text, record.draft.meta["text"]) == ("Berg.", "No.")


def test_offsets_counted_otherwise_are_told() -> None:
    task = {"data": {"text": TEXT}, "annotations": [{"result": [_region(3, 11, "Ana Berg", "P", "a")]}]}
    notice, taken = found_in(array(task))
    assert str(notice) == "file:1: offsets are counted in UTF-16 units"
    assert isinstance(taken, Incoming)
    assert taken.record.mentions[0].span == span("Ana Berg")


def test_line_breaks_within_regions_are_understood_in_both_ways() -> None:
    region = _region(18, 38, "the talks,\\nshe hoped", "P", "a")
    region["value"]["start"], region["value"]["end"] = TEXT.index("the"), TEXT.index(", would")
    (record,) = records_in(
        LABEL_STUDIO, array({"data": {"text": TEXT}, "annotations": [{"result": [region]}]})
    )
    assert record.mentions[0].span.of(TEXT) == "the talks,\nshe hoped"


def test_places_in_a_web_page_are_taken_where_they_are_in_the_text_too() -> None:
    value = {"start": "/p[1]/text()[1]", "end": "/p[1]/text()[1]", "text": "Berg", "hypertextlabels": ["P"]}
    region = {
        "id": "a",
        "type": "hypertextlabels",
        "value": {**value, "globalOffsets": {"start": 0, "end": 4}},
    }
    good = {"data": {"text": "Berg left."}, "annotations": [{"result": [region]}]}
    bad = {"data": {"text": "Berg left."}, "annotations": [{"result": [{**region, "value": value}]}]}
    taken, refusal = found_in(array(good, bad))
    assert isinstance(taken, Incoming)
    assert taken.record.mentions[0].span == Span(0, 4)
    assert str(refusal) == "file:1: the region a has no offsets into the text"


@pytest.mark.parametrize(
    ("task", "reason"),
    [
        ({"id": 1}, "the line lacks the key “data”"),
        ({"data": {"n": 1}}, "the task has no text under “text”"),
        ({"data": {"text": ["x"]}}, "the task has no text under “text”"),
        ({"data": {"text": " "}}, "the text is empty"),
        ({"data": {"text": "x"}, "annotations": 1}, "annotations should be a list or null"),
        (
            {"data": {"text": "Berg"}, "annotations": [{"result": [_region(0, 4, "Dorn", "P", "a")]}]},
            "the span 0–4 is “Berg” in the text, but “Dorn” is written beside it",
        ),
        (
            {"data": {"text": "Berg"}, "predictions": [{"result": [_region(0, 9, "Berg", "P", "a")]}]},
            "the span 0–9 ends after the text",
        ),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_bad_task_is_refused_and_the_rest_is_read(task: object, reason: str) -> None:
    data = (
        b"[\n" + json.dumps({"data": {"text": "Good."}}).encode() + b",\n" + json.dumps(task).encode() + b"]"
    )
    incoming, refusal = found_in(data)
    assert isinstance(incoming, Incoming)
    assert isinstance(refusal, Refusal)
    assert refusal.reason.startswith(reason)
    assert refusal.line == 3


def test_a_file_that_is_cut_off_gives_what_is_whole() -> None:
    data = array({"data": {"text": "Good."}}, {"data": {"text": "Lost."}})
    incoming, refusal = found_in(data[:-6])
    assert isinstance(incoming, Incoming)
    assert isinstance(refusal, Refusal)
    assert "cut off" in refusal.reason


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the file is empty"),
        (b" \n", "the file is empty"),
        (b"[\n1]", "line 2: there is no JSON object"),
        (b"[\n", "line 2: the file is cut off, as its list is not closed"),
    ],
)
def test_what_is_no_array_of_objects_is_told(data: bytes, sentence: str) -> None:
    with pytest.raises(FormatError, match=sentence):
        found_in(data)


@pytest.mark.parametrize(
    ("data", "is_label_studio"),
    [
        (array(EXPORT), True),
        (array({"data": {"text": "x"}, "predictions": []}), True),
        (array({"data": {"text": "x"}}), False),
        (array({"text": "x", "meta": {"annotations": [], "data": 1}}), False),
        (b'{"annotations": [], "data": {}}', False),
        (b"[]", False),
        (b'["data", "annotations"]', False),
    ],
)
def test_its_files_are_told_from_other_json(data: bytes, is_label_studio: bool) -> None:
    assert (format_for("x.json", data) is LABEL_STUDIO) is is_label_studio


@pytest.mark.parametrize(
    ("begun", "is_label_studio"),
    [
        (b'[{"id": 1, "annotations": [{"id": 4, "result": [', True),
        (b'[{"id": 1, "data": {"text": "Berg sa', True),
        (b'[{"id": 1, "data": [3, ', False),
        (b'[{"id": 1, "title": "x", "data": {"text": "Berg sa', False),
        (b'[{"id": 1, "annotations": []}', False),
        (b'[{"id": 1, "tit', False),
    ],
)
def test_a_file_cut_off_in_its_first_task_is_recognised(begun: bytes, is_label_studio: bool) -> None:
    assert (format_for("x.json", begun) is LABEL_STUDIO) is is_label_studio


def test_of_a_file_cut_off_in_its_first_task_it_is_told_where(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_bytes(b'[\n{"id": 1, "data": {"text": "Berg sa')
    refused = next(read_inputs([path]))
    assert isinstance(refused, Refusal)
    assert refused.line == 2
    assert "the JSON is cut off at column 36" in str(refused.reason)


@pytest.mark.parametrize("end", [b"", b",", b" ,\n "])
def test_a_list_cut_off_between_its_objects_is_told_behind_them(end: bytes) -> None:
    items = array_items(io.BytesIO(b'[{"a": 1},\n{"a": 2}' + end))
    assert [next(items), next(items)] == [(1, b'{"a": 1}'), (2, b'{"a": 2}')]
    with pytest.raises(FormatError, match=r"line \d: the file is cut off, as its list is not closed"):
        next(items)


@pytest.mark.parametrize("data", [b'{"a": 1}', b'[{"a": 1}]', b'[{"a": 1},]\n', b'[{"a": {"b": 1}'])
def test_a_list_that_is_closed_or_cut_off_in_an_object_is_given_without_more(data: bytes) -> None:
    assert len(list(array_items(io.BytesIO(data)))) == 1


def test_a_task_longer_than_what_is_looked_at_is_recognised() -> None:
    data = written(LABEL_STUDIO, [replace(RECORD, draft=replace(RECORD.draft, text=TEXT + " x" * 50_000))])
    assert format_for("x.json", data[: 1 << 16]) is LABEL_STUDIO


class _Trickle(io.BytesIO):
    """Gives a few bytes at a time."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size, 5) if size is not None and size > 0 else 5)


def test_objects_are_found_wherever_the_reading_pauses() -> None:
    objects = [{"a": 'x"]}\\', "b": [{"c": "{"}]}, {}, {"d": "😀" * 9}]
    data = json.dumps(objects, ensure_ascii=False, indent=1).encode()
    found = list(array_items(_Trickle(data)))
    assert [json.loads(item) for _, item in found] == objects
    assert [data.split(b"\n")[line - 1].strip()[:1] for line, _ in found] == [b"{"] * 3


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides_the_encoding(encoding: str) -> None:
    data = json.dumps([{"data": {"text": "Bérg."}}], indent=1, ensure_ascii=False).encode(encoding)
    (record,) = records_in(LABEL_STUDIO, data)
    assert record.draft.text == "Bérg."


def test_damaged_files_are_told_in_words() -> None:
    samples = [array(EXPORT), written(LABEL_STUDIO, [RECORD, BENS])]
    assert_survives(LABEL_STUDIO, [*samples, written(LABEL_STUDIO, [RECORD], {"config": "yes"})])


def test_its_own_converter_takes_tasks_and_configuration(tmp_path: Path) -> None:
    converter = pytest.importorskip("label_studio_sdk.converter")
    with zipfile.ZipFile(io.BytesIO(written(LABEL_STUDIO, [RECORD, BENS], {"config": "yes"}))) as archive:
        archive.extractall(tmp_path)
    tasks, config = next(tmp_path.rglob("*.json")), next(tmp_path.rglob("*.xml"))
    reader = converter.Converter(config.read_text("utf-8"), project_dir=None)

    for form in ("JSON_MIN", "CSV", "CONLL2003"):
        reader.convert(str(tasks), str(tmp_path / form), form, is_dir=False)

    converted = json.loads((tmp_path / "JSON_MIN" / "result.json").read_text("utf-8"))
    assert [one["text"] for one in converted] == [TEXT, TEXT]
    regions = {(one["text"], *one["labels"]) for one in converted[0]["label"]}
    assert regions >= {("Ana Berg", "person"), ("said", "Cue"), ("would end", "Content")}
    assert "Ana Berg" in (tmp_path / "CSV" / "result.csv").read_text("utf-8")
    lines = (tmp_path / "CONLL2003" / "result.conll").read_text("utf-8").split("\n")
    assert [line.rsplit(" ", 1)[1] for line in lines if line.startswith(("said ", "Ana "))][:2] == [
        "B-Source",
        "B-Cue",
    ]
