"""The queue as an item model: pages fetched by key, each edit refreshes only its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.core.article import QueueRow, Status
from annotator.services.queue import QueueFilter
from annotator.ui import wording
from annotator.ui.wording import counted, date, dotted, status, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from annotator.core.changes import Changes
    from annotator.services.queue import QueueService

PAGE = 200
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractTableModel):
    """One column of articles under a filter; more rows are fetched as the view nears the end.

    Signals:
        filtered(): other articles are shown.
    """

    filtered = Signal()
    ROW = Qt.ItemDataRole.UserRole
    DETAIL = Qt.ItemDataRole.UserRole + 1

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service: QueueService | None = None
        self._wanted = QueueFilter()
        self._rows: list[QueueRow] = []
        self._complete = True

    @property
    def wanted(self) -> QueueFilter:
        """The filter in force."""
        return self._wanted

    def set_service(self, service: QueueService | None) -> None:
        """Show the queue of another project, or nothing."""
        self._service = service
        self._restart(QueueFilter())

    def set_filter(self, wanted: QueueFilter) -> None:
        """Show the articles that ``wanted`` leaves."""
        if wanted != self._wanted:
            self._restart(wanted)

    def refresh(self, changes: Changes) -> None:
        """Read anew the loaded rows that an edit named, drop those that are gone, find those that came."""
        if self._service is None:
            return
        named = [number for number, row in enumerate(self._rows) if row.key in changes.articles]
        found = self._service.rows([self._rows[number].key for number in named])
        for number in reversed(named):
            self._replace(number, found.get(self._rows[number].key))
        if changes.queue:
            if not changes.articles:
                self._restart(self._wanted)
                return
            self._complete = False
            if len(self._rows) < PAGE:
                self.fetchMore(_ROOT)

    def key_at(self, index: Index) -> int | None:
        """The article of a row."""
        return self._rows[index.row()].key if index.isValid() else None

    def index_of(self, key: int | None) -> QModelIndex:
        """The row of an article; invalid while it is not loaded or not shown."""
        number = next((number for number, row in enumerate(self._rows) if row.key == key), None)
        return QModelIndex() if number is None else self.index(number, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The rows loaded so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One."""
        return 0 if parent.isValid() else 1

    def canFetchMore(self, parent: Index) -> bool:
        """Whether articles follow the loaded ones."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        """Load the next page."""
        if parent.isValid() or self._service is None:
            return
        page = self._service.page(self._wanted, after=self._rows[-1].key if self._rows else 0, limit=PAGE)
        self._complete = len(page) < PAGE
        if page:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._rows += page
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; the second line; the row itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or translate("(no title)")
        if role == self.DETAIL:
            return detail(row)
        if role == self.ROW:
            return row
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return "\n".join(filter(None, (row.title, detail(row), _remarks(row))))
        return None

    def _restart(self, wanted: QueueFilter) -> None:
        self.beginResetModel()
        self._wanted = wanted
        self._rows = []
        self._complete = self._service is None
        self.endResetModel()
        self.fetchMore(_ROOT)
        self.filtered.emit()

    def _replace(self, number: int, row: QueueRow | None) -> None:
        if row is None:
            self.beginRemoveRows(QModelIndex(), number, number)
            del self._rows[number]
            self.endRemoveRows()
        else:
            self._rows[number] = row
            index = self.index(number, 0)
            self.dataChanged.emit(index, index)


def detail(row: QueueRow) -> str:
    """The second line of a row: where from, when, and how far the work on it is."""
    return dotted(row.outlet, date(row.published, brief=True), _progress(row))


def _remarks(row: QueueRow) -> str:
    return dotted(translate("flagged") if row.flagged else "", " ".join((row.note or "").split()))


def _progress(row: QueueRow) -> str:
    if row.status in {Status.DONE, Status.SKIPPED}:
        return status(row.status)
    if row.pending and row.decided:
        return translate("{left} of {all} left").format(
            left=wording.number(row.pending), all=wording.number(row.pending + row.decided)
        )
    if row.pending:
        return counted("%n pending", row.pending)
    if row.decided:
        return counted("%n decided", row.decided)
    return status(row.status)
