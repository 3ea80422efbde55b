"""Everything the keys do can be done with the mouse: boundaries by handles, decisions by a card's chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from annotator.core.annotation import Claim, Decision
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.panel.card_delegate import CardDelegate
from tests.ui.mouse import LEFT, NONE, PLAIN, move_mouse, send_mouse

if TYPE_CHECKING:
    from tests.ui.conftest import Screen

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _middle(screen: Screen, position: int) -> QPoint:
    """The middle of the line before a code point, in the viewport."""
    view = screen.desk.window.article.view
    rect = view.character_rect(position)
    return view.viewport().mapFromGlobal(QPoint(rect.left(), rect.center().y()))


def _after(screen: Screen, words: str) -> int:
    assert screen.session.article is not None
    text = screen.session.article.text
    return text.index(words) + len(words)


def _before(screen: Screen, words: str) -> int:
    return _after(screen, words) - len(words)


def _mouse(
    screen: Screen,
    kind: QEvent.Type,
    point: QPoint,
    *,
    held: Qt.MouseButton = LEFT,
    modifiers: Qt.KeyboardModifier = PLAIN,
) -> None:
    send_mouse(screen.desk.window.article.view.viewport(), kind, point, held=held, modifiers=modifiers)


def _drag(
    screen: Screen, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = PLAIN, *, drop: bool = True
) -> None:
    _mouse(screen, QEvent.Type.MouseButtonPress, start)
    _mouse(screen, QEvent.Type.MouseMove, (start + end) / 2, modifiers=modifiers)
    _mouse(screen, QEvent.Type.MouseMove, end, modifiers=modifiers)
    if drop:
        _mouse(screen, QEvent.Type.MouseButtonRelease, end, held=NONE)


def _edits(screen: Screen) -> int:
    return len(screen.workspace.history.entries())


def _current_words(screen: Screen) -> str:
    assert screen.session.current is not None
    return screen.words(screen.item(screen.session.current.ref).extent)


@pytest.fixture
def moving(screen: Screen) -> Screen:
    """The boundaries of “Marenza” are being moved."""
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.desk.actions["annotate.boundaries"].trigger()
    return screen


def test_dragging_the_end_stores_one_correction_and_stays_in_the_mode(moving: Screen) -> None:
    before = _edits(moving)
    _drag(
        moving, _middle(moving, _after(moving, "Marenza")), _middle(moving, _after(moving, "Marenza and it"))
    )
    assert _current_words(moving) == "Marenza and its"
    assert _edits(moving) == before + 1
    assert moving.desk.window.article.hint.isVisible()
    assert moving.session.current is not None
    assert moving.session.current.decision is Decision.CORRECTED


def test_dragging_the_start_with_shift_goes_by_characters(moving: Screen) -> None:
    start = _before(moving, "Marenza")
    _drag(moving, _middle(moving, start), _middle(moving, start - 5), _SHIFT)
    assert _current_words(moving) == "ween Marenza"


def test_the_knobs_stand_beside_the_line_and_can_be_grabbed_too(moving: Screen) -> None:
    target = _middle(moving, _before(moving, "between"))
    knob = _middle(moving, _before(moving, "Marenza")) - QPoint(0, 14)
    _drag(moving, knob, target - QPoint(0, 14))
    assert _current_words(moving) == "between Marenza"


def test_nothing_is_stored_before_the_handle_is_let_go(moving: Screen) -> None:
    before = _edits(moving)
    start, end = (
        _middle(moving, _after(moving, "Marenza")),
        _middle(moving, _after(moving, "Marenza and its")),
    )
    _drag(moving, start, end, drop=False)
    assert _edits(moving) == before
    moving.press("Esc")
    _mouse(moving, QEvent.Type.MouseButtonRelease, end, held=NONE)
    assert _edits(moving) == before


def test_an_end_cannot_be_dragged_past_the_start(moving: Screen) -> None:
    _drag(moving, _middle(moving, _after(moving, "Marenza")), _middle(moving, _before(moving, "silence")))
    assert _current_words(moving) == "Marenza"


def test_undo_takes_the_dragging_back_and_the_handles_follow(moving: Screen) -> None:
    _drag(
        moving, _middle(moving, _after(moving, "Marenza")), _middle(moving, _after(moving, "Marenza and its"))
    )
    moving.press("Z")
    assert _current_words(moving) == "Marenza"
    _drag(moving, _middle(moving, _after(moving, "Marenza")), _middle(moving, _after(moving, "Marenza and")))
    assert _current_words(moving) == "Marenza and"


def test_the_cursor_shows_where_a_handle_can_be_grabbed(moving: Screen) -> None:
    viewport = moving.desk.window.article.view.viewport()
    _mouse(moving, QEvent.Type.MouseMove, _middle(moving, _after(moving, "Marenza")), held=NONE)
    assert viewport.cursor().shape() is Qt.CursorShape.SizeHorCursor
    _mouse(moving, QEvent.Type.MouseMove, _middle(moving, _after(moving, "confirmed")), held=NONE)
    assert viewport.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_a_press_beside_the_handles_keeps_and_leaves(moving: Screen) -> None:
    moving.press("Right")
    _mouse(moving, QEvent.Type.MouseButtonPress, _middle(moving, _after(moving, "on Tuesday")))
    _mouse(moving, QEvent.Type.MouseButtonRelease, _middle(moving, _after(moving, "on Tuesday")), held=NONE)
    assert not moving.desk.window.article.hint.isVisible()
    assert moving.mention("Marenza and").decision is Decision.CORRECTED


def test_a_double_click_on_a_handle_selects_nothing(moving: Screen) -> None:
    handle = _middle(moving, _after(moving, "Marenza"))
    _mouse(moving, QEvent.Type.MouseButtonDblClick, handle)
    _mouse(moving, QEvent.Type.MouseButtonRelease, handle, held=NONE)
    assert moving.desk.window.article.view.selection() is None
    assert moving.desk.window.article.hint.isVisible()


def test_choosing_boundaries_again_goes_to_the_next_part_of_a_claim(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    hint = screen.desk.window.article.hint
    parts = []
    for _time in range(3):
        screen.desk.actions["annotate.boundaries"].trigger()
        parts.append(hint.text().split(":")[0].rsplit(" ", 1)[-1])
    assert parts == ["content", "source", "cue"]
    _drag(
        screen,
        _middle(screen, _after(screen, "Dorrit warned")),
        _middle(screen, _after(screen, "warned, however")),
    )
    stored = screen.item(screen.session.current.ref) if screen.session.current else None
    assert isinstance(stored, Claim)
    assert screen.words(*stored.cue) == "warned, however"


def _click_chip(screen: Screen, word: str) -> None:
    view = screen.desk.window.panel.review.view
    index = view.currentIndex()
    delegate = view.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    rect = view.visualRect(index)
    found = (
        QPoint(x, y)
        for y in range(rect.bottom(), rect.top(), -5)
        for x in range(rect.left(), rect.right(), 8)
        if (chip := delegate.chip_at(index, QPoint(x, y))) is not None and chip.word.text == word
    )
    place = next(found)
    move_mouse(view.viewport(), place)
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, place)


def test_the_chips_of_the_current_card_decide(screen: Screen) -> None:
    first = screen.session.current
    assert first is not None
    _click_chip(screen, "accept")
    assert screen.item(first.ref).decision is Decision.ACCEPTED
    second = screen.session.current
    assert second is not None
    assert second.ref != first.ref
    _click_chip(screen, "reject")
    assert screen.item(second.ref).decision is Decision.REJECTED


def test_the_chips_open_boundaries_links_and_types(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    _click_chip(screen, "boundaries")
    assert screen.desk.window.article.hint.isVisible()
    screen.press("Esc")
    _click_chip(screen, "link")
    screen.popup(TypeAhead).close()
    _click_chip(screen, "label")
    menu = next(menu for menu in screen.desk.window.article.view.findChildren(QMenu) if menu.isVisible())
    menu.actions()[0].trigger()
    menu.close()
    assert screen.mention("Marenza").type == "person"


def test_a_chip_is_pressed_only_where_the_mouse_is_let_go_on_it(screen: Screen) -> None:
    view = screen.desk.window.panel.review.view
    rect = view.visualRect(view.currentIndex())
    QTest.mousePress(view.viewport(), LEFT, PLAIN, rect.bottomLeft() + QPoint(30, -25))
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, rect.topLeft() + QPoint(30, 15))
    assert not any(item.decision for item in screen.stored())


def test_the_current_card_is_wholly_in_sight(screen: Screen) -> None:
    screen.desk.window.resize(1280, 420)
    view = screen.desk.window.panel.review.view
    for _step in range(14):
        screen.press("Tab")
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).adjusted(0, 0, 0, -10))
    screen.desk.window.resize(1280, 380)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).adjusted(0, 0, 0, -10))
