"""After a restart everything is where it was; what cannot come back is said in a sentence."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QDockWidget, QMessageBox

from annotator.beginning import begin
from annotator.desk import build
from annotator.services.projects import open_project
from annotator.ui.actions.recent import RecentMenu
from annotator.ui.background import InlinePool
from annotator.ui.preferences import Preferences
from tests.ui.conftest import BUDGET, FakeWorker, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

Start: TypeAlias = "Callable[[], AbstractContextManager[Screen]]"


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Start:
    """Start the program with the same settings file as the time before; it is left when the block ends."""

    @contextmanager
    def running() -> Iterator[Screen]:
        settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        worker = FakeWorker()
        desk = build(
            qapp,
            Preferences(settings),
            pool=InlinePool(),
            worker=worker.start,
            sample_folder=lambda: tmp_path / "samples",
            scheme="light",
        )
        desk.window.article.view.set_animated(False)
        desk.window.restore()
        desk.window.closing.connect(desk.close)
        desk.window.show()
        qtbot.waitExposed(desk.window)
        begin(desk)
        yield Screen(desk, qtbot, worker)
        desk.window.close()
        settings.sync()
        desk.window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    return running


def _dock(screen: Screen, name: str) -> QDockWidget:
    dock = screen.desk.window.findChild(QDockWidget, name)
    assert dock is not None
    return dock


def test_everything_comes_back(start: Start, project_path: Path) -> None:
    with start() as screen:
        window = screen.desk.window
        screen.desk.projects.open(project_path)
        window.resize(window.width(), 555)  # what is wider than the screen is not restored
        _dock(screen, "queue").hide()
        window.panel.setCurrentIndex(1)
        current = screen.mention("Piet Okoro").ref
        screen.session.set_current(current)
        window.article.view.set_caret(321)
    with start() as screen:
        window = screen.desk.window
        assert screen.workspace.path == project_path
        assert window.height() == 555
        assert not _dock(screen, "queue").isVisible()
        assert window.panel.currentIndex() == 1
        assert screen.session.current is not None
        assert screen.session.current.ref == current
        assert window.article.view.caret() == 321


def test_article_and_filter_come_back(start: Start, project_path: Path) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
        queue = screen.desk.window.queue
        queue.look_for("budget")
        queue.table.setCurrentIndex(queue.model.index(0, 0))
        assert screen.session.article is not None
        assert screen.session.article.text == BUDGET
    with start() as screen:
        assert screen.session.article is not None
        assert screen.session.article.text == BUDGET
        assert screen.desk.window.queue.filter_box.text() == "budget"
        assert screen.desk.window.queue.model.rowCount() == 1


def test_each_project_has_a_place_of_its_own(start: Start, project_path: Path, tmp_path: Path) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
        screen.desk.window.article.view.set_caret(99)
        screen.desk.projects.create(tmp_path / "other.annotator")
        assert screen.desk.window.queue.filter_box.text() == ""
        screen.desk.projects.open(project_path)
        assert screen.desk.window.article.view.caret() == 99


def test_a_place_in_an_article_that_has_gone_is_the_first_with_work_left(
    start: Start, project_path: Path
) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
        key = screen.session.key
        screen.desk.window.article.view.set_caret(5)
    workspace = open_project(project_path)
    workspace.history.undo()
    workspace.close()
    with start() as screen:
        assert screen.session.key is None or screen.session.key != key
        assert screen.workspace.path == project_path


@pytest.mark.parametrize("change", ["closed", "switched off", "never opened"])
def test_the_last_project_stays_closed(start: Start, project_path: Path, change: str) -> None:
    with start() as screen:
        if change != "never opened":
            screen.desk.projects.open(project_path)
        if change == "closed":
            screen.desk.actions["project.close"].trigger()
        if change == "switched off":
            screen.desk.window._preferences.reopens = False
    with start() as screen:
        assert not screen.session.has_project
        assert screen.desk.window.welcome.isVisible()
        assert not screen.desk.window.welcome.note.isVisible()


def test_a_last_project_that_has_gone_is_told_of(start: Start, project_path: Path) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
    project_path.unlink()
    with start() as screen:
        welcome = screen.desk.window.welcome
        assert welcome.isVisible()
        assert "North desk" in welcome.note.text()
        assert welcome.note.isVisible()


def test_a_last_project_that_another_window_holds_is_told_of(start: Start, project_path: Path) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
    holder = open_project(project_path)
    try:
        with start() as screen:
            assert "open in another window" in screen.desk.window.welcome.note.text()
            assert not screen.session.has_project
    finally:
        holder.close()


def test_the_note_goes_with_the_next_project(start: Start, project_path: Path, tmp_path: Path) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
    project_path.unlink()
    with start() as screen:
        screen.desk.projects.create(tmp_path / "new.annotator")
        screen.desk.projects.close()
        assert not screen.desk.window.welcome.note.isVisible()


def test_recent_projects_are_in_a_menu_with_keys(start: Start, project_path: Path, tmp_path: Path) -> None:
    with start() as screen:
        recent = screen.desk.window.findChild(RecentMenu)
        assert recent is not None
        recent.aboutToShow.emit()
        assert [action.isEnabled() for action in recent.actions()] == [False]
        screen.desk.projects.open(project_path)
        screen.desk.projects.create(tmp_path / "A&B.annotator")
        recent.aboutToShow.emit()
        assert [action.text() for action in recent.actions()] == ["&1  A&&B", "&2  North desk"]
        recent.actions()[1].trigger()
        assert screen.workspace.path == project_path


def test_a_recent_project_that_has_gone_is_marked_told_and_can_be_removed(
    start: Start, project_path: Path, tmp_path: Path
) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
        screen.desk.projects.create(tmp_path / "other.annotator")
        screen.desk.projects.close()
        project_path.rename(tmp_path / "moved.annotator")
        recent = screen.desk.window.findChild(RecentMenu)
        assert recent is not None
        recent.aboutToShow.emit()
        assert [action.text() for action in recent.actions()] == ["&1  other", "&2  North desk (not found)"]
        recent.actions()[1].trigger()
        box = screen.popup(QMessageBox)
        assert box.text() == f"“{project_path}” is not there any more."
        box.close()
    with start() as screen:
        welcome = screen.desk.window.welcome
        assert [button.text().endswith("(not found)") for button in welcome.recent()] == [False, True]
        welcome.recent()[1].click()
        box = screen.popup(QMessageBox)
        next(button for button in box.buttons() if "Remove" in button.text()).click()
        assert [button.toolTip() for button in welcome.recent()] == [str(tmp_path / "other.annotator")]


@pytest.mark.parametrize("state", ["garbage", "a folder", "empty"])
def test_a_last_project_that_is_damaged_is_told_of(start: Start, project_path: Path, state: str) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
    project_path.unlink()
    if state == "a folder":
        project_path.mkdir()
    else:
        project_path.write_bytes(b"x" * 100 if state == "garbage" else b"")
    with start() as screen:
        welcome = screen.desk.window.welcome
        assert welcome.isVisible()
        assert "North desk" in welcome.note.text()
        screen.desk.projects.create(project_path.with_name("next.annotator"))
        assert screen.session.has_project
