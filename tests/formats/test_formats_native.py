from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Actor, Claim, ClaimSuggestion, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Record, Refusal
from annotator.core.spans import Fragments, Span
from annotator.formats.native import parse_line, read_native
from annotator.formats.native_writer import encode_line, write_native
from tests.laws import examples

TEXT = "Foreign Minister Anna Berg warned that “the talks 😀 may fail”.\nShe left Baku."


def fragment(part: str, text: str = TEXT) -> dict[str, Any]:
    start = text.index(part)
    return {"start": start, "end": start + len(part), "text": part}


def line_object(**changes: Any) -> dict[str, Any]:
    claim = {
        "id": "c1",
        "source": [fragment("Foreign Minister Anna Berg")],
        "cue": [fragment("warned")],
        "content": [fragment("the talks 😀"), fragment("may fail")],
        "actor": "a1",
        "stance": None,
        "topic": "talks",
        "certainty": None,
        "note": None,
        "attributes": {"tone": ["sharp", 2]},
        "decision": None,
        "decided_at": None,
        "suggestion": {
            "by": "claims",
            "model": "cascade 1",
            "confidence": 0.81,
            "why": "cue 'warned'",
            "source": [[0, 26]],
            "cue": [[27, 33]],
            "content": [[40, 60]],
        },
    }
    mention = {
        "id": "m1",
        **fragment("Anna Berg"),
        "type": "person",
        "actor": "a1",
        "decision": "corrected",
        "decided_at": "2026-11-23T08:00:00Z",
        "suggestion": {
            "by": "named-entities",
            "model": "m 1",
            "confidence": 0.5,
            "why": "a name",
            "start": 8,
            "end": 26,
            "type": "organization",
        },
    }
    whole = {
        "schema": "annotator/1",
        "id": "berg",
        "title": "Minister warns",
        "outlet": "Turan",
        "author": None,
        "published": "2024-01-31",
        "url": None,
        "language": "en",
        "text": TEXT,
        "residue": [[63, 77]],
        "meta": {"section": {"name": "world"}},
        "status": "in_progress",
        "coder": "ana",
        "codebook": 3,
        "actors": [
            {
                "id": "a1",
                "name": "Anna Berg",
                "type": "person",
                "aliases": ["Berg"],
                "external": {"wikidata": "Q1"},
                "note": None,
            }
        ],
        "mentions": [mention],
        "claims": [claim],
    }
    return {**whole, **changes}


def mention_with(**changes: Any) -> dict[str, Any]:
    return line_object(mentions=[{**line_object()["mentions"][0], **changes}])


def claim_with(**changes: Any) -> dict[str, Any]:
    return line_object(claims=[{**line_object()["claims"][0], **changes}])


def encoded(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def reason(value: object) -> str:
    with pytest.raises(FormatError) as raised:
        parse_line(value if isinstance(value, bytes) else encoded(value))
    return str(raised.value)


def test_a_line_becomes_the_record_it_describes() -> None:
    record = parse_line(encoded(line_object()))
    assert record.draft.identifier == "berg"
    assert record.draft.residue == (Span(63, 77),)
    assert record.draft.meta == {"section": {"name": "world"}}
    assert (record.status, record.coder, record.codebook) == (Status.IN_PROGRESS, "ana", 3)
    assert record.actors[0].names == ("Anna Berg", "Berg")
    mention, claim = record.mentions[0], record.claims[0]
    assert mention.span.of(TEXT) == "Anna Berg"
    assert (mention.decision, mention.coder) == (Decision.CORRECTED, "ana")
    assert mention.suggestion is not None
    assert mention.suggestion.span.of(TEXT) == "Minister Anna Berg"
    assert [part.of(TEXT) for part in claim.content] == ["the talks 😀", "may fail"]
    assert (claim.decision, claim.coder) == (None, None)
    assert claim.attributes == {"tone": ["sharp", 2]}


def test_a_line_is_written_with_the_keys_and_the_order_of_the_contract() -> None:
    line = encode_line(parse_line(encoded(line_object())))
    assert list(json.loads(line).items()) == list(line_object().items())
    assert json.dumps(json.loads(line)) == json.dumps(line_object())


def test_text_is_written_as_utf8_and_not_escaped() -> None:
    assert "“the talks 😀 may fail”".encode() in encode_line(parse_line(encoded(line_object())))


def test_a_file_has_one_line_per_record_and_newline_ends() -> None:
    record = parse_line(encoded(line_object()))
    stream = io.BytesIO()
    assert write_native([record, record], stream) == 2
    assert stream.getvalue() == (encode_line(record) + b"\n") * 2
    assert write_native([], io.BytesIO()) == 0


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (
            mention_with(text="Lavrov"),
            "mention m1 says “Lavrov” but the text has “Anna Berg” at 17-26",
        ),
        (mention_with(start=17, end=17), "mention m1 is empty or reversed at 17-17"),
        (mention_with(start=26, end=17), "mention m1 is empty or reversed at 26-17"),
        (mention_with(end=900), "mention m1 ends at 900, but the text has only 77 characters"),
        (mention_with(start=-1), "mentions[0].start is less than 0"),
        (mention_with(start=17.0), "mentions[0].start should be a whole number, not a number"),
        (mention_with(start=True), "mentions[0].start should be a whole number, not true or false"),
        (mention_with(id=""), "mentions[0].id is empty"),
        (mention_with(colour="red"), "unknown key “colour” in mentions[0]"),
        (mention_with(decision="maybe"), "mentions[0].decision cannot be 'maybe'"),
        (mention_with(actor="a9"), "mention m1 refers to actor “a9”, which is not among the line's actors"),
        (
            mention_with(suggestion=None),
            "mention m1 has no suggestion behind it, so its decision should be “accepted”",
        ),
        (mention_with(suggestion={"by": "x"}), "mentions[0].suggestion lacks the key “model”"),
        (
            mention_with(suggestion={**line_object()["mentions"][0]["suggestion"], "confidence": 1.5}),
            "mentions[0].suggestion.confidence is more than 1.0",
        ),
        (
            mention_with(suggestion={**line_object()["mentions"][0]["suggestion"], "end": 99}),
            "mention m1 ends at 99, but the text has only 77 characters",
        ),
        (claim_with(cue=[], content=[]), "claim c1 has neither cue nor content"),
        (
            claim_with(content=[fragment("may fail"), fragment("the talks")]),
            "the content of claim c1: its parts overlap or are not in reading order",
        ),
        (claim_with(actor="a9"), "claim c1 refers to actor “a9”, which is not among the line's actors"),
        (
            claim_with(suggestion={**line_object()["claims"][0]["suggestion"], "cue": [[27, 33, 1]]}),
            "claims[0].suggestion.cue[0] is not a pair of offsets",
        ),
        (line_object(coder=None), "mention m1 is decided, but the line names no coder"),
        (line_object(residue=[[0, 4], [2, 6]]), "the residue: its parts overlap or are not in reading order"),
        (line_object(residue=[[70, 78]]), "the residue ends at 78, but the text has only 77 characters"),
        (line_object(colour="red"), "unknown key “colour” in the line"),
        (line_object(text=""), "text is empty"),
        (line_object(text=" \n"), "the text is empty"),
        (line_object(text="a\0b"), "the text holds a NUL character"),
        (line_object(coder=5), "coder should be text or null, not a whole number"),
        (line_object(status="open"), "status cannot be 'open'"),
        (line_object(meta=[]), "meta should be an object, not a list"),
        (line_object(actors=line_object()["actors"] * 2), "two actors have the id “a1”"),
        (line_object(mentions=line_object()["mentions"] * 2), "two mentions have the id “m1”"),
        (line_object(claims=line_object()["claims"] * 2), "two claims have the id “c1”"),
        (
            line_object(schema="annotator/2"),
            "annotator/2 is newer than this program, which reads annotator/1",
        ),
        (
            line_object(schema="annotator/0"),
            "the schema 'annotator/0' is not known; this program reads annotator/1",
        ),
        (line_object(schema=None), "the schema None is not known; this program reads annotator/1"),
        ([1], "the line is not a JSON object"),
        ("text", "the line is not a JSON object"),
        (line_object(meta={"a": 0}) | {"meta": "@"}, "meta should be an object, not text"),
        (encoded(line_object(meta={"a": "@"})).replace(b'"@"', b"1e999"), "the line: Number out of range"),
        (b"oops", "the JSON is malformed at column 1: invalid character"),
        ('{"é": "ü", nope}'.encode(), "the JSON is malformed at column 12: object keys must be strings"),
        (b'{"text": "Talks', "the JSON is cut off at column 16, or half a surrogate pair is in it"),
        (b'{"text": "\\ud800"}', "the JSON is cut off at column 19, or half a surrogate pair is in it"),
        (b'{"text": "\xff"}', "the line is not valid UTF-8 at byte 11"),
        (b'{"meta": ' + b"[" * 100_000, "the JSON is nested too deeply"),
    ],
)
def test_a_wrong_line_is_refused_in_words(value: object, sentence: str) -> None:
    assert reason(value) == sentence


def test_a_long_slice_is_shortened_in_the_sentence() -> None:
    text = "word " * 40
    value = line_object(text=text, residue=[], claims=[])
    value["mentions"][0] |= {"start": 0, "end": 150, "text": "x" * 150}
    assert reason(value) == f"mention m1 says “{'x' * 60}…” but the text has “{text[:60]}…” at 0-150"


def test_only_the_wrong_line_is_refused_and_the_rest_goes_on() -> None:
    good = encoded(line_object())
    data = b"\n".join([good, b"", b"{broken", b"  ", b'{"text": "\xff"}', good + b"\r", good])
    found = list(read_native(io.BytesIO(data), "a.jsonl"))
    assert [type(item) for item in found] == [Incoming, Refusal, Refusal, Incoming, Incoming]
    assert [item.line for item in found] == [1, 3, 5, 6, 7]
    assert str(found[1]) == "a.jsonl:3: the JSON is malformed at column 2: object keys must be strings"


def test_carriage_returns_are_taken_out_and_every_offset_moves() -> None:
    text = "One\r\nAnna Berg\r\nwarned\rthat\r\n\r\nit fails\r\n"
    value = line_object(text=text, residue=[[0, 3], [32, 40]])
    value["mentions"] = [
        {"id": "m1", **fragment("Anna Berg\r\nwarned", text), "type": "person", "decision": "accepted"},
        {"id": "m2", **fragment("One\r", text), "type": "person", "decision": "accepted"},
    ]
    claim = value["claims"][0]
    claim |= {"source": [], "cue": [{**fragment("warned\rthat", text), "text": "warned\nthat"}]}
    claim |= {"content": [fragment("it fails", text)]}
    claim["suggestion"] |= {"source": [], "cue": [], "content": [[31, 39]]}
    record = parse_line(encoded(value))
    new = "One\nAnna Berg\nwarned\nthat\n\nit fails\n"
    assert record.draft.text == new
    assert [span.of(new) for span in record.draft.residue] == ["One", "t fails\n"]
    assert [mention.span.of(new) for mention in record.mentions] == ["Anna Berg\nwarned", "One\n"]
    assert [part.of(new) for part in record.claims[0].cue] == ["warned\nthat"]
    assert record.claims[0].suggestion is not None
    assert [part.of(new) for part in record.claims[0].suggestion.content] == ["it fails"]


@given(st.lists(st.sampled_from(["a", "😀", "\r\n", "\r", "\n", "e\u0301"]), min_size=1), st.data())
def test_any_span_keeps_its_words_when_carriage_returns_go(parts: list[str], data: st.DataObject) -> None:
    text = "x" + "".join(parts)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    mention = {
        "id": "m",
        "start": start,
        "end": end,
        "text": text[start:end],
        "type": "t",
        "decision": "accepted",
    }
    record = parse_line(
        encoded({"schema": "annotator/1", "text": text, "coder": "ana", "mentions": [mention]})
    )
    expected = text[start:end].replace("\r\n", "\n").replace("\r", "\n")
    assert record.mentions[0].span.of(record.draft.text) == expected


WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12)
NAMES = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("aв 😀𝔸e\u0301\u0627\u05d0\n\u2028\u2029\x85\x0b\u200f"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"),
    ),
    min_size=1,
).filter(str.strip)
JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=5,
)
CONFIDENCES = st.floats(0, 1)


@st.composite
def fragments(draw: st.DrawFn, length: int, *, least: int = 0) -> Fragments:
    points = draw(st.lists(st.integers(0, length), unique=True, max_size=6, min_size=2 * least).map(sorted))
    return tuple(Span(start, end) for start, end in zip(points[::2], points[1::2], strict=False))


@st.composite
def actors(draw: st.DrawFn) -> Actor:
    return Actor(
        uuid=draw(st.uuids().map(str)),
        name=draw(NAMES),
        type=draw(WORDS),
        aliases=tuple(draw(st.lists(WORDS, max_size=2))),
        external=draw(st.dictionaries(WORDS, WORDS, max_size=2)),
        note=draw(st.none() | WORDS),
    )


@st.composite
def mentions(draw: st.DrawFn, length: int, owners: tuple[Actor, ...], coder: str | None) -> Mention:
    suggestion = MentionSuggestion(
        by=draw(WORDS),
        model=draw(WORDS),
        confidence=draw(CONFIDENCES),
        why=draw(WORDS),
        span=draw(fragments(length, least=1))[0],
        type=draw(WORDS),
    )
    decision = draw(st.none() | st.sampled_from(Decision)) if coder else None
    return Mention(
        uuid=draw(st.uuids().map(str)),
        span=draw(fragments(length, least=1))[0],
        type=draw(WORDS),
        actor=draw(st.sampled_from([None, *(owner.uuid for owner in owners)])),
        decision=decision,
        decided_at=draw(st.none() | WORDS),
        coder=coder if decision else None,
        suggestion=draw(st.none() | st.just(suggestion)) if decision is Decision.ACCEPTED else suggestion,
    )


@st.composite
def claims(draw: st.DrawFn, length: int, owners: tuple[Actor, ...], coder: str | None) -> Claim:
    suggestion = ClaimSuggestion(
        by=draw(WORDS),
        model=draw(WORDS),
        confidence=draw(CONFIDENCES),
        why=draw(WORDS),
        source=draw(fragments(length)),
        cue=draw(fragments(length)),
        content=draw(fragments(length)),
    )
    decision = draw(st.none() | st.sampled_from(Decision)) if coder else None
    return Claim(
        uuid=draw(st.uuids().map(str)),
        source=draw(fragments(length)),
        cue=draw(fragments(length, least=1)),
        content=draw(fragments(length)),
        actor=draw(st.sampled_from([None, *(owner.uuid for owner in owners)])),
        stance=draw(st.none() | WORDS),
        topic=draw(st.none() | WORDS),
        certainty=draw(st.none() | WORDS),
        note=draw(st.none() | WORDS),
        attributes=draw(st.dictionaries(WORDS, JSON_VALUES, max_size=2)),
        decision=decision,
        decided_at=draw(st.none() | WORDS),
        coder=coder if decision else None,
        suggestion=draw(st.none() | st.just(suggestion)) if decision is Decision.ACCEPTED else suggestion,
    )


@st.composite
def records(draw: st.DrawFn) -> Record:
    text = draw(TEXTS)
    length = len(text)
    coder = draw(st.none() | NAMES)
    owners = tuple(draw(st.lists(actors(), max_size=2, unique_by=lambda actor: actor.uuid)))
    return Record(
        draft=Draft(
            text=text,
            identifier=draw(st.none() | WORDS),
            title=draw(WORDS),
            outlet=draw(st.none() | WORDS),
            author=draw(st.none() | WORDS),
            published=draw(st.none() | WORDS),
            url=draw(st.none() | WORDS),
            language=draw(st.none() | WORDS),
            residue=draw(fragments(length)),
            meta=draw(st.dictionaries(WORDS, JSON_VALUES, max_size=3)),
        ),
        status=draw(st.sampled_from(Status)),
        coder=coder,
        codebook=draw(st.none() | st.integers(0, 99)),
        actors=owners,
        mentions=tuple(
            draw(st.lists(mentions(length, owners, coder), max_size=2, unique_by=lambda item: item.uuid))
        ),
        claims=tuple(
            draw(st.lists(claims(length, owners, coder), max_size=2, unique_by=lambda item: item.uuid))
        ),
    )


@examples(25, nightly=600)
@given(st.lists(records(), max_size=3))
def test_what_is_written_is_read_back_the_same(written: list[Record]) -> None:
    stream = io.BytesIO()
    write_native(written, stream)
    stream.seek(0)
    read = list(read_native(stream, "a.jsonl")) if written else []
    assert [item.record for item in read if isinstance(item, Incoming)] == written
    assert [item.line for item in read] == list(range(1, len(written) + 1))


def test_ids_of_other_makers_are_kept_as_they_are() -> None:
    record = parse_line(encoded(line_object()))
    assert (record.actors[0].uuid, record.mentions[0].uuid, record.claims[0].uuid) == ("a1", "m1", "c1")


def test_a_line_of_ten_megabytes_is_read() -> None:
    text = "The ministers met. " * 550_000
    record = parse_line(encoded(line_object(text=text, residue=[], mentions=[], claims=[])))
    assert record.draft.text == text
