"""What a screen reader meets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtGui import QAccessible

from annotator.core.spans import Span
from annotator.ui.article_view.view import ArticleView
from annotator.ui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAccessibleTextInterface
    from pytestqt.qtbot import QtBot


pytestmark = pytest.mark.gui

TEXT = "a\U0001f600 ministry\nagreed"


@pytest.fixture
def spoken(show: Callable[[str], ArticleView]) -> tuple[ArticleView, QAccessibleTextInterface]:
    view = show(TEXT)
    return view, QAccessible.queryAccessibleInterface(view).textInterface()


def test_the_view_is_named_read_only_text(view: ArticleView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Article text"
    assert interface.state().readOnly
    assert interface.actionInterface() is not None
    assert interface.valueInterface() is None


def test_the_text_is_the_articles_in_units_of_utf16(
    spoken: tuple[ArticleView, QAccessibleTextInterface],
) -> None:
    _, text = spoken
    assert text.characterCount() == len(TEXT) + 1
    assert text.text(0, 4) == "a\U0001f600 "
    assert text.text(4, 12) == "ministry"


def test_the_caret_can_be_read_and_set(spoken: tuple[ArticleView, QAccessibleTextInterface]) -> None:
    view, text = spoken
    view.set_caret(3)
    assert text.cursorPosition() == 4
    text.setCursorPosition(5)
    assert view.caret() == 4


def test_a_selection_can_be_made_and_removed(spoken: tuple[ArticleView, QAccessibleTextInterface]) -> None:
    view, text = spoken
    text.addSelection(4, 12)
    assert view.selection() == Span(3, 11)
    text.setSelection(0, 1, 3)
    assert view.selected_text() == "\U0001f600"
    text.addSelection(3, 3)
    assert view.selection() is None
    text.setSelection(0, 1, 3)
    text.removeSelection(0)
    assert view.selection() is None
    assert text.selectionCount() == 0


def test_characters_are_found_on_the_screen_and_back(
    spoken: tuple[ArticleView, QAccessibleTextInterface],
) -> None:
    view, text = spoken
    rect = text.characterRect(4)
    assert rect == view.character_rect(3)
    assert text.offsetAtPoint(rect.topLeft()) == 4
    end_of_line = text.characterRect(len("a\U0001f600 ministry") + 1)
    assert end_of_line.left() > rect.left()


def test_a_far_part_is_scrolled_into_sight(show: Callable[[str], ArticleView]) -> None:
    view = show("One line.\n" * 400)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    text.scrollToSubstring(3000, 3004)
    assert view.viewport().rect().contains(view.point_of(3000))
    text.scrollToSubstring(5, 5)
    assert view.viewport().rect().contains(view.point_of(3000))


def test_moves_and_selections_are_announced_to_a_reader(
    spoken: tuple[ArticleView, QAccessibleTextInterface],
) -> None:
    view, text = spoken
    QAccessible.setActive(True)
    try:
        view.set_caret(4)
        view.set_selection(Span(1, 3))
        view.set_selection(None)
    finally:
        QAccessible.setActive(False)
    assert text.cursorPosition() == 4


def test_a_view_without_an_article_is_empty_text(view: ArticleView) -> None:
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    assert text.characterCount() == 0
    assert text.text(0, 0) == ""


def test_views_come_and_go_while_a_reader_listens(qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    try:
        for _ in range(20):
            view = ArticleView(LIGHT)
            view.show()
            text = QAccessible.queryAccessibleInterface(view).textInterface()
            assert text.characterCount() == 0
            assert view.isVisible()
            view.close()
            shiboken6.delete(view)
    finally:
        QAccessible.setActive(False)
