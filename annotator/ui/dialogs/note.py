"""A small field for a note of some lines: Ctrl+Enter keeps it, Esc leaves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.ui.wording import translate

_WIDTH = 440
_LINES = 6
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class NoteDialog(QDialog):
    """Asks for a note; an empty one takes the note away.

    Signals:
        kept(str): the note as it was written.
    """

    kept = Signal(str)

    def __init__(self, parent: QWidget, *, title: str, about: str, note: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        subject = QLabel(about, wordWrap=True)
        subject.setProperty("soft", "true")
        self.field = QPlainTextEdit(note)
        self.field.setAccessibleName(title)
        self.field.setProperty("field", "true")
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(_LINES * self.field.fontMetrics().lineSpacing() + 20)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.installEventFilter(self)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        keep = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        keep.setText(translate("&Keep (Ctrl+Enter)"))
        keep.setToolTip(translate("Keep the note (Ctrl+Enter)"))
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for widget in (subject, self.field, self.buttons):
            column.addWidget(widget)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter keeps; Enter alone is a line end."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._keep()
            return True
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        self.kept.emit(self.field.toPlainText().strip())
        self.accept()
