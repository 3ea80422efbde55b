"""The first articles of an import as they would be taken, and what would be refused."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.label_mapping import with_labels
from annotator.core.word_count import count_words
from annotator.ui import wording
from annotator.ui.dialogs.choice_rows import ElidedLabel
from annotator.ui.reports import refusal_line
from annotator.ui.wording import number, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.record import Incoming, Refusal
    from annotator.services.import_survey import Survey

_ROW_HEIGHT = 26
_WIDTHS = (0, 140, 130, 100, 64, 92)
"""Pixels of the columns; the first takes what is left."""
_NUMBERS_FROM = 4
_OPENING = 300
"""Code points of an article's text that are shown."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ArticlesPreview(QWidget):
    """A table with a row for each article, and how the text of the current one begins."""

    def __init__(self) -> None:
        super().__init__()
        self.table = QTableWidget(0, len(_WIDTHS))
        self.table.setAccessibleName(translate("The first articles"))
        self.opening = ElidedLabel("")
        self.opening.setProperty("soft", "true")
        self._openings: list[str] = []
        self._build()
        self.table.currentCellChanged.connect(self._show_opening)

    def show_survey(self, survey: Survey, labels: Mapping[str, str]) -> None:
        """Show what was found, its labels mapped."""
        articles, refused = survey.articles, survey.refused
        row = max(0, self.table.currentRow())
        self.table.clearSpans()
        self.table.setRowCount(len(articles) + len(refused))
        self._openings = []
        for place, incoming in enumerate(articles):
            self._put_article(place, incoming, labels)
        for place, refusal in enumerate(refused, len(articles)):
            self._put_refusal(place, refusal)
        self.table.setCurrentCell(min(row, self.table.rowCount() - 1), 0)
        self._show_opening()

    def rows(self) -> list[list[str]]:
        """What stands in the table, row by row."""
        cells = (
            [self.table.item(row, column) for column in range(self.table.columnCount())]
            for row in range(self.table.rowCount())
        )
        return [[cell.text() for cell in row if cell is not None] for row in cells]

    def _build(self) -> None:
        table = self.table
        for column, title in enumerate(
            (
                translate("Title"),
                translate("Outlet"),
                translate("Author"),
                translate("Date"),
                translate("Words"),
                translate("Annotations"),
            )
        ):
            head = QTableWidgetItem(title)
            head.setTextAlignment(_RIGHT if column >= _NUMBERS_FROM else _LEFT)
            table.setHorizontalHeaderItem(column, head)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS[1:], 1):
            table.setColumnWidth(column, width)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(6)
        column_of_all.addWidget(table, 1)
        column_of_all.addWidget(self.opening)

    def _put_article(self, row: int, incoming: Incoming, labels: Mapping[str, str]) -> None:
        record = with_labels(incoming.record, labels)
        draft = record.draft
        cells = (
            draft.title,
            draft.outlet or "",
            draft.author or "",
            wording.date(draft.published, brief=True),
            number(count_words(draft.text)),
            number(len(record.items)),
        )
        where = f"{incoming.source}:{incoming.line}" if incoming.line else incoming.source
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setToolTip(where)
            if column >= _NUMBERS_FROM:
                item.setTextAlignment(_RIGHT)
            self.table.setItem(row, column, item)
        self._openings.append(" ".join(draft.text[:_OPENING].split()))

    def _put_refusal(self, row: int, refusal: Refusal) -> None:
        for column in range(1, self.table.columnCount()):
            self.table.takeItem(row, column)
        whole = refusal_line(refusal)
        words = whole.replace(refusal.source, PurePath(refusal.source).name, 1)
        item = QTableWidgetItem(translate("Refused: {reason}").format(reason=words))
        item.setToolTip(whole)
        item.setForeground(self.palette().brightText())
        self.table.setItem(row, 0, item)
        self.table.setSpan(row, 0, 1, self.table.columnCount())
        self._openings.append(whole)

    def _show_opening(self) -> None:
        row = self.table.currentRow()
        words = self._openings[row] if 0 <= row < len(self._openings) else ""
        self.opening.setText(words)
        self.opening.setToolTip(words)
