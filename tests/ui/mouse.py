"""Mouse moves that reach the widget they are for, whatever window is on top and wherever the cursor is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier


def send_mouse(
    widget: QWidget,
    kind: QEvent.Type,
    place: QPoint,
    *,
    held: Qt.MouseButton = LEFT,
    modifiers: Qt.KeyboardModifier = PLAIN,
) -> None:
    """Let the mouse do something at ``place`` of a widget, with the button that is ``held`` afterwards."""
    button = NONE if kind is QEvent.Type.MouseMove else LEFT
    at, everywhere = QPointF(place), QPointF(widget.mapToGlobal(place))
    QApplication.sendEvent(widget, QMouseEvent(kind, at, everywhere, button, held, modifiers))


def move_mouse(widget: QWidget, place: QPoint, *, held: Qt.MouseButton = NONE) -> None:
    """Let the mouse be moved to ``place`` of a widget."""
    send_mouse(widget, QEvent.Type.MouseMove, place, held=held)
