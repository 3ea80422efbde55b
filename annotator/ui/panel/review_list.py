"""The list of review cards, in step with the open article and its current item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QStackedLayout, QWidget

from annotator.core.annotation import is_pending
from annotator.ui.panel.card_delegate import CardDelegate
from annotator.ui.panel.review_model import ReviewModel
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from annotator.core.annotation import ItemRef
    from annotator.core.changes import Changes
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


class CardView(QListView):
    """A list of cards that are as wide as it is."""

    def __init__(self, model: ReviewModel, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(CardDelegate(self, theme))
        self.setAccessibleName(translate("Suggestions to review"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setProperty("onPanel", "true")
        self.verticalScrollBar().setSingleStep(24)
        self.setViewportMargins(0, 10, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class ReviewList(QWidget):
    """The panel's first tab.

    Signals:
        counted(int): how many suggestions of the open article wait.
    """

    counted = Signal(int)

    def __init__(self, session: Session, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ReviewModel(self)
        self.view = CardView(self.model, theme)
        self.empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True, margin=24)
        self.empty.setProperty("soft", "true")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        session.article_opened.connect(lambda _opened: self._refresh())
        session.changed.connect(self._on_changed)
        session.current_changed.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.view.selectionModel().currentChanged.connect(self._on_moved)
        self._refresh()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._session.key is None or self._session.key in changes.articles:
            self._refresh()

    def _refresh(self) -> None:
        opened, current = self._session.opened, self._session.current
        proposals = self._session.workspace.actors.proposals(opened) if opened is not None else {}
        self.model.show(opened, proposals, current.ref if current is not None else None)
        self._show_what_there_is()

    def _on_current(self, ref: ItemRef | None) -> None:
        self.model.set_current(ref)
        self._show_what_there_is()
        index = self.model.index_of(ref)
        if index.isValid():
            self.view.scheduleDelayedItemsLayout()
            self.view.setCurrentIndex(index)
            self.view.scrollTo(self.model.index(min(index.row() + 1, self.model.rowCount() - 1), 0))
            self.view.scrollTo(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._session.set_current(self.model.ref_at(index))

    def _on_moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self.view.hasFocus() and index.isValid():
            self._session.set_current(self.model.ref_at(index))

    def _show_what_there_is(self) -> None:
        self.counted.emit(self.model.waiting)
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        self.empty.setText(self._sentence())
        self._stack.setCurrentWidget(self.empty)

    def _sentence(self) -> str:
        if self._session.article is None:
            return translate("Open an article to review what was suggested on it.")
        if any(not is_pending(item) for item in self._session.items):
            return translate("Everything here is decided.\nD marks the article done and opens the next.")
        return translate("No suggestions here.\nSelect words and press 1 to 9 for an actor, K for a claim.")
