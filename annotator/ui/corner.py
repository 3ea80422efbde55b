"""The button at the right end of the menu bar, which tells the key of an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar


class CornerButton(QPushButton):
    """Does ``action``, and is worded ``words`` with its ``{key}`` in force."""

    def __init__(self, action: QAction, words: str, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._action = action
        self._words = words
        self.setProperty("corner", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(action.trigger)
        self._name_key()
        action.changed.connect(self._name_key)
        self.show()  # the bar may be in sight already

    def _name_key(self) -> None:
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(self._words.format(key=key).strip())
        self.setToolTip(self._action.toolTip())
