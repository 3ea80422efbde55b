"""Handles that the mouse calls up, in either direction of reading; what a double click leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt

from annotator.core.annotation import Claim, Decision, Mention
from tests.ui.test_mouse import _after, _before, _drag, _edits, _middle, _mouse
from tests.worlds import add_article, place

if TYPE_CHECKING:
    from tests.ui.conftest import Screen

_NONE = Qt.MouseButton.NoButton
_ABOVE, _BELOW = QPoint(0, -14), QPoint(0, 16)
ARABIC = "قال الوزير سمير الحداد إن المحطة ستعمل في الربيع."


def _hover(screen: Screen, point: QPoint) -> None:
    _mouse(screen, QEvent.Type.MouseMove, point, held=_NONE)


def _caret(screen: Screen, position: int) -> QPoint:
    """The middle of the caret before a code point, in the viewport."""
    return screen.desk.window.article.view.point_of(position) - QPoint(0, 10)


def _offered(screen: Screen) -> str:
    span = screen.desk.window.article.view._scene.offered
    return screen.words(span) if span is not None else ""


def _cursor(screen: Screen) -> Qt.CursorShape:
    return screen.desk.window.article.view.viewport().cursor().shape()


def test_handles_come_up_near_the_ends_of_the_current_item_only(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    _hover(screen, _middle(screen, _after(screen, "Marenza")))
    assert _offered(screen) == "Marenza"
    assert _cursor(screen) is Qt.CursorShape.IBeamCursor
    _hover(screen, _middle(screen, _after(screen, "Marenza")) + _BELOW)
    assert _cursor(screen) is Qt.CursorShape.SizeHorCursor
    _hover(screen, _middle(screen, _before(screen, "Deputy")))
    assert not _offered(screen)
    assert not screen.desk.window.article.hint.isVisible()


def test_dragging_a_knob_while_reading_is_one_correction(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    before = _edits(screen)
    knob = _middle(screen, _after(screen, "Marenza")) + _BELOW
    _hover(screen, knob)
    _drag(screen, knob, _middle(screen, _after(screen, "Marenza and it")) + _BELOW)
    assert screen.mention("Marenza and its").decision is Decision.CORRECTED
    assert _edits(screen) == before + 1
    assert not screen.desk.window.article.hint.isVisible()


def test_each_fragment_of_a_claim_has_handles(screen: Screen) -> None:
    claim = screen.claim("said")
    screen.session.set_current(claim.ref)
    knob = _middle(screen, _after(screen, "sign in the dark."))
    _hover(screen, knob)
    assert _offered(screen) == "We are asked to sign in the dark."
    _hover(screen, knob + _BELOW)
    _drag(screen, knob + _BELOW, _middle(screen, _after(screen, "We are asked")) + _BELOW)
    stored = screen.item(claim.ref)
    assert isinstance(stored, Claim)
    assert screen.words(*stored.content) == "Nobody has shown us the tender, … We are asked"


def test_a_press_on_the_line_selects_and_takes_no_handle(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    start = _middle(screen, _after(screen, "Marenza"))
    _hover(screen, start)
    _drag(screen, start, _middle(screen, _after(screen, "Marenza and its")))
    assert screen.desk.window.article.view.selected_text() == " and its"
    assert screen.mention("Marenza").decision is None


def test_a_read_only_project_gives_no_handle_away(screen: Screen) -> None:
    path = screen.workspace.path
    screen.desk.projects.close()
    screen.desk.projects.open(path, read_only=True)
    screen.session.set_current(screen.mention("Marenza").ref)
    knob = _middle(screen, _after(screen, "Marenza")) + _BELOW
    _hover(screen, knob)
    _drag(screen, knob, _middle(screen, _after(screen, "Marenza and its")) + _BELOW)
    assert screen.mention("Marenza").decision is None
    assert not screen.desk.window.article.hint.isVisible()


def test_a_double_click_on_a_word_keeps_what_was_moved(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("B", "Right")
    word = _middle(screen, _after(screen, "on Tues"))
    _mouse(screen, QEvent.Type.MouseButtonPress, word)
    _mouse(screen, QEvent.Type.MouseButtonRelease, word, held=_NONE)
    _mouse(screen, QEvent.Type.MouseButtonDblClick, word)
    _mouse(screen, QEvent.Type.MouseButtonRelease, word, held=_NONE)
    assert screen.mention("Marenza and").decision is Decision.CORRECTED
    assert screen.desk.window.article.view.selected_text() == "Tuesday"
    assert not screen.desk.window.article.hint.isVisible()


def test_a_double_click_without_a_click_before_keeps_it_too(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("B", "Right")
    word = _middle(screen, _after(screen, "on Tues"))
    _mouse(screen, QEvent.Type.MouseButtonDblClick, word)
    _mouse(screen, QEvent.Type.MouseButtonRelease, word, held=_NONE)
    assert screen.mention("Marenza and").decision is Decision.CORRECTED


def test_a_double_click_on_another_item_keeps_what_was_moved(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("B", "Right")
    word = _middle(screen, _after(screen, "Alma Dor"))
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
        _mouse(screen, kind, word)
        _mouse(screen, QEvent.Type.MouseButtonRelease, word, held=_NONE)
    assert screen.mention("Marenza and").decision is Decision.CORRECTED
    assert screen.desk.window.article.view.selected_text() == "Dorrit"


def test_right_to_left_the_start_is_at_the_right(screen: Screen) -> None:
    key = add_article(screen.workspace, ARABIC)
    screen.session.open_article(key)
    name = place(ARABIC, "سمير الحداد")
    screen.session.run(lambda: screen.workspace.annotating.add_mention(key, name, "person"))
    (mention,) = screen.stored()
    screen.session.set_current(mention.ref)
    start, end = _caret(screen, name.start), _caret(screen, name.end)
    assert start.x() > end.x()
    _hover(screen, start)
    assert _offered(screen) == "سمير الحداد"
    _hover(screen, start + _ABOVE)
    _drag(screen, start + _ABOVE, _caret(screen, place(ARABIC, "الوزير").start) + _ABOVE)
    stored = screen.item(mention.ref)
    assert isinstance(stored, Mention)
    assert stored.span.of(ARABIC) == "الوزير سمير الحداد"
    end_knob = _caret(screen, name.end) + _BELOW
    _hover(screen, end_knob)
    _drag(screen, end_knob, _caret(screen, place(ARABIC, "سمير").end) + _BELOW)
    stored = screen.item(mention.ref)
    assert isinstance(stored, Mention)
    assert stored.span.of(ARABIC) == "الوزير سمير"


def test_right_to_left_the_arrows_go_as_they_point(screen: Screen) -> None:
    key = add_article(screen.workspace, ARABIC)
    screen.session.open_article(key)
    name = place(ARABIC, "سمير الحداد")
    screen.session.run(lambda: screen.workspace.annotating.add_mention(key, name, "person"))
    (mention,) = screen.stored()
    screen.session.set_current(mention.ref)
    screen.press("B", "Right", "Alt+Right", "Return")
    assert screen.item(mention.ref).extent.of(ARABIC) == "الوزير سمير"
