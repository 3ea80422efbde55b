"""W3C Web Annotation: all comes back, JSON-LD processors read it, and those of others find their place."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from pyld import jsonld

from annotator.core.annotation import Actor, Claim, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft, Status
from annotator.core.record import UNPLACED, Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.exchange.tree import FolderTree
from annotator.formats.holding import Holds
from annotator.formats.registry import format_for, format_of_tree
from annotator.formats.web_annotation import WEB_ANNOTATION
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "😀 Ana Berg said the talks,\nshe hoped, would end. Talks."
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OA = "http://www.w3.org/ns/oa#"
_NAMES = {"@type": "@id"}
_WORDS = {"@type": "@vocab"}
LOCAL_CONTEXT: dict[str, Any] = {
    "oa": OA,
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "as": "http://www.w3.org/ns/activitystreams#",
    "id": "@id",
    "type": "@type",
    **{
        name: f"oa:{name}"
        for name in (
            *("Annotation", "TextualBody", "SpecificResource", "TextQuoteSelector", "TextPositionSelector"),
            *("classifying", "commenting", "describing", "identifying", "linking", "tagging"),
            *("exact", "prefix", "suffix", "start", "end"),
        )
    },
    "Person": "foaf:Person",
    "Software": "as:Application",
    "body": {"@id": "oa:hasBody", **_NAMES},
    "target": {"@id": "oa:hasTarget", **_NAMES},
    "source": {"@id": "oa:hasSource", **_NAMES},
    "selector": {"@id": "oa:hasSelector", **_NAMES},
    "motivation": {"@id": "oa:motivatedBy", **_WORDS},
    "purpose": {"@id": "oa:hasPurpose", **_WORDS},
    "creator": {"@id": "dcterms:creator", **_NAMES},
    "created": "dcterms:created",
    "generator": {"@id": "as:generator", **_NAMES},
    "value": "rdf:value",
    "format": "dc:format",
    "language": "dc:language",
    "label": "rdfs:label",
    "name": "foaf:name",
}
"""The terms of the vocabulary that are used, as the W3C defines them."""


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
    decided_at="2026-11-23T08:00:00Z",
    coder="ana",
)
WAITING = Mention(
    uuid="22222222-1111-4111-8111-111111111111",
    span=span("talks"),
    type="event",
    suggestion=MentionSuggestion(
        by="names", model="", confidence=0.5, why="a noun", span=span("talks"), type="event"
    ),
)
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("Ana Berg"),),
    cue=(span("said"),),
    content=(span("the talks"), span("would end")),
    stance="for",
    note="ironic",
    attributes={"rank": 2},
    decision=Decision.CORRECTED,
    coder="ana",
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="2026/7", title="Talks", outlet="Gazette", language="en"),
    coder="ana",
    status=Status.DONE,
    actors=(BERG,),
    mentions=(MENTION, WAITING),
    claims=(CLAIM,),
)


def annotations_of(some: list[Record]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(written(WEB_ANNOTATION, some))
    return found


def found_in(*values: object) -> list[Incoming | Refusal | Notice]:
    assert WEB_ANNOTATION.read is not None
    lines = ",\n".join(json.dumps(value) for value in values)
    return list(WEB_ANNOTATION.read(io.BytesIO(f"[\n{lines}\n]".encode()), "file", {}))


def in_folder(folder: Path, text: str, *values: object) -> list[Incoming | Refusal | Notice]:
    (folder / "a1.txt").write_text(text, encoding="utf-8", newline="")
    lines = ",\n".join(json.dumps(value) for value in values)
    (folder / "notes.jsonld").write_text(f"[\n{lines}\n]")
    tree = FolderTree(folder)
    assert format_of_tree(tree) is WEB_ANNOTATION
    assert WEB_ANNOTATION.read_tree is not None
    return list(WEB_ANNOTATION.read_tree(tree, "x", {}))


def annotation(selector: object, **more: object) -> dict[str, Any]:
    """One as another program might write it."""
    target = {"source": "http://example.org/news/a1", "selector": selector}
    return {
        "@context": CONTEXT,
        "id": "http://example.org/anno/1",
        "type": "Annotation",
        "body": {"type": "TextualBody", "purpose": "tagging", "value": "Person"},
        "target": target,
        **more,
    }


@given(some=records())
@examples(12, nightly=250)
def test_all_comes_back(some: list[Record]) -> None:
    assert WEB_ANNOTATION.holds({}) == Holds(actors=False, history=False)
    assert_comes_back(WEB_ANNOTATION, some)


def local(url: str, _options: object) -> dict[str, Any]:
    """Loads the one context there is, and nothing from anywhere."""
    assert url == CONTEXT
    document = {"@context": LOCAL_CONTEXT}
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": url,
        "document": document,
    }


@given(some=records())
@examples(6, nightly=100)
def test_a_processor_of_json_ld_reads_every_annotation(some: list[Record]) -> None:
    found = annotations_of(some)
    nodes = jsonld.expand(found, {"documentLoader": local})
    assert len(nodes) == len(found)
    for node, one in zip(nodes, found, strict=True):
        assert node["@type"] == [f"{OA}Annotation"]
        assert node["@id"] == one["id"]
        assert node[f"{OA}motivatedBy"] == [{"@id": OA + one["motivation"]}]
        assert node[f"{OA}hasTarget"]
        assert node[f"{OA}hasBody"]


def test_a_span_is_selected_by_position_and_by_words() -> None:
    nodes = jsonld.expand(annotations_of([RECORD]), {"documentLoader": local})
    (node,) = [one for one in nodes if one["@id"] == f"urn:uuid:{MENTION.uuid}"]
    (target,) = node[f"{OA}hasTarget"]
    position, quote = target[f"{OA}hasSelector"]
    assert target[f"{OA}hasSource"] == [{"@id": "urn:article:2026%2F7"}]
    assert (position[f"{OA}start"], position[f"{OA}end"]) == ([{"@value": 2}], [{"@value": 10}])
    assert [quote[OA + part][0]["@value"] for part in ("prefix", "exact", "suffix")] == [
        *("😀 ", "Ana Berg", " said the talks,\nshe hoped, woul"),
    ]
    tag, actor, _ = node[f"{OA}hasBody"]
    assert tag["http://www.w3.org/1999/02/22-rdf-syntax-ns#value"] == [{"@value": "person"}]
    assert actor[f"{OA}hasSource"][0]["@id"] == f"urn:uuid:{BERG.uuid}"
    assert node["http://purl.org/dc/terms/creator"][0]["http://xmlns.com/foaf/0.1/name"] == [
        {"@value": "ana"}
    ]
    assert node["http://purl.org/dc/terms/created"] == [{"@value": "2026-11-23T08:00:00Z"}]


def test_ties_are_annotations_that_link_two_others() -> None:
    found = annotations_of([RECORD])
    words = {
        one["id"]: one["target"]["selector"][1]["exact"] for one in found if one["motivation"] == "tagging"
    }
    links = [one for one in found if one["motivation"] == "linking"]
    assert [
        (words[one["target"]], one["body"][1]["value"], words[one["body"][0]["source"]]) for one in links
    ] == [
        ("said", "source", "Ana Berg"),
        ("said", "content", "the talks"),
        ("said", "content", "would end"),
    ]


def test_the_text_is_the_body_of_an_annotation_that_describes_it() -> None:
    first = annotations_of([RECORD])[0]
    assert (first["motivation"], first["target"]) == ("describing", "urn:article:2026%2F7")
    assert first["body"][0] == {
        "type": "TextualBody",
        "format": "text/plain",
        "language": "en",
        "value": TEXT,
    }


def test_identities_and_all_else_come_back() -> None:
    (back,) = records_in(WEB_ANNOTATION, written(WEB_ANNOTATION, [RECORD]))
    assert (back.draft, back.status, back.coder) == (RECORD.draft, Status.DONE, "ana")
    assert [one.uuid for one in back.items] == [MENTION.uuid, WAITING.uuid, CLAIM.uuid]
    assert back.mentions[1] == replace(WAITING, uuid=WAITING.uuid)
    assert back.claims[0] == CLAIM


def test_nothing_written_is_an_empty_array() -> None:
    assert written(WEB_ANNOTATION, []) == b"[]\n"
    assert found_in() == []


def test_the_annotations_of_others_on_our_text_are_another_coders() -> None:
    ours = annotations_of([RECORD])
    theirs = annotation({"type": "TextQuoteSelector", "exact": "would end"}, creator={"nickname": "ben"})
    theirs["target"]["source"] = "urn:article:2026%2F7"
    first, second = found_in(*ours, theirs)
    assert isinstance(first, Incoming)
    assert isinstance(second, Incoming)
    assert (first.record.coder, len(first.record.items)) == ("ana", 3)
    assert (second.record.coder, second.record.draft) == ("ben", RECORD.draft)
    assert [(one.type, one.span) for one in second.record.mentions] == [("Person", span("would end"))]


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "TextPositionSelector", "start": 2, "end": 10},
        {"type": "TextQuoteSelector", "exact": "Ana Berg"},
        [
            {"type": "TextPositionSelector", "start": 40, "end": 48},
            {"type": "TextQuoteSelector", "exact": "Ana  Berg", "prefix": "", "suffix": " said"},
        ],
        [{"type": "XPathSelector", "value": "/p"}, {"type": "oa:TextQuoteSelector", "exact": "Ana Berg"}],
    ],
)
def test_the_place_is_found_by_whichever_selector_fits(selector: object, tmp_path: Path) -> None:
    (taken,) = in_folder(tmp_path, TEXT, annotation(selector))
    assert isinstance(taken, Incoming)
    assert [(one.span, one.type) for one in taken.record.mentions] == [(span("Ana Berg"), "Person")]
    assert (taken.record.draft.identifier, taken.record.draft.url) == ("a1", "http://example.org/news/a1")
    assert taken.record.coder == "web-annotation"


def test_of_words_that_stand_more_than_once_those_around_tell_which(tmp_path: Path) -> None:
    text = "Berg met Berg. Berg left."
    quote = {"type": "TextQuoteSelector", "exact": "Berg", "suffix": " left"}
    (taken,) = in_folder(tmp_path, text, annotation(quote))
    assert isinstance(taken, Incoming)
    assert [one.span for one in taken.record.mentions] == [Span(15, 19)]
    (refusal, _) = in_folder(tmp_path, text, annotation({**quote, "suffix": ""}))
    assert str(refusal) == "x/notes.jsonld:2: “Berg” stands 3 times in the text"


def test_the_unit_is_found_in_which_the_words_fit(tmp_path: Path) -> None:
    selectors = [
        {"type": "TextPositionSelector", "start": 3, "end": 11},
        {"type": "TextQuoteSelector", "exact": "Ana Berg"},
    ]
    notice, taken = in_folder(tmp_path, TEXT, annotation(selectors))
    assert str(notice) == "x:2: offsets are counted in UTF-16 units"
    assert isinstance(taken, Incoming)
    assert [one.span for one in taken.record.mentions] == [span("Ana Berg")]


def test_what_the_model_allows_in_several_ways_is_read(tmp_path: Path) -> None:
    quote = {"type": "TextQuoteSelector", "exact": "Ana Berg"}
    page = {
        "@context": CONTEXT,
        "type": "AnnotationCollection",
        "first": {
            "type": "AnnotationPage",
            "items": [
                annotation(quote, id="http://x/1", body=None, bodyValue="sure?", motivation="commenting"),
                annotation(
                    quote,
                    id="http://x/2",
                    creator=["mailto:ben@x"],
                    body=["http://x/tags#Leader"],
                    motivation="tagging",
                ),
                annotation([], id="http://x/3", body=[{"type": "Image", "id": "http://x/y.png"}]),
            ],
        },
    }
    anonymous, ben = in_folder(tmp_path, TEXT, page)
    assert isinstance(anonymous, Incoming)
    assert isinstance(ben, Incoming)
    assert [one.type for one in anonymous.record.mentions] == ["commenting"]
    assert [(one.type, one.coder) for one in ben.record.mentions] == [("Leader", "mailto:ben@x")]
    assert anonymous.record.draft.meta[UNPLACED] == [
        {"annotation": "http://x/3", "bodies": [{"type": "Image", "id": "http://x/y.png"}]},
        {"label": "commenting", "spans": [[2, 10]], "attributes": {"note": "sure?"}},
    ]


def test_links_of_others_tie_parts_of_claims(tmp_path: Path) -> None:
    def part(name: str, words: str, label: str) -> dict[str, Any]:
        body = {"type": "TextualBody", "purpose": "tagging", "value": label}
        return annotation({"type": "TextQuoteSelector", "exact": words}, id=f"http://x/{name}", body=body)

    link = {
        "@context": CONTEXT,
        "id": "http://x/4",
        "type": "Annotation",
        "motivation": "linking",
        "body": ["http://x/1", "http://x/3"],
        "target": "http://x/2",
    }
    parts = [part("1", "Ana Berg", "source"), part("2", "said", "cue"), part("3", "the talks", "content")]
    (taken,) = in_folder(tmp_path, TEXT, *parts, link)
    assert isinstance(taken, Incoming)
    (claim,) = taken.record.claims
    assert (claim.source, claim.cue, claim.content) == (CLAIM.source, CLAIM.cue, (span("the talks"),))


QUOTE = {"type": "TextQuoteSelector", "exact": "Ana Berg"}


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ({"@context": CONTEXT, "type": "Annotation"}, "the annotation has no target"),
        (
            {"@context": CONTEXT, "first": {"items": [{"items": [{"items": [{"first": {"id": "x"}}]}]}]}},
            "the object is no annotation",
        ),
        (
            annotation({"type": "XPathSelector", "value": "/p"}),
            "the selector “XPathSelector” tells no place in a text",
        ),
        (annotation({"type": "TextQuoteSelector", "exact": "Dorn"}), "the text has no “Dorn”"),
        (
            annotation({"type": "TextPositionSelector", "start": 2, "end": 99}),
            f"the span 2–99 ends after the text, which has {len(TEXT)} characters",
        ),
        (annotation({"type": "TextPositionSelector", "start": 9, "end": 2}), "9–2 is not a span"),
        (
            annotation({"type": "TextPositionSelector", "start": "2", "end": 9}),
            "the selector “TextPositionSelector” tells no",
        ),
    ],
    ids=lambda value: str(value)[-40:],
)
def test_a_bad_annotation_is_refused_and_the_rest_is_read(bad: object, reason: str, tmp_path: Path) -> None:
    refusal, taken = in_folder(tmp_path, TEXT, bad, annotation(QUOTE))
    assert isinstance(refusal, Refusal)
    assert reason in refusal.reason
    assert refusal.line == 2
    assert isinstance(taken, Incoming)
    assert len(taken.record.mentions) == 1


def test_annotations_on_a_text_that_is_not_there_are_refused() -> None:
    (refusal,) = found_in(annotation(QUOTE), annotation(QUOTE))
    assert str(refusal).startswith("file:2: the text of “http://example.org/news/a1” is not there")


def test_an_article_without_text_is_refused_and_the_next_is_read() -> None:
    blank = annotations_of([replace(RECORD, draft=replace(RECORD.draft, text=" "), mentions=(), claims=())])
    refusal, taken = found_in(*blank, *annotations_of([RECORD]))
    assert str(refusal) == "file:2: the text is empty"
    assert isinstance(taken, Incoming)


def test_an_annotation_may_have_several_targets(tmp_path: Path) -> None:
    def target(selector: object, source: str = "http://example.org/news/a1") -> dict[str, Any]:
        return {"source": {"id": source}, "selector": selector}

    end = {"type": "TextQuoteSelector", "exact": "would end"}
    overlapping = {"type": "TextQuoteSelector", "exact": "would"}
    tag = {"type": "TextualBody", "purpose": "tagging", "value": "cue"}
    found = in_folder(
        tmp_path,
        TEXT,
        annotation(QUOTE, body=tag, target=[target(QUOTE), target(end), "http://example.org/news/a1"]),
        annotation(QUOTE, id="2", body=tag, target=[target(end), target(overlapping)]),
        annotation(QUOTE, id="3", body=tag, target=[target(QUOTE), target(QUOTE, "http://example.org/b")]),
        annotation(QUOTE, id="4", target=["http://example.org/news/a1", 7, {"id": "http://x/"}], body=[]),
    )
    refusal, taken = found
    assert str(refusal) == "x/notes.jsonld:4: the annotation is on several articles"
    assert isinstance(taken, Incoming)
    assert [claim.cue for claim in taken.record.claims] == [
        (span("Ana Berg"), span("would end")),
        (span("would end"),),
    ]


def test_bodies_of_others_are_no_words_of_ours(tmp_path: Path) -> None:
    bodies = [
        {"type": "TextualBody", "format": "application/json", "value": "{"},
        {"type": "TextualBody", "format": "application/json", "value": '{"standing": "pending"}'},
        {"type": "SpecificResource", "purpose": "tagging", "source": "http://x/tags/Leader"},
        {"source": {"no": "name"}},
        "http://x/comment",
    ]
    (taken,) = in_folder(tmp_path, TEXT, annotation(QUOTE, body=bodies, creator={"type": "Person"}))
    assert isinstance(taken, Incoming)
    assert [(one.type, one.decision) for one in taken.record.mentions] == [("Leader", Decision.ACCEPTED)]
    kept, noted = taken.record.draft.meta[UNPLACED]
    assert kept["bodies"] == [{"source": {"no": "name"}}, "http://x/comment"]
    assert noted["attributes"]["note"] == '{\n{"standing": "pending"}'


def test_of_a_list_that_is_not_closed_the_last_article_is_taken_too() -> None:
    whole = written(WEB_ANNOTATION, [RECORD])
    assert WEB_ANNOTATION.read is not None
    cut, taken = WEB_ANNOTATION.read(io.BytesIO(whole.rstrip().removesuffix(b"]")), "x", {})
    assert isinstance(cut, Refusal)
    assert "the file is cut off, as its list is not closed" in str(cut.reason)
    assert isinstance(taken, Incoming)
    assert [taken.record] == records_in(WEB_ANNOTATION, whole)


def test_damaged_files_of_a_folder_leave_the_others(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text("7")
    (tmp_path / "c.jsonld").write_text(json.dumps([annotation(QUOTE)]))
    (tmp_path / "a1.txt").write_bytes(b"\xff")
    assert WEB_ANNOTATION.read_tree is not None
    broken, unread = WEB_ANNOTATION.read_tree(FolderTree(tmp_path), "x", {})
    assert str(broken).startswith("x/b.json: line 1: there is no JSON object")
    assert str(unread) == "x/c.jsonld:1: a1.txt is not UTF-8 text"


@pytest.mark.parametrize(
    ("name", "value", "is_ours"),
    [
        ("x.jsonld", [annotation(QUOTE)], True),
        ("x.json", annotation(QUOTE), True),
        ("x.json", {"@context": "http://schema.org", "text": "x"}, False),
        ("x.json", [{"text": CONTEXT}], False),
    ],
)
def test_its_files_are_told_from_others(name: str, value: object, is_ours: bool) -> None:
    assert (format_for(name, json.dumps(value).encode()) is WEB_ANNOTATION) is is_ours


def test_damaged_files_are_told_in_words() -> None:
    own = written(WEB_ANNOTATION, [RECORD])
    assert_survives(WEB_ANNOTATION, [own, own.replace(b'"urn:article:2026%2F7"', b'{"id":"urn:a"}')])
