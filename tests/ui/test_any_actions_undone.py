"""Any two hundred actions, whatever they are and with a restart between them, are taken back to the start."""

from __future__ import annotations

from contextlib import contextmanager
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.core.spans import Span
from annotator.services.projects import check_project, create_project
from annotator.ui.actions.menus import Menu
from tests.laws import examples
from tests.services.desk_material import rows_that_hold
from tests.ui.conftest import fill

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.ui.actions.action import Action
    from tests.ui.conftest import Screen

STEPS = 200
_ELSEWHERE = frozenset({Menu.FILE, Menu.HELP})
"""Menus that leave the project: what they do is no edit of it."""

_LEADING_ELSEWHERE = frozenset({"codebook.import", "codebook.export", "window.palette"})
"""They ask for files, or offer all that the menus left out can do."""

_MOST_ANSWERS = 4
_WRITING = 0.7
_ANSWERS = (("Return",), ("Down", "Return"), ("a", "Return"), ("Ctrl+Return",), ("Space", "Return"), ("Esc",))


@pytest.mark.slow
@pytest.mark.usefixtures("no_file_dialogs")
@settings(
    examples(2, nightly=20),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32), restart=st.integers(1, STEPS - 1))
def test_two_hundred_actions_are_undone_to_the_start(
    empty_screen: Screen, tmp_path_factory: pytest.TempPathFactory, seed: int, restart: int
) -> None:
    screen = empty_screen
    dice = Random(seed)  # noqa: S311 - dice, not a secret
    with _project(screen, tmp_path_factory.mktemp("desk")) as path:
        start, before = rows_that_hold(path), _steps(screen)
        for number in range(STEPS):
            if number == restart:
                screen.desk.projects.close()
                screen.desk.projects.open(path)
            _act(screen, dice, may_undo=_steps(screen) > before)
        end, done = rows_that_hold(path), _steps(screen) - before
        for _ in range(done):
            screen.workspace.history.undo()
        assert rows_that_hold(path) == start
        for _ in range(done):
            screen.workspace.history.redo()
        assert rows_that_hold(path) == end


@contextmanager
def _project(screen: Screen, folder: Path) -> Iterator[Path]:
    path = folder / "desk.annotator"
    workspace = create_project(path, coder="ana")
    fill(workspace, folder)
    workspace.close()
    screen.desk.projects.open(path)
    yield path
    screen.desk.projects.close()
    assert check_project(path) == []


def _steps(screen: Screen) -> int:
    """How many steps undo could take back."""
    entries = screen.workspace.history.entries(limit=10_000)
    return len({one["step"] for one in entries if (one["origin"], one["state"]) == ("user", "done")})


def _act(screen: Screen, dice: Random, *, may_undo: bool) -> None:
    """Do one action, on a place of the text that goes with it; answer what it asks."""
    window = screen.desk.window
    window.activateWindow()
    window.article.view.setFocus()
    _select(screen, dice)
    screen.desk.actions.perform(_choose(screen, dice, may_undo=may_undo))
    for _ in range(_MOST_ANSWERS):
        asked = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if asked is None:
            break
        for key in dice.choice(_ANSWERS):
            target = QApplication.focusWidget()
            QTest.keySequence(target if target is not None else asked, QKeySequence(key))
    _leave_what_is_open()


def _choose(screen: Screen, dice: Random, *, may_undo: bool) -> Action:
    there = [
        one
        for one in screen.desk.actions.table
        if one.menu not in _ELSEWHERE
        and one.name not in _LEADING_ELSEWHERE
        and (may_undo or one.name != "history.undo")
    ]
    return dice.choice([one for one in there if one.writes] if dice.random() < _WRITING else there)


def _select(screen: Screen, dice: Random) -> None:
    """Select some words, or take up another item."""
    article, items = screen.session.article, screen.session.items
    if article is None:
        return
    if items and dice.random() < _WRITING:
        screen.session.set_current(dice.choice(items).ref)
        return
    start = dice.randrange(len(article.text))
    end = min(len(article.text), start + dice.randint(1, 40))
    screen.desk.window.article.view.set_selection(Span(start, end))


def _leave_what_is_open() -> None:
    """End every question, also those that would ask whether to drop what was typed."""
    while (asked := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
        if isinstance(asked, QDialog):
            QDialog.done(asked, QDialog.DialogCode.Rejected)
        else:
            asked.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
