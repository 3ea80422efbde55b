"""The application object, which a Mac's desktop tells what to open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


class Program(QApplication):
    """Tells of files that the desktop opens with this program.

    Signals:
        file_opened(Path): the desktop asks to open it.
    """

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take files; a filter would see every event of every widget."""
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self.file_opened.emit(Path(event.url().toLocalFile()))
            return True
        return super().event(event)
