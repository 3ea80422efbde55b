"""Keys at random: whatever is pressed, the window shows what is stored, and the project stays sound."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from annotator.services.projects import check_project
from tests.laws import IS_NIGHTLY

if TYPE_CHECKING:
    from tests.ui.conftest import Screen

_REVIEWING = ("Tab", "Tab", "Tab", "Shift+Tab", "A", "A", "R", "Return", "Del", "G", "D", "N")
_TAKING_BACK = ("Z", "Z", "Ctrl+Z", "Ctrl+Shift+Z")
_ANNOTATING = ("1", "2", "5", "9", "L", "K", "K", "S", "T", "C", "W", "W", "P", "F")
_MOVING_ENDS = ("B", "B", "Left", "Right", "Shift+Right", "Alt+Left", "Alt+Shift+Right")
_READING = ("Down", "Shift+Down", "Ctrl+Right", "Ctrl+Shift+Right", "Home", "End", "PgDown", "Ctrl+C")
_SEARCHING = ("H", "Shift+H", "F3", "Shift+F3", "Ctrl+Shift+F", "Ctrl+Shift+H")
_ELSEWHERE = ("/", "F1", "Ctrl+K", "Ctrl+L", "Esc", "Esc", "Backspace", "Space", "Ctrl++", "Ctrl+-", "Ctrl+0")
_KEYS = (*_REVIEWING, *_TAKING_BACK, *_ANNOTATING, *_MOVING_ENDS, *_READING, *_SEARCHING, *_ELSEWHERE)
_PRESSES = 5000 if IS_NIGHTLY else 250
_CHANCE_OF_LEAVING = 0.3


def _target(screen: Screen) -> QWidget:
    """Where a key goes: the open popup or dialog, else what has the focus."""
    above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    focused = QApplication.focusWidget()
    if above is not None:
        return above if focused is None else focused
    if focused is None or focused.window() is not screen.desk.window:
        # Without a window manager nobody gives the focus back when a dialog closes.
        screen.desk.window.activateWindow()
        focused = screen.desk.window.article.view
        focused.setFocus()
    return focused


def _press_at_random(screen: Screen, dice: random.Random) -> None:
    target = _target(screen)
    is_asked = target.window() is not screen.desk.window
    key = "Esc" if is_asked and dice.random() < _CHANCE_OF_LEAVING else dice.choice(_KEYS)
    QTest.keySequence(target, QKeySequence(key))
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_pressed_the_window_shows_what_is_stored(
    screen: Screen, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    path = screen.workspace.path
    dice = random.Random(seed)  # noqa: S311 - dice, not a secret
    for number in range(_PRESSES):
        _press_at_random(screen, dice)
        if number % 25 == 0 and screen.session.key is not None:
            assert screen.session.items == screen.stored()
    while (above := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
        above.close()
    screen.desk.projects.close()
    assert check_project(path) == []
