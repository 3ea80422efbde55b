"""The queue's table: rows of one height, without grid or headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.ui.queue.delegate import ROW_HEIGHT, QueueDelegate
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from annotator.ui.queue.model import QueueModel
    from annotator.ui.theme import Theme


class QueueTable(QTableView):
    """Paints all of its ground, so that Qt moves what stays in sight instead of painting it anew."""

    def __init__(self, model: QueueModel, theme: Callable[[], Theme]) -> None:
        super().__init__(showGrid=False, wordWrap=False)
        self._theme = theme
        self.setTabKeyNavigation(False)
        self.setModel(model)
        self.setItemDelegate(QueueDelegate(theme, self))
        self.setAccessibleName(translate("Articles"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel's ground, and the rows on it."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._theme().panel))
        super().paintEvent(event)
