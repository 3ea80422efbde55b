"""Dialogs and popups: what they offer, and that leaving them changes nothing."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent
from PySide6.QtWidgets import QDockWidget, QFileDialog, QMessageBox, QWidget

from annotator.core.record import Refusal
from annotator.services.importing import ImportReport
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.dialogs.threshold import ThresholdDialog
from annotator.ui.dialogs.type_ahead import TypeAhead

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from annotator.ui.background import Control, Job
    from tests.ui.conftest import Screen


def test_the_popup_paints_remarks_and_is_left_with_escape(screen: Screen) -> None:
    screen.press("A", "L")
    popup = screen.popup(TypeAhead)
    assert popup.listing.count() > 0
    assert not popup.grab().isNull()
    before = len(screen.workspace.history.entries())
    screen.press("Esc", on=popup.field)
    assert len(screen.workspace.history.entries()) == before


def test_the_arrow_keys_walk_the_offers(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    screen.press("S")
    popup = screen.popup(TypeAhead)
    screen.press("Down", on=popup.field)
    assert popup.listing.currentRow() == 1
    wanted = popup.listing.item(1).text()
    screen.press("Return", on=popup.field)
    assert screen.claim("warned").stance == wanted


def test_enter_on_no_offer_stays(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    screen.press("S")
    popup = screen.popup(TypeAhead)
    popup.field.setText("no such stance")
    screen.press("Return", on=popup.field)
    assert popup.isVisible()
    popup.close()


def test_a_link_can_be_taken_away(screen: Screen) -> None:
    accepted = screen.session.current
    assert accepted is not None
    screen.press("A")
    assert screen.item(accepted.ref).actor is not None
    screen.session.set_current(accepted.ref)
    screen.desk.actions["annotate.unlink"].trigger()
    assert screen.item(accepted.ref).actor is None


def test_the_threshold_says_how_often_it_was_right(screen: Screen) -> None:
    screen.press("A", "R", "G")
    dialog = screen.popup(ThresholdDialog)
    dialog.threshold.setValue(0.5)
    assert ": 100 % (" in dialog.records["cues"].sentence.text()
    assert ": 0 % (" in dialog.records["names"].sentence.text()
    dialog.threshold.setValue(1.0)
    assert dialog.summary.text().startswith("0 suggestions")
    dialog.reject()


def test_a_long_report_is_cut_and_says_so(screen: Screen) -> None:
    refused = [Refusal(f"file{number}.txt", 0, "It is empty.") for number in range(5003)]
    report = ImportReport(refused=refused)
    dialog = ImportReportDialog(screen.desk.window, report, cancelled=True)
    assert dialog.summary.text().startswith("Cancelled; what was imported before stays.")
    assert dialog.listing.toPlainText().splitlines()[-1] == "… and 3 more"
    dialog.close()


def test_a_project_of_a_newer_program_is_refused_with_advice(
    empty_screen: Screen, project_path: Path
) -> None:
    connection = sqlite3.connect(project_path)
    connection.execute("PRAGMA user_version = 999")
    connection.commit()
    connection.close()
    empty_screen.desk.projects.open(project_path)
    box = empty_screen.popup(QMessageBox)
    assert "newer version" in box.text()
    assert box.informativeText().startswith("Update the program")
    assert not empty_screen.session.has_project
    box.close()


@pytest.mark.parametrize("name", ["project.open", "project.import_files", "project.import_folder"])
def test_a_file_dialog_that_is_left_does_nothing(
    screen: Screen, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    path = screen.workspace.path
    screen.desk.actions[name].trigger()
    assert screen.workspace.path == path
    assert screen.workspace.queue.counts().total == 3


def test_chosen_files_folders_and_projects_are_taken(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "one.txt").write_text("One note.", encoding="utf-8")
    (folder / "two.txt").write_text("Another note.", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(folder / "one.txt")], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    screen.desk.actions["project.import_files"].trigger()
    assert screen.workspace.queue.counts().total == 4
    screen.desk.actions["project.import_folder"].trigger()
    assert screen.workspace.queue.counts().total == 5
    path = screen.workspace.path
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    screen.desk.actions["project.open"].trigger()
    assert screen.workspace.path == path
    assert screen.workspace.queue.counts().total == 5


class _Halfway:
    """A pool that lets a test decide when a job goes on."""

    def __init__(self) -> None:
        self.begun: list[tuple[Job, Callable[[Control], Any]]] = []

    def run(self, job: Job, work: Callable[[Control], Any]) -> None:
        """Keep the job."""
        self.begun.append((job, work))

    def close(self) -> None:
        """Nothing runs."""


def test_closing_the_project_ends_its_import(
    screen: Screen, articles_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = _Halfway()
    monkeypatch.setattr(screen.desk.importing, "_pool", pool)
    screen.desk.importing.take([articles_file])
    screen.desk.importing.take([articles_file])
    assert "under way" in screen.remark()
    job, _work = pool.begun[0]
    screen.desk.projects.close()
    assert job.cancelled()


def test_files_may_be_dragged_onto_the_window(screen: Screen, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drag = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    event = QDragEnterEvent(QPoint(5, 5), *drag)
    event.ignore()
    screen.desk.window.dragEnterEvent(event)
    assert event.isAccepted()


def test_the_panels_get_bars_to_move_them_by(screen: Screen) -> None:
    window = screen.desk.window
    movable = next(action for action in window.findChildren(QAction) if "Move" in action.text())
    dock = window.findChild(QDockWidget, "queue")
    assert isinstance(dock, QDockWidget)
    movable.trigger()
    assert dock.titleBarWidget() is None
    movable.trigger()
    assert isinstance(dock.titleBarWidget(), QWidget)


def test_annotating_the_same_words_twice_is_refused_in_words(screen: Screen) -> None:
    before = len(screen.stored())
    screen.select("Marenza")
    screen.press("1")
    assert "marked as an actor already" in screen.remark()
    assert len(screen.stored()) == before
