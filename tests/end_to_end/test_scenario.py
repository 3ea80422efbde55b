"""The whole job in the window: suggestions of the real worker, keys, and the file that comes out."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.desk import build
from annotator.services.projects import check_project, create_project
from annotator.services.suggesting import start_worker
from annotator.ui.background import ThreadPool
from annotator.ui.preferences import Preferences
from tests.end_to_end.scenario import OWN_ARTICLE, REAL_ARTICLE, assert_exported, play

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from annotator.desk import Desk

pytestmark = [
    pytest.mark.gui,
    pytest.mark.e2e,
    pytest.mark.spacy,
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


class OffscreenKeyboard:
    """Presses keys on whatever has the focus."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self._desk = desk
        self._qtbot = qtbot

    def press(self, *keys: str) -> None:
        """Press keys."""
        for key in keys:
            self._qtbot.keySequence(self._target(), key)
            self._qtbot.wait(10)

    def write(self, text: str) -> None:
        """Type letters."""
        QTest.keyClicks(self._target(), text)

    def _target(self) -> QWidget:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and not dialog.isActiveWindow():
            dialog.activateWindow()
            self._qtbot.waitUntil(dialog.isActiveWindow)
        return QApplication.focusWidget() or self._desk.window.article.view

    def wait(self, is_so: Callable[[], bool], what: str) -> None:
        """Let the window live until it is so."""
        self._qtbot.waitUntil(is_so, timeout=150_000)
        assert is_so(), what


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    """The real window with the real worker, on an empty project of "ana"."""
    create_project(tmp_path / "desk.annotator", coder="ana").close()
    made = build(
        qapp,
        Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)),
        pool=ThreadPool(),
        worker=start_worker,
        sample_folder=lambda: tmp_path,
        scheme="light",
    )
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    made.projects.open(tmp_path / "desk.annotator")
    made.suggesting.begin()
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize(
    ("article", "parts"),
    [
        (OWN_ARTICLE, ("the tariff must be revised", "considers", "The Georgian side")),
        (REAL_ARTICLE, ("Russia could resort to measures", "cautioning", "Orujlu")),
    ],
    ids=["own", "real"],
)
def test_an_article_from_opening_to_export_by_keys(
    desk: Desk, qtbot: QtBot, tmp_path: Path, article: Path, parts: tuple[str, str, str]
) -> None:
    if not article.exists():
        pytest.skip("the real article is not here")
    keyboard = OffscreenKeyboard(desk, qtbot)
    desk.importing.take([article])
    keyboard.wait(lambda: desk.session.key == 1, "the imported article")
    desk.window.article.view.setFocus()
    out = tmp_path / "out.jsonl"
    suggested = play(keyboard, tmp_path / "desk.annotator", out, parts)
    assert_exported(out, suggested, article.read_text(encoding="utf-8"))
    with closing(desk.session.workspace):
        desk.session.close_workspace()
    assert check_project(tmp_path / "desk.annotator") == []
