"""Reading a folder of texts with brat-style standoff."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision
from annotator.core.errors import FormatError
from annotator.core.spans import joined_text
from annotator.formats.brat.polnear import is_polnear, read_polnear

if TYPE_CHECKING:
    from pathlib import Path

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
