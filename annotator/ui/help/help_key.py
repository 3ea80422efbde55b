"""Lets the key of help work in every window of the program, not in the main one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class HelpKey(QObject):
    """Gives the action of help to each dialog and popup as it gets the focus.

    A key for the whole application would not do: Qt withholds those from a window that a dialog blocks.
    """

    def __init__(self, action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._action = action
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reach)

    def _reach(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is not self._window:
            now.window().addAction(self._action)
