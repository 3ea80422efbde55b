"""WebAnno TSV 3.3: written as INCEpTION writes it, and its files read."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from annotator.core.annotation import Decision, Mention
from annotator.core.article import Status
from annotator.core.losses import Loss, Losses, Way
from annotator.core.record import Incoming, Record, Refusal
from annotator.core.spans import Span
from annotator.formats.exchange.tree import ZipTree
from annotator.formats.fitting import fitted
from annotator.formats.inception import WEBANNO_TSV
from annotator.formats.inception.tsv_text import escape_text, escape_value, unescape_text, unescape_value
from annotator.formats.registry import format_for, format_of_tree
from tests.formats.article_examples import (
    ACCEPTED,
    CLAIM,
    PROPOSED,
    RECORD,
    TEXT,
    files_in,
    found_in,
    packed,
)
from tests.formats.contract import assert_comes_back, records_in, written
from tests.formats.fuzzing import assert_survives
from tests.laws import examples
from tests.record_strategies import records, words

if TYPE_CHECKING:
    from annotator.core.annotation import Claim

HEADER = "#FORMAT=WebAnno TSV 3.3\n"
ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"


def tsv_of(record: Record) -> str:
    (data,) = [data for name, data in files_in(written(WEBANNO_TSV, [record])).items() if ".tsv" in name]
    return data.decode()


def record_in(lines: str) -> Record:
    (record,) = records_in(WEBANNO_TSV, lines.encode())
    return record


def test_an_article_on_which_something_waits_is_not_done() -> None:
    """The format has no place for where an article stands."""
    found = {
        mentions: record_in(tsv_of(replace(RECORD, mentions=mentions, claims=()))).status
        for mentions in ((ACCEPTED,), (PROPOSED,), (ACCEPTED, PROPOSED), ())
    }
    assert [*found.values()] == [Status.DONE, Status.NEW, Status.IN_PROGRESS, Status.NEW]


def marks(record: Record) -> list[tuple[str, str]]:
    return [(one.type, one.span.of(record.draft.text)) for one in record.mentions]


def parts(claim: Claim, text: str) -> list[list[str]]:
    return [[part.of(text) for part in role] for role in (claim.source, claim.cue, claim.content)]


@given(some=records())
@examples(12, nightly=250)
def test_all_that_it_holds_comes_back(some: list[Record]) -> None:
    assert_comes_back(WEBANNO_TSV, some)


@given(value=words)
def test_values_and_texts_come_back_from_their_escapes(value: str) -> None:
    odd = f"\\[{value}]|_->;\t\n*\\"
    assert unescape_value(escape_value(odd)) == odd
    assert unescape_text(escape_text(f"{odd}\f\b\r\x01")) == f"{odd}\f\b\r\x01"


def test_mentions_are_written_as_the_documentation_shows() -> None:
    text = "😀 Ana Berg left.\n\nShe  smiled."
    mention = Mention(uuid="1", span=Span(2, 10), type="per|son", decision=Decision.ACCEPTED, coder="ana")
    inner = replace(mention, uuid="2", span=Span(7, 9), type="x", decision=Decision.REJECTED)
    alone = replace(mention, uuid="3", span=Span(18, 21), type="pronoun")
    record = replace(
        RECORD, draft=replace(RECORD.draft, text=text), mentions=(mention, inner, alone), claims=()
    )
    assert tsv_of(record).replace("\t*", "").replace("\t_" * 8, "\t_") == (
        "#FORMAT=WebAnno TSV 3.3\n"
        "#T_SP=webanno.custom.Actor|kind|actor|actorKind|decision|suggester|confidence|reason|identity\n"
        "\n"
        "\n"
        "#Text=😀 Ana Berg left.\n"
        "#Text=\n"
        "1-1\t0-2\t😀\t_\t\n"
        "1-2\t3-6\tAna\tper\\|son[1][1][1]\taccepted[1][1][1][1]\t1[1]\t\n"
        "1-3\t7-11\tBerg\tper\\|son[1][1][1]\taccepted[1][1][1][1]\t1[1]\t\n"
        "1-3.1\t8-10\ter\tx\trejected\t2\t\n"
        "1-4\t12-16\tleft\t_\t\n"
        "1-5\t16-17\t.\t_\t\n"
        "\n"
        "#Text=She  smiled.\n"
        "2-1\t19-22\tShe\tpronoun\taccepted\t3\t\n"
        "2-2\t24-30\tsmiled\t_\t\n"
        "2-3\t30-31\t.\t_\t\n"
    )


def test_claims_are_slots_that_name_their_parts() -> None:
    lines = tsv_of(replace(RECORD, mentions=())).split("\n")
    (declared,) = [line for line in lines if line.startswith("#T_SP=webanno.custom.Claim|")]
    assert declared.endswith(
        "|ROLE_webanno.custom.Claim:source_webanno.custom.ClaimSourceLink|webanno.custom.ClaimPart"
        "|ROLE_webanno.custom.Claim:cue_webanno.custom.ClaimCueLink|webanno.custom.ClaimPart"
        "|ROLE_webanno.custom.Claim:content_webanno.custom.ClaimContentLink|webanno.custom.ClaimPart"
    )
    (said,) = [line for line in lines if line.startswith("1-4\t")]
    assert said.split("\t")[-7:] == ["source", "1-2[1]", "cue", "1-4", "content;content", "1-5[2];2-5", ""]
    assert "a \\| b \\[1\\] \\_\\*\\;\\-> c\\nd" in said


def test_an_article_comes_back() -> None:
    (back,) = records_in(WEBANNO_TSV, written(WEBANNO_TSV, [RECORD]))
    assert (back.draft.text, back.coder) == (TEXT, "ana")
    assert {one.uuid: one.decision for one in back.items} == {one.uuid: one.decision for one in RECORD.items}
    (claim,) = back.claims
    assert parts(claim, TEXT) == [["Ana Berg"], ["said"], ["the talks\nwould end", "soon"]]
    assert (claim.note, claim.stance, claim.attributes) == (CLAIM.note, "for", {"weight": 2})


@pytest.mark.parametrize(
    "text", [" \n Ana.", "Ana.\n", "Ana. \n \n\n Ben.  ", "a\u2029b\x0bc \\t \\\\", "\tA\n\n\n\tB"]
)
def test_every_text_comes_back(text: str) -> None:
    bare = replace(RECORD, draft=replace(RECORD.draft, text=text), mentions=(), claims=())
    assert record_in(tsv_of(bare)).draft.text == text


def test_a_span_that_begins_in_white_space_is_cut_and_told() -> None:
    cut = replace(RECORD, mentions=(replace(ACCEPTED, span=Span(1, 6)),), claims=())
    losses = Losses()
    fit = fitted(cut, WEBANNO_TSV.holds({}), Way.FLATTEN, losses)
    assert [one.span.of(TEXT) for one in fit.mentions] == ["Ana"]
    assert losses.touched[Loss.EDGES] == 1
    inside = replace(RECORD, mentions=(replace(PROPOSED, span=Span(3, 8)),), claims=())
    losses = Losses()
    assert fitted(inside, WEBANNO_TSV.holds({}), Way.FLATTEN, losses).mentions == inside.mentions
    assert Loss.EDGES not in losses.touched


def test_stacked_and_long_annotations_are_told_apart() -> None:
    record = record_in(
        f"{HEADER}#T_SP={ENTITY}|identifier|value\n\n\n"
        "#Text=Dr. Berg wants Sudetia .\n"
        "1-1\t0-3\tDr.\tQ\\_1[1]|*[2]\tPER[1]|TITLE[2]\t\n"
        "1-2\t4-8\tBerg\tQ\\_1[1]\tPER[1]\t\n"
        "1-3\t9-14\twants\t_\t_\t\n"
        "1-3.1\t9-13\twant\t*\tSTEM\t\n"
        "1-4\t15-22\tSudetia\t*\t*\t\n"
        "1-5\t23-24\t.\t_\t_\n"
    )
    assert marks(record) == [
        ("PER", "Dr. Berg"),
        ("TITLE", "Dr."),
        ("STEM", "want"),
        ("NamedEntity", "Sudetia"),
    ]
    assert record.draft.meta["unplaced"] == [
        {"label": "PER", "spans": [[0, 8]], "attributes": {"identifier": "Q_1"}}
    ]
    assert (record.coder, record.draft.text) == ("inception", "Dr. Berg wants Sudetia .")


def test_slots_and_relations_tie_the_parts_of_claims() -> None:
    lines = (
        f"{HEADER}#T_SP=webanno.custom.Say|part|ROLE_webanno.custom.Say:who_webanno.custom.SayWhoLink|"
        "webanno.custom.Say\n"
        "#T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue\n"
        "#T_RL=webanno.custom.Rel|label|BT_webanno.custom.Say\n\n\n"
        "#Text=Ana Berg said: war ends\n"
        "1-1\t0-3\tAna\tsource[1]\t_[1]\t*\tNNP\t_\t_\t\n"
        "1-2\t4-8\tBerg\tsource[1]\t_[1]\t*\tNNP\t_\t_\t\n"
        "1-3\t9-13\tsaid\tcue\twho;*\t1-1[1];1-5\tVBD\t_\t_\t\n"
        "1-4\t13-14\t:\t_\t_\t_\t:\t_\t_\t\n"
        "1-5\t15-18\twar\tcontent\t_\t*\tNN\t_\t_\t\n"
        "1-6\t19-23\tends\tcontent\t_\t*\tVBZ\tmore\t1-3[0_0]\t\n"
    )
    record = record_in(lines)
    (claim,) = record.claims
    assert parts(claim, record.draft.text) == [["Ana Berg"], ["said"], ["war", "ends"]]
    assert not record.mentions
    assert "unplaced" not in record.draft.meta


def test_relations_of_tokens_are_kept_aside() -> None:
    record = record_in(
        f"{HEADER}#T_SP=a.S|v\n#T_RL=a.R|v|BT_b.Token\n#T_RL=a.Q|v|BT_a.S\n\n\n#Text=Ana left\n"
        "1-1\t0-3\tAna\t_\tx\t1-2\t_\t_\t\n1-2\t4-8\tleft\tV[1]\t_\t_\ty\t1-2[1_1]\t\n"
    )
    verb = {"label": "V", "spans": [[4, 8]]}
    assert record.draft.meta["unplaced"] == [
        {"relation": "x", "head": "b.Token on 1-2", "child": "b.Token on 1-1"},
        {"relation": "y", "head": verb, "child": verb},
    ]


def test_chains_are_mentions_that_lead_to_the_next() -> None:
    record = record_in(
        f"{HEADER}#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|"
        "referenceRelation\n\n\n"
        "#Text=The man saw himself\n"
        "1-1\t0-3\tThe\tnam[1]\tcoref->1-1\t\n"
        "1-2\t4-7\tman\tnam[1]\tcoref->1-1\t\n"
        "1-3\t8-11\tsaw\t_\t_\t\n"
        "1-4\t12-19\thimself\tpr[1]\t*->1-2\t\n"
    )
    assert marks(record) == [("nam", "The man"), ("pr", "himself")]
    (relation,) = record.draft.meta["unplaced"]
    assert (relation["relation"], relation["child"]["label"]) == ("coref", "pr")


def test_sentences_stand_where_their_tokens_say() -> None:
    record = record_in(
        f"\ufeff{HEADER}#T_SP=webanno.custom.Span|value\n\n\n"
        "#Sentence.id=s1\n#Text=One\n#Text=line.\n1-1\t0-3\tOne\t*[1]\t\n1-2\t4-9\tline.\t*[1]\t\n\n"
        "#Text=Two.\r\n2-1\t9-13\tTwo.\tb[2]\t\r\n\r\n"
        "#Text=Three\n3-1\t16-21\tThree\tb[2]\t\n"
    )
    assert record.draft.text == "One\nline.Two.\n  Three"
    assert marks(record) == [("Span", "One\nline."), ("b", "Two.\n  Three")]


def test_offsets_in_code_points_are_told() -> None:
    lines = f"{HEADER}#T_SP={ENTITY}|value\n\n\n#Text=😀 Ana\n1-1\t0-1\t😀\t_\t\n1-2\t2-5\tAna\tPER\t\n"
    notice, incoming = found_in(WEBANNO_TSV, lines.encode())
    assert str(notice) == "file: offsets are counted in code points"
    assert isinstance(incoming, Incoming)
    assert marks(incoming.record) == [("PER", "Ana")]


def test_carriage_returns_are_counted_and_gone() -> None:
    record = record_in(
        f"{HEADER}#T_SP={ENTITY}|value\n\n\n#Text=One.\\r\n#Text=Ana left\n"
        "1-1\t0-4\tOne.\t_\t\n1-2\t6-9\tAna\tPER\t\n1-3\t10-14\tleft\t_\t\n"
    )
    assert record.draft.text == "One.\nAna left"
    assert marks(record) == [("PER", "Ana")]


def test_what_has_no_extent_is_kept_aside() -> None:
    record = record_in(f"{HEADER}#T_SP=x.Span|v\n\n\n#Text=Ana\n1-1\t0-3\tAna\t_\t\n1-1.1\t2-2\t\tGAP\t\n")
    assert record.draft.meta["inception"] == {"points": [{"layer": "x.Span", "at": 2, "v": "GAP"}]}


ROW = "1-1\t0-3\tAna\tPER\t\n"


@pytest.mark.parametrize(
    ("body", "line", "reason"),
    [
        ("#Text=Ana\n1-1\t0-3\tAna\n", 6, "the line has 3 columns, but the layers need 4"),
        (
            "#Text=Ana\n1\t0-3\tAna\tPER\n",
            6,
            "the line does not begin with the number and the place of a token",
        ),
        (
            "#Text=Ana\n1-1\t0-300\tAna\tPER\n",
            0,
            "the span 0–300 ends after the text, which has 3 characters",
        ),
        ("#Text=Ann\n" + ROW, 0, "the span 0–3 is “Ann” in the text, but “Ana” is written beside it"),
        ("#Text=Ana\n\n", 6, "the sentence has no tokens"),
        ("#Text=Ana\n1-1\t99999999-99999999\tAna\tP\n", 0, "the sentence does not begin at 99999999"),
        ("", 0, "the text is empty"),
        (ROW, 5, "the line has 5 columns, but the layers need 4"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_bad_file_is_refused_and_the_rest_is_read(body: str, line: int, reason: str) -> None:
    bad = f"{HEADER}#T_SP={ENTITY}|value\n\n\n{body}"
    good = f"{HEADER}#T_SP={ENTITY}|value\n\n\n#Text=Ana\n{ROW}"
    refusal, incoming = found_in(WEBANNO_TSV, packed({"a.tsv": bad.encode(), "b.tsv": good.encode()}))
    assert isinstance(refusal, Refusal)
    assert (refusal.source, refusal.line) == ("file/a.tsv", line)
    assert refusal.reason.startswith(reason)
    assert isinstance(incoming, Incoming)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b" # webanno.custom\n", "the file does not begin with “#FORMAT=WebAnno TSV”"),
        (b"#FORMAT=WebAnno TSV 4.0\n", "version 4.0 of the format is not known"),
        (b"#FORMAT=WebAnno TSV 3.3\n#T_XX=a|b\n", "“T_XX” is no kind of layer"),
        (HEADER.encode() + b"\n\n#Text=\xff\n", "the file is not UTF-8 text"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_wrong_is_told(data: bytes, reason: str) -> None:
    (refusal,) = found_in(WEBANNO_TSV, data)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == reason


def test_its_files_are_told_from_others() -> None:
    data = written(WEBANNO_TSV, [RECORD])
    assert format_of_tree(ZipTree(io.BytesIO(data))) is WEBANNO_TSV
    assert format_for("x.tsv", tsv_of(RECORD).encode()[:4096]) is WEBANNO_TSV
    assert format_for("x.tsv", b"title\ttext\nA\tB\n") is not WEBANNO_TSV


def test_damaged_files_are_told_in_words() -> None:
    assert_survives(WEBANNO_TSV, [tsv_of(RECORD).encode()])
