"""A list, or a sentence in its place that says why there is nothing and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget


class OrNote(QStackedWidget):
    """Shows ``view`` while there is something in it, else a note."""

    def __init__(self, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.note = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True, margin=24)
        self.note.setProperty("soft", "true")
        self.addWidget(view)
        self.addWidget(self.note)

    def show_note(self, sentence: str) -> None:
        """Show ``sentence`` instead of the list; the list where it is empty."""
        self.note.setText(sentence)
        self.setCurrentWidget(self.note if sentence else self._view)
