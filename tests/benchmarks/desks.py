"""The program's own window for benchmarks, with settings in a folder of its own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtTest import QTest

from annotator.desk import build
from annotator.ui.background import ThreadPool
from annotator.ui.preferences import Preferences
from annotator.ui.program import application

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import Qt

    from annotator.desk import Desk
    from annotator.ui.background import Pool
    from annotator.ui.worker_line import Worker

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class NoWorker:
    """Suggests nothing, and parses nothing."""

    def __init__(self, *_given: object, **_named: object) -> None:
        """Takes what a worker is given."""

    def request(self, request: object) -> None:
        """Nobody answers."""

    def cancel(self, generation: int) -> None:
        """Nothing comes either way."""

    def stop(self) -> None:
        """Nothing runs."""


def desk_in(folder: Path, *, worker: Callable[..., Worker] = NoWorker, pool: Pool | None = None) -> Desk:
    """A window that is shown and active, without a project."""
    desk = build(
        application(("annotator",)),
        Preferences(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)),
        pool=pool or ThreadPool(),
        worker=worker,
        sample_folder=lambda: folder,
        scheme="light",
    )
    desk.window.article.view.set_animated(False)
    desk.window.resize(1280, 800)
    desk.window.show()
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    return desk


def press(desk: Desk, key: Qt.Key) -> None:
    """A key press on the article, with all that follows until what it changed is painted."""
    QTest.keyClick(desk.window.article.view, key)
    paint()


def paint() -> None:
    """Let everything that is to be painted be painted: the second turn is of what the first one asked for."""
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
