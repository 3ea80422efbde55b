"""Reading a folder of texts with brat-style standoff."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Claim, Decision, Role
from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import UNPLACED, Incoming, Notice, Record, Refusal
from annotator.core.spans import joined_text
from annotator.formats.brat import BRAT
from annotator.formats.brat.polnear import is_polnear, read_polnear
from annotator.formats.exchange.tree import FolderTree
from annotator.formats.holding import parts_of
from annotator.formats.registry import format_of_tree
from annotator.services.files import evaluate_files
from tests.formats.contract import written

if TYPE_CHECKING:
    from annotator.core.spans import Fragments

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
DEV = SHARED / "data" / "polnear" / "dev"
YARDSTICK = SHARED / "tools" / "evaluate_claims.py"
TEXT = "Port closes\n\n“No ship,” Haug said, “will sail.” 😀 Brandt agreed.\n"


def standoff(text: str = TEXT) -> str:
    def line(number: int, role: str, *parts: str) -> str:
        where = ";".join(f"{text.index(part)} {text.index(part) + len(part)}" for part in parts)
        return f"T{number}\t{role} {where}\t{' '.join(parts)}"

    return "\n".join(
        [
            "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3",
            line(1, "Source", "Haug"),
            line(2, "Cue", "said"),
            line(3, "Content", "“No ship,”", "“will sail.”"),
            line(4, "Attribution", "said"),
            line(5, "Source", "Brandt"),
            line(6, "Cue", "agreed"),
            "E2\tAttribution:T6 Source:T5 Cue2:T6 Remark:T1 Content:T99",
            "E3\tAttribution:T4 Source:T1",
            "#1\tAnnotatorNotes E1\tsure",
            "",
        ]
    )


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    (folder / "text").mkdir(parents=True)
    (folder / "attributions").mkdir()
    put(folder, "port_2031", "b7", TEXT, standoff())
    return folder


def put(folder: Path, stem: str, annotator: str, text: str, annotations: str) -> None:
    (folder / "text" / f"{stem}.txt").write_text(text, encoding="utf-8", newline="")
    (folder / "attributions" / f"{stem}_{annotator}.ann").write_text(
        annotations, encoding="utf-8", newline=""
    )


def test_an_article_comes_with_its_claims(corpus: Path) -> None:
    (record,) = read_polnear(corpus)
    assert record.draft.identifier == "port_2031"
    assert record.draft.title == "Port closes"
    assert record.draft.text == TEXT
    assert record.coder == "b7"
    first, second = record.claims
    assert joined_text(first.source, TEXT) == "Haug"
    assert joined_text(first.content, TEXT) == "“No ship,” … “will sail.”"
    assert first.decision is Decision.ACCEPTED
    assert (joined_text(second.source, TEXT), joined_text(second.cue, TEXT)) == ("Brandt", "agreed")
    assert second.content == ()


def test_claims_keep_their_names_from_one_reading_to_the_next(corpus: Path) -> None:
    (once,), (again,) = list(read_polnear(corpus)), list(read_polnear(corpus))
    assert [claim.uuid for claim in once.claims] == [claim.uuid for claim in again.claims]
    assert len({claim.uuid for claim in once.claims}) == 2


def test_of_several_annotators_the_alphabetically_first_is_taken(corpus: Path) -> None:
    put(corpus, "port_2031", "a1", TEXT, "")
    (record,) = read_polnear(corpus)
    assert (record.coder, record.claims) == ("a1", ())


def test_an_annotator_can_be_asked_for(corpus: Path) -> None:
    put(corpus, "port_2031", "a1", TEXT, "")
    put(corpus, "bridge", "c3", "Bridge opens", "")
    assert [record.coder for record in read_polnear(corpus, annotator="b7")] == ["c3", "b7"]


def test_offsets_follow_the_change_of_line_ends(corpus: Path) -> None:
    text = TEXT.replace("\n", "\r\n")
    put(corpus, "port_2031", "b7", text, standoff(text))
    (record,) = read_polnear(corpus)
    assert record.draft.text == TEXT
    assert joined_text(record.claims[1].cue, record.draft.text) == "agreed"


def test_another_kind_of_folder_is_refused(tmp_path: Path) -> None:
    assert not is_polnear(tmp_path)
    with pytest.raises(FormatError, match="no folders “text” and “attributions”"):
        next(read_polnear(tmp_path))


def test_annotations_without_their_text_are_refused(corpus: Path) -> None:
    (corpus / "text" / "port_2031.txt").unlink()
    with pytest.raises(FormatError, match=r"port_2031\.txt is missing"):
        list(read_polnear(corpus))


def test_a_text_that_is_not_utf_8_is_refused(corpus: Path) -> None:
    (corpus / "text" / "port_2031.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(FormatError, match="is not UTF-8 text"):
        list(read_polnear(corpus))


@pytest.mark.parametrize(
    ("span", "complaint"),
    [
        ("4", r"_b7\.ann:1: “4” is not the beginning and end of a span"),
        ("9 5", "“9 5” is not"),
        ("5 9;7", "“7” is not"),
        ("0 9000", "the span 0–9000 ends after the text"),
    ],
)
def test_a_span_that_cannot_be_is_refused_with_its_line(corpus: Path, span: str, complaint: str) -> None:
    put(corpus, "port_2031", "b7", TEXT, f"T1\tCue {span}\tsaid\n")
    with pytest.raises(FormatError, match=complaint):
        list(read_polnear(corpus))


def found_in(folder: Path) -> list[Incoming | Refusal | Notice]:
    assert format_of_tree(FolderTree(folder)) is BRAT
    assert BRAT.read_tree is not None
    return list(BRAT.read_tree(FolderTree(folder), "corpus", {}))


def test_a_corpus_is_read_with_every_annotator(corpus: Path) -> None:
    put(corpus, "nyt_2016-09-08_port", "a1", TEXT, standoff())
    put(corpus, "nyt_2016-09-08_port", "b7", TEXT, "")
    (corpus / "text" / "unread.txt").write_text("Nobody read this.")
    found = found_in(corpus)
    taken = [one.record for one in found if isinstance(one, Incoming)]
    assert [(one.draft.identifier, one.coder, len(one.claims), one.status) for one in taken] == [
        ("nyt_2016-09-08_port", "a1", 2, Status.DONE),
        ("nyt_2016-09-08_port", None, 0, Status.DONE),
        ("port_2031", "b7", 2, Status.DONE),
        ("unread", None, 0, Status.NEW),
    ]
    assert (taken[0].draft.outlet, taken[0].draft.published) == ("nyt", "2016-09-08")


def test_an_attribution_is_kept_or_told_of_with_its_reason(corpus: Path) -> None:
    *told, taken = found_in(corpus)
    where = "corpus/attributions/port_2031_b7.ann"
    assert [str(one) for one in told] == [
        f"{where}:9: the attribution E3 has neither cue nor content",
        f"{where}:8: E2 names T99, which is not there",
    ]
    assert isinstance(taken, Incoming)
    assert len(taken.record.claims) == 2
    assert taken.record.claims[0].note == "sure"
    assert taken.record.draft.meta[UNPLACED] == [{"event": "E2", "role": "Remark", "of": "T1"}]


def test_marks_of_annotators_that_are_no_attributions_are_kept_aside(corpus: Path) -> None:
    put(corpus, "port_2031", "b7", TEXT, standoff() + "T7\tDiscuss 0 4\tPort\n")
    taken = found_in(corpus)[-1]
    assert isinstance(taken, Incoming)
    assert taken.record.mentions == ()
    assert {"label": "Discuss", "spans": [[0, 4]]} in taken.record.draft.meta[UNPLACED]


def test_words_that_go_on_in_the_next_line_are_read(corpus: Path) -> None:
    put(corpus, "port_2031", "b7", TEXT, "T1\tContent 5 17\tcloses\n\n“No\nE1\tAttribution:T1 Content:T1\n")
    put(corpus, "cut", "b7", TEXT, "T1\tContent 5 17\tcloses\nE1\tAttribution:T1 Content:T1\n")
    taken = [one for one in found_in(corpus) if isinstance(one, Incoming)]
    assert [joined_text(one.record.claims[0].content, TEXT) for one in taken] == ["closes “No"] * 2


def exported(records: list[Record], folder: Path) -> Path:
    with zipfile.ZipFile(io.BytesIO(written(BRAT, records, {"profile": "polnear"}))) as archive:
        archive.extractall(folder)
    return folder


def test_what_is_exported_again_is_the_same_corpus(corpus: Path, tmp_path: Path) -> None:
    put(corpus, "port_2031", "a1", TEXT, standoff())
    put(corpus, "bridge", "c3", "Bridge opens", "")
    records = [one.record for one in found_in(corpus) if isinstance(one, Incoming)]
    again = exported(records, tmp_path / "again")
    assert (again / "attributions" / "port_2031_b7.ann").read_text(encoding="utf-8").splitlines() == [
        "T1\tSource 24 28\tHaug",
        "T2\tCue 29 33\tsaid",
        "T3\tContent 13 23;35 47\t“No ship,” “will sail.”",
        "T4\tAttribution 29 33\tsaid",
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1",
        "T5\tSource 50 56\tBrandt",
        "T6\tCue 57 63\tagreed",
        "T7\tAttribution 57 63\tagreed",
        "E2\tAttribution:T7 Cue:T6 Source:T5",
    ]
    assert claims_by_annotator(again) == claims_by_annotator(corpus)
    assert {measure.f1 for measure in evaluate_files(corpus, again).claims.values()} == {1}


def claims_by_annotator(folder: Path) -> dict[str, list[tuple[Fragments, ...]]]:
    return {
        record.coder or "": [parts_of(claim) for claim in record.claims]
        for annotator in ("a1", "b7")
        for record in read_polnear(folder, annotator)
        if record.claims
    }


def test_an_attribution_without_source_is_of_the_type_that_the_corpus_has_for_it(corpus: Path) -> None:
    put(corpus, "port_2031", "b7", TEXT, "T1\tCue 57 63\tagreed\nE1\tAttribution:T1 Cue:T1\n")
    records = [one.record for one in found_in(corpus) if isinstance(one, Incoming)]
    files = written(BRAT, records, {"profile": "polnear"})
    with zipfile.ZipFile(io.BytesIO(files)) as archive:
        lines = archive.read("attributions/port_2031_b7.ann").decode().splitlines()
    assert lines[-1] == "E1\tAttribution-no-source:T2 Cue:T1"


def scores_on_corpus(predicted: Path, work: Path) -> dict[str, dict[str, float]]:
    """What the yardstick says of the claims of a folder, of one annotator for each article."""
    lines = [
        {"id": record.draft.identifier, "attributions": [spans_of(claim) for claim in record.claims]}
        for record in read_polnear(predicted)
    ]
    path = work / "predicted.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    command = [sys.executable, str(YARDSTICK), str(DEV), str(path), "--json"]
    scores: dict[str, dict[str, float]] = json.loads(subprocess.check_output(command))["scores"]
    return scores


def spans_of(claim: Claim) -> dict[str, list[tuple[int, int]]]:
    return {str(role): [(span.start, span.end) for span in claim.part(role)] for role in Role}


@pytest.mark.slow
@pytest.mark.skipif(not DEV.is_dir() or not YARDSTICK.is_file(), reason="the corpus is not there")
def test_the_corpus_itself_is_read_whole_and_scores_the_same_when_it_is_exported_again(
    tmp_path: Path,
) -> None:
    found = found_in(DEV)
    taken = [one.record for one in found if isinstance(one, Incoming)]
    attributions = sum(
        line.startswith("E")
        for path in (DEV / "attributions").iterdir()
        for line in path.read_text(encoding="utf-8").splitlines()
    )
    refused = [one for one in found if isinstance(one, Refusal)]
    assert len({record.draft.identifier for record in taken}) == 84
    assert len(taken) == len(list((DEV / "attributions").iterdir()))
    assert sum(len(record.claims) for record in taken) + len(refused) == attributions
    scores = scores_on_corpus(exported(taken, tmp_path / "again"), tmp_path)
    # Where a cue is a sign alone it has no words, so that even the corpus is not at 1 by measures of cues.
    assert scores == scores_on_corpus(DEV, tmp_path)
    of_cues = {"attr_cc.all", "attr_strict.all"}
    assert all(score["f"] == 1 for name, score in scores.items() if name not in of_cues)


def test_a_text_that_cannot_be_read_leaves_the_others(corpus: Path) -> None:
    put(corpus, "bad", "a1", TEXT, standoff())
    (corpus / "text" / "bad.txt").write_bytes(b"\xff\xfe")
    (corpus / "attributions" / "lost_a1.ann").write_text("")
    found = found_in(corpus)
    assert [str(one) for one in found if isinstance(one, Refusal)][:2] == [
        "corpus/attributions/bad_a1.ann: text/bad.txt is not UTF-8 text",
        "corpus/text/lost.txt: text/lost.txt is missing, though there are annotations for it",
    ]
    assert len([one for one in found if isinstance(one, Incoming)]) == 1


def test_texts_that_nobody_annotated_are_no_gold(corpus: Path) -> None:
    (corpus / "text" / "unread.txt").write_text("Nobody read this.")
    assert [record.draft.identifier for record in read_polnear(corpus)] == ["port_2031"]
