"""The window is painted first; what is typed before it works waits, and nothing else comes up meanwhile."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from annotator.beginning import begin
from annotator.core.annotation import Decision
from annotator.desk import furnish
from annotator.ui.actions.menus import Menu
from annotator.ui.background import InlinePool
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.front import front
from annotator.ui.held_input import HeldInput
from annotator.ui.in_steps import in_steps
from tests.ui.conftest import FakeWorker, Screen

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.ui.front import Front
    from annotator.ui.preferences import Preferences


class _Windows(QObject):
    """Which windows come up."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def shown(qapp: QApplication, qtbot: QtBot, preferences: Preferences) -> Iterator[Front]:
    """A window as it is painted first."""
    made = front(qapp, preferences, "light")
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    yield made
    made.window.close()
    made.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def held(shown: Front) -> Iterator[HeldInput]:
    """What is typed from now on is held."""
    made = HeldInput(shown.window)
    yield made
    with suppress(RuntimeError):  # it deletes itself once it has handed on everything
        made.forget()


@pytest.fixture
def work(shown: Front, held: HeldInput, qtbot: QtBot, tmp_path: Path) -> Iterator[Screen]:
    """The window once it is furnished, its article view without motion; what was typed is still held."""
    made: list[Screen] = []
    worker = FakeWorker()

    def steps() -> Generator[None, None, None]:
        desk = yield from furnish(
            shown, pool=InlinePool(), worker=worker.start, sample_folder=lambda: tmp_path / "samples"
        )
        desk.window.article.view.set_animated(False)
        made.append(Screen(desk, qtbot, worker))

    timer = in_steps(steps(), shown.window)
    qtbot.waitUntil(lambda: not timer.isActive())
    yield made[0]
    made[0].desk.close()


def _type(shown: Front, letters: str) -> None:
    for letter in letters:
        QTest.keyClick(shown.window.windowHandle(), Qt.Key(ord(letter)))


def _hand_on(held: HeldInput, qtbot: QtBot) -> None:
    with qtbot.waitSignal(held.destroyed):
        held.hand_on()


def test_the_window_begins_as_it_stays(shown: Front, qapp: QApplication, tmp_path: Path) -> None:
    window = shown.window
    titles = [action.text() for action in window.menuBar().actions()]
    places = [window.welcome.geometry(), window.menuBar().geometry(), window.status.geometry()]
    came = _Windows()
    qapp.installEventFilter(came)
    for _step in furnish(shown, pool=InlinePool(), worker=FakeWorker().start, sample_folder=lambda: tmp_path):
        qapp.processEvents()
    qapp.removeEventFilter(came)
    assert came.shown == []
    assert [action.text() for action in window.menuBar().actions()] == titles
    assert [window.welcome.geometry(), window.menuBar().geometry(), window.status.geometry()] == places
    assert all(menu.actions() for menu in window.menuBar().findChildren(QMenu))


def test_a_key_typed_before_there_is_a_project_acts_in_the_project_of_last_time(
    preferences: Preferences, project_path: Path, shown: Front, held: HeldInput, work: Screen, qtbot: QtBot
) -> None:
    preferences.last_project = project_path
    _type(shown, "A")
    begin(work.desk)
    first = work.session.current
    assert first is not None
    assert first.decision is None
    _hand_on(held, qtbot)
    assert work.item(first.ref).decision is Decision.ACCEPTED


def test_keys_of_the_window_go_before_letters_and_letters_into_the_field_that_came(
    preferences: Preferences, project_path: Path, shown: Front, held: HeldInput, qtbot: QtBot, work: Screen
) -> None:
    preferences.last_project = project_path
    QTest.keyClick(shown.window.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    _type(shown, "CRANE")
    begin(work.desk)
    _hand_on(held, qtbot)
    field = shown.window.article.find_bar.findChild(QLineEdit)
    assert field is not None
    assert field.text() == "crane"


def test_a_key_whose_action_is_there_already_waits_for_the_others(
    shown: Front, held: HeldInput, work: Screen, qtbot: QtBot
) -> None:
    QTest.keyClick(shown.window.windowHandle(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    _type(shown, "UNDO")
    assert not shown.window.findChildren(TypeAhead)
    _hand_on(held, qtbot)
    palette = work.popup(TypeAhead)
    assert palette.field.text() == "undo"
    palette.close()


def test_a_menu_called_by_its_letter_opens_with_everything_in_it(
    shown: Front, held: HeldInput, work: Screen, qtbot: QtBot
) -> None:
    QTest.keyClick(shown.window.windowHandle(), Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    help_menu = shown.window.menus[Menu.HELP]
    assert not help_menu.isVisible()
    _hand_on(held, qtbot)
    assert help_menu.isVisible()
    assert work.desk.actions["help.here"] in help_menu.actions()
    help_menu.close()


def test_a_click_on_the_first_page_is_done_once_it_can_be(
    shown: Front, held: HeldInput, work: Screen, qtbot: QtBot
) -> None:
    sample = shown.window.welcome.sample
    place = sample.mapTo(shown.window, sample.rect().center())
    QTest.mouseClick(
        shown.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
    )
    assert not work.session.has_project
    _hand_on(held, qtbot)
    assert work.workspace.name == "sample"


def test_what_comes_while_held_keys_are_handed_on_waits_behind_them(
    shown: Front, held: HeldInput, work: Screen, qtbot: QtBot
) -> None:
    field = QLineEdit(shown.window)
    field.show()
    field.setFocus()
    _type(shown, "FI")
    QTimer.singleShot(0, lambda: _type(shown, "X"))
    _hand_on(held, qtbot)
    assert field.text() == "fix"


def test_nothing_is_held_after_a_failure(shown: Front, held: HeldInput, qtbot: QtBot) -> None:
    field = QLineEdit(shown.window)
    field.show()
    field.setFocus()
    _type(shown, "A")
    held.forget()
    _type(shown, "B")
    assert field.text() == "b"
