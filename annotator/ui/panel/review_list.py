"""The list of review cards, in step with the open article and its current item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QStackedLayout, QWidget

from annotator.core.changes import EditKind
from annotator.ui.panel.card_delegate import CardDelegate
from annotator.ui.panel.review_model import ReviewModel
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent

    from annotator.core.annotation import ItemRef
    from annotator.core.changes import Changes
    from annotator.services.articles import OpenArticle
    from annotator.ui.panel.card_layout import Chip
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_AT_ONCE = 500
"""Items of an article at most whose cards are brought up to date together with its text."""


class CardView(QListView):
    """A list of cards that are as wide as it is.

    Signals:
        chip_clicked(str, QPoint): the action of a chip on the current card, and where on the screen it is.
    """

    chip_clicked = Signal(str, QPoint)

    def __init__(self, model: ReviewModel, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self.setModel(model)
        self._theme = theme
        self._cards = CardDelegate(self, model, theme)
        self._pressed: Chip | None = None
        self.setItemDelegate(self._cards)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Suggestions to review"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAutoScroll(False)  # ``show_whole`` does that
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setProperty("onPanel", "true")
        self.verticalScrollBar().setSingleStep(24)
        self.setViewportMargins(0, 10, 0, 0)
        # All of it is painted below, so that nothing behind it needs to be.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel's ground, and the cards on it."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._theme().panel))
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew; the current card stays in sight."""
        super().resizeEvent(event)
        self.show_whole(self.currentIndex())

    def doItemsLayout(self) -> None:
        """Lay all cards out anew."""
        with self._cards.measuring():
            super().doItemsLayout()

    def show_whole(self, index: QModelIndex) -> None:
        """Scroll so that a card is wholly visible, and if there is room a little of the next."""
        # Cards change their height as they become current; where they stand is known after laying out only.
        self.doItemsLayout()
        if index.isValid():
            self.scrollTo(index.siblingAtRow(min(index.row() + 1, self.model().rowCount() - 1)))
            self.scrollTo(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the chip under the mouse."""
        self._pressed = self._chip_at(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a click does something."""
        is_over_chip = self._chip_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_over_chip else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what the chip says on which the mouse was pressed and let go."""
        super().mouseReleaseEvent(event)
        chip, self._pressed = self._pressed, None
        if chip is not None and chip == self._chip_at(event.position().toPoint()):
            self.chip_clicked.emit(chip.action, event.globalPosition().toPoint())

    def _chip_at(self, point: QPoint) -> Chip | None:
        index = self.indexAt(point)
        return self._cards.chip_at(index, point) if index.isValid() else None


class ReviewList(QWidget):
    """The panel's first tab.

    Signals:
        counted(int): how many suggestions of the open article wait.
    """

    counted = Signal(int)

    def __init__(self, session: Session, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._under_way = ""
        self.model = ReviewModel(self)
        self.view = CardView(self.model, theme)
        self.empty = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True, margin=24)
        self.empty.setProperty("soft", "true")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._catch_up)
        session.article_opened.connect(self._on_article)
        session.changed.connect(self._on_changed)
        session.current_changed.connect(self._on_current)
        self.view.clicked.connect(self._on_clicked)
        self.view.selectionModel().currentChanged.connect(self._on_moved)
        self._refresh()

    def tell(self, under_way: str) -> None:
        """Say what is being done for the open article, or why it failed; nothing for an empty sentence."""
        self._under_way = under_way
        self._show_what_there_is()

    def set_keys(self, key_of: Callable[[str], str]) -> None:
        """Name the keys in force on the current card."""
        self.model.set_keys(key_of)

    def set_show_rejected(self, show: bool) -> None:  # noqa: FBT001 - beside the article view's
        """Whether what was rejected is listed too, struck."""
        self.model.set_show_rejected(show=show)
        self._show_what_there_is()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        is_worded_anew = changes.kind is EditKind.CODEBOOK
        if is_worded_anew or self._session.key is None or changes.concerns(self._session.key):
            self._refresh_soon()

    def _on_article(self, _opened: OpenArticle | None) -> None:
        if len(self._session.items) > _AT_ONCE:
            self.model.show(None, {}, None)
        self._refresh_soon()

    def _refresh_soon(self) -> None:
        """Refresh now, where there is much after the text was painted."""
        if len(self._session.items) <= _AT_ONCE:
            self._refresh()
        else:
            self._late.start()

    def _catch_up(self) -> None:
        self._refresh()
        current = self._session.current
        self._on_current(current.ref if current is not None else None)

    def _refresh(self) -> None:
        self._late.stop()
        opened, current = self._session.opened, self._session.current
        if self._session.has_project:
            self.model.set_codebook(self._session.workspace.codebook)
        proposals = self._session.workspace.actors.proposals(opened) if opened is not None else {}
        self.model.show(opened, proposals, current.ref if current is not None else None)
        self._show_what_there_is()

    def _on_current(self, ref: ItemRef | None) -> None:
        if self._late.isActive():
            return
        self.model.set_current(ref)
        self._show_what_there_is()
        index = self.model.index_of(ref)
        if index.isValid():
            # In this order: Qt lays out what is not laid out yet, so that all cards would be, twice.
            self.view.show_whole(index)
            self.view.setCurrentIndex(index)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._session.set_current(self.model.ref_at(index))

    def _on_moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        if self.view.hasFocus() and index.isValid():
            self._session.set_current(self.model.ref_at(index))

    def _show_what_there_is(self) -> None:
        if self._late.isActive():
            return
        self.counted.emit(self.model.waiting)
        shown = self.view if self.model.rowCount() else self.empty
        if shown is self.empty:
            self.empty.setText(self._sentence())
        if shown is not self._stack.currentWidget():  # which would lay out every card anew
            self._stack.setCurrentWidget(shown)

    def _sentence(self) -> str:
        if self._session.article is None:
            return translate("Open an article to review what was suggested on it.")
        if self._under_way:
            return self._under_way
        if len(self._session.items) > len(self._session.items.pending):
            return translate("Everything here is decided.\nD marks the article done and opens the next.")
        return translate("No suggestions here.\nSelect words and press 1 to 9 for an actor, K for a claim.")
