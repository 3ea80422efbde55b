"""A window in which keys are pressed without end; each decision is told once the window shows it as saved.

python -m tests.end_to_end.typing_analyst PROJECT SETTINGS
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from annotator.desk import build
from annotator.ui.background import InlinePool
from annotator.ui.preferences import Preferences
from annotator.ui.program import application

KEYS = (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_2)


class NoWorker:
    """Suggests nothing."""

    def request(self, request: object) -> None:
        """Nobody answers."""

    def cancel(self, generation: int) -> None:
        """There is nothing to cancel."""

    def stop(self) -> None:
        """There is nothing to stop."""


def main() -> None:
    """Press A, R and 2 in turn, each on the suggestion that is current, until the process is killed."""
    project, settings = Path(sys.argv[1]), sys.argv[2]
    desk = build(
        application(("annotator",)),
        Preferences(QSettings(settings, QSettings.Format.IniFormat)),
        pool=InlinePool(),
        worker=lambda *_callbacks: NoWorker(),
        sample_folder=project.parent.resolve,
        scheme="light",
    )
    saved: list[str] = []
    desk.session.saved.connect(saved.append)
    desk.window.show()
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    desk.projects.open(project)
    view = desk.window.article.view
    view.setFocus()
    for number in range(10_000):
        item = desk.session.current
        if item is None:
            break
        saved.clear()
        QTest.keyClick(view, KEYS[number % len(KEYS)])
        if saved:
            shown = next(one for one in desk.session.items if one.ref == item.ref)
            sys.stdout.write(f"{item.uuid} {shown.decision}\n")
            sys.stdout.flush()
        QTest.keyClick(view, Qt.Key.Key_Tab)


if __name__ == "__main__":
    main()
