"""The sign of a flagged article: a pole with a pennant, drawn, so that it looks alike with every face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

FLAG_WIDTH = 9
"""Pixels that the sign takes, the gap behind it not counted."""


def paint_flag(painter: QPainter, left: float, top: float, height: float, theme: Theme) -> None:
    """Paint the sign into ``FLAG_WIDTH`` by ``height`` pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(theme.danger)
    pole = QRectF(left + 0.5, top, 1.5, height)
    painter.fillRect(pole, colour)
    painter.setPen(
        QPen(colour, 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(colour)
    depth = height * 0.55
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(left + 1.5, top + 0.5),
                QPointF(left + FLAG_WIDTH - 0.5, top + depth / 2 + 0.5),
                QPointF(left + 1.5, top + depth + 0.5),
            ]
        )
    )
    painter.restore()
