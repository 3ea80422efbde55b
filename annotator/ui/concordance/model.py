"""The lines of a concordance as a table: what stands left, the match, what stands right, the article."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.ui.wording import date, dotted, marked, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from annotator.services.concordance import Line

_ROOT = QModelIndex()
_WORD = re.compile(r"\w+")
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    LEFT = 0
    MATCH = 1
    RIGHT = 2
    ARTICLE = 3
    DATE = 4


_TITLES = {
    Column.LEFT: marked("Left"),
    Column.MATCH: marked("Match"),
    Column.RIGHT: marked("Right"),
    Column.ARTICLE: marked("Article"),
    Column.DATE: marked("Date"),
}


class ConcordanceModel(QAbstractTableModel):
    """Lines in the order of the queue, until the person wants another order.

    Of text from right to left, what comes after the match stands in the left column.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._arrived: dict[int, int] = {}
        self._order: tuple[Column, Qt.SortOrder] | None = None

    @property
    def longest_match(self) -> str:
        """The match with the most letters."""
        return max((line.match for line in self._lines), key=len, default="")

    def clear(self) -> None:
        """Forget all lines."""
        self.beginResetModel()
        self._lines = []
        self._arrived = {}
        self.endResetModel()

    def append(self, lines: Sequence[Line]) -> None:
        """Add lines at the end; :meth:`settle` puts them in order."""
        first = len(self._lines)
        self.beginInsertRows(_ROOT, first, first + len(lines) - 1)
        self._lines += lines
        self._arrived |= {id(line): first + number for number, line in enumerate(lines)}
        self.endInsertRows()

    def settle(self) -> None:
        """Put every line in the wished order."""
        if self._order is not None:
            self.sort(*self._order)

    def line(self, index: Index) -> Line | None:
        """The line of a row."""
        return self._lines[index.row()] if index.isValid() else None

    def before(self, row: int) -> str:
        """What stands left of the match, on the screen."""
        line = self._lines[row]
        return line.after if line.right_to_left else line.before

    def after(self, row: int) -> str:
        """What stands right of the match, on the screen."""
        line = self._lines[row]
        return line.before if line.right_to_left else line.after

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Left, match, right, article, date."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate(_TITLES[Column(section)])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says; the whole line to screen readers and in the tool tip."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and column in {Column.ARTICLE, Column.DATE}:
            return dotted(line.title, line.outlet, date(line.published))
        if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.MATCH:
            return f"{line.before}{line.match}{line.after}, {line.title}"
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by the words nearest to the match, the match, the article or the date; -1 as they came."""
        self._order = (Column(column), order) if column >= 0 else None
        key: Callable[[Line], Any] = (
            _KEYS[Column(column)] if column >= 0 else lambda line: self._arrived[id(line)]
        )
        self.layoutAboutToBeChanged.emit()
        rows = {id(line): row for row, line in enumerate(self._lines)}
        kept = [(index, self._lines[index.row()]) for index in self.persistentIndexList()]
        self._lines = sorted(self._lines, key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        if kept:
            rows = {id(line): row for row, line in enumerate(self._lines)}
            self.changePersistentIndexList(
                [index for index, _line in kept],
                [self.index(rows[id(line)], index.column()) for index, line in kept],
            )
        self.layoutChanged.emit()

    def _text(self, row: int, column: Column) -> str:
        line = self._lines[row]
        return {
            Column.LEFT: lambda: self.before(row),
            Column.MATCH: lambda: line.match,
            Column.RIGHT: lambda: self.after(row),
            Column.ARTICLE: lambda: line.title,
            Column.DATE: lambda: date(line.published, brief=True),
        }[column]()


def _alignment(column: Column) -> Qt.AlignmentFlag:
    sides = {
        Column.LEFT: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
        Column.MATCH: Qt.AlignmentFlag.AlignHCenter,
    }
    side = sides.get(column, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    return side | Qt.AlignmentFlag.AlignVCenter


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


_KEYS: dict[Column, Callable[[Line], Any]] = {
    Column.LEFT: lambda line: _words(line.before)[::-1],
    Column.MATCH: lambda line: _words(line.match),
    Column.RIGHT: lambda line: _words(line.after),
    Column.ARTICLE: lambda line: line.title.casefold(),
    Column.DATE: lambda line: line.published or "",
}
