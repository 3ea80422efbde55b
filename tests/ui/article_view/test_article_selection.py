"""Caret and selection by keyboard and mouse, in code points of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from annotator.core.spans import Span
from annotator.ui.article_view.caret import Caret, Motion
from tests.ui.mouse import move_mouse

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from annotator.ui.article_view.view import ArticleView

pytestmark = pytest.mark.gui

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier

ASTRAL = "a\U0001f600 e\u0301 \U0001f468\u200d\U0001f469 end"


def press(view: ArticleView, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Presses a key so many times."""
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def point_of(view: ArticleView, position: int) -> QPoint:
    """A point in the left half of the character at a code point."""
    rect = view.character_rect(position)
    return view.viewport().mapFromGlobal(QPoint(rect.left() + 1, rect.center().y()))


def test_shift_and_arrows_select_whole_characters_beyond_the_bmp(show: Callable[[str], ArticleView]) -> None:
    view = show(ASTRAL)
    press(view, Key.Key_Right, SHIFT, times=2)
    assert view.selection() == Span(0, 2)
    assert view.selected_text() == "a\U0001f600"


def test_the_caret_steps_over_graphemes(show: Callable[[str], ArticleView]) -> None:
    view = show(ASTRAL)
    positions = []
    for _ in range(7):
        press(view, Key.Key_Right)
        positions.append(view.caret())
    assert positions == [1, 2, 3, 5, 6, 9, 10]
    press(view, Key.Key_Left, times=2)
    assert view.caret() == 6


def test_control_moves_by_words_across_lines(show: Callable[[str], ArticleView]) -> None:
    view = show("The 🙂 ministry\nagreed")
    positions = []
    for _ in range(4):
        press(view, Key.Key_Right, CTRL)
        positions.append(view.caret())
    assert positions == [4, 6, 14, 15]
    press(view, Key.Key_Left, CTRL)
    assert view.caret() == 14


def test_left_goes_on_in_a_right_to_left_paragraph(show: Callable[[str], ArticleView]) -> None:
    view = show("שלום עולם\nend")
    press(view, Key.Key_Left, SHIFT, times=3)
    assert view.selection() == Span(0, 3)
    press(view, Key.Key_Right)
    assert view.caret() == 0


def test_a_plain_arrow_collapses_a_selection_to_its_side(show: Callable[[str], ArticleView]) -> None:
    view = show("The ministry")
    view.set_selection(Span(4, 8))
    press(view, Key.Key_Left)
    assert (view.caret(), view.selection()) == (4, None)
    view.set_selection(Span(4, 8))
    press(view, Key.Key_Right)
    assert view.caret() == 8


def test_up_and_down_keep_their_column_over_a_short_line(show: Callable[[str], ArticleView]) -> None:
    view = show("The ministry agreed\nNo\nThe ministry agreed")
    view.set_caret(12)
    press(view, Key.Key_Down)
    assert view.caret() == 22
    press(view, Key.Key_Down)
    assert view.caret() == 23 + 12
    press(view, Key.Key_Up, SHIFT, times=2)
    assert view.selection() == Span(12, 35)
    press(view, Key.Key_Up, times=2)
    assert view.caret() == 0
    press(view, Key.Key_Down, times=4)
    assert view.caret() == 42


def test_home_and_end_go_to_the_ends_of_the_line_on_screen(show: Callable[[str], ArticleView]) -> None:
    text = "The ministry confirmed the talks. " * 8
    view = show(text)
    view.set_caret(20)
    press(view, Key.Key_End)
    end = view.caret()
    assert 20 < end < 100
    assert text[end] == " "
    press(view, Key.Key_Home, SHIFT)
    assert view.selection() == Span(0, end)
    press(view, Key.Key_Down)
    press(view, Key.Key_Home)
    assert view.caret() == end + 1


def test_control_home_and_end_go_to_the_ends_of_the_article(show: Callable[[str], ArticleView]) -> None:
    text = "One.\n" * 300
    view = show(text)
    press(view, Key.Key_End, CTRL)
    assert view.caret() == len(text)
    assert view.viewport().rect().contains(view.point_of(len(text)))
    press(view, Key.Key_Home, CTRL | SHIFT)
    assert view.selection() == Span(0, len(text))


def test_page_keys_move_by_a_screen(show: Callable[[str], ArticleView]) -> None:
    view = show("One line.\n" * 300)
    press(view, Key.Key_PageDown)
    first = view.caret()
    assert 100 < first < 300
    press(view, Key.Key_PageDown, SHIFT)
    press(view, Key.Key_PageUp)
    assert view.caret() == pytest.approx(first, abs=10)


def test_select_all_and_copy_give_the_articles_own_text(show: Callable[[str], ArticleView]) -> None:
    text = "One\u2029two\u00a0three\n\U0001f600"
    view = show(text)
    press(view, Key.Key_A, CTRL)
    assert view.selected_text() == text
    press(view, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == text
    view.set_selection(None)
    view.copy()
    assert QGuiApplication.clipboard().text() == text


def test_the_selection_is_announced_when_it_changes(show: Callable[[str], ArticleView]) -> None:
    view = show("The ministry")
    announced: list[Span | None] = []
    view.selection_changed.connect(announced.append)
    press(view, Key.Key_Right)
    press(view, Key.Key_Right, SHIFT)
    press(view, Key.Key_Left)
    assert announced == [Span(1, 2), None]


@pytest.mark.parametrize(
    "key",
    [
        Key.Key_A,
        Key.Key_W,
        Key.Key_1,
        Key.Key_Return,
        Key.Key_Enter,
        Key.Key_Delete,
        Key.Key_Escape,
        Key.Key_Z,
    ],
)
def test_keys_of_the_window_are_left_to_it(show: Callable[[str], ArticleView], key: Qt.Key) -> None:
    view = show("The ministry")
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, "x")
    view.keyPressEvent(event)
    assert not event.isAccepted()


def test_a_word_grows_to_its_paragraph(show: Callable[[str], ArticleView]) -> None:
    text = "One.\nThe ministry, which met, agreed. It left."
    view = show(text)
    view.set_caret(text.index("met"))
    grown = []
    for _ in range(4):
        view.grow_selection()
        grown.append(view.selected_text())
    assert grown == ["met", "which met", "The ministry, which met, agreed.", text[5:]]


@pytest.mark.parametrize(
    ("motion", "start", "end"),
    [
        (Motion.PARAGRAPH_START, 12, 5),
        (Motion.PARAGRAPH_START, 5, 0),
        (Motion.PARAGRAPH_START, 0, 0),
        (Motion.PARAGRAPH_END, 2, 5),
        (Motion.PARAGRAPH_END, 12, 18),
        (Motion.RIGHT, 18, 18),
        (Motion.LEFT, 5, 4),
        (Motion.LEFT, 0, 0),
    ],
)
def test_motions_by_paragraph_and_at_the_ends(
    show: Callable[[str], ArticleView], motion: Motion, start: int, end: int
) -> None:
    caret = Caret()
    caret.select(start, start)
    caret.move(motion, show("One.\nTwo and three")._column, extend=False, page=100)
    assert caret.position == caret.anchor == end


def test_growing_in_a_blank_line_selects_nothing(show: Callable[[str], ArticleView]) -> None:
    view = show("One.\n\nTwo.")
    view.set_caret(5)
    view.grow_selection()
    assert view.selection() is None


def test_units_around_a_position_can_be_asked_for(show: Callable[[str], ArticleView]) -> None:
    view = show("One left. Two stayed.")
    assert view.word_at(11) == Span(10, 13)
    assert view.sentence_at(11) == Span(10, 21)
    assert view.paragraph_at(11) == Span(0, 21)


def test_dragging_selects_from_press_to_release(show: Callable[[str], ArticleView]) -> None:
    view = show("The ministry agreed")
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=point_of(view, 4))
    _drag(view, point_of(view, 12))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=point_of(view, 12))
    assert view.selected_text() == "ministry"
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, SHIFT, point_of(view, 16))
    assert view.selected_text() == "ministry agr"


def test_dragging_below_the_edge_scrolls_on(show: Callable[[str], ArticleView], qtbot: QtBot) -> None:
    view = show("One line.\n" * 300)
    viewport = view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=point_of(view, 4))
    _drag(view, QPoint(100, viewport.height() + 50))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 100)
    _drag(view, QPoint(100, 20))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))
    assert view.selection() is not None


def test_double_click_takes_the_word_and_a_third_the_paragraph(show: Callable[[str], ArticleView]) -> None:
    view = show("One.\nThe ministry agreed.")
    viewport, point = view.viewport(), point_of(view, 11)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert view.selected_text() == "ministry"
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=point)
    assert view.selected_text() == "The ministry agreed."


def test_a_third_click_elsewhere_only_puts_the_caret(show: Callable[[str], ArticleView]) -> None:
    view = show("One.\nThe ministry agreed.")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 11))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 1))
    assert view.selection() is None
    assert view.caret() == 1


def test_a_double_click_in_white_space_or_a_blank_line_selects_nothing(
    show: Callable[[str], ArticleView],
) -> None:
    view = show("\n\n")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 30))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 30))
    assert view.selection() is None


def test_a_trembling_hand_does_not_drag(show: Callable[[str], ArticleView]) -> None:
    view = show("The ministry agreed")
    _drag(view, point_of(view, 12))
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 4))
    _drag(view, point_of(view, 4) + QPoint(2, 1))
    assert view.selection() is None


def test_a_text_without_spaces_can_be_walked_through(show: Callable[[str], ArticleView]) -> None:
    view = show("\U0001f600" * 9000)
    view.set_caret(3998)
    press(view, Key.Key_Right, SHIFT, times=4)
    assert view.selection() == Span(3998, 4002)
    press(view, Key.Key_Left, times=3)
    assert view.caret() == 3996


def _drag(view: ArticleView, to: QPoint) -> None:
    move_mouse(view.viewport(), to, held=Qt.MouseButton.LeftButton)
