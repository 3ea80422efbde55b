"""Paints a row of the queue: the title in bold, where from and how far below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.core.article import Status
from annotator.ui.flag_sign import FLAG_WIDTH, paint_flag
from annotator.ui.queue.model import QueueModel
from annotator.ui.theme import interface_font
from annotator.ui.wording import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex

    from annotator.ui.theme import Theme

ROW_HEIGHT = 50
_MARGIN = 12
_MARK = 3
_FLAG_HEIGHT = 13
_GAP = 8


class QueueDelegate(QStyledItemDelegate):
    """Two lines per article, a bar at the current one, a hairline between."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The same for every row, so that a million of them need no measuring."""
        return QSize(160, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        theme, rect = self._theme(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), _MARK, rect.height()), QColor(theme.accent))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.line))
        line = rect.adjusted(_MARGIN, 7, -_MARGIN, 0)
        row = index.data(QueueModel.ROW)
        is_over = row.status in {Status.DONE, Status.SKIPPED}
        title_colour = theme.soft_ink if is_over else theme.ink
        title = QRect(line)
        if row.flagged:
            paint_flag(painter, line.right() - FLAG_WIDTH, line.top() + 2, _FLAG_HEIGHT, theme)
            title.setRight(line.right() - FLAG_WIDTH - 6)
        _line(painter, title, index.data(), 12, title_colour, bold=True)
        below = line.adjusted(0, 20, 0, 0)
        measure = index.data(QueueModel.MEASURE)
        if measure:
            width = QFontMetrics(interface_font(11)).horizontalAdvance(measure)
            _line(painter, below.adjusted(below.width() - width, 0, 0, 0), measure, 11, theme.ink)
            below.setRight(below.right() - width - _GAP)
        _line(painter, below, index.data(QueueModel.DETAIL), 11, theme.soft_ink)
        painter.restore()


def _line(painter: QPainter, rect: QRect, text: str, size: int, colour: str, *, bold: bool = False) -> None:
    font = interface_font(size, bold=bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, isolated(shown))
