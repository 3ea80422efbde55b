"""Projects open, close and are refused in words; files are dropped, imported, exported."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox

from annotator.services.projects import create_project, open_project
from annotator.ui.dialogs.codebook_choice import CodebookChoice
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.import_report import ImportReportDialog

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.ui.conftest import Screen


def _drop(screen: Screen, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.desk.window.dropEvent(event)


def test_without_a_project_there_is_the_welcome_page(empty_screen: Screen) -> None:
    window = empty_screen.desk.window
    assert window.welcome.isVisible()
    assert not window.queue.isVisible()
    empty_screen.press("A", on=window.welcome.new)
    empty_screen.desk.actions["article.done"].trigger()
    assert empty_screen.remark() == "No project is open."


def test_the_sample_is_made_and_opened(empty_screen: Screen) -> None:
    empty_screen.desk.window.welcome.sample.click()
    assert empty_screen.workspace.name == "sample"
    assert empty_screen.workspace.queue.counts().total >= 10
    assert empty_screen.session.article is not None
    empty_screen.desk.projects.close()
    assert empty_screen.desk.window.welcome.isVisible()
    empty_screen.desk.projects.sample()
    assert empty_screen.workspace.name == "sample"


def test_a_sample_where_nothing_can_be_written_is_refused_in_words(
    empty_screen: Screen, tmp_path: Path
) -> None:
    (tmp_path / "samples").touch()
    empty_screen.desk.window.welcome.sample.click()
    box = empty_screen.popup(QMessageBox)
    assert "cannot be made" in box.text()
    box.close()
    assert empty_screen.desk.window.welcome.isVisible()


def test_a_new_project_is_made_where_the_person_says(
    empty_screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "South desk"), ""))
    empty_screen.desk.window.welcome.new.click()
    empty_screen.press("Return", on=empty_screen.popup(CodebookChoice).listing)
    assert empty_screen.workspace.codebook.title == "Actors and claims"
    assert empty_screen.workspace.path == tmp_path / "South desk.annotator"
    assert "Drop files" in empty_screen.desk.window.queue.empty.text()


def test_a_new_project_can_begin_with_another_codebook(
    empty_screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Network"), ""))
    empty_screen.desk.actions["project.new"].trigger()
    dialog = empty_screen.popup(CodebookChoice)
    assert "stance" in dialog.labels.text()
    empty_screen.press("Down", on=dialog.listing)
    assert "concept" in dialog.labels.text()
    empty_screen.press("Return", on=dialog.listing)
    assert empty_screen.workspace.codebook.title == "Discourse network"
    assert empty_screen.desk.actions["annotate.attribute.1"].text() == "Concept…"


def test_leaving_the_question_or_the_place_makes_no_project(
    empty_screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    empty_screen.desk.actions["project.new"].trigger()
    empty_screen.press("Esc", on=empty_screen.popup(CodebookChoice).listing)
    assert not empty_screen.session.has_project
    empty_screen.desk.actions["project.new"].trigger()
    empty_screen.popup(CodebookChoice).accept()
    assert not empty_screen.session.has_project


def test_files_dropped_on_the_first_page_go_into_a_new_project(
    empty_screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The mayor said that the bridge is safe.", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Bridge"), ""))
    _drop(empty_screen, note)
    empty_screen.popup(CodebookChoice).accept()
    assert empty_screen.workspace.name == "Bridge"
    assert empty_screen.workspace.queue.counts().total == 1


def test_a_recent_project_is_offered_and_opened(screen: Screen, project_path: Path) -> None:
    screen.desk.projects.close()
    offered = screen.desk.window.welcome.recent()
    assert [button.toolTip() for button in offered] == [str(project_path)]
    offered[0].click()
    assert screen.workspace.path == project_path


def test_dropped_files_are_imported_as_one_step(screen: Screen, tmp_path: Path) -> None:
    folder = tmp_path / "incoming"
    folder.mkdir()
    (folder / "note.txt").write_text("The mayor said that the bridge is safe.", encoding="utf-8")
    lines = [{"title": "Bridge", "text": "A bridge."}, {"title": "Tower", "text": "A tower."}]
    (folder / "more.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    _drop(screen, folder)
    assert screen.workspace.queue.counts().total == 6
    assert screen.desk.window.queue.model.rowCount() == 6
    screen.press("Z")
    assert screen.workspace.queue.counts().total == 3
    assert screen.desk.window.queue.model.rowCount() == 3


def test_what_was_not_imported_is_listed_with_the_reason(screen: Screen, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text('{"title": "Bridge", "text": "A bridge."}\n{"title": 3}\n', encoding="utf-8")
    screen.desk.importing.take([bad])
    dialog = screen.popup(ImportReportDialog)
    assert dialog.summary.text().startswith("1 imported")
    assert "bad.jsonl:2" in dialog.listing.toPlainText()
    dialog.close()


def test_a_dropped_project_is_opened(screen: Screen, tmp_path: Path) -> None:
    other = tmp_path / "Other.annotator"
    create_project(other, coder="ben").close()
    _drop(screen, other)
    assert screen.workspace.path == other


def test_a_read_only_project_imports_nothing(screen: Screen, project_path: Path, tmp_path: Path) -> None:
    screen.desk.projects.open(project_path, read_only=True)
    note = tmp_path / "note.txt"
    note.write_text("A note.", encoding="utf-8")
    _drop(screen, note)
    assert "read-only" in screen.remark()
    assert screen.desk.window.windowTitle().startswith("North desk (read-only)")
    assert screen.desk.window.status.coder.text() == "Read-only"


def test_a_locked_project_can_be_read(empty_screen: Screen, project_path: Path) -> None:
    holder = open_project(project_path)
    empty_screen.desk.projects.open(project_path)
    box = empty_screen.popup(QMessageBox)
    assert not empty_screen.session.has_project
    reading = next(button for button in box.buttons() if "read-only" in button.text())
    reading.click()
    assert empty_screen.workspace.read_only
    holder.close()


def test_what_is_no_project_is_refused_in_words(empty_screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "letter.annotator"
    path.write_text("Dear reader", encoding="utf-8")
    empty_screen.desk.projects.open(path)
    box = empty_screen.popup(QMessageBox)
    assert "letter" in box.text()
    assert path.read_text(encoding="utf-8") == "Dear reader"
    box.close()


def test_export_writes_what_was_chosen(screen: Screen, tmp_path: Path) -> None:
    screen.press("A", "Ctrl+E")
    dialog = screen.popup(ExportDialog)
    dialog.target.file.setText(str(tmp_path / "out.jsonl"))
    dialog.status.setCurrentIndex(dialog.status.findData("in_progress"))
    dialog.only_mine.setChecked(True)
    dialog.accept()
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["title"] for line in lines] == ["Ministers split over harbour cranes"]
    assert "1 line," in screen.remark()


def test_an_export_that_cannot_be_written_says_so(screen: Screen, tmp_path: Path) -> None:
    screen.press("Ctrl+E")
    dialog = screen.popup(ExportDialog)
    dialog.target.file.setText(str(tmp_path / "no such folder" / "out.jsonl"))
    dialog.accept()
    box = screen.popup(QMessageBox)
    assert "out.jsonl" in box.text()
    box.close()
