"""The application object, which a Mac's desktop tells what to open."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

import annotator
from annotator.ui.qt_messages import send_qt_messages_to_log
from annotator.ui.quick_start import collect_rarely, take_turns_quickly

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent

DESKTOP_FILE = "org.annotator.Annotator"
"""What packages name the desktop entry, by which a desktop finds the icon of a window."""


class Program(QApplication):
    """Tells of files that the desktop opens with this program, also of those that came early."""

    _file_opened = Signal(object)

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        self._early: list[Path] | None = []

    def give_files(self, take: Callable[[Path], None]) -> None:
        """Let ``take`` have each file that the desktop opens, first those that it has opened already."""
        self._file_opened.connect(take)
        early, self._early = self._early or [], None
        for path in early:
            take(path)

    def event(self, event: QEvent) -> bool:
        """Take files; a filter would see every event of every widget."""
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            path = Path(event.url().toLocalFile())
            if self._early is None:
                self._file_opened.emit(path)
            else:
                self._early.append(path)
            return True
        return super().event(event)


def application(argv: Sequence[str] | None = None) -> QApplication:
    """The one application object of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    send_qt_messages_to_log()
    app = Program(argv if argv is not None else sys.argv[:1])
    app.setApplicationName("annotator")
    app.setApplicationDisplayName("annotator")
    app.setOrganizationName("annotator")
    app.setApplicationVersion(annotator.__version__)
    app.setDesktopFileName(DESKTOP_FILE)
    collect_rarely()
    take_turns_quickly()
    return app
