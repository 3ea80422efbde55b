"""Paints the context of a match so that the words next to it are always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.concordance.model import Column, ConcordanceModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from annotator.ui.theme import Theme

ROW_HEIGHT = 26
_PADDING = 8


class ConcordanceDelegate(QStyledItemDelegate):
    """What is far from the match is cut; the match is bold, the article in soft ink."""

    def __init__(self, theme: Callable[[], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every line is as high."""
        return QSize(0, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, ConcordanceModel):
            return
        line, column, theme = model.line(index), Column(index.column()), self._theme()
        if line is None:
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(theme.selection))
        font = QFont(option.font)
        font.setBold(column is Column.MATCH)
        painter.setFont(font)
        is_context = column in {Column.LEFT, Column.MATCH, Column.RIGHT}
        painter.setPen(QColor(theme.ink if is_context else theme.soft_ink))
        # The words farthest from the match are the first of what comes before it.
        comes_before = column is (Column.RIGHT if line.right_to_left else Column.LEFT)
        cut = Qt.TextElideMode.ElideLeft if comes_before else Qt.TextElideMode.ElideRight
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if is_context:
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if line.right_to_left else Qt.LayoutDirection.LeftToRight
            )
        words = painter.fontMetrics().elidedText(index.data().strip(), cut, room.width())
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), words)
        painter.restore()
