"""What grows around a position: word, clause, sentence, paragraph."""

from __future__ import annotations

import pytest

from annotator.core.spans import Span
from annotator.ui.article_view import words
from annotator.ui.article_view.segments import Segments

pytestmark = pytest.mark.gui

TEXT = "One line.\nThe ministry, which met 🙂 on Monday, agreed. Nobody left.  \n\n"


def _text(span: Span | None) -> str | None:
    return span.of(TEXT) if span else None


@pytest.mark.parametrize(
    ("at", "word"),
    [("inistry", "ministry"), ("ministry", "ministry"), (", which", "ministry"), ("agreed", "agreed")],
)
def test_the_word_is_the_one_around_or_before(at: str, word: str) -> None:
    assert _text(words.word_at(Segments(TEXT), TEXT.index(at))) == word


def test_there_is_no_word_in_white_space() -> None:
    assert words.word_at(Segments("a  b"), 2) is None
    assert words.word_at(Segments(TEXT), len(TEXT)) is None


def test_the_word_before_the_end_of_a_line_is_found() -> None:
    assert words.word_at(Segments("One line"), 8) == Span(4, 8)


def test_sentence_and_paragraph_leave_out_the_space_around_them() -> None:
    segments = Segments(TEXT)
    at = TEXT.index("Nobody")
    assert _text(words.sentence_at(segments, at + 2)) == "Nobody left."
    assert _text(words.sentence_at(segments, at - 3)) == "The ministry, which met 🙂 on Monday, agreed."
    assert (
        _text(words.paragraph_at(segments, at))
        == "The ministry, which met 🙂 on Monday, agreed. Nobody left."
    )


def test_a_blank_line_has_neither_sentence_nor_clause_nor_paragraph() -> None:
    segments = Segments(TEXT)
    assert words.sentence_at(segments, len(TEXT)) is None
    assert words.clause_at(segments, len(TEXT)) is None
    assert words.paragraph_at(segments, len(TEXT)) is None


def test_a_selection_grows_from_the_word_to_the_paragraph_and_no_further() -> None:
    segments = Segments(TEXT)
    start = TEXT.index("met")
    selected = Span(start, start + 1)
    grown: list[str] = []
    for _ in range(5):
        selected = words.grown(segments, selected)
        grown.append(selected.of(TEXT))
    sentence = "The ministry, which met 🙂 on Monday, agreed."
    paragraph = sentence + " Nobody left."
    assert grown == ["met", "which met 🙂 on Monday", sentence, paragraph, paragraph]


def test_a_sentence_in_an_endless_paragraph_is_found_near_the_position() -> None:
    text = "Talks went on. " * 4000
    segments = Segments(text)
    assert words.sentence_at(segments, 15 * 2000 + 4) == Span(15 * 2000, 15 * 2000 + 14)
