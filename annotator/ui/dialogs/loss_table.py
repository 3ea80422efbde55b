"""A table of what a format cannot hold: what, how much of it, and what becomes of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from annotator.core.losses import Way
from annotator.ui.loss_words import is_same_either_way, loss_count, loss_outcome, loss_title
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from annotator.services.exporting import Survey

WAYS = {Way.FLATTEN: marked("Made to fit"), Way.SKIP: marked("Left out")}
_WHAT, _HOW_MUCH, _OUTCOME = range(3)
_COUNT_WIDTH = 150
_ROOM = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class LossTable(QTableWidget):
    """A row for each loss; where ways differ, a column for what each of them does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._survey: Survey = {}
        self._way = Way.FLATTEN
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
        self._survey, self._way = survey, way
        ways = tuple(survey)
        losses = survey[way].touched
        self.setColumnCount(_OUTCOME + len(ways))
        outcomes = (
            [translate(WAYS[one]) for one in ways] if len(ways) > 1 else [translate("What became of it")]
        )
        self.setHorizontalHeaderLabels([translate("Not held"), translate("Touches"), *outcomes])
        self.clearSpans()
        self.setRowCount(len(losses))
        for row, loss in enumerate(losses):
            self._put(row, _WHAT, loss_title(loss))
            self._put(row, _HOW_MUCH, loss_count(loss, survey[way]))
            for column, one in enumerate(ways, _OUTCOME):
                self._put(row, column, loss_outcome(loss, one), is_soft=one is not way)
            if len(ways) > 1 and is_same_either_way(loss):
                self._put(row, _OUTCOME, loss_outcome(loss, way))
                self.setSpan(row, _OUTCOME, 1, len(ways))
        header = self.horizontalHeader()
        for column in range(self.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_HOW_MUCH, QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(_HOW_MUCH, _COUNT_WIDTH)
        self.resizeRowsToContents()

    def rows(self) -> list[list[str]]:
        """What stands in the table, row by row."""
        cells = ([self.item(row, column) for column in range(self.columnCount())] for row in range(self.rowCount()))
        return [[cell.text() for cell in row if cell is not None] for row in cells]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let rows be as high as their words need at the new width."""
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def _put(self, row: int, column: int, words: str, *, is_soft: bool = False) -> None:
        item = QTableWidgetItem(words)
        item.setTextAlignment(_ROOM)
        if is_soft:
            item.setForeground(self.palette().placeholderText())
        self.setItem(row, column, item)
