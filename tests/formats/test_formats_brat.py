"""brat standoff: what it holds comes back, brat takes it, and folders of others are read as documented."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import pybrat.parser
import pytest
from hypothesis import given

from annotator.core.annotation import Actor, Claim, Decision, Mention
from annotator.core.article import Draft, Status
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import UNPLACED, Incoming, Notice, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.brat import BRAT
from annotator.formats.exchange.tree import FolderTree, ZipTree
from annotator.formats.fitting import fitted
from annotator.formats.registry import format_of_tree
from tests.formats.contract import assert_comes_back, fitting, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.format import Options

POLNEAR: Options = {"profile": "polnear"}
TEXT = "😀 Ana Berg said the talks,\nshe hoped, would end.\nDorn agreed."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


BERG = Actor(
    uuid="11111111-1111-4111-8111-111111111111",
    name="Ana Berg",
    type="person",
    external={"wikidata": "Q7"},
)
MENTION = Mention(
    uuid="21111111-1111-4111-8111-111111111111",
    span=span("Ana Berg"),
    type="head of state",
    actor=BERG.uuid,
    decision=Decision.ACCEPTED,
    coder="ana",
)
CLAIM = Claim(
    uuid="31111111-1111-4111-8111-111111111111",
    source=(span("Ana Berg"),),
    cue=(span("said"),),
    content=(span("the talks,\nshe"), span("would end")),
    stance="for",
    topic="peace talks",
    note="two lines\nof note",
    decision=Decision.CORRECTED,
    coder="ana",
)
RECORD = Record(
    draft=Draft(text=TEXT, identifier="2026/talks", title="Talks", outlet="Gazette", language="en"),
    coder="ana",
    status=Status.DONE,
    actors=(BERG,),
    mentions=(MENTION,),
    claims=(CLAIM,),
)


def files_in(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def zipped(files: dict[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def found_in(files: dict[str, str | bytes]) -> list[Incoming | Refusal | Notice]:
    assert BRAT.read_tree is not None
    return list(BRAT.read_tree(ZipTree(io.BytesIO(zipped(files))), "x.zip", {}))


def read_one(files: dict[str, str | bytes]) -> Record:
    (taken,) = found_in(files)
    assert isinstance(taken, Incoming)
    return taken.record


@pytest.mark.parametrize("options", [{}, POLNEAR], ids=str)
@given(some=records())
@examples(8, nightly=150)
def test_all_that_it_holds_comes_back(some: list[Record], options: Options) -> None:
    assert_comes_back(BRAT, some, options)


@pytest.mark.parametrize("options", [{}, POLNEAR], ids=str)
@given(some=records())
@examples(8, nightly=150)
def test_lines_are_as_brat_documents_them(some: list[Record], options: Options) -> None:
    files = files_in(written(BRAT, some, options))
    for name in files:
        if name.endswith(".ann"):
            check_standoff(files[name], files[name_of_text(name)])


def name_of_text(name: str) -> str:
    if name.startswith("attributions/"):
        return f"text/{name.removeprefix('attributions/').rpartition('_')[0]}.txt"
    return f"{name.removesuffix('.ann')}.txt"


def check_standoff(standoff: str, text: str) -> None:
    """What brat's server refuses: another text, odd names, ids that are not there or are there twice."""
    lines = [line.split("\t") for line in standoff.splitlines()]
    ids = [line[0] for line in lines]
    assert len(set(ids)) == len(ids)
    types: dict[str, str] = {}
    for line in (line for line in lines if line[0].startswith("T")):
        type_, _, places = line[1].partition(" ")
        types[line[0]] = type_
        spans = [tuple(map(int, place.split(" "))) for place in places.split(";")]
        assert all(a < b for a, b in spans)
        assert all(one[1] <= other[0] for one, other in pairwise(spans))
        assert "\t".join(line[2:]) == " ".join(text[a:b] for a, b in spans)
    for line in lines:
        head = line[1].split(" ")
        name, _, trigger = head[0].partition(":")
        assert name.isascii()
        assert name.replace("-", "").replace("_", "").isalnum()
        if line[0].startswith("E"):
            assert types[trigger] == name
            assert len({role for role, _ in (one.split(":") for one in head[1:])}) == len(head) - 1
        if line[0].startswith("R"):
            assert [one.partition(":")[0] for one in head[1:]] == ["Arg1", "Arg2"]
        if line[0][0] in "ER":
            assert all(one.partition(":")[2] in types for one in head[1:])
        if line[0][0] in "AN#":
            assert head[1] in types


@pytest.mark.parametrize("options", [{}, POLNEAR], ids=str)
def test_a_reader_of_brat_takes_the_files(options: Options, tmp_path: Path) -> None:
    for name, content in files_in(written(BRAT, [RECORD], options)).items():
        (tmp_path / Path(name).name).write_text(content, encoding="utf-8", newline="")
    ann = next(tmp_path.glob("*.ann"))
    ann.rename(tmp_path / "talks.ann")
    next(tmp_path.glob("*.txt")).rename(tmp_path / "talks.txt")
    (example,) = pybrat.parser.BratParser(error="ignore").parse(tmp_path)
    spans = {
        entity.id: [TEXT[piece.start : piece.end] for piece in entity.spans] for entity in example.entities
    }
    assert ["the talks,", "she", "would end"] in spans.values()
    ties = [(one.type, spans[one.arg1.id], spans[one.arg2.id]) for one in example.relations]
    # Typed otherwise there, but the arguments are spans.
    arguments: list[list[Any]] = [list(one.arguments) for one in example.events]
    events = [
        (one.type, sorted(each.type for each in own))
        for one, own in zip(example.events, arguments, strict=True)
    ]
    if options:
        assert events == [("Attribution", ["Content", "Cue", "Source"])]
    else:
        assert ties == [
            ("source", ["said"], ["Ana Berg"]),
            ("content", ["said"], ["the talks,", "she", "would end"]),
        ]
        (linked,) = [entity.references for entity in example.entities if entity.references]
        assert [(one.rid, one.entry) for one in linked] == [("Actors", "Ana Berg"), ("wikidata", "Ana Berg")]


def test_a_folder_per_coder_with_standoff_and_a_configuration() -> None:
    files = files_in(written(BRAT, [RECORD]))
    assert list(files) == [
        *(f"ana/2026%2Ftalks.{ending}" for ending in ("ann", "json", "txt")),
        "annotation.conf",
        "visual.conf",
    ]
    assert files["ana/2026%2Ftalks.ann"].splitlines() == [
        "T1\tSource 2 10\tAna Berg",
        "T2\thead_x20_of_x20_state 2 10\tAna Berg",
        f"N1\tReference T2 Actors:{BERG.uuid}\tAna Berg",
        "N2\tReference T2 wikidata:Q7\tAna Berg",
        "T3\tCue 11 15\tsaid",
        "A1\tDecision T3 corrected",
        "A2\tStance T3 for",
        "T4\tContent 16 26;27 30;38 47\tthe talks, she would end",
        "R1\tsource Arg1:T3 Arg2:T1",
        "R2\tcontent Arg1:T3 Arg2:T4",
    ]
    assert files["annotation.conf"].splitlines() == [
        *("[entities]", "Content", "Cue", "Source", "head_x20_of_x20_state", ""),
        *("[relations]", "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"),
        *("content\tArg1:Cue, Arg2:Content", "source\tArg1:Cue, Arg2:Source", ""),
        *("[events]", ""),
        *("[attributes]", "Decision\tArg:<ENTITY>, Value:corrected", "Stance\tArg:<ENTITY>, Value:for"),
    ]
    assert files["visual.conf"].splitlines()[1] == "head_x20_of_x20_state | head of state"


def test_identities_and_all_else_come_back() -> None:
    (back,) = records_in(BRAT, written(BRAT, [RECORD]))
    assert back.draft == RECORD.draft
    assert (back.coder, back.status) == ("ana", Status.DONE)
    assert [item.uuid for item in back.items] == [MENTION.uuid, CLAIM.uuid]
    assert back.claims[0].topic == "peace talks"
    assert back.claims[0].note == "two lines\nof note"
    assert [(actor.name, actor.type, actor.external) for actor in back.actors] == [
        ("Ana Berg", "person", {"wikidata": "Q7"})
    ]


def test_spans_moved_in_brat_keep_their_identity_and_others_do_not_take_it() -> None:
    files: dict[str, str | bytes] = {**files_in(written(BRAT, [RECORD]))}
    name = "ana/2026%2Ftalks.ann"
    files[name] = (
        str(files[name])
        .replace("2 10\tAna Berg", "6 10\tBerg")
        .replace("Cue 11 15\tsaid", "Cue 54 60\tagreed")
    )
    back = read_one(files)
    assert [(one.uuid, one.span) for one in back.mentions] == [(MENTION.uuid, span("Berg"))]
    assert back.claims[0].uuid != CLAIM.uuid


def test_what_polnear_has_no_place_for_is_told() -> None:
    losses = Losses()
    fitted(RECORD, BRAT.holds(POLNEAR), Way.FLATTEN, losses)
    assert losses.touched == {Loss.MENTIONS: 1, Loss.DETAILS: 1, Loss.METADATA: 1, Loss.ACTORS: 1}
    losses = Losses()
    fitted(RECORD, BRAT.holds({}), Way.FLATTEN, losses)
    assert losses.touched == {Loss.ACTORS: 1}


def test_a_span_ends_where_its_line_does_in_brat() -> None:
    over = replace(MENTION, span=Span(20, TEXT.index("\n") + 1))
    (record,) = fitting(BRAT, [replace(RECORD, mentions=(over,))])
    assert record.mentions[0].span == Span(20, TEXT.index("\n"))


ARTICLE = "Minister Berg denied it.\r\nThe party of Dorn said “no”, he told.\n"
STANDOFF = (
    "T1\tPerson 9 13\tBerg\r\n"
    "T2\tDenial 14 20\tdenied\n"
    "E1\tDenial:T2 Agent:T1\n"
    "A1\tNegation E1\n"
    "N1\tReference T1 Wikipedia:534366\tAna Berg\n"
    "#1\tAnnotatorNotes T1\tsure?\n"
    "T3\tSource 26 43\tThe party of Dorn\n"
    "T4\tCue 44 48\tsaid\n"
    "T5\tContent 49 53;55 62\t“no” he told\n"
    "R1\tSays Arg1:T4 Arg2:T3\n"
    "R2\tSays Arg1:T4 Arg2:T5\n"
    "A2\tCertainty T4 High\n"
    "#2\tAnnotatorNotes T4\tironic\n"
    "*\tEquiv T1 T3\n"
)


def test_a_folder_as_brat_documents_it_is_read() -> None:
    files: dict[str, str | bytes] = {"docs/a.txt": ARTICLE, "docs/a.ann": STANDOFF, "annotation.conf": "[x]"}
    record = read_one(files)
    text = record.draft.text
    assert text == ARTICLE.replace("\r\n", "\n")
    assert (record.coder, record.status, record.draft.identifier) == ("brat", Status.DONE, "docs/a")
    assert [(one.span.of(text), one.type) for one in record.mentions] == [
        ("Berg", "Person"),
        ("denied", "Denial"),
    ]
    (claim,) = record.claims
    assert [part.of(text) for part in (*claim.source, *claim.cue, *claim.content)] == [
        *("The party of Dorn", "said", "“no”", "he told")
    ]
    assert (claim.certainty, claim.note) == ("High", "ironic")
    assert [(one.name, one.type, one.external) for one in record.actors] == [
        ("Ana Berg", "Person", {"Wikipedia": "534366"})
    ]
    assert record.draft.meta[UNPLACED] == [
        {"relation": "Denial", "arguments": {"Agent": "T1"}},
        {"relation": "Equiv", "of": ["T1", "T3"]},
        {"of": "E1", "attributes": {"Negation": True}},
        {"label": "Person", "spans": [[9, 13]], "attributes": {"note": "sure?"}},
    ]


def test_events_of_attribution_are_claims_in_any_folder() -> None:
    standoff = "T1\tSaying 9 13\tsaid\nT2\tSource 0 4\tBerg\nE1\tSaying:T1 Source:T2\n"
    record = read_one({"a.txt": "Berg has said it.", "a.ann": standoff})
    (claim,) = record.claims
    assert (claim.source, claim.cue) == ((Span(0, 4),), (Span(9, 13),))
    assert record.mentions == ()


def test_the_actor_of_a_source_is_whose_claim_it_is() -> None:
    standoff = (
        "T1\tSource 0 4\tBerg\nT2\tCue 5 9\tsaid\nR1\tSays Arg1:T2 Arg2:T1\nN1\tReference T1 B:7\tAna Berg\n"
    )
    record = read_one({"a.txt": "Berg said it.", "a.ann": standoff})
    assert record.claims[0].actor == record.actors[0].uuid
    assert record.actors[0].name == "Ana Berg"


def test_folders_with_the_same_texts_are_annotators() -> None:
    ann = "T1\tPerson 0 4\tBerg\n"
    same: dict[str, str | bytes] = {"ana/a.txt": "Berg left.", "ana/a.ann": ann}
    same |= {"ben/a.txt": "Berg left.", "ben/a.ann": ann}
    found = [one for one in found_in(same) if isinstance(one, Incoming)]
    assert [(one.record.coder, one.record.draft.identifier) for one in found] == [("ana", "a"), ("ben", "a")]
    other = [one for one in found_in({**same, "ben/a.txt": "Berg won."}) if isinstance(one, Incoming)]
    assert [(one.record.coder, one.record.draft.identifier) for one in other] == [
        ("brat", "ana/a"),
        ("brat", "ben/a"),
    ]


@pytest.mark.parametrize(
    ("text", "line", "unit"),
    [
        ("😀 Berg left.", "T1\tPerson 3 7\tBerg", "UTF-16 units"),
        ("One.\r\nBerg left.", "T1\tPerson 5 9\tBerg", "code points without carriage returns"),
        ("One.\nBerg left.", "T1\tPerson 6 10\tBerg", "code points with carriage returns"),
    ],
)
def test_the_unit_is_found_in_which_the_words_fit(text: str, line: str, unit: str) -> None:
    files: dict[str, str | bytes] = {"a.txt": text, "a.ann": line, "b.txt": text, "b.ann": line}
    notice, *taken = found_in(files)
    assert str(notice) == f"x.zip: offsets are counted in {unit}"
    for one in taken:
        assert isinstance(one, Incoming)
        assert [each.span.of(one.record.draft.text) for each in one.record.mentions] == ["Berg"]


@pytest.mark.parametrize(
    ("lines", "reasons"),
    [
        ("T9\tPerson 0\tBerg", ["“0” is not the beginning and end of a span"]),
        ("T9\tPerson 4 0\tBerg", ["“4 0” is not the beginning and end of a span"]),
        ("T9\tPerson 0 99\tBerg", ["the span 0–99 ends after the text, which has 14 characters"]),
        ("T9\tPerson 0 4\tDorn", ["the span 0–4 is “Berg” in the text, but “Dorn” is written beside it"]),
        ("T9\tPerson", ["the line is no annotation: “Person”"]),
        ("R9\tSays Arg1:T1", ["the line is no annotation: “Says Arg1:T1”"]),
        ("N9\tReference T1 no", ["the line is no annotation: “Reference T1 no”"]),
        ("T1\tPerson 0 4\tBerg", ["two annotations have the id “T1”"]),
        ("E9\tCueing:T1 Content:T9\nT9\tContent 0\tBerg", [
            "E9 is left out, for it names T9, which cannot be read",
            "“0” is not the beginning and end of a span",
        ]),
    ],
    ids=lambda value: str(value)[:20],
)  # fmt: skip
def test_a_bad_line_is_refused_and_the_rest_is_read(lines: str, reasons: list[str]) -> None:
    *told, taken = found_in({"a.txt": "Berg has left.", "a.ann": f"T1\tPerson 0 4\tBerg\n{lines}\n"})
    assert [str(one) for one in told] == [
        f"x.zip/a.ann:{number}: {reason}" for number, reason in enumerate(reasons, 2)
    ]
    assert isinstance(taken, Incoming)
    assert [one.type for one in taken.record.mentions] == ["Person"]


def test_what_an_event_names_in_vain_is_told() -> None:
    standoff = "T1\tCue 5 8\thas\nE1\tSaying:T1 Cue:T1 Source:T7\n"
    notice, taken = found_in({"a.txt": "Berg has left.", "a.ann": standoff})
    assert str(notice) == "x.zip/a.ann:2: E1 names T7, which is not there"
    assert isinstance(taken, Incoming)
    assert len(taken.record.claims) == 1


def test_files_without_their_counterpart_and_damaged_ones_leave_the_others() -> None:
    found = found_in(
        {
            "a.ann": "T1\tPerson 0 4\tBerg\n",
            "b.txt": b"\xff\xfe\xff",
            "b.ann": "",
            "c.txt": "Berg left.",
            "c.json": "{",
            "d.txt": "Berg won.",
            "d.json": '{"of": "another program"}',
        }
    )
    assert [str(one) for one in found if isinstance(one, Refusal)] == [
        "x.zip/a.ann: a.txt is missing, though there are annotations for it",
        "x.zip/b.txt: b.txt is not UTF-8 text",
        "x.zip/c.json: the JSON is cut off at column 2, or half a surrogate pair is in it",
    ]
    taken = [one.record for one in found if isinstance(one, Incoming)]
    assert [(one.draft.text, one.status) for one in taken] == [
        ("Berg left.", Status.NEW),
        ("Berg won.", Status.NEW),
    ]


@pytest.mark.parametrize(
    ("names", "is_brat"),
    [
        (["a.txt", "a.ann"], True),
        (["sub/a.txt", "sub/a.ann", "annotation.conf", "README"], True),
        (["text/a_1.txt", "attributions/a_1_x.ann", "corenlp/a_1.xml"], True),
        (["dev/text/a.txt", "dev/attributions/a_x.ann"], True),
        (["a.txt", "b.txt"], False),
        (["a.txt", "b.ann"], False),
        (["a.txt", "a.ann", "b.jsonl"], False),
        (["text/a.txt", "other/attributions/a_x.ann"], False),
    ],
)
def test_a_folder_is_told_from_others(names: list[str], is_brat: bool, tmp_path: Path) -> None:
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    assert (format_of_tree(FolderTree(tmp_path)) is BRAT) is is_brat


def test_damaged_files_are_told_in_words() -> None:
    samples = [zipped({"a.txt": ARTICLE, "a.ann": STANDOFF}), written(BRAT, [RECORD, RECORD])]
    assert_survives(BRAT, [*samples, written(BRAT, [RECORD], POLNEAR)])


def test_damaged_lines_are_told_in_words() -> None:
    assert_survives(replace(BRAT, read_tree=None, read=_read_lines), [STANDOFF.encode()])


def _read_lines(stream: BinaryIO, _source: str, _options: Options) -> Iterator[Incoming | Refusal | Notice]:
    yield from found_in({"a.txt": ARTICLE, "a.ann": stream.read()})


def test_notes_of_every_kind_are_kept() -> None:
    standoff = (
        "T1\tCue 0 4\n#1\tAnnotatorNotes T1\tone\n#2\tAnnotatorNotes T1\ttwo\n#3\tAnnotationError T1\tno\n"
        "A1\tNegation\n"
    )
    refusal, taken = found_in({"a.txt": "Said so.", "a.ann": standoff})
    assert str(refusal) == "x.zip/a.ann:5: the line is no annotation: “Negation”"
    assert isinstance(taken, Incoming)
    assert taken.record.claims[0].note == "one\ntwo"
    assert taken.record.draft.meta[UNPLACED] == [{"note": "AnnotationError", "of": "T1", "text": "no"}]
