"""Scrolling: what is visible stays put while heights become known, and what is current comes into sight."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from annotator.core.annotation import Decision, Mention
from annotator.core.article import Article
from annotator.core.item_list import ItemList
from annotator.core.spans import Span
from annotator.ui.article_view.header import Header
from annotator.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from annotator.ui.article_view.view import ArticleView

pytestmark = pytest.mark.gui

_CHANCE = random.Random(5)  # noqa: S311 - a text of uneven paragraphs
UNEVEN = "\n".join("ministry talks " * _CHANCE.randint(1, 60) for _ in range(500))


def _top_position(view: ArticleView) -> tuple[int, int]:
    """The caret position at the viewport's top left, and the y of its line."""
    position = view.position_at_global(view.viewport().mapToGlobal(QPoint(60, 2)))
    return position, view.viewport().mapFromGlobal(view.character_rect(position).topLeft()).y()


def test_a_hundred_thousand_words_are_laid_out_only_where_one_looks(
    show: Callable[[str], ArticleView],
) -> None:
    view = show("ministry talks went on\n" * 25_000)
    assert view._column.layouts_made < 100
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert view._column.layouts_made < 200


def test_layouts_out_of_sight_are_let_go(show: Callable[[str], ArticleView]) -> None:
    view = show("ministry talks went on\n" * 3_000)
    for position in range(0, 60_000, 50):
        view.set_caret(position)
    assert view._column.layouts_made > 1000
    assert sum(view._column.laid_out(index) is not None for index in range(3_000)) <= 400


def test_the_next_screen_is_laid_out_before_one_scrolls_there(
    qtbot: QtBot, show: Callable[[str], ArticleView]
) -> None:
    view = show(UNEVEN)
    shown, range_before = view._column.layouts_made, view.verticalScrollBar().maximum()
    qtbot.waitUntil(lambda: view._scroll.next_below() is None)
    made = view._column.layouts_made
    assert shown < made < 5 * shown
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == view._scroll.maximum)
    assert view.verticalScrollBar().maximum() != range_before
    view.verticalScrollBar().setValue(view.viewport().height() - 1)
    assert view._column.layouts_made == made


def test_a_giant_paragraph_opens_as_well(show: Callable[[str], ArticleView]) -> None:
    view = show("ministry talks went on " * 25_000)
    assert view._column.layouts_made < 10
    view.set_selection(Span(300_000, 300_010))
    assert view._column.layouts_made < 20
    assert view.viewport().rect().contains(view.point_of(300_000))


def test_scrolling_back_up_moves_the_text_by_just_as_much(show: Callable[[str], ArticleView]) -> None:
    view = show(UNEVEN)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    for _ in range(30):
        position, y = _top_position(view)
        bar.setValue(bar.value() - 90)
        moved = view.viewport().mapFromGlobal(view.character_rect(position).topLeft()).y()
        assert moved == y + 90


def test_the_end_of_the_text_can_be_reached_from_a_wrong_estimate(show: Callable[[str], ArticleView]) -> None:
    view = show(UNEVEN)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() == bar.maximum()
    assert view.viewport().rect().contains(view.point_of(len(UNEVEN)))
    bar.setValue(0)
    assert view.viewport().rect().contains(view.point_of(0))


def test_items_above_the_screen_do_not_move_what_is_on_it(view: ArticleView) -> None:
    view.set_article(Article(key=1, text=UNEVEN))
    view.verticalScrollBar().setValue(4000)
    position, y = _top_position(view)
    mention = Mention(uuid="m", span=Span(0, 8), type="person", decision=Decision.ACCEPTED)
    view.update_items([mention.ref], ItemList([mention]))
    assert _top_position(view) == (position, y)


def test_another_text_size_keeps_the_place(show: Callable[[str], ArticleView]) -> None:
    view = show(UNEVEN)
    view.verticalScrollBar().setValue(4000)
    position, _ = _top_position(view)
    view.set_text_size(26)
    assert abs(_top_position(view)[0] - position) < 400
    view.set_theme(DARK)
    view.set_theme(LIGHT)
    assert abs(_top_position(view)[0] - position) < 400


def test_the_current_item_comes_into_sight_and_is_left_where_it_is_seen(view: ArticleView) -> None:
    view.set_article(Article(key=1, text=UNEVEN))
    far = Mention(uuid="m", span=Span(100_000, 100_008), type="person")
    view.set_items([far])
    view.set_current(far.ref)
    assert view.viewport().rect().contains(view.point_of(100_000))
    value = view.verticalScrollBar().value()
    view.set_current(far.ref)
    assert view.verticalScrollBar().value() == value


def test_the_glide_to_the_current_item_ends_where_a_jump_does(view: ArticleView, qtbot: QtBot) -> None:
    view.set_article(Article(key=1, text=UNEVEN))
    far = Mention(uuid="m", span=Span(100_000, 100_008), type="person")
    view.set_items([far])
    view.set_current(far.ref)
    end = view.point_of(100_000).y()
    view.verticalScrollBar().setValue(0)
    view.set_animated(True)
    view.set_current(far.ref)
    qtbot.waitUntil(lambda: not view._glide.is_running())
    assert view.point_of(100_000).y() == end


def test_a_span_longer_than_the_screen_shows_its_beginning(show: Callable[[str], ArticleView]) -> None:
    view = show(UNEVEN)
    view.set_selection(Span(50_000, 80_000))
    assert view.viewport().rect().contains(view.point_of(50_000))


def test_control_and_plus_or_minus_or_wheel_change_the_text_size(
    show: Callable[[str], ArticleView],
) -> None:
    view = show("The ministry")
    sizes: list[int] = []
    view.text_size_changed.connect(sizes.append)
    QTest.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    _turn_wheel(view, 120, Qt.KeyboardModifier.ControlModifier)
    view.set_text_size(500)
    view.set_text_size(500)
    assert sizes == [17, 16, 17, 48]
    assert view.text_size() == 48


def test_the_wheel_scrolls(show: Callable[[str], ArticleView]) -> None:
    view = show(UNEVEN)
    _turn_wheel(view, -120, Qt.KeyboardModifier.NoModifier)
    assert view.verticalScrollBar().value() > 0


def test_the_column_follows_a_narrow_window(show: Callable[[str], ArticleView]) -> None:
    view = show(UNEVEN)
    wide = view._column.face.column_width
    view.resize(400, 600)
    assert view._column.face.column_width < wide


def test_the_header_scrolls_with_the_text(show: Callable[[str], ArticleView]) -> None:
    view = show(UNEVEN)
    view.set_header(Header("A long title about the harbour " * 4, "Coast Wire · 3 February", 8, 22))
    assert view.point_of(0).y() > 120
    below = view.point_of(0).y()
    view.verticalScrollBar().setValue(50)
    assert view.point_of(0).y() == below - 50
    view.set_header(Header("Short", "", 0, 0))
    assert view.verticalScrollBar().value() >= 0


def _turn_wheel(view: ArticleView, by: int, modifiers: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        QPointF(50, 50),
        view.mapToGlobal(QPointF(50, 50)),
        QPoint(0, 0),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    view.wheelEvent(event)
