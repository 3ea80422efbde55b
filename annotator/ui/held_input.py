"""What a person types and clicks before the window can do anything with it: kept, and handed on in order."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_HELD = frozenset(
    (
        *_KEYS,
        QEvent.Type.Shortcut,  # of the menu bar and of buttons, by their underlined letters
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    )
)


class HeldInput(QObject):
    """Takes the keys and clicks of a window that is shown until it is told to hand them on.

    It looks at the few objects to which such events come. A filter of the whole program would be shown
    objects of every class, and a good part of Qt would be wrapped for that.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._held: deque[tuple[QObject, QEvent]] = deque()
        self._lets_pass = False
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._hand_on_one)
        for watched in (window.windowHandle(), window.menuBar(), *window.findChildren(QPushButton)):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep input; what comes while some is handed on waits for its turn."""
        if self._lets_pass:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._is_kept_from_shortcuts(event)
        if event.type() not in _HELD:
            return False
        self._held.append((watched, event.clone()))
        return True

    def _is_kept_from_shortcuts(self, event: QKeyEvent) -> bool:
        """Let a key come here even where an action that is there already has it; underlined letters do so."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        event.accept()
        return True

    def hand_on(self) -> None:
        """Let what was held come to whoever has the focus now, one event per turn of the event loop."""
        self._turn.start()

    def forget(self) -> None:
        """Hold nothing any more, and drop what was held."""
        self._turn.stop()
        self._held.clear()
        self._lets_pass = True
        self.deleteLater()

    def _hand_on_one(self) -> None:
        if not self._held:
            self.forget()
            return
        watched, event = self._held.popleft()
        self._lets_pass = True
        try:
            if isinstance(event, QKeyEvent):
                _type(event)
            elif isValid(watched) and (not isinstance(watched, QWidget) or watched.isVisible()):
                QCoreApplication.sendEvent(watched, event)
        finally:
            self._lets_pass = False


def _type(event: QKeyEvent) -> None:
    """Do what Qt does with a key as it comes: shortcuts go before the widget, unless the widget wants it."""
    popup = QApplication.activePopupWidget()
    inside: QWidget | None = popup.focusWidget() if popup is not None else QApplication.focusWidget()
    receiver = inside or popup or QApplication.activeWindow()
    if receiver is None:
        return
    if event.type() == QEvent.Type.KeyPress and not _is_wanted(receiver, event):
        action = _action(receiver, event)
        if action is not None:
            action.trigger()
            return
    QCoreApplication.sendEvent(receiver, event)


def _is_wanted(receiver: QWidget, event: QKeyEvent) -> bool:
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
    asked.ignore()
    QCoreApplication.sendEvent(receiver, asked)
    return asked.isAccepted()


def _action(receiver: QWidget, event: QKeyEvent) -> QAction | None:
    """The action that the key triggers where ``receiver`` has the focus."""
    sequences = [QKeySequence(event.keyCombination())]
    if event.text().isprintable() and not event.text().isalnum():  # “?” is typed with Shift, but no Shift+?
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        sequences.append(QKeySequence(QKeyCombination(plain, Qt.Key(event.key()))))
    widget: QWidget | None = receiver
    while widget is not None:
        for action in widget.actions():
            if action.isEnabled() and any(one in action.shortcuts() for one in sequences):
                return action
        widget = widget.parentWidget()
    return None
