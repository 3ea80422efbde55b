"""The queue's table: rows of one height, without grid or headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.ui.queue.delegate import ROW_HEIGHT, QueueDelegate
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from annotator.ui.queue.model import QueueModel
    from annotator.ui.theme import Theme


_FIRST, _LAST = QTableView.CursorAction.MoveHome, QTableView.CursorAction.MoveEnd
_UPWARDS = frozenset({QTableView.CursorAction.MoveUp, QTableView.CursorAction.MovePageUp})


class QueueTable(QTableView):
    """Paints all of its ground, so that Qt moves what stays in sight instead of painting it anew.

    Home and End go to the first and the last article of the queue, however many lie between.
    """

    def __init__(self, model: QueueModel, theme: Callable[[], Theme]) -> None:
        super().__init__(showGrid=False, wordWrap=False)
        self._theme = theme
        self._queue = model
        self._near_top = QTimer(self, singleShot=True, interval=0)
        self._near_top.timeout.connect(self._fetch_before)
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
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads: to articles as well that are read only then."""
        if action == _FIRST:
            self._queue.show_start()
            return self._queue.index(0, 0)
        if action == _LAST:
            self._queue.show_end()
            return self._queue.index(self._queue.rowCount() - 1, 0)
        if (
            action in _UPWARDS
            and self._queue.lacks_start
            and self.currentIndex().row() < self.height() // ROW_HEIGHT
        ):
            self._fetch_before()
        return super().moveCursor(action, modifiers)

    def _on_scrolled(self, value: int) -> None:
        # Not now: Qt scrolls as well while it takes rows in.
        if value < self.height() and self._queue.lacks_start:
            self._near_top.start()

    def _fetch_before(self) -> None:
        """Read what comes before the first row; what is in sight stays where it is."""
        self._near_top.stop()
        bar = self.verticalScrollBar()
        before = bar.value()
        added = self._queue.fetch_before()
        self.updateGeometries()
        bar.setValue(before + added * ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel's ground, and the rows on it."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._theme().panel))
        super().paintEvent(event)
