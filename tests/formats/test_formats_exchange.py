"""Labelled spans and back, units of offsets, fitting into what a format can hold, files of several files."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Actor, Claim, Decision, Mention, MentionSuggestion
from annotator.core.article import Draft, Status
from annotator.core.errors import FormatError
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import UNPLACED, Record
from annotator.core.spans import Span
from annotator.formats.exchange.document import LabelledSpan, SpanDocument, document_of
from annotator.formats.exchange.reading import record_of
from annotator.formats.exchange.tokens import word_spans
from annotator.formats.exchange.tree import FolderTree, ZipTree
from annotator.formats.exchange.units import Graphemes, Unit, Utf16, Written, resolve
from annotator.formats.fitting import fitted
from annotator.formats.holding import EVERYTHING, Claims, Holds
from annotator.formats.native import NATIVE
from annotator.formats.native_writer import write_native
from annotator.formats.plain_text import PLAIN_TEXT
from annotator.formats.signatures import signature
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.formats.format import Format

TEXT = "Minister Ana Berg said the talks, she hoped, would end.\nBerg left."


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


BERG = Actor(uuid="11111111-1111-4111-8111-111111111111", name="Ana Berg", type="person")
MENTION = Mention(
    uuid="21111111-1111-4111-8111-111111111111",
    span=_span("Ana Berg"),
    type="person",
    actor=BERG.uuid,
    decision=Decision.ACCEPTED,
    coder="ana",
)
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(_span("Minister Ana Berg"),),
    cue=(_span("said"),),
    content=(_span("the talks,"), _span("would end")),
    actor=BERG.uuid,
    stance="for",
    decision=Decision.ACCEPTED,
    coder="ana",
)
RECORD = Record(draft=Draft(text=TEXT), coder="ana", actors=(BERG,), mentions=(MENTION,), claims=(CLAIM,))


@pytest.mark.parametrize("whole", [True, False])
@given(some=records())
@examples(12, nightly=250)
def test_a_record_comes_back_from_its_spans(some: list[Record], whole: bool) -> None:
    for record in some:
        document = document_of(record, whole=whole)
        back = record_of(record.draft, document, status=record.status, coder=record.coder, joins=False)
        holds = Holds(coders=False, details=False, suggestions=False, actors=False, history=False)
        kept = {
            fact for fact in signature(record, holds) if not isinstance(fact, tuple) or fact[0] == "mention"
        }
        assert kept <= signature(back, holds)
        assert len(back.claims) == len(record.claims)


def test_a_claim_is_parts_tied_to_its_cue() -> None:
    document = document_of(RECORD)
    assert [(span.label, [part.of(TEXT) for part in span.fragments]) for span in document.spans] == [
        ("Source", ["Minister Ana Berg"]),
        ("person", ["Ana Berg"]),
        ("Cue", ["said"]),
        ("Content", ["the talks,"]),
        ("Content", ["would end"]),
    ]
    assert [(relation.label, relation.head) for relation in document.relations] == [
        ("source", CLAIM.uuid),
        ("content", CLAIM.uuid),
        ("content", CLAIM.uuid),
    ]
    (claim,) = record_of(RECORD.draft, document, status=Status.NEW, coder="ana").claims
    assert (claim.source, claim.cue, claim.content) == (CLAIM.source, CLAIM.cue, CLAIM.content)
    assert (claim.uuid, claim.stance) == (CLAIM.uuid, "for")


def test_parts_that_nothing_ties_go_to_the_nearest_cue_of_their_paragraph() -> None:
    document = replace(document_of(RECORD), relations=())
    (claim,) = record_of(RECORD.draft, document, status=Status.NEW, coder="ana").claims
    assert (claim.source, claim.cue, claim.content) == (CLAIM.source, CLAIM.cue, CLAIM.content)


def test_a_source_that_nothing_is_near_is_kept_aside() -> None:
    lone = LabelledSpan(id="x", label="SOURCE", fragments=(_span("Berg left"),))
    record = record_of(RECORD.draft, SpanDocument(spans=(lone,)), status=Status.NEW, coder="ana")
    assert record.claims == ()
    assert record.coder is None
    assert record.draft.meta[UNPLACED] == [{"label": "SOURCE", "spans": [[56, 65]]}]


def _fit(holds: Holds, way: Way = Way.FLATTEN) -> tuple[Record, dict[Loss, int]]:
    losses = Losses()
    return fitted(RECORD, holds, way, losses), losses.touched


def test_what_fits_is_left_as_it_is() -> None:
    assert _fit(EVERYTHING) == (RECORD, {})


def test_gaps_are_closed_or_their_claims_left_out() -> None:
    record, lost = _fit(Holds(fragments=False))
    assert record.claims[0].content == (Span(_span("the talks,").start, _span("would end").end),)
    assert lost == {Loss.FRAGMENTS: 1}
    assert _fit(Holds(fragments=False), Way.SKIP)[0].claims == ()


def test_of_spans_that_share_letters_the_longest_stays() -> None:
    record, lost = _fit(Holds(overlaps=False))
    assert (record.mentions, record.claims) == ((), RECORD.claims)
    assert lost == {Loss.OVERLAPS: 1}


def test_spans_are_widened_to_the_tokens_they_touch() -> None:
    def words(text: str) -> list[Span]:
        return [Span(0, text.index(" said")), Span(text.index("said"), len(text))]

    record, lost = _fit(Holds(tokens=words))
    assert record.mentions[0].span == Span(0, TEXT.index(" said"))
    assert lost == {Loss.EDGES: 2}
    assert _fit(Holds(tokens=words), Way.SKIP)[0].mentions == ()


def test_a_span_that_touches_no_word_is_left_out() -> None:
    blank = replace(MENTION, span=Span(TEXT.index("\n"), TEXT.index("\n") + 1))
    hollow = replace(CLAIM, cue=(), content=(blank.span,))
    record = replace(RECORD, mentions=(blank,), claims=(hollow,))
    losses = Losses()
    assert fitted(record, Holds(tokens=word_spans), Way.FLATTEN, losses).items == ()
    assert losses.touched == {Loss.EDGES: 2}


def test_where_there_is_room_for_one_what_was_accepted_goes_before_what_was_rejected() -> None:
    rejected = replace(CLAIM, decision=Decision.REJECTED)
    record = fitted(replace(RECORD, claims=(rejected,)), Holds(overlaps=False), Way.FLATTEN, Losses())
    assert record.items == (MENTION,)


def test_parts_on_the_same_letters_are_not_run_together() -> None:
    spans = [
        LabelledSpan(id=str(number), label=label, fragments=(_span(words),))
        for number, (label, words) in enumerate(
            [("Cue", "said"), ("Content", "the talks, she hoped, would end"), ("Content", "would end")]
        )
    ]
    record = record_of(RECORD.draft, SpanDocument(spans=tuple(spans)), status=Status.NEW, coder="ana")
    assert [claim.content for claim in record.claims] == [
        (_span("the talks, she hoped, would end"),),
        (_span("would end"),),
    ]


def test_what_was_kept_aside_before_stays_beside_what_is_new() -> None:
    lone = LabelledSpan(id="x", label="Source", fragments=(_span("Berg left"),))
    draft = replace(RECORD.draft, meta={UNPLACED: [{"note": "old"}]})
    record = record_of(draft, SpanDocument(spans=(lone,)), status=Status.NEW, coder="ana")
    assert record.draft.meta[UNPLACED][0] == {"note": "old"}
    assert len(record.draft.meta[UNPLACED]) == 2


def test_what_is_known_of_actors_and_what_was_corrected_is_counted_where_it_is_lost() -> None:
    known = replace(BERG, aliases=("Berg",))
    proposed = MentionSuggestion(
        by="names", model="", confidence=0.5, why="", span=_span("Berg"), type="organization"
    )
    corrected = replace(MENTION, decision=Decision.CORRECTED, suggestion=proposed)
    record = replace(RECORD, actors=(known,), mentions=(corrected,))
    losses = Losses()
    assert fitted(record, Holds(actors=False, history=False), Way.FLATTEN, losses) == record
    assert losses.touched == {Loss.ACTORS: 1, Loss.HISTORY: 1}
    assert not _fit(Holds(actors=False, history=False))[1]


def test_what_has_no_place_is_counted() -> None:
    record, lost = _fit(Holds(claims=Claims.NONE, coders=False, links=False, rejected=False, pending=False))
    assert record.claims == ()
    assert record.mentions[0].actor is None
    assert lost == {Loss.CLAIMS: 1, Loss.LINKS: 1, Loss.CODERS: 1}
    assert _fit(Holds(claims=Claims.ROLES, details=False))[1] == {Loss.FRAMES: 1, Loss.DETAILS: 1}


@pytest.mark.parametrize(
    ("text", "written", "unit", "found"),
    [
        ("😀 Berg said", Written(3, 7, "Berg"), Unit.UTF_16, "Berg"),
        ("😀 Berg said", Written(2, 6, "Berg"), Unit.CODE_POINTS, "Berg"),
        ("One.\r\nBerg said", Written(6, 10, "Berg"), Unit.CODE_POINTS, "Berg"),
        ("One.\r\nBerg said", Written(5, 9, "Berg"), Unit.WITHOUT_RETURNS, "Berg"),
        ("One.\nBerg said", Written(6, 10, "Berg"), Unit.WITH_RETURNS, "Berg"),
        ("👩‍👩‍👧 Berg", Written(2, 6, "Berg"), Unit.GRAPHEMES, "Berg"),
        ("😀😀\r\nBerg", Written(5, 9, "Berg"), Unit.UTF_16_WITHOUT_RETURNS, "Berg"),
    ],
)
def test_the_words_beside_a_span_tell_its_unit(text: str, written: Written, unit: Unit, found: str) -> None:
    resolved = resolve(text, [written], list(Unit))
    assert resolved.unit is unit
    assert "\r" not in resolved.text
    assert resolved.spans[0].of(resolved.text) == found


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        (Written(0, 4, "Dorn"), "the span 0–4 is “Berg” in the text, but “Dorn” is written beside it"),
        (Written(3, 99), "the span 3–99 ends after the text, which has 9 characters"),
        (Written(5, 5), "5–5 is not a span"),
        (Written(-1, 5), "-1–5 is not a span"),
    ],
)
def test_a_span_that_fits_in_no_unit_is_told(written: Written, sentence: str) -> None:
    with pytest.raises(FormatError) as raised:
        resolve("Berg said", [written], list(Unit))
    assert str(raised.value) == sentence


@given(st.text("a😀\u0301\n👩\u200d", max_size=20), st.integers(0, 20))
def test_units_are_counted_as_other_programs_do(text: str, place: int) -> None:
    place = min(place, len(text))
    assert Utf16(text).units(place) == len(text[:place].encode("utf-16-le")) // 2
    assert Graphemes(text).count(len(text)) == Graphemes(text).count(len(text) + 1)


def test_a_folder_and_a_zip_file_of_it_hold_the_same(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.txt", "deep/b.ann", ".hidden", "__MACOSX"):
        (folder / name).write_text(name)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for path in folder.rglob("*"):
            archive.write(path, path.relative_to(folder))
    for tree in (FolderTree(folder), ZipTree(stream)):
        assert list(tree.names()) == ["a.txt", "deep/b.ann"]
        assert tree.read("deep/b.ann") == b"deep/b.ann"
        with pytest.raises(FormatError, match=r"no\.txt"):
            tree.read("no.txt")


@pytest.mark.parametrize("name", ["../out.txt", "/etc/x", "a/../../x", "..\\x", "C:\\x"])
def test_a_zip_file_that_names_files_outside_itself_is_refused(name: str) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, "x")
    with pytest.raises(FormatError, match="names a file outside the ZIP file"):
        ZipTree(stream)


def test_a_zip_file_that_would_grow_beyond_belief_is_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros.txt", b"\0" * (64 << 20))
    with pytest.raises(FormatError, match=r"“zeros\.txt” would unpack to 64 MB, which is not believable"):
        ZipTree(stream)


def test_an_entry_that_lost_its_name_is_passed_over() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.txt", b"Berg")
    data = stream.getvalue().replace(b"a.txt", b"\0.txt")
    assert list(ZipTree(io.BytesIO(data)).names()) == []


def test_a_damaged_zip_file_is_told() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"Berg said " * 100)
    data = bytearray(stream.getvalue())
    with pytest.raises(FormatError, match="the ZIP file is damaged"):
        ZipTree(io.BytesIO(data[:60]))
    data[40:50] = b"0123456789"
    with pytest.raises(FormatError, match=r"“a\.txt” in the ZIP file cannot be read"):
        ZipTree(io.BytesIO(data)).read("a.txt")


@pytest.mark.parametrize("form", [NATIVE, PLAIN_TEXT], ids=["native", "text"])
def test_damaged_files_are_told_in_words(form: Format) -> None:
    stream = io.BytesIO()
    write_native([RECORD, RECORD], stream)
    assert_survives(form, [stream.getvalue(), TEXT.encode()])
