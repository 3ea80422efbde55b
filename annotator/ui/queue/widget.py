"""The queue's dock: filter box, chips, and the articles in working order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.core.queue import QueueFilter, QueueOrder
from annotator.ui.queue.chips import StatusChips
from annotator.ui.queue.model import QueueModel
from annotator.ui.queue.narrowing import Narrowing, narrowed
from annotator.ui.queue.narrowing_sign import NarrowingSign
from annotator.ui.queue.order_sign import OrderSign
from annotator.ui.queue.table import QueueTable
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.article import Status
    from annotator.core.changes import Changes
    from annotator.services.articles import OpenArticle
    from annotator.services.workspace import Workspace
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_TYPING_PAUSE = 80
_COUNTING_PAUSE = 150


class QueueWidget(QWidget):
    """Lists the articles, filters and sorts them, and opens the one that is chosen.

    Signals:
        ordered(QueueOrder): the queue is sorted by something else.
    """

    ordered = Signal(object)

    def __init__(self, session: Session, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = QueueModel(self)
        self.filter_box = QLineEdit(placeholderText=translate("Filter articles…"), clearButtonEnabled=True)
        self.filter_box.setAccessibleName(translate("Filter articles by their words"))
        self.chips = StatusChips()
        self.narrowing = Narrowing()
        self.sign = NarrowingSign()
        self.order_sign = OrderSign()
        self.table = QueueTable(self.model, theme)
        self.empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._typing = _single_shot(self, _TYPING_PAUSE, self._apply_text)
        self._counting = _single_shot(self, _COUNTING_PAUSE, self._count)
        self._build()
        self._connect()

    def wanted(self) -> QueueFilter:
        """The filter in force."""
        return self.model.wanted

    def focus_filter(self) -> None:
        """Let the person type into the filter box."""
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()

    def focus_filters(self) -> None:
        """Let the person choose outlet, language, days and flag."""
        self.narrowing.offer(self._session.workspace.queue.choices())
        self.narrowing.begin()

    def clear_filters(self) -> None:
        """Show articles of any outlet, language and day again, flagged or not."""
        self.narrowing.reset()

    def order_by(self, order: QueueOrder) -> None:
        """Sort the articles by this from now on; the open one stays open."""
        self._session.workspace.queue.order_by(order)
        self.order_sign.show_order(order)
        self.model.restart()
        self.ordered.emit(order)

    def sort_anew(self) -> None:
        """Put the rows in order again, if work has changed where they belong."""
        self.model.sort_anew()

    def look_for(self, text: str) -> None:
        """Show the articles with these words; all for none."""
        self.filter_box.setText(text)
        self._typing.stop()
        self._apply_text()

    def _build(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(10, 10, 10, 8)
        top.setSpacing(8)
        top.addWidget(self.filter_box)
        self.chips.add_last(self.sign.more)
        top.addWidget(self.chips)
        top.addWidget(self.sign)
        top.addWidget(self.narrowing)
        top.addWidget(self.order_sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self.empty.setContentsMargins(20, 20, 20, 20)
        self.empty.setProperty("soft", "true")
        self.empty.hide()

    def _connect(self) -> None:
        self._session.workspace_changed.connect(self._on_workspace)
        self._session.changed.connect(self._on_changed)
        self._session.article_opened.connect(self._on_article)
        self.filter_box.textChanged.connect(lambda _text: self._typing.start())
        self.filter_box.returnPressed.connect(self._on_return)
        self.chips.chosen.connect(self._on_chip)
        self.narrowing.chosen.connect(self._on_narrowing)
        self.narrowing.left.connect(self._on_left)
        self.sign.wanted.connect(self.focus_filters)
        self.sign.cleared.connect(self.clear_filters)
        self.table.selectionModel().currentChanged.connect(self._on_row)
        self.model.filtered.connect(self._on_rows)
        self.model.rowsInserted.connect(self._on_rows)
        self.model.rowsRemoved.connect(self._on_rows)

    def _on_workspace(self, workspace: Workspace | None) -> None:
        self.filter_box.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.filter_box.clear()
        self.filter_box.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.chips.clear()
        self.narrowing.reset()
        self.narrowing.hide()
        self.order_sign.show_order(workspace.queue.order if workspace is not None else QueueOrder.IMPORTED)
        self.model.set_service(workspace.queue if workspace is not None else None)
        self._count()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        self.model.refresh(changes)
        if changes.queue and self.narrowing.isVisible():
            self.narrowing.offer(self._session.workspace.queue.choices())
        self._counting.start()

    def _on_article(self, opened: OpenArticle | None) -> None:
        index = self.model.index_of(opened.article.key) if opened is not None else QModelIndex()
        selection = self.table.selectionModel()
        if index.isValid():
            if selection.currentIndex() != index:
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.table.scrollTo(index)
        else:
            selection.clear()

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        key = self.model.key_at(index)
        if key is not None and key != self._session.key:
            self._session.open_article(key)

    def _on_rows(self) -> None:
        has_rows = self.model.rowCount() > 0
        self.table.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        if replace(self.model.wanted, text=self.filter_box.text()) != QueueFilter():
            self.empty.setText(translate("No article is like that."))
        else:
            self.empty.setText(translate("No articles yet.\nDrop files or a folder here, or press Ctrl+I."))
        if has_rows and not self.table.currentIndex().isValid():
            self._on_article(self._session.opened)

    def _on_chip(self, status: Status | None, pending: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.model.set_filter(replace(self.model.wanted, status=status, pending=pending))

    def _on_narrowing(self, extra: QueueFilter) -> None:
        self.sign.show_filter(extra)
        self.model.set_filter(narrowed(self.model.wanted, extra))

    def _on_left(self, wants_article: bool) -> None:  # noqa: FBT001 - a Qt slot
        if self.model.rowCount():
            self.table.setFocus()
            if wants_article and not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.model.index(0, 0))

    def _on_return(self) -> None:
        self._typing.stop()
        self._apply_text()
        if self.model.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _apply_text(self) -> None:
        self.model.set_filter(replace(self.model.wanted, text=self.filter_box.text().strip()))

    def _count(self) -> None:
        if self._session.has_project:
            self.chips.set_counts(self._session.workspace.queue.counts())


def _single_shot(parent: QWidget, milliseconds: int, callback: Callable[[], None]) -> QTimer:
    timer = QTimer(parent, singleShot=True, interval=milliseconds)
    timer.timeout.connect(callback)
    return timer
