"""A line to write in, and below it what it is for, or what is wrong with what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout

from annotator.ui.dialogs.captions import FIELD_HEIGHT, caption

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CheckedLine(QLineEdit):
    """A line whose ``note`` says what it is for until something is wrong with it."""

    def __init__(self, text: str, *, example: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, placeholderText=example)
        self.note = QLabel(wordWrap=True)
        self.setMinimumHeight(FIELD_HEIGHT)

    def tell(self, about: str, problem: str = "") -> None:
        """Show what is wrong, if anything is, and else what the line is for."""
        words = problem or about
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.note.setProperty("bad", "true" if problem else "")
        self.note.setProperty("soft", "" if problem else "true")
        self.note.style().polish(self.note)
        self.setAccessibleDescription(words)

    def add_to(self, form: QFormLayout, words: str) -> None:
        """Put the line into a form, under its ``words``, with the note below it."""
        self.setAccessibleName(words.replace("&", ""))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self)
        column.addWidget(self.note)
        form.addRow(caption(words, self), column)
