"""A passing meaning of keys: while boundaries are moved or a claim is built, some keys do something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


class KeyMode(QObject):
    """Takes some keys of a widget for as long as it is active; all others keep their meaning.

    Signals:
        hint_changed(str): what the keys do now, for the strip under the article; empty when it is over.
    """

    hint_changed = Signal(str)

    def __init__(self, widget: QWidget, keys: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._keys = {_code(key): verb for key, verb in keys.items()}
        self._active = False

    @property
    def is_active(self) -> bool:
        """Whether the keys have their passing meaning."""
        return self._active

    def start(self, hint: str) -> None:
        """Take the keys; ``hint`` says what they do."""
        if not self._active:
            self._active = True
            self._widget.installEventFilter(self)
        self._widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hint_changed.emit(hint)

    def stop(self) -> None:
        """Give the keys back."""
        if self._active:
            self._active = False
            self._widget.removeEventFilter(self)
            self.hint_changed.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of this mode before shortcuts and the widget see them."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        verb = self._keys.get(_pressed(event))
        if verb is None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            verb()
            return True
        return False


def _code(key: str) -> str:
    return QKeySequence(key).toString()


def _pressed(event: QKeyEvent) -> str:
    kept = event.modifiers().value & ~Qt.KeyboardModifier.KeypadModifier.value
    return QKeySequence(event.key() | kept).toString()
