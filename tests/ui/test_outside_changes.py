"""What other programs do to the open project is noticed and said."""

from __future__ import annotations

import json
import platform
import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from annotator.services.backup_folders import backups_of
from annotator.services.projects import create_project
from annotator.ui.dialogs.note import NoteDialog
from annotator.ui.notice import PlaceNotice
from annotator.ui.outside import OutsideWatch
from tests.ui.conftest import fill

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Screen


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder for the program's data that no other test uses."""
    monkeypatch.setattr("annotator.services.backup_folders.user_data", lambda: tmp_path / "data")


def _watch(screen: Screen) -> OutsideWatch:
    return screen.desk.window.findChild(OutsideWatch)  # type: ignore[return-value] # the window always has one


def _notice(screen: Screen) -> PlaceNotice:
    return screen.desk.window.findChild(PlaceNotice)  # type: ignore[return-value] # likewise


def _rename_in_the_file(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("UPDATE article SET outlet = 'Gull Times' WHERE id = 1")


def test_what_another_program_wrote_is_read_again_where_one_was(screen: Screen) -> None:
    screen.press("Tab", "Tab")
    place = screen.session.current
    _rename_in_the_file(screen.workspace.path)
    _watch(screen).look()
    assert screen.remark() == "Another program has changed “North desk.annotator”, and it was read again."
    assert screen.session.article is not None
    assert screen.session.article.outlet == "Gull Times"
    assert screen.session.current == place
    screen.press("A", "Z")
    assert screen.remark() != ""


def test_it_waits_until_a_dialog_is_left(screen: Screen) -> None:
    screen.desk.actions["article.note"].trigger()
    dialog = screen.popup(NoteDialog)
    _rename_in_the_file(screen.workspace.path)
    _watch(screen).look()
    assert dialog.isVisible()
    assert screen.remark() == ""
    dialog.reject()
    _watch(screen)._on_state(Qt.ApplicationState.ApplicationActive)
    assert "has changed" in screen.remark()


def test_a_file_that_is_taken_away_is_said_once_and_what_was_done_is_kept(
    screen: Screen, project_path: Path, tmp_path: Path
) -> None:
    screen.press("A")
    away = tmp_path / "away"
    project_path.rename(away)
    _watch(screen).look()
    assert "is not at its place any more" in screen.remark()
    assert "kept among the backups" in screen.remark()
    _watch(screen).look()
    assert len(backups_of(project_path)) == 1
    before = screen.stored()
    screen.press("A")
    assert "nothing was changed" in screen.remark()
    assert screen.stored() == before
    away.rename(project_path)
    _watch(screen).look()
    assert screen.remark() == "“North desk.annotator” is back, and work goes on."
    screen.press("A")
    assert screen.stored() != before


def test_a_file_that_takes_its_place_is_opened_and_what_was_done_is_kept(
    screen: Screen, project_path: Path, tmp_path: Path
) -> None:
    screen.press("A")
    other = tmp_path / "other.annotator"
    with closing(create_project(other, coder="ben")) as workspace:
        fill(workspace, tmp_path)
    half = tmp_path / "half"
    half.write_bytes(other.read_bytes()[:3000])
    half.replace(project_path)
    _watch(screen).look()
    assert "Another file was put in the place" in screen.remark()
    assert screen.workspace.coder != "ben"
    other.replace(project_path)
    _watch(screen).look()
    assert screen.workspace.coder == "ben"
    assert "What was open before is among the backups" in screen.remark()
    assert len(backups_of(project_path)) == 1


def test_a_folder_that_is_kept_in_step_is_explained_once(
    empty_screen: Screen, project_path: Path, tmp_path: Path
) -> None:
    empty_screen.desk.projects.open(project_path)
    assert not _notice(empty_screen).isVisible()
    (tmp_path / ".stfolder").touch()
    empty_screen.desk.projects.open(project_path)
    assert "Syncthing" in _notice(empty_screen).words.text()
    assert "-wal" in _notice(empty_screen).words.text()
    _notice(empty_screen).understood.click()
    assert not _notice(empty_screen).isVisible()
    empty_screen.desk.projects.open(project_path)
    assert not _notice(empty_screen).isVisible()


def test_a_project_that_another_machine_holds_can_be_opened_anyway(
    empty_screen: Screen, project_path: Path
) -> None:
    lock = project_path.with_name(f"{project_path.name}.lock")
    lock.write_bytes(b'\n{"machine": "the other one", "since": "2026-03-01T08:00:00Z"}')
    empty_screen.desk.projects.open(project_path)
    box = empty_screen.popup(QMessageBox)
    assert "open on the machine “the other one”" in box.text()
    assert {"Open &read-only", "Open &anyway"} <= {button.text() for button in box.buttons()}
    next(button for button in box.buttons() if "anyway" in button.text()).click()
    assert not empty_screen.workspace.read_only


@pytest.mark.skipif(sys.platform == "win32", reason="nobody takes away an open file there")
def test_that_the_last_commits_were_taken_away_is_said_once_and_work_goes_on(screen: Screen) -> None:
    screen.press("A")
    screen.workspace.path.with_name(f"{screen.workspace.path.name}-wal").unlink()
    _watch(screen).look()
    assert screen.remark().startswith("Another program took away “North desk.annotator-wal”")
    assert screen.remark().endswith("It was saved again.")
    screen.press("A")
    remark = screen.remark()
    _watch(screen).look()
    assert screen.remark() == remark
    assert _saved_elsewhere(screen) == 2


def _saved_elsewhere(screen: Screen) -> int:
    """How many decisions another program finds in the project."""
    with closing(sqlite3.connect(screen.workspace.path)) as other:
        found = other.execute(
            "SELECT (SELECT count(decision) FROM mention) + (SELECT count(decision) FROM claim)"
        ).fetchone()
    return int(found[0])


def test_a_project_that_may_have_lost_its_last_commits_says_so_when_it_is_opened(
    screen: Screen, tmp_path: Path
) -> None:
    left = tmp_path / "left.annotator"
    create_project(left).close()
    holder = {"machine": platform.node(), "since": "2026-03-01T08:00:00Z"}
    left.with_name(f"{left.name}.lock").write_bytes(b"\n" + json.dumps(holder).encode())
    screen.desk.projects.open(left)
    notice = _notice(screen)
    assert notice.isVisible()
    assert "“left.annotator” was not closed properly the last time" in notice.words.text()
    assert "Restore a backup…" in notice.words.text()
    notice.understood.click()
    assert not notice.isVisible()
    screen.desk.projects.open(left)
    assert not notice.isVisible()
