"""Opening a project of an older version: what the window says meanwhile, the way out, and what follows."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from annotator import beginning
from annotator.storage import schema, upgrade
from annotator.ui.background import ThreadPool
from annotator.ui.dialogs.upgrade import UpgradeDialog
from tests.faults.old_project import old_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Screen


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of the first schema."""
    path = tmp_path / "old.annotator"
    old_project(path, articles=3)
    return path


class _Held:
    """Holds up each step until it is let go on."""

    def __init__(self, migrate: Callable[..., None]) -> None:
        self._migrate = migrate
        self.may_go = threading.Event()

    def __call__(self, connection: sqlite3.Connection, begins: Callable[[int], None]) -> None:
        def held(version: int) -> None:
            begins(version)
            self.may_go.wait(10)

        self._migrate(connection, held)


@pytest.fixture
def held(empty_screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Iterator[_Held]:
    """What holds up the work, which is done in a thread as in the program."""
    pool = ThreadPool()
    held = _Held(schema.migrate)
    monkeypatch.setattr(schema, "migrate", held)
    monkeypatch.setattr(upgrade, "_STEPS_OF_CHECK", 100)
    monkeypatch.setattr(empty_screen.desk.projects._upgrader, "_pool", pool)
    yield held
    held.may_go.set()
    empty_screen.desk.projects.close()
    pool.close()


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _dialog(screen: Screen) -> UpgradeDialog | None:
    shown = screen.desk.window.findChildren(UpgradeDialog)
    return next((one for one in shown if one.isVisible()), None)


def test_the_window_says_what_goes_on_and_lives_until_the_project_is_open(
    empty_screen: Screen, old: Path, held: _Held, qtbot: QtBot
) -> None:
    empty_screen.desk.projects.open(old)
    dialog = _dialog(empty_screen)
    assert dialog is not None
    assert dialog.about.text().startswith("“old.annotator” was made by an older version of this program")
    words = f"Step 2 of {schema.SCHEMA_VERSION}: changing the project · 0:0"
    qtbot.waitUntil(lambda: dialog.stage.text().startswith(words))
    assert not empty_screen.session.has_project
    qtbot.waitUntil(lambda: dialog.stage.text().endswith("0:01"))
    held.may_go.set()
    qtbot.waitUntil(lambda: empty_screen.session.has_project)
    assert _dialog(empty_screen) is None
    assert empty_screen.workspace.queue.counts().total == 3
    assert old.with_name("old.annotator.version-1.backup").exists()


def _by_key(screen: Screen, dialog: UpgradeDialog) -> None:
    screen.press("Esc", on=dialog)


def _by_closing(_screen: Screen, dialog: UpgradeDialog) -> None:
    dialog.close()


@pytest.mark.parametrize("way", [_by_key, _by_closing])
def test_who_cancels_has_the_project_as_it_was_and_what_was_open_stays_open(
    empty_screen: Screen,
    old: Path,
    project_path: Path,
    held: _Held,
    qtbot: QtBot,
    way: Callable[[Screen, QWidget], None],
) -> None:
    empty_screen.desk.projects.open(project_path)
    empty_screen.desk.projects.open(old)
    dialog = _dialog(empty_screen)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.stage.text().startswith("Step 2 of"))
    way(empty_screen, dialog)
    assert dialog.isVisible()
    assert not dialog.buttons.isEnabled()
    held.may_go.set()
    qtbot.waitUntil(lambda: _dialog(empty_screen) is None)
    assert empty_screen.remark().startswith("“old.annotator” was not brought up to date. It is as it was")
    assert empty_screen.workspace.path == project_path
    assert _version(old) == 1
    assert not old.with_name("old.annotator.version-1.backup").exists()


def test_what_is_in_the_way_is_said_as_when_any_project_is_opened(empty_screen: Screen, old: Path) -> None:
    old.with_name("old.annotator.version-1.backup").mkdir()
    empty_screen.desk.projects.open(old)
    box = empty_screen.popup(QMessageBox)
    assert box.text().startswith("No copy of “old.annotator” was made")
    box.close()
    assert _dialog(empty_screen) is None
    assert _version(old) == 1


def test_at_the_start_the_last_project_takes_what_was_given_once_it_is_open(
    empty_screen: Screen, old: Path, held: _Held, articles_file: Path, qtbot: QtBot
) -> None:
    empty_screen.desk.projects._preferences.remember(old)
    beginning.begin(empty_screen.desk, [articles_file])
    assert _dialog(empty_screen) is not None
    assert not empty_screen.desk.window.findChildren(QMessageBox)
    held.may_go.set()
    qtbot.waitUntil(lambda: bool(empty_screen.desk.window.findChildren(QMessageBox)))
    box = empty_screen.popup(QMessageBox)
    assert box.text() == f"Import “{articles_file.name}” into “old”?"
    box.close()
