"""Prodigy JSONL: tasks of its three interfaces, written and read."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from annotator.core.annotation import Actor, Claim, ClaimSuggestion, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.exchange.tokens import tokens_of
from annotator.formats.fitting import fitted
from annotator.formats.prodigy import PRODIGY
from annotator.formats.registry import format_for
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from annotator.formats.format import Options

TEXT = "😀 Ana Berg said  the talks\nwould end."
LAYOUTS: list[Options] = [
    {},
    {"view": "spans_manual"},
    {"view": "ner_manual"},
    {"view": "ner_manual", "layer": "actors"},
    {"layer": "claims"},
]


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
REJECTED = replace(
    PROPOSED,
    uuid="23111111-1111-4111-8111-111111111111",
    span=span("talks"),
    decision=Decision.REJECTED,
    coder="ana",
)
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("Ana Berg"),),
    cue=(span("said"),),
    content=(span("the talks\nwould end"),),
    actor=BERG.uuid,
    stance="for",
    attributes={"weight": 2},
    decision=Decision.CORRECTED,
    coder="ana",
    suggestion=ClaimSuggestion(
        by="claims",
        model="",
        confidence=0.5,
        why="said",
        source=(),
        cue=(span("said"),),
        content=(span("the talks"),),
    ),
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="a1", title="Talks", outlet="Gazette", language="en", meta={"page": 3}),
    coder="ana",
    status=Status.DONE,
    actors=(BERG,),
    mentions=(MENTION, REJECTED, PROPOSED),
    claims=(CLAIM,),
)


def task_of(record: Record, options: Options | None = None) -> dict[str, Any]:
    task: dict[str, Any] = json.loads(written(PRODIGY, [record], options or {}))
    return task


def lines(*tasks: object) -> bytes:
    return b"".join(json.dumps(task).encode() + b"\n" for task in tasks)


def found_in(data: bytes) -> list[Incoming | Refusal | Notice]:
    assert PRODIGY.read is not None
    return list(PRODIGY.read(io.BytesIO(data), "file", {}))


@pytest.mark.parametrize("options", LAYOUTS, ids=str)
@given(some=records())
@examples(8, nightly=150)
def test_all_that_it_holds_comes_back(some: list[Record], options: Options) -> None:
    assert_comes_back(PRODIGY, some, options)


def test_tokens_and_spans_are_counted_as_the_documentation_says() -> None:
    task = task_of(RECORD)
    tokens = task["tokens"]
    assert "".join(token["text"] + " " * token["ws"] for token in tokens) == TEXT
    assert [token["id"] for token in tokens] == list(range(len(tokens)))
    assert all(TEXT[token["start"] : token["end"]] == token["text"] for token in tokens)
    assert [(one["label"], TEXT[one["start"] : one["end"]]) for one in task["spans"]] == [
        ("Source", "Ana Berg"),
        ("person", "Ana Berg"),
        ("Cue", "said"),
        ("Content", "the talks\nwould end"),
    ]
    for one in task["spans"]:
        assert tokens[one["token_start"]]["start"] == one["start"]
        assert tokens[one["token_end"]]["end"] == one["end"]
    assert (task["_view_id"], task["_session_id"], task["answer"]) == ("relations", "ana", "accept")
    assert task["meta"]["outlet"] == "Gazette"
    assert task["meta"]["page"] == 3
    assert not task.keys() & {"_input_hash", "_task_hash"}


def test_relations_name_the_last_tokens_of_their_spans() -> None:
    task = task_of(RECORD)
    tokens = task["tokens"]
    found = [
        (one["label"], tokens[one["head"]]["text"], tokens[one["child"]]["text"]) for one in task["relations"]
    ]
    assert found == [("source", "said", "Berg"), ("content", "said", "end")]
    assert task["relations"][1]["child_span"].items() >= {"start": 17, "end": 36, "label": "Content"}.items()
    assert "relations" not in task_of(RECORD, {"view": "spans_manual"})


def test_what_was_rejected_or_waits_is_not_among_the_spans_of_an_answered_task() -> None:
    meta = task_of(RECORD)["meta"]
    assert [(one["text"], one["score"], one["source"]) for one in meta["rejected"]] == [
        ("talks", 0.75, "names")
    ]
    assert [one["text"] for one in meta["pending"]] == ["Berg"]
    (back,) = records_in(PRODIGY, written(PRODIGY, [RECORD]))
    decisions = {one.uuid: one.decision for one in back.items}
    assert decisions == {one.uuid: one.decision for one in RECORD.items}
    assert back.draft == RECORD.draft
    assert back.status is Status.DONE


def test_an_article_nobody_worked_on_is_a_task_with_suggestions_to_answer() -> None:
    fresh = replace(RECORD, coder=None, status=Status.NEW, mentions=(PROPOSED,), claims=(), actors=())
    task = task_of(fresh)
    assert "answer" not in task
    assert [(one["text"], one["score"]) for one in task["spans"]] == [("Berg", 0.75)]
    (back,) = records_in(PRODIGY, lines(task))
    assert (back.mentions[0].decision, back.coder, back.status) == (None, None, Status.NEW)


@pytest.mark.parametrize("status", list(Status))
def test_the_status_of_the_article_comes_back(status: Status) -> None:
    (back,) = records_in(PRODIGY, written(PRODIGY, [replace(RECORD, status=status)]))
    assert back.status is status
    assert back.mentions[0].decision is Decision.ACCEPTED


def test_overlapping_spans_are_told_before_they_are_lost() -> None:
    losses = Losses()
    fit = fitted(RECORD, PRODIGY.holds({"view": "ner_manual"}), Way.FLATTEN, losses)
    assert losses.touched == {Loss.HISTORY: 1, Loss.FRAMES: 1, Loss.OVERLAPS: 3}
    assert (fit.claims, fit.mentions) == ((CLAIM,), ())
    losses = Losses()
    fit = fitted(RECORD, PRODIGY.holds({"view": "ner_manual", "layer": "actors"}), Way.FLATTEN, losses)
    assert fit.mentions == (MENTION, REJECTED)
    assert losses.touched == {Loss.CLAIMS: 1, Loss.OVERLAPS: 1}


def test_a_span_is_widened_to_words() -> None:
    cut = replace(RECORD, mentions=(replace(MENTION, span=Span(3, 8)),), claims=())
    task = task_of(cut)
    assert [one["text"] for one in task["spans"]] == ["Ana Berg"]


def _documented(**further: object) -> dict[str, Any]:
    tokens = [
        ("Merkel", 0, 6, True),
        ("warned", 7, 13, True),
        ("Europe", 14, 20, False),
        (".", 20, 21, False),
    ]
    cue = {"start": 7, "end": 13, "token_start": 1, "token_end": 1, "label": "CUE"}
    source = {"start": 0, "end": 6, "token_start": 0, "token_end": 0, "label": "SOURCE"}
    target = {"start": 14, "end": 20, "token_start": 2, "token_end": 2, "label": "GPE"}
    return {
        "text": "Merkel warned Europe.",
        "meta": {"source": "x"},
        "_input_hash": -1886087,
        "_task_hash": 1539286,
        "tokens": [
            {"text": text, "start": start, "end": end, "id": number, "ws": ws}
            for number, (text, start, end, ws) in enumerate(tokens)
        ],
        "spans": [source, cue, target],
        "relations": [{"head": 1, "child": 0, "head_span": cue, "child_span": source, "label": "SAYS"}],
        "_session_id": "news-ana",
        "_view_id": "relations",
        "answer": "accept",
        **further,
    }


def test_a_task_of_prodigy_is_read() -> None:
    (record,) = records_in(PRODIGY, lines(_documented()))
    text = record.draft.text
    (claim,) = record.claims
    assert [part.of(text) for part in (*claim.source, *claim.cue)] == ["Merkel", "warned"]
    assert [(one.span.of(text), one.type) for one in record.mentions] == [("Europe", "GPE")]
    assert (record.coder, record.status, claim.coder) == ("news-ana", Status.DONE, "news-ana")
    assert record.draft.meta["source"] == "x"


def test_hashes_come_back_on_a_round_trip() -> None:
    (record,) = records_in(PRODIGY, lines(_documented(custom={"a": [1]})))
    task = task_of(record)
    assert (task["_input_hash"], task["_task_hash"], task["custom"]) == (-1886087, 1539286, {"a": [1]})
    assert task["meta"]["source"] == "x"


def test_relations_without_their_spans_are_found_by_the_last_token() -> None:
    (record,) = records_in(PRODIGY, lines(_documented(relations=[{"head": 1, "child": 0, "label": "SAYS"}])))
    assert len(record.claims) == 1
    assert record.claims[0].source


@pytest.mark.parametrize(
    ("answer", "decision", "status"),
    [
        ("accept", Decision.ACCEPTED, Status.DONE),
        ("reject", Decision.REJECTED, Status.DONE),
        ("ignore", None, Status.SKIPPED),
        (None, None, Status.NEW),
    ],
)
def test_the_answer_is_a_decision(answer: str | None, decision: Decision | None, status: Status) -> None:
    (record,) = records_in(PRODIGY, lines(_documented(answer=answer)))
    assert {one.decision for one in record.items} == {decision}
    assert record.status is status


def test_a_binary_task_has_its_label_beside_the_span() -> None:
    task = {"text": "Berg left.", "spans": [{"start": 0, "end": 4}], "label": "PERSON", "answer": "reject"}
    (record,) = records_in(PRODIGY, lines(task))
    assert [(one.type, one.decision, one.coder) for one in record.mentions] == [
        ("PERSON", Decision.REJECTED, "prodigy")
    ]


def test_a_relation_that_is_no_claim_is_kept_aside() -> None:
    (record,) = records_in(PRODIGY, lines(_documented(relations=[{"head": 2, "child": 0, "label": "NEAR"}])))
    assert record.draft.meta["unplaced"][0] == {
        "relation": "NEAR",
        "head": {"label": "GPE", "spans": [[14, 20]]},
        "child": {"label": "SOURCE", "spans": [[0, 6]]},
    }


def test_offsets_counted_otherwise_are_told_once() -> None:
    task = {"text": "😀 Berg left.", "spans": [{"start": 3, "end": 7, "label": "P", "text": "Berg"}]}
    other = {"text": "👍 Berg left.", "spans": [{"start": 3, "end": 7, "label": "P", "token_start": 1}]}
    other["tokens"] = [{"text": "👍", "start": 0, "end": 2}, {"text": "Berg", "start": 3, "end": 7}]
    notice, *taken = found_in(lines(task, other))
    assert str(notice) == "file:1: offsets are counted in UTF-16 units"
    for one in taken:
        assert isinstance(one, Incoming)
        assert one.record.mentions[0].span.of(one.record.draft.text) == "Berg"


def test_carriage_returns_are_counted_and_gone() -> None:
    task = {"text": "One.\r\nBerg left.", "spans": [{"start": 6, "end": 10, "label": "P"}]}
    (record,) = records_in(PRODIGY, lines(task))
    assert record.mentions[0].span.of(record.draft.text) == "Berg"
    assert record.draft.text == "One.\nBerg left."


@pytest.mark.parametrize(
    ("task", "reason"),
    [
        ({"spans": []}, "the object has no “text”"),
        ([1], "the line is not a JSON object"),
        ({"text": " "}, "the text is empty"),
        (
            {"text": "Berg", "spans": [{"start": 0, "end": 9, "label": "P"}]},
            "the span 0–9 ends after the text",
        ),
        ({"text": "Berg", "spans": [{"start": 3, "end": 3, "label": "P"}]}, "3–3 is not a span"),
        ({"text": "Berg", "spans": [{"start": 0, "end": 4}]}, "the span 0–4 has no label"),
        ({"text": "Berg", "spans": [{"end": 4}]}, "spans[0] lacks the key “start”"),
        ({"text": "Berg", "spans": "no"}, "spans should be a list or null, not text"),
        (
            {"text": "Berg", "spans": [{"start": 0, "end": 4, "label": "P", "text": "Dorn"}]},
            "the span 0–4 is “Berg” in the text, but “Dorn” is written beside it",
        ),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_bad_task_is_refused_and_the_rest_is_read(task: object, reason: str) -> None:
    refusal, incoming = found_in(lines(task, {"text": "Good."}))
    assert isinstance(refusal, Refusal)
    assert refusal.reason.startswith(reason)
    assert refusal.line == 1
    assert isinstance(incoming, Incoming)


def test_a_list_under_meta_that_is_not_ours_is_left_alone() -> None:
    (record,) = records_in(PRODIGY, lines({"text": "Berg.", "meta": {"rejected": ["x"]}}))
    assert record.draft.meta == {"rejected": ["x"]}


def test_patterns_are_not_taken_for_articles() -> None:
    data = lines({"label": "GPE", "pattern": [{"lower": "kabul"}]}, {"label": "GPE", "pattern": "Kabul"})
    assert format_for("patterns.jsonl", data) is PRODIGY
    with pytest.raises(FormatError, match="the file holds patterns to look for, not articles"):
        found_in(data)


@pytest.mark.parametrize(
    ("line", "is_prodigy"),
    [
        ({"text": "x", "_task_hash": 1}, True),
        ({"text": "x", "spans": []}, True),
        ({"text": "x", "meta": {"_task_hash": 1}}, False),
        ({"text": '"_task_hash":1', "spam": []}, False),
        ({"schema": "annotator/1", "text": "x", "spans": []}, False),
        ({"text": "x", "label": []}, False),
    ],
)
def test_its_tasks_are_told_from_other_lines(line: dict[str, Any], is_prodigy: bool) -> None:
    assert (format_for("x.jsonl", lines(line)) is PRODIGY) is is_prodigy


def test_a_task_longer_than_what_is_looked_at_is_recognised() -> None:
    long = replace(RECORD, draft=replace(RECORD.draft, text=TEXT + " word" * 20_000))
    assert format_for("x.jsonl", written(PRODIGY, [long])[: 1 << 16]) is PRODIGY


@given(some=records())
@examples(10, nightly=200)
def test_tokens_give_the_text(some: list[Record]) -> None:
    text = some[0].draft.text
    tokens = tokens_of(text)
    assert "".join(text[one.start : one.end] + " " * one.is_spaced for one in tokens) == text


def test_damaged_files_are_told_in_words() -> None:
    assert_survives(PRODIGY, [written(PRODIGY, [RECORD, RECORD]), lines(_documented())])
