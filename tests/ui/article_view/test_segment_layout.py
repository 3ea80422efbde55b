"""Boxes and caret positions of one laid-out segment."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from annotator.ui.article_view.layout import SegmentLayout, TextStyle
from annotator.ui.article_view.typeface import Typeface, typeface

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QTextLayout
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui

MIXED = "قال الوزير Lavrov إن Moscow والمحادثات 2025 مستمرة hello world هنا في المدينة القديمة"


@pytest.fixture
def face(qtbot: QtBot) -> Typeface:
    return typeface(16, 300)


def _layout(text: str, face: Typeface, *, right_to_left: bool = False) -> SegmentLayout:
    return SegmentLayout(text, face, 34, right_to_left=right_to_left)


def _glyph_centres(
    layout: SegmentLayout, qt_layout: QTextLayout, start: int, end: int
) -> list[tuple[int, float]]:
    """Line and middle of each character's glyphs, asked for one by one."""
    return [
        (line.lineNumber(), run.boundingRect().center().x())
        for position in range(start, end)
        for line in (qt_layout.lineForTextPosition(position),)
        for run in line.glyphRuns(position, 1)
        if run.boundingRect().width() > 0
    ]


@pytest.mark.parametrize("right_to_left", [True, False])
@pytest.mark.parametrize("words", [(1, 3), (2, 5), (0, 12), (3, 4), (6, 9)])
def test_boxes_on_mixed_direction_lines_cover_the_glyphs_of_the_span_and_no_others(
    face: Typeface, words: tuple[int, int], *, right_to_left: bool
) -> None:
    layout = _layout(MIXED, face, right_to_left=right_to_left)
    parts = MIXED.split(" ")
    start = len(" ".join(parts[: words[0]])) + bool(words[0])
    end = len(" ".join(parts[: words[1]]))
    boxes = layout.boxes(start, end)

    def covered(centre: tuple[int, float]) -> bool:
        return any(
            box.line == centre[0] and box.rect.left() <= centre[1] <= box.rect.right() for box in boxes
        )

    inside = [position for position in range(start, end) if not MIXED[position].isspace()]
    outside = [
        position for position in (*range(start), *range(end, len(MIXED))) if not MIXED[position].isspace()
    ]
    for position in inside:
        assert all(map(covered, _glyph_centres(layout, layout._layout, position, position + 1)))
    for position in outside:
        assert not any(map(covered, _glyph_centres(layout, layout._layout, position, position + 1)))


def test_a_span_that_changes_direction_has_several_boxes_on_a_line(face: Typeface) -> None:
    layout = _layout(MIXED, face, right_to_left=True)
    start = MIXED.index("rov")
    assert len([box for box in layout.boxes(start, MIXED.index("إن") + 2) if box.line == 0]) > 1


def test_boxes_leave_out_the_space_that_a_line_ends_with(face: Typeface) -> None:
    text = "The ministry confirmed on Monday that the talks will resume within a month"
    layout = _layout(text, face)
    first_line_end = layout.line_bounds(0)[1]
    with_space = layout.boxes(0, first_line_end + 1)
    assert with_space == layout.boxes(0, first_line_end)
    assert [box.line for box in layout.boxes(0, len(text))] == list(range(layout.line_count))


def test_white_space_alone_and_blank_lines_have_no_box(face: Typeface) -> None:
    assert _layout("", face).boxes(0, 0) == []
    assert _layout("", face).line_count == 1


def test_lines_keep_their_distance_whatever_faces_they_mix(face: Typeface) -> None:
    layout = _layout("Talks 🙂 قال " * 12, face)
    tops = [layout.caret_rect(layout.line_bounds(number)[0]).top() for number in range(layout.line_count)]
    assert {after - before for before, after in pairwise(tops)} == {34.0}


def test_right_to_left_paragraphs_begin_at_the_right(face: Typeface) -> None:
    layout = _layout("שלום", face, right_to_left=True)
    assert layout.boxes(0, 4)[0].rect.right() == pytest.approx(face.column_width, abs=1.5)
    assert layout.caret_rect(0).x() > layout.caret_rect(4).x()


def test_caret_positions_never_split_a_grapheme(face: Typeface) -> None:
    text = "ae\u0301\U0001f468\u200d\U0001f469b"
    layout = _layout(text, face)
    positions = [0]
    while positions[-1] < len(text):
        positions.append(layout.next_position(positions[-1], words=False))
    assert positions == [0, 1, 3, 6, 7]
    back = [len(text)]
    while back[-1] > 0:
        back.append(layout.previous_position(back[-1], words=False))
    assert back == positions[::-1]


def test_a_point_finds_the_position_whose_caret_stands_there(face: Typeface) -> None:
    text = "The 🙂 ministry confirmed on Monday that the talks will resume within a month"
    layout = _layout(text, face)
    for position in (0, 3, 5, 20, 40, 60, len(text)):
        rect: QRectF = layout.caret_rect(position)
        assert layout.position_at(rect.x(), rect.center().y()) == position
    assert layout.position_at(-50, -50) == 0
    assert layout.position_at(9999, 9999) == len(text)


def test_bold_stretches_are_wider(face: Typeface) -> None:
    styled = SegmentLayout(
        "🙂 warned that", face, 34, right_to_left=False, styles=[TextStyle(2, 8, bold=True, colour=None)]
    )
    plain = _layout("🙂 warned that", face)
    assert styled.boxes(2, 8)[0].rect.width() > plain.boxes(2, 8)[0].rect.width()
