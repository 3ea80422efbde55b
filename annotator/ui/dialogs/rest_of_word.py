"""Swallows the rest of a word whose first letter has chosen it already.

Who types "supports" where S alone chooses must not do with "upports" whatever those keys mean elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

_PAUSE = 700
"""Milliseconds without a letter after which typing has ended."""


class RestOfWord(QObject):
    """Takes the letters of ``rest`` for as long as they come in order and without a pause."""

    def __init__(self, rest: str, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._rest = rest.casefold()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._end)
        self._pause.start()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the next letter before shortcuts and widgets see it; any other key ends it."""
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease or not event.text():
            return super().eventFilter(watched, event)
        if not self._rest or event.text().casefold() != self._rest[0]:
            self._end()
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        self._rest = self._rest[1:]
        self._pause.start()
        return True

    def _end(self) -> None:
        self._app.removeEventFilter(self)
        self.deleteLater()
