"""Files from outside: a project is opened, articles are offered, whoever they come from."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator import beginning
from annotator.services.projects import create_project
from annotator.ui.dialogs.codebook_choice import CodebookChoice
from annotator.ui.reception import Call

if TYPE_CHECKING:
    from tests.ui.conftest import Screen

_ROOT = Path(__file__).resolve().parents[2]

_MAC_OPENS = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from annotator.ui.program import application

program = application(["annotator"])
program.sendEvent(program, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
print("no window yet", flush=True)
program.give_files(lambda path: print(path, flush=True))
program.sendEvent(program, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[2])))
program.sendEvent(program, QFileOpenEvent(QUrl("https://example.org/a")))
"""


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """An article as a file."""
    path = tmp_path / "note.txt"
    path.write_text("The mayor said that the bridge is safe.", encoding="utf-8")
    return path


def _press(screen: Screen, words: str) -> None:
    box = screen.popup(QMessageBox)
    next(button for button in box.buttons() if button.text().replace("&", "").startswith(words)).click()


def test_a_project_is_opened(screen: Screen, tmp_path: Path) -> None:
    other = tmp_path / "Other.annotator"
    create_project(other, coder="ben").close()
    screen.desk.arrivals.answer(Call((other,)))
    assert screen.workspace.path == other


def test_a_project_is_known_by_its_content_too(screen: Screen, tmp_path: Path) -> None:
    other = tmp_path / "copy of desk.db"
    create_project(other, coder="ben").close()
    screen.desk.arrivals.take((other,))
    assert screen.workspace.path == other


def test_the_open_project_is_only_brought_to_the_front(screen: Screen) -> None:
    workspace = screen.workspace
    screen.desk.window.showMinimized()
    screen.desk.arrivals.answer(Call((workspace.path,), "a token"))
    assert screen.workspace is workspace
    assert screen.desk.window.isVisible()
    assert not screen.desk.window.isMinimized()
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "a token"
    screen.desk.arrivals.answer(Call(()))
    assert screen.workspace is workspace


def test_an_article_is_offered_to_the_open_project(screen: Screen, note: Path) -> None:
    screen.desk.arrivals.take((note,))
    assert screen.popup(QMessageBox).text() == "Import “note.txt” into “North desk”?"
    assert screen.workspace.queue.counts().total == 3
    _press(screen, "Import")
    assert screen.workspace.queue.counts().total == 4


def test_articles_can_go_into_a_new_project(
    screen: Screen, note: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Bridge"), ""))
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "more.txt").write_text("A tower.", encoding="utf-8")
    screen.desk.arrivals.take((note, folder))
    assert screen.popup(QMessageBox).text() == "Import 2 files into “North desk”?"
    _press(screen, "Into a new project")
    screen.popup(CodebookChoice).accept()
    assert screen.workspace.name == "Bridge"
    assert screen.workspace.queue.counts().total == 2


def test_nothing_is_imported_on_cancel(screen: Screen, note: Path) -> None:
    screen.desk.arrivals.take((note,))
    _press(screen, "Cancel")
    assert screen.workspace.queue.counts().total == 3


def test_without_a_project_articles_go_into_a_new_one(empty_screen: Screen, note: Path) -> None:
    empty_screen.desk.arrivals.take((note,))
    empty_screen.popup(CodebookChoice).reject()
    assert not empty_screen.session.has_project


def test_a_file_that_is_not_there_is_said(empty_screen: Screen, tmp_path: Path) -> None:
    empty_screen.desk.arrivals.take((tmp_path / "none.txt",))
    box = empty_screen.popup(QMessageBox)
    assert "none.txt" in box.text()
    box.close()


def test_a_dialog_is_not_taken_away_from_under_a_person(screen: Screen, tmp_path: Path) -> None:
    other = tmp_path / "Other.annotator"
    create_project(other, coder="ben").close()
    screen.desk.actions["help.about"].trigger()
    screen.desk.arrivals.take((other,))
    assert screen.workspace.name == "North desk"
    assert screen.remark() == "Close the dialog first, then open the file again."


def test_at_the_start_the_last_project_is_opened_and_articles_are_offered_to_it(
    empty_screen: Screen, project_path: Path, note: Path
) -> None:
    empty_screen.desk.window._preferences.remember(project_path)
    beginning.begin(empty_screen.desk, (note,))
    assert empty_screen.popup(QMessageBox).text() == "Import “note.txt” into “North desk”?"
    _press(empty_screen, "Cancel")


def test_at_the_start_a_project_that_is_given_goes_before_the_last(
    empty_screen: Screen, project_path: Path, tmp_path: Path
) -> None:
    empty_screen.desk.window._preferences.last_project = tmp_path / "gone.annotator"
    beginning.begin(empty_screen.desk, (project_path,))
    assert empty_screen.workspace.path == project_path


@pytest.mark.usefixtures("processes_measured")
def test_what_a_mac_opens_with_the_program_arrives(tmp_path: Path) -> None:
    paths = [str(tmp_path / "a b.annotator"), str(tmp_path / "c.txt")]
    done = subprocess.run(
        [sys.executable, "-c", _MAC_OPENS, *paths],
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines() == ["no window yet", *paths]
