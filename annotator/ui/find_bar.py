"""Finding words in the open article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.core.spans import Span
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session


def occurrences(text: str, wanted: str) -> list[Span]:
    """Where ``wanted`` stands in ``text``, case aside (code points); white space fits any white space."""
    words = wanted.split()
    if not words:
        return []
    pattern = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    return [Span(*match.span()) for match in pattern.finditer(text)]


class FindBar(QWidget):
    """A field above the text: Enter goes to the next occurrence, Shift+Enter one back, Esc closes."""

    def __init__(self, session: Session, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._view = view
        self._found: list[Span] = []
        self._number = 0
        self.field = QLineEdit(placeholderText=translate("Find in article"))
        self.field.setAccessibleName(translate("Find in article"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.count = QLabel()
        self.before = self._button("↑", "Previous occurrence")
        self.after = self._button("↓", "Next occurrence")
        self.shut = self._button("✕", "Close")
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.shut.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        for widget in (self.field, self.count, self.before, self.after, self.shut):
            row.addWidget(widget)
        session.article_opened.connect(lambda _opened: self.leave())
        self.hide()

    def open(self) -> None:
        """Show the field, with the selected words in it."""
        selected = " ".join(self._view.selected_text().split())
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if selected:
            self.field.setText(selected)
        self.field.selectAll()
        self._look(self.field.text())

    def leave(self) -> None:
        """Hide the field; the text has the keys again."""
        if self.isVisible():
            self.hide()
            self._view.setFocus()

    def step(self, by: int) -> None:
        """Go ``by`` occurrences on, round the end."""
        if self._found:
            self._number = (self._number + by) % len(self._found)
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter steps, Esc leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _look(self, wanted: str) -> None:
        article = self._session.article
        self._found = occurrences(article.text, wanted) if article is not None else []
        caret = self._view.caret()
        following = (number for number, span in enumerate(self._found) if span.end >= caret)
        self._number = next(following, 0)
        if self._found:
            self._show()
        else:
            self.count.setText(translate("not found") if wanted.strip() else "")

    def _show(self) -> None:
        self._view.set_selection(self._found[self._number])
        self.count.setText(
            translate("{number} of {all}").format(number=self._number + 1, all=len(self._found))
        )

    def _button(self, sign: str, name: str) -> QPushButton:
        button = QPushButton(sign)
        button.setProperty("quiet", "true")
        button.setAccessibleName(translate(name))
        button.setToolTip(translate(name))
        return button
