"""A share with the interval in which it may truly lie, drawn as a dot in a band on a line from 0 to 100 %."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT = 14
_LINE = 4.0
_DOT = 4.5
_BAND_OPACITY = 0.4


class ShareBar(QWidget):
    """A picture of what the sentence beside it says; screen readers pass it over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self._interval = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float | None, interval: tuple[float, float]) -> None:
        """Show a share and its interval, in [0, 1]; None shows the empty line."""
        self._share = share
        self._interval = interval
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, band and dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(_DOT, (self.height() - _LINE) / 2, self.width() - 2 * _DOT, _LINE)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(room, _LINE / 2, _LINE / 2)
        if self._share is None:
            return
        colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        low, high = (room.left() + room.width() * end for end in self._interval)
        band = QRectF(low, room.top() - 2, high - low, _LINE + 4)
        pale = QColor(colour)
        pale.setAlphaF(_BAND_OPACITY)
        painter.setBrush(pale)
        painter.drawRoundedRect(band, 3, 3)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(room.left() + room.width() * self._share, room.center().y()), _DOT, _DOT)
