"""Citron JSON: what it holds comes back, its files are as it documents them, and those of others are read."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from hypothesis import given

from annotator.core.annotation import Claim, ClaimSuggestion, Decision
from annotator.core.article import Draft, Status
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.citron import CITRON
from annotator.formats.exchange.tree import FolderTree
from annotator.formats.fitting import fitted
from annotator.formats.registry import format_for, format_of_tree
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "😀 “Talks,” she said, “go on.” Ana Berg left."
_PLACE = {
    "type": "object",
    "required": ["start", "end", "text"],
    "properties": {
        "start": {"type": "integer", "minimum": 0},
        "end": {"type": "integer", "minimum": 1},
        "text": {"type": "string", "minLength": 1},
    },
    "additionalProperties": False,
}
_PLACES = {"type": "array", "items": _PLACE}
SCHEMA = {
    "type": "object",
    "required": ["text", "quotes"],
    "properties": {
        "text": {"type": "string"},
        "quotes": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["cue", "sources", "contents"],
                "properties": {
                    "cue": _PLACE,
                    "sources": _PLACES,
                    "contents": _PLACES,
                    "coreferences": _PLACES,
                    "confidence": {"type": "number"},
                    "id": {"type": ["string", "integer"]},
                },
            },
        },
        "coreference_groups": {"type": "array", "items": _PLACES},
    },
}
"""Written from what Citron documents of its format; it leaves further keys alone."""


def place(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words}


def span(words: str) -> Span:
    found = place(words)
    return Span(found["start"], found["end"])


CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("she"),),
    cue=(span("said"),),
    content=(span("“Talks,”"), span("“go on.”")),
    decision=Decision.ACCEPTED,
    coder="ana",
)
PROPOSED = ClaimSuggestion(
    by="rules", model="", confidence=0.25, why="a verb", source=(), cue=CLAIM.cue, content=CLAIM.content
)
WAITING = Claim(
    uuid="41111111-1111-4111-8111-111111111111",
    source=(),
    cue=(span("left"),),
    content=(),
    suggestion=PROPOSED,
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="talks 1", title="Talks", outlet="Gazette", language="en"),
    coder="ana",
    status=Status.IN_PROGRESS,
    claims=(CLAIM, WAITING),
)


def files_in(data: bytes) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: json.loads(archive.read(name)) for name in archive.namelist()}


def found_in(*values: object) -> list[Incoming | Refusal | Notice]:
    assert CITRON.read is not None
    value = values[0] if len(values) == 1 else list(values)
    return list(CITRON.read(io.BytesIO(json.dumps(value, indent=1).encode()), "file", {}))


@given(some=records())
@examples(12, nightly=250)
def test_all_that_it_holds_comes_back(some: list[Record]) -> None:
    assert_comes_back(CITRON, some)


@given(some=records())
@examples(6, nightly=100)
def test_every_file_is_as_citron_documents_it(some: list[Record]) -> None:
    schema = jsonschema.Draft202012Validator(SCHEMA)
    for article in files_in(written(CITRON, some)).values():
        schema.validate(article)
        text = article["text"]
        for quote in article["quotes"]:
            for one in (quote["cue"], *quote["sources"], *quote["contents"]):
                assert text[one["start"] : one["end"]] == one["text"]


def test_an_article_is_a_file_with_its_quotes() -> None:
    files = files_in(written(CITRON, [RECORD]))
    assert list(files) == ["talks 1.json"]
    article = files["talks 1.json"]
    assert article["quotes"] == [
        {
            "cue": place("said"),
            "sources": [place("she")],
            "contents": [place("“Talks,”"), place("“go on.”")],
            "id": CLAIM.uuid,
        },
        {
            "cue": place("left"),
            "sources": [],
            "contents": [],
            "confidence": 0.25,
            "suggestion": {"by": "rules", "confidence": 0.25, "why": "a verb"},
            "id": WAITING.uuid,
        },
    ]
    (back,) = records_in(CITRON, written(CITRON, [RECORD]))
    assert (back.draft, back.status, back.coder) == (RECORD.draft, Status.IN_PROGRESS, "citron")
    assert [(one.uuid, one.decision) for one in back.claims] == [
        (CLAIM.uuid, Decision.ACCEPTED),
        (WAITING.uuid, None),
    ]
    assert back.claims[1].suggestion == replace(PROPOSED, source=(), cue=WAITING.cue, content=())


def test_several_coders_of_an_article_have_a_file_each() -> None:
    other = replace(RECORD, coder="ben")
    assert list(files_in(written(CITRON, [RECORD, other]))) == ["talks 1.json", "talks 1-2.json"]


def test_a_quote_has_one_cue_in_one_piece() -> None:
    torn = replace(CLAIM, cue=(span("she"), span("said")))
    silent = replace(CLAIM, cue=())
    record = replace(RECORD, claims=(CLAIM, torn, silent))
    losses = Losses()
    flat = fitted(record, CITRON.holds({}), Way.FLATTEN, losses)
    assert [one.cue for one in flat.claims] == [(span("said"),), (span("she said"),)]
    assert losses.touched == {Loss.CODERS: 1, Loss.CLAIMS: 1, Loss.FRAGMENTS: 1}
    assert [one.cue for one in fitted(record, CITRON.holds({}), Way.SKIP, Losses()).claims] == [CLAIM.cue]


GOLD: dict[str, Any] = {
    "text": TEXT,
    "quotes": [
        {
            "id": 7,
            "cue": place("said"),
            "sources": [place("she")],
            "contents": [place("“Talks,”"), place("“go on.”")],
            "coreferences": [place("Ana Berg")],
        }
    ],
    "coreference_groups": [[place("she"), place("Ana Berg")]],
}
EXTRACTED: dict[str, Any] = {
    "text": TEXT,
    "quotes": [
        {
            "sources": [place("Ana Berg")],
            "coreferences": [place("she")],
            "cue": place("said"),
            "contents": [place("“Talks,”")],
            "confidence": "0.9123",
        }
    ],
}


def test_gold_quotes_are_read_with_who_their_sources_are() -> None:
    (taken,) = found_in(GOLD)
    assert isinstance(taken, Incoming)
    record = taken.record
    (claim,) = record.claims
    assert (claim.source, claim.cue, claim.content) == (CLAIM.source, CLAIM.cue, CLAIM.content)
    assert [(actor.name, actor.uuid) for actor in record.actors] == [("Ana Berg", claim.actor)]
    assert (record.status, record.coder, claim.decision) == (Status.DONE, "citron", Decision.ACCEPTED)
    again = files_in(written(CITRON, [record]))["article.json"]
    assert {name: again[name] for name in GOLD} == GOLD


def test_extracted_quotes_wait_for_their_decision() -> None:
    (taken,) = found_in(EXTRACTED)
    assert isinstance(taken, Incoming)
    (claim,) = taken.record.claims
    assert (claim.decision, claim.actor, taken.record.status) == (None, None, Status.NEW)
    assert claim.suggestion is not None
    assert (claim.suggestion.by, claim.suggestion.confidence) == ("citron", 0.9123)
    assert [part.of(TEXT) for part in claim.source] == ["Ana Berg"]


@pytest.mark.parametrize("confidence", ["high", 7])
def test_a_confidence_that_is_none_is_taken_for_a_half(confidence: object) -> None:
    (taken,) = found_in({"text": TEXT, "quotes": [{**EXTRACTED["quotes"][0], "confidence": confidence}]})
    assert isinstance(taken, Incoming)
    assert taken.record.claims[0].suggestion is not None
    assert taken.record.claims[0].suggestion.confidence == 0.5


def test_files_of_a_folder_are_called_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "news 1.json").write_text(json.dumps(GOLD))
    (tmp_path / "news 2.json").write_text("{")
    (tmp_path / "news 3.json").write_text("")
    tree = FolderTree(tmp_path)
    assert format_of_tree(tree) is CITRON
    assert CITRON.read_tree is not None
    (tmp_path / "README").write_text("no article")
    taken, refusal, empty = CITRON.read_tree(FolderTree(tmp_path), "x", {})
    assert str(empty) == "x/news 3.json: the file is empty"
    assert isinstance(taken, Incoming)
    assert taken.record.draft.identifier == "news 1"
    assert str(refusal).startswith("x/news 2.json:1: the JSON is cut off")


def test_the_unit_is_found_in_which_the_words_fit() -> None:
    cue = span("said")
    place_of_java = {"start": cue.start + 1, "end": cue.end + 1, "text": "said"}
    quote = {"cue": place_of_java, "sources": [], "contents": []}
    notice, taken = found_in({"text": TEXT, "quotes": [quote]})
    assert str(notice) == "file:1: offsets are counted in UTF-16 units"
    assert isinstance(taken, Incoming)
    assert taken.record.claims[0].cue == CLAIM.cue


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ({"quotes": []}, "the object has no “text”"),
        ({"text": " ", "quotes": []}, "the text is empty"),
        ({"text": "x", "quotes": [{"cue": {"start": 0, "end": 9}}]}, "the span 0–9 ends after the text"),
        ({"text": "x", "quotes": [{"cue": {"start": 1, "end": 0}}]}, "1–0 is not a span"),
        ({"text": "x", "quotes": [{"cue": {"start": 0}}]}, "quotes[0].cue"),
        ({"text": "x", "quotes": {}}, "quotes should be"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_bad_article_is_refused_and_the_rest_is_read(value: object, reason: str) -> None:
    refusal, taken = found_in(value, GOLD)
    assert isinstance(refusal, Refusal)
    assert reason in refusal.reason
    assert refusal.line == 2
    assert isinstance(taken, Incoming)


def test_a_quote_without_anything_quoted_is_refused_alone() -> None:
    quotes = [{"cue": None, "sources": [place("she")], "contents": []}, *GOLD["quotes"]]
    refusal, taken = found_in({"text": TEXT, "quotes": quotes})
    assert str(refusal) == "file:1: the attribution 1 has neither cue nor content"
    assert isinstance(taken, Incoming)
    assert len(taken.record.claims) == 1


@pytest.mark.parametrize(
    ("value", "is_citron"),
    [
        (GOLD, True),
        ([EXTRACTED], True),
        ({"text": "x", "label": []}, False),
        ({"schema": "annotator/1", "text": "x", "quotes": []}, False),
        ({"quotes": []}, False),
    ],
)
def test_its_files_are_told_from_others(value: object, is_citron: bool) -> None:
    assert (format_for("x.json", json.dumps(value).encode()) is CITRON) is is_citron


def test_damaged_files_are_told_in_words() -> None:
    samples = [json.dumps(one, ensure_ascii=False).encode() for one in (GOLD, EXTRACTED, [GOLD, EXTRACTED])]
    assert_survives(CITRON, [*samples, written(CITRON, [RECORD])])
