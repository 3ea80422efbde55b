"""The mouse: clicking on spans, selecting by dragging, double and triple clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

_SCROLL_INTERVAL = 30
_FASTEST_SCROLL = 60


class Pointer(QObject):
    """Turns mouse events of a viewport into what they mean.

    Signals:
        pressed: a point, and whether the selection is extended to it.
        dragged: the point that the selection now goes to.
        clicked: a point; a press and release without dragging.
        word_wanted: a point that was double-clicked.
        paragraph_wanted: a point that was clicked three times.
        scrolled: by how many pixels to scroll while dragging beyond an edge.
    """

    pressed = Signal(QPoint, bool)
    dragged = Signal(QPoint)
    clicked = Signal(QPoint)
    word_wanted = Signal(QPoint)
    paragraph_wanted = Signal(QPoint)
    scrolled = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pressed_at: QPoint | None = None
        self._last = QPoint()
        self._double_clicked_at = QPoint()
        self._height = 0
        self._is_drag = False
        self._after_double_click = QTimer(self)
        self._after_double_click.setSingleShot(True)
        self._autoscroll = QTimer(self)
        self._autoscroll.setInterval(_SCROLL_INTERVAL)
        self._autoscroll.timeout.connect(self._scroll_on)

    def press(self, event: QMouseEvent) -> None:
        """A button went down."""
        point = event.position().toPoint()
        self._pressed_at, self._last, self._is_drag = point, point, False
        if self._after_double_click.isActive() and _near(point, self._double_clicked_at):
            self._after_double_click.stop()
            self._pressed_at = None
            self.paragraph_wanted.emit(point)
            return
        self.pressed.emit(point, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def double_click(self, event: QMouseEvent) -> None:
        """A button went down for the second time."""
        self._pressed_at = None
        self._double_clicked_at = event.position().toPoint()
        self._after_double_click.start(QApplication.doubleClickInterval())
        self.word_wanted.emit(self._double_clicked_at)

    def move(self, event: QMouseEvent, viewport_height: int) -> None:
        """The mouse moved with the button down."""
        if self._pressed_at is None:
            return
        self._last = event.position().toPoint()
        self._height = viewport_height
        if not self._is_drag and _near(self._last, self._pressed_at):
            return
        self._is_drag = True
        self.dragged.emit(self._last)
        if 0 <= self._last.y() < viewport_height:
            self._autoscroll.stop()
        elif not self._autoscroll.isActive():
            self._autoscroll.start()

    def release(self, event: QMouseEvent) -> None:
        """The button went up."""
        self._autoscroll.stop()
        was_click = self._pressed_at is not None and not self._is_drag
        self._pressed_at = None
        if was_click:
            self.clicked.emit(event.position().toPoint())

    def _scroll_on(self) -> None:
        beyond = self._last.y() if self._last.y() < 0 else self._last.y() - self._height
        self.scrolled.emit(max(-_FASTEST_SCROLL, min(beyond, _FASTEST_SCROLL)))
        self.dragged.emit(self._last)


def _near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() < QApplication.startDragDistance()
