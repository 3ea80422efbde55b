"""A text as it was, with what cleaning took away struck through, and what it put in underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from annotator.services.cleaning_changes import shown_taken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.cleaned import Cleaned


class MarkedText(QTextEdit):
    """Shows a cleaned text with all that was changed in it; to be read, and to go to each change."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._cleaned: Cleaned | None = None
        self._places: list[tuple[int, int]] = []

    def show_cleaned(self, cleaned: Cleaned) -> None:
        """Show this text from its beginning."""
        self._cleaned = cleaned
        self._places = []
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        plain, taken, put = QTextCharFormat(), self._taken(), self._put()
        done = 0
        for edit in cleaned.edits:
            cursor.insertText(cleaned.raw[done : edit.start], plain)
            start = cursor.position()
            cursor.insertText(shown_taken(cleaned.raw[edit.start : edit.end]), taken)
            cursor.insertText(edit.text, put)
            self._places.append((start, cursor.position()))
            done = edit.end
        cursor.insertText(cleaned.raw[done:], plain)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, number: int) -> None:
        """Select the change of that number and bring it into view."""
        start, end = self._places[number]
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._cleaned is not None:
            self.show_cleaned(self._cleaned)

    def _taken(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontStrikeOut(True)
        form.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        return form

    def _put(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontUnderline(True)
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(self.palette().color(QPalette.ColorRole.Link))
        return form
