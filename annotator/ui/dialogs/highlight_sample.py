"""Samples of how highlighted words look, in the list and in the choice of looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from annotator.ui.highlight_styles import HighlightStyle
    from annotator.ui.theme import Theme

SAMPLE = Qt.ItemDataRole.UserRole + 1
"""The role of a line's style; the next one is that of its remark."""

_ROW_HEIGHT = 32
_ICON = QSize(36, 16)
_CHECK_BOX = 28
_PADDING = 8
_MOST_WIDTH = 0.6


def paint_sample(painter: QPainter, rect: QRectF, style: HighlightStyle, theme: Theme) -> None:
    """Paint the colour and the line of ``style``."""
    painter.fillRect(rect, QColor(style.fill(theme)))
    pen = QPen(QColor(style.line(theme)), style.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style.dash:
        pen.setDashPattern(style.dash)
    painter.setPen(pen)
    y = rect.top() + style.width / 2
    painter.drawLine(QLineF(rect.left(), y, rect.right(), y))


def sample_icon(style: HighlightStyle, theme: Theme) -> QPixmap:
    """A small picture of ``style``."""
    pixmap = QPixmap(_ICON)
    painter = QPainter(pixmap)
    paint_sample(painter, QRectF(pixmap.rect()), style, theme)
    painter.end()
    return pixmap


class HighlightDelegate(QStyledItemDelegate):
    """Shows an entry's words as they are highlighted, and at the right how they are compared."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every line is as high."""
        return QSize(0, _ROW_HEIGHT)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The words are painted by the delegate itself."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint check box, words and remark."""
        super().paint(painter, option, index)
        metrics = option.fontMetrics
        room = option.rect.adjusted(_CHECK_BOX, 5, -_PADDING, -5)
        most = round(room.width() * _MOST_WIDTH)
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, most - 2 * _PADDING)
        box = QRect(room)
        box.setWidth(metrics.horizontalAdvance(words) + 2 * _PADDING)
        painter.save()
        paint_sample(painter, QRectF(box), index.data(SAMPLE), self._theme)
        painter.setPen(QColor(self._theme.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        remark = room.adjusted(box.width() + _PADDING, 0, 0, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(
            remark,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(index.data(SAMPLE + 1), Qt.TextElideMode.ElideRight, remark.width()),
        )
        painter.restore()
