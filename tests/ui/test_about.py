"""What the program is, with versions that can be copied and licences; and the way to its log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QDesktopServices, QGuiApplication

from annotator.locations import user_logs
from annotator.ui.dialogs.about import AboutDialog

if TYPE_CHECKING:
    import pytest

    from tests.ui.conftest import FileManager, Screen


def test_about_shows_versions_and_licences(screen: Screen) -> None:
    screen.desk.actions["help.about"].trigger()
    dialog = screen.popup(AboutDialog)
    lines = dialog.versions.toPlainText().splitlines()
    assert [
        line.rpartition(" ")[0] for line in lines if line.startswith(("Qt", "PySide6", "SQLite", "spaCy"))
    ] == [*("SQLite", "spaCy", "Qt", "PySide6")]
    rows = [dialog.licences.topLevelItem(row) for row in range(dialog.licences.topLevelItemCount())]
    shown = {row.text(0): row.text(2) for row in rows if row is not None}
    assert shown["spacy"].startswith("MIT")
    assert shown["pyside6-essentials"].startswith("LGPL")
    dialog.copying.click()
    assert QGuiApplication.clipboard().text().startswith("annotator 0.1.0\n")
    dialog.close()


def test_the_log_folder_is_shown(screen: Screen, file_manager: FileManager) -> None:
    file_manager.shown.clear()
    screen.desk.actions["help.log_folder"].trigger()
    assert file_manager.shown == [str(user_logs())]
    assert user_logs().is_dir()


def test_where_nothing_can_show_it_its_path_is_copied(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    screen.desk.actions["help.log_folder"].trigger()
    assert str(user_logs()) in screen.remark()
    assert QGuiApplication.clipboard().text() == str(user_logs())


def test_a_log_folder_that_cannot_be_made_is_said(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    user_logs().parent.mkdir(parents=True, exist_ok=True)
    (user_logs().parent / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(user_logs().parent / "file"))
    screen.desk.actions["help.log_folder"].trigger()
    assert "cannot be made" in screen.remark()
