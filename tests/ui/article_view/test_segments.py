"""How an article is cut for laying out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from annotator.core.spans import Span
from annotator.ui.article_view.segments import WORD_LIMIT, Segments
from annotator.ui.offsets import OffsetMap

pytestmark = pytest.mark.gui


def _pieces(text: str) -> list[str]:
    segments = Segments(text)
    return [segments.content(index) for index in range(len(segments))]


def test_each_line_is_a_segment_blank_ones_too() -> None:
    assert _pieces("One.\n\nTwo.\n") == ["One.", "", "Two.", ""]


def test_an_empty_article_is_one_empty_segment() -> None:
    assert _pieces("") == [""]


def test_a_long_paragraph_is_cut_between_sentences_within_the_limit() -> None:
    sentence = "Talks on the river went on all night. "
    text = sentence * 400
    pieces = _pieces(text)
    assert "".join(pieces) == text
    assert all(len(piece.split()) <= WORD_LIMIT for piece in pieces)
    assert all(piece.endswith(". ") for piece in pieces)


def test_a_long_sentence_is_cut_at_a_space() -> None:
    text = "word " * 1500
    pieces = _pieces(text)
    assert "".join(pieces) == text
    assert {len(piece.split()) for piece in pieces} == {WORD_LIMIT, 1500 % WORD_LIMIT}
    assert all(piece.endswith(" ") for piece in pieces)


def test_text_without_spaces_is_cut_between_graphemes() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467e\u0301"
    text = family * 3000
    segments = Segments(text)
    assert len(segments) > 2
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    offsets = OffsetMap(text)
    for start in segments.starts:
        finder.setPosition(offsets.to_utf16(start))
        assert finder.isAtBoundary()


@given(st.text(st.sampled_from("ab \n\u2028\u0301\U0001f600ש"), max_size=60), st.integers(1, 300))
def test_segments_and_line_breaks_make_up_the_whole_text(text: str, times: int) -> None:
    text *= times
    segments = Segments(text)
    rebuilt = "".join(
        segments.content(index) + ("" if segments.continues(index) or index + 1 == len(segments) else "\n")
        for index in range(len(segments))
    )
    assert rebuilt == text


def test_a_position_at_a_cut_belongs_to_what_follows_and_at_a_line_end_to_the_line() -> None:
    segments = Segments("ab\ncd")
    assert [segments.at(position) for position in range(6)] == [0, 0, 0, 1, 1, 1]
    long = Segments("word " * 500)
    assert long.at(long.ends[0]) == 1
    assert long.continues(0)
    assert not long.continues(1)


def test_a_span_over_a_line_break_is_in_both_lines() -> None:
    assert list(Segments("ab\ncd\nef").overlapping(Span(1, 4))) == [0, 1]


def test_a_paragraph_has_one_direction_whatever_its_later_segments_begin_with() -> None:
    text = "שלום " + "hello " * 1000 + "\n123 hello\n… مرحبا\n..."
    segments = Segments(text)
    directions = [segments.is_right_to_left(index) for index in range(len(segments))]
    assert directions == [True] * (len(segments) - 3) + [False, True, False]


def test_the_paragraph_of_a_segment_is_its_whole_line() -> None:
    text = "short\n" + "word " * 900 + "\nend"
    segments = Segments(text)
    assert segments.paragraph(2) == (6, 6 + 4500)
    assert segments.paragraph(len(segments) - 1) == (len(text) - 3, len(text))


@given(st.lists(st.sampled_from(["ab", "c.", "déjà", "\t", "\u3000", " ", "word", "x" * 90]), max_size=40))
def test_every_segment_of_a_line_has_text_and_is_within_the_limits(words: list[str]) -> None:
    text = " ".join(words * 60)
    pieces = _pieces(text)
    assert "".join(pieces) == text
    assert all(pieces) or text == ""
    assert all(len(piece) <= 6 * WORD_LIMIT for piece in pieces)
