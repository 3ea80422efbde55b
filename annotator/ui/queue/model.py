"""The queue as an item model: pages fetched by key, each edit refreshes only its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt, Signal

from annotator.core.article import QueueRow, Status
from annotator.services.queue import QueueFilter, QueueOrder
from annotator.ui import wording
from annotator.ui.wording import counted, date, dotted, translate
from annotator.ui.work_wording import status

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from annotator.core.changes import Changes
    from annotator.services.queue import QueuePlace, QueueService

PAGE = 100
"""Rows read at a time; a screen shows some twenty."""
_ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractTableModel):
    """One column of articles under a filter: a stretch of the queue, which grows as the view nears its ends.

    It begins with the first articles, or ends with the last ones where somebody has jumped there. Work
    changes where articles stand in an order, but rows keep their places until they are sorted anew, so that
    nothing moves under the eye.

    Signals:
        filtered(): other articles are shown, or the same in another order.
    """

    filtered = Signal()
    ROW = Qt.ItemDataRole.UserRole
    DETAIL = Qt.ItemDataRole.UserRole + 1
    MEASURE = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service: QueueService | None = None
        self._wanted = QueueFilter()
        self._rows: list[QueueRow] = []
        self._start: QueuePlace | None = None
        self._end: QueuePlace | None = None
        self._lacks_start = False
        self._complete = True
        self._is_stale = False

    @property
    def wanted(self) -> QueueFilter:
        """The filter in force."""
        return self._wanted

    @property
    def lacks_start(self) -> bool:
        """Whether articles come before the first row."""
        return self._lacks_start

    def set_service(self, service: QueueService | None) -> None:
        """Show the queue of another project, or nothing."""
        self._service = service
        self._restart(QueueFilter())

    def set_filter(self, wanted: QueueFilter) -> None:
        """Show the articles that ``wanted`` leaves."""
        if wanted != self._wanted:
            self._restart(wanted)

    def sort_anew(self) -> None:
        """Put the rows in order again, if work has changed where they belong."""
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Read the rows anew, at least as many as there are."""
        if self._service is None or self._start is None or not self._lacks_start:
            self.restart()
            return
        before = self._service.page_before(self._wanted, before=self._start, limit=1)
        after = self._service.place_of(before[0]) if before else None
        self._restart(self._wanted, at_least=len(self._rows), after=after)

    def restart(self) -> None:
        """Read the first rows anew, at least as many as there are."""
        self._restart(self._wanted, at_least=len(self._rows))

    def show_start(self) -> None:
        """Have the first articles among the rows."""
        if self._lacks_start:
            self._restart(self._wanted)

    def show_end(self) -> None:
        """Have the last articles among the rows, which those between need not be."""
        if self._service is None or self._complete:
            return
        page = self._service.page_before(self._wanted, limit=PAGE)
        self._end = self._place_of_last(page)
        self._complete = True
        self._take(self._wanted, page, lacks_start=len(page) == PAGE)

    def fetch_before(self) -> int:
        """Load the articles before the first row; gives how many rows there are more."""
        if self._service is None or not self._lacks_start:
            return 0
        page = self._service.page_before(self._wanted, before=self._start, limit=PAGE)
        self._lacks_start = len(page) == PAGE
        known = {row.key for row in self._rows}
        fresh = [row for row in page if row.key not in known]
        if page:
            self._start = self._service.place_of(page[0])
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._rows[:0] = fresh
            self.endInsertRows()
        return len(fresh)

    def refresh(self, changes: Changes) -> None:
        """Read anew the loaded rows that an edit named, drop those that are gone, find those that came."""
        if self._service is None:
            return
        is_imported = self._service.order is QueueOrder.IMPORTED
        named = [number for number, row in enumerate(self._rows) if row.key in changes.articles]
        found = self._service.rows([self._rows[number].key for number in named])
        self._is_stale |= not self._service.order.stands_still and len(found) < len(changes.articles)
        for number in reversed(named):
            self._replace(number, found.get(self._rows[number].key))
        if changes.queue:
            if not is_imported or not changes.articles:
                self.reload()
                return
            self._end = self._service.place_of(self._rows[-1]) if self._rows else None
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
        if not parent.isValid():
            self._load()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; the second line; what it is sorted by; the row itself."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or translate("(no title)")
        if role == self.DETAIL:
            return detail(row, brief=bool(self._measure(row)))
        if role == self.MEASURE:
            return self._measure(row)
        if role == self.ROW:
            return row
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            lines = (row.title, detail(row), self._measure(row), _remarks(row))
            return "\n".join(filter(None, lines))
        return None

    def _measure(self, row: QueueRow) -> str:
        return measure(row, self._service.order) if self._service is not None else ""

    def _restart(self, wanted: QueueFilter, *, at_least: int = 0, after: QueuePlace | None = None) -> None:
        self._end = after
        page = self._next_page(wanted, max(PAGE, at_least))
        if not page and after is not None:
            self._restart(wanted)
            return
        self._take(wanted, page, lacks_start=after is not None)

    def _take(self, wanted: QueueFilter, page: list[QueueRow], *, lacks_start: bool) -> None:
        """Show other rows than those that there are."""
        self.beginResetModel()
        self._wanted = wanted
        self._rows = page
        self._is_stale = False
        self._lacks_start = lacks_start
        self._start = self._service.place_of(page[0]) if self._service is not None and page else None
        self.endResetModel()
        self.filtered.emit()

    def _load(self) -> None:
        known = {row.key for row in self._rows}
        fresh: list[QueueRow] = []
        while not fresh and (page := self._next_page(self._wanted, PAGE)):
            fresh = [row for row in page if row.key not in known]  # one that is there may belong here by now
        if fresh:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._rows += fresh
            self.endInsertRows()

    def _next_page(self, wanted: QueueFilter, limit: int) -> list[QueueRow]:
        page: list[QueueRow] = []
        if self._service is not None:
            page = self._service.page(wanted, after=self._end, limit=limit)
            self._end = self._place_of_last(page)
        self._complete = len(page) < limit
        return page

    def _place_of_last(self, page: list[QueueRow]) -> QueuePlace | None:
        return self._service.place_of(page[-1]) if self._service is not None and page else self._end

    def _replace(self, number: int, row: QueueRow | None) -> None:
        if row is None:
            self.beginRemoveRows(QModelIndex(), number, number)
            del self._rows[number]
            self.endRemoveRows()
        else:
            if self._service is not None:
                before = self._service.place_of(self._rows[number])
                self._is_stale |= self._service.place_of(row) != before
            self._rows[number] = row
            index = self.index(number, 0)
            self.dataChanged.emit(index, index)


def detail(row: QueueRow, *, brief: bool = False) -> str:
    """The second line of a row: where from, when (unless ``brief``), and how far the work on it is."""
    return dotted(row.outlet, "" if brief else date(row.published, brief=True), _progress(row))


def measure(row: QueueRow, order: QueueOrder) -> str:
    """By how much a row is where it is in an order; empty where there is nothing to say."""
    if order is QueueOrder.DOUBT and row.pending:
        return translate("doubt {sum}").format(sum=QLocale().toString(row.doubt / 1000, "f", 1))
    if order is QueueOrder.CLAIMS and row.claims:
        return counted("%n claims", row.claims)
    return ""


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
