"""Backups in the window: by themselves, at a wish, listed, restored; damaged projects are offered help."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox

from annotator.core.errors import ProjectError
from annotator.services.backup_folders import backups_of
from annotator.ui.backing_up import BackupKeeper
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.dialogs.repair_report import RepairReportDialog
from annotator.ui.dialogs.settings import SettingsDialog

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Screen


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the program's data that no other test uses."""
    folder = tmp_path / "data"
    monkeypatch.setattr("annotator.services.backup_folders.user_data", lambda: folder)
    monkeypatch.setattr("annotator.services.backups.RESERVE", 0)
    return folder


def _keeper(screen: Screen) -> BackupKeeper:
    return screen.desk.window.findChild(BackupKeeper)  # type: ignore[return-value] # the window always has one


def _button(box: QMessageBox, words: str) -> QAbstractButton:
    return next(button for button in box.buttons() if words in button.text())


def _damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def test_a_backup_is_made_after_opening_and_then_only_when_something_changed(screen: Screen) -> None:
    keeper, path = _keeper(screen), screen.workspace.path
    assert keeper._timer.interval() == 5_000
    keeper._on_time()
    assert len(backups_of(path)) == 1
    assert keeper._timer.interval() == 10 * 60_000
    keeper._on_time()
    assert len(backups_of(path)) == 1
    screen.press("A")
    keeper._on_time()
    assert len(backups_of(path)) == 2
    assert screen.remark() != "Backed up."


def test_the_minutes_are_a_setting_and_can_be_none(screen: Screen) -> None:
    screen.desk.actions["window.settings"].trigger()
    dialog = screen.popup(SettingsDialog)
    dialog.backups.setValue(3)
    dialog.reject()
    assert _keeper(screen)._timer.interval() == 3 * 60_000
    screen.desk.actions["window.settings"].trigger()
    dialog = screen.popup(SettingsDialog)
    dialog.backups.setValue(0)
    assert dialog.backups.text() == "never"
    dialog.reject()
    assert not _keeper(screen)._timer.isActive()


def test_a_project_that_is_only_read_is_not_backed_up_by_itself(screen: Screen, project_path: Path) -> None:
    screen.desk.projects.open(project_path, read_only=True)
    assert not _keeper(screen)._timer.isActive()


def test_what_hinders_a_backup_is_said_once_and_work_goes_on(screen: Screen, own_data: Path) -> None:
    own_data.write_text("a file where the folder should be")
    told: list[object] = []
    screen.session.failed.connect(told.append)
    _keeper(screen)._on_time()
    _keeper(screen)._on_time()
    assert len(told) == 1
    assert "There is no place for backups of “North desk.annotator”" in screen.remark()
    screen.press("A")
    assert screen.stored()[0].decision is not None
    own_data.unlink()
    screen.desk.actions["backups.now"].trigger()
    assert screen.remark() == "Backed up."


def test_a_backup_is_restored_into_a_new_file(
    screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Earlier.annotator"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, **_named: (str(target), ""))
    screen.desk.actions["backups.now"].trigger()
    screen.press("A")
    screen.desk.actions["backups.restore"].trigger()
    dialog = screen.popup(BackupsDialog)
    row = dialog.listing.topLevelItem(0)
    assert row is not None
    assert (row.text(1), row.text(2)) == ("3", "0")
    screen.qtbot.waitUntil(dialog.listing.hasFocus)
    screen.press("Return", on=dialog.listing)
    assert screen.workspace.path == target
    assert all(item.decision is None for item in screen.stored())


def test_a_backup_takes_the_projects_place_and_the_file_that_was_there_is_kept(
    screen: Screen, project_path: Path
) -> None:
    screen.desk.actions["backups.now"].trigger()
    screen.press("A")
    screen.desk.actions["backups.restore"].trigger()
    screen.popup(BackupsDialog).place.click()
    assert screen.workspace.path == project_path
    assert all(item.decision is None for item in screen.stored())
    (kept,) = project_path.parent.glob("North desk (before *).annotator")
    assert kept.name in screen.remark()


def test_leaving_the_list_or_the_place_changes_nothing(
    screen: Screen, project_path: Path, no_file_dialogs: None
) -> None:
    screen.desk.actions["backups.restore"].trigger()
    empty = screen.popup(BackupsDialog)
    assert "There is no backup" in empty.heading.text()
    assert not empty.new.isEnabled()
    empty.accept()
    empty.reject()
    screen.desk.actions["backups.now"].trigger()
    screen.desk.actions["backups.restore"].trigger()
    screen.popup(BackupsDialog).accept()
    assert screen.workspace.path == project_path


def test_a_backup_that_cannot_be_read_is_said_so_and_not_restored(screen: Screen, project_path: Path) -> None:
    screen.desk.actions["backups.now"].trigger()
    _damage(backups_of(project_path)[0].path)
    screen.desk.actions["backups.restore"].trigger()
    dialog = screen.popup(BackupsDialog)
    row = dialog.listing.topLevelItem(0)
    assert row is not None
    assert row.text(1) == "not readable"
    dialog.place.click()
    box = screen.popup(QMessageBox)
    assert "No copy of" in box.text()
    box.close()
    assert project_path.exists()


def test_for_a_damaged_project_backups_and_a_repair_are_offered(
    screen: Screen, project_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Saved.annotator"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, **_named: (str(target), ""))
    screen.desk.actions["backups.now"].trigger()
    screen.desk.projects.close()
    with project_path.open("r+b") as stream:
        stream.seek(20)
        stream.write(b"\xff" * 60)
    screen.desk.projects.open(project_path)
    _button(screen.popup(QMessageBox), "pair into a new file").click()
    report = screen.popup(RepairReportDialog)
    assert "articles: all 3 saved" in report.listing.toPlainText()
    report.accept()
    assert screen.workspace.path == target
    assert screen.workspace.queue.counts().total == 3
    screen.desk.projects.open(project_path)
    _button(screen.popup(QMessageBox), "Restore a backup").click()
    screen.popup(BackupsDialog).place.click()
    assert screen.workspace.path == project_path


def test_what_a_repair_could_not_save_is_listed(
    screen: Screen, project_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Saved.annotator"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given, **_named: (str(target), ""))
    screen.press("A")
    screen.desk.projects.close()
    with closing(sqlite3.connect(project_path, isolation_level=None)) as connection:
        connection.execute("UPDATE article_text SET text = 'altered' WHERE article_id = 1")
        connection.execute("UPDATE codebook SET body = '{'")
    screen.desk.projects.open(project_path)
    _button(screen.popup(QMessageBox), "pair into a new file").click()
    listed = screen.popup(RepairReportDialog).listing.toPlainText()
    assert "articles: 2 saved, 1 lost" in listed
    assert "Lost: the article “Ministers split over harbour cranes”" in listed
    assert "cannot be undone any more" in listed


def test_the_first_page_leads_to_what_can_be_done_for_the_last_project(
    screen: Screen, project_path: Path
) -> None:
    screen.desk.actions["backups.now"].trigger()
    screen.session.close_workspace()
    _damage(project_path)
    welcome = screen.desk.window.welcome
    welcome.tell(screen.desk.projects.reopen())
    assert "damaged" in welcome.note.text()
    welcome.help.click()
    _button(screen.popup(QMessageBox), "Restore a backup").click()
    screen.popup(BackupsDialog).place.click()
    assert screen.workspace.path == project_path


def test_a_backup_that_was_cancelled_says_nothing(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = _keeper(screen)

    def make(**_given: object) -> None:
        assert keeper._job is not None
        keeper._job.cancel()
        raise ProjectError("The backup was cancelled.")

    monkeypatch.setattr(screen.workspace.backups, "make", make)
    keeper._on_time()
    assert "cancelled" not in screen.remark()
