"""A table of what a format cannot hold: what, how much of it, and what becomes of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.core.losses import Loss, Way
from annotator.ui.loss_words import is_same_either_way, loss_count, loss_outcome, loss_title
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.services.exporting import Survey

WAYS = {Way.FLATTEN: marked("&Make it fit"), Way.SKIP: marked("&Leave those out")}
_WHAT, _HOW_MUCH, _OUTCOME = range(3)
_COUNT_WIDTH = 172
"""Pixels."""
_ROOM = 5
"""Pixels around the words of a cell."""
_ENDLESS = 10_000


def differs(survey: Survey) -> bool:
    """Whether the ways of ``survey`` write something different."""
    touched = {loss for losses in survey.values() for loss in losses.touched}
    return len(survey) > 1 and not all(map(is_same_either_way, touched))


class LossTable(QTableWidget):
    """A row for each loss; where ways differ, a column for what each of them does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("What this format cannot hold"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_survey(self, survey: Survey, way: Way) -> None:
        """Show what is lost by each way of ``survey``, and how much by ``way``."""
        losses = [loss for loss in Loss if loss in survey[way].touched]
        ways = tuple(survey) if differs(survey) else (way,)
        outcomes = [translate("What becomes of it")]
        if len(ways) > 1:
            outcomes = [translate(WAYS[one]).replace("&", "") for one in ways]
        self.clear()
        self.clearSpans()
        self.setColumnCount(_OUTCOME + len(ways))
        self.setRowCount(len(losses))
        self.setHorizontalHeaderLabels([translate("Not held"), translate("Touches"), *outcomes])
        for row, loss in enumerate(losses):
            self._put(row, _WHAT, loss_title(loss))
            self._put(row, _HOW_MUCH, loss_count(loss, survey[way]))
            is_same = is_same_either_way(loss)
            for column, one in enumerate(ways, _OUTCOME):
                self._put(row, column, loss_outcome(loss, one), is_soft=one is not way and not is_same)
            if is_same and len(ways) > 1:
                self.takeItem(row, _OUTCOME + 1)
                self.setSpan(row, _OUTCOME, 1, len(ways))
        header = self.horizontalHeader()
        for column in range(self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_HOW_MUCH, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_HOW_MUCH, _COUNT_WIDTH)
        self._fit_rows()

    def rows(self) -> list[list[str]]:
        """What stands in the table, row by row."""
        cells = (
            [self.item(row, column) for column in range(self.columnCount())] for row in range(self.rowCount())
        )
        return [[cell.text() for cell in row if cell is not None] for row in cells]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let rows be as high as their words need at the new width."""
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        # Qt's own resizing takes words that reach over several columns for those of one.
        for row in range(self.rowCount()):
            heights = (self._height(row, column) for column in range(self.columnCount()))
            self.setRowHeight(row, max(heights, default=0) + 2 * _ROOM)

    def _height(self, row: int, column: int) -> int:
        item = self.item(row, column)
        if item is None:
            return 0
        width = sum(self.columnWidth(column + more) for more in range(self.columnSpan(row, column)))
        room = QRect(0, 0, width - 2 * _ROOM, _ENDLESS)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text()).height()

    def _put(self, row: int, column: int, words: str, *, is_soft: bool = False) -> None:
        item = QTableWidgetItem(words)
        if is_soft:
            item.setForeground(self.palette().placeholderText())
        self.setItem(row, column, item)
