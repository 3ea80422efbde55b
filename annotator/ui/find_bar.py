"""The field above the text in which one types what to find in the open article."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator.services.patterns import Pattern
from annotator.ui.wording import translate

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class FindBar(QWidget):
    """A field with its switches. Enter goes to the next occurrence, Shift+Enter one back, Esc leaves.

    Signals:
        wanted(Pattern): what is looked for has changed.
        stepped(int): go so many occurrences on.
        left(): the person is done with it.
    """

    wanted = Signal(object)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(placeholderText=translate("Find in article"))
        self.field.setAccessibleName(translate("Find in article"))
        self.field.installEventFilter(self)
        self.case = _switch("Aa", translate("Only with this case"), "Alt+C")
        self.whole = _switch("“w”", translate("Whole words"), "Alt+W")
        self.expression = _switch(".*", translate("Regular expression"), "Alt+X")
        self.count = QLabel()
        self.reason = QLabel(wordWrap=True)
        self.reason.setProperty("bad", "true")
        self.reason.setAccessibleName(translate("Why nothing can be found"))
        self.reason.hide()
        self.before = _button("↑", translate("Previous occurrence"), "Shift+F3")
        self.after = _button("↓", translate("Next occurrence"), "F3")
        self.shut = _button("✕", translate("Close"), "Esc")
        self._build()
        self._connect()
        self.hide()

    def pattern(self) -> Pattern:
        """What is looked for."""
        return Pattern(
            text=self.field.text(),
            is_expression=self.expression.isChecked(),
            any_case=not self.case.isChecked(),
            whole_words=self.whole.isChecked(),
        )

    def open(self, words: str) -> None:
        """Take the keys, with ``words`` in the field if there are any, else what was looked for last."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.wanted.emit(self.pattern())

    def show_count(self, words: str) -> None:
        """Say how many there are and at which one is."""
        self.count.setText(words)
        self.show_reason("")

    def show_reason(self, sentence: str) -> None:
        """Say why nothing can be found; nothing for an empty sentence."""
        if sentence:
            self.count.clear()
        self.reason.setText(sentence)
        self.reason.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter steps, Esc leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _ENTER:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, from the switches too."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for widget in (
            self.case,
            self.whole,
            self.expression,
            self.count,
            self.before,
            self.after,
            self.shut,
        ):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.reason)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda: self.wanted.emit(self.pattern()))
        for switch in (self.case, self.whole, self.expression):
            switch.toggled.connect(lambda: self.wanted.emit(self.pattern()))
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.shut.clicked.connect(self.left)


def _switch(sign: str, name: str, key: str) -> QPushButton:
    switch = _button(sign, name, key)
    switch.setCheckable(True)
    switch.setProperty("quiet", None)
    switch.setProperty("chip", "true")
    switch.setShortcut(QKeySequence(key))
    return switch


def _button(sign: str, name: str, key: str) -> QPushButton:
    button = QPushButton(sign)
    button.setProperty("quiet", "true")
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
    return button
