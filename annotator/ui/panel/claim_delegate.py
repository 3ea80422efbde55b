"""Paints a claim in the tree of claims: what is claimed in the reading face, its cue and stance below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from annotator.ui.direction import reads_right_to_left
from annotator.ui.panel.card_delegate import write
from annotator.ui.panel.card_faces import card_faces
from annotator.ui.panel.card_layout import QUOTE_INDENT, RULE, Line, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.theme import Theme

CLAIMED = Qt.ItemDataRole.UserRole + 1
"""What is claimed; rows without it are actors."""

REMARK = Qt.ItemDataRole.UserRole + 2
_MOST_LINES = 2
_PADDING = 5
_ACTOR_HEIGHT = 30


class ClaimDelegate(QStyledItemDelegate):
    """Two lines of what is claimed behind a rule, and a line in soft ink."""

    def __init__(self, view: QTreeView, theme: Callable[[], Theme]) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._fonts = card_faces()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the words need."""
        if index.data(CLAIMED) is None:
            return QSize(0, _ACTOR_HEIGHT)
        width = self._view.viewport().width() - 2 * self._view.indentation()
        return QSize(width, round(self._lines(index, width)[1]) + _PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint an actor as Qt does, a claim as a small card without a frame."""
        if index.data(CLAIMED) is None:
            super().paint(painter, option, index)
            return
        theme, rect = self._theme(), option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.selection))
        painter.translate(rect.topLeft())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        claimed, _bottom = self._lines(index, rect.width())
        remark = claimed.pop()
        edge = rect.width() - _PADDING - RULE if reads_right_to_left(index.data(CLAIMED)) else 0
        painter.fillRect(QRectF(edge, _PADDING, RULE, remark.top - _PADDING), QColor(theme.claim_current))
        for line in claimed:
            write(painter, line, self._fonts.quote, theme.ink)
        write(painter, remark, self._fonts.small, theme.soft_ink)
        painter.restore()

    def _lines(self, index: Any, width: int) -> tuple[list[Line], float]:
        self._fonts = fonts = card_faces(self._fonts)
        room = width - QUOTE_INDENT - _PADDING
        left = 0 if reads_right_to_left(index.data(CLAIMED)) else QUOTE_INDENT
        lines, top = wrapped(index.data(CLAIMED), fonts.quote, left, _PADDING, room, _MOST_LINES, 1.1)
        remark = fonts.small.metrics.elidedText(index.data(REMARK), Qt.TextElideMode.ElideRight, room)
        return [*lines, Line(QUOTE_INDENT, top, remark)], top + fonts.small.height
