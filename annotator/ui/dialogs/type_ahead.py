"""A popup that offers choices as one types: actors to link to, values of an attribute, actions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.rest_of_word import RestOfWord
from annotator.ui.help.pages import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_WIDTH = 420
_ROWS_SHOWN = 8
_SQUARE = 9
_TO_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_DETAIL = Qt.ItemDataRole.UserRole + 1
_READY = Qt.ItemDataRole.UserRole + 2
_KEY = Qt.ItemDataRole.UserRole + 3
_KEY_WIDTH = 24
_ROW_HEIGHT = 28
_FRAME = 2  # pixels that the focus frame of lists takes
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the popup: what it says, a remark in soft ink, and what choosing it yields.

    A line that is not ``ready`` cannot be chosen yet. ``key`` is a letter that chooses it at once, as long as
    nothing has been typed.
    """

    title: str
    detail: str
    value: Any
    colour: str | None = None
    ready: bool = True
    key: str = ""


class TypeAhead(QFrame):
    """Asks for one of several things by a few letters; Enter takes the marked line, Esc none.

    ``offer`` gives the choices for what has been typed, best first; ``page`` names the page of the manual.
    The popup deletes itself when it closes.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        placeholder: str,
        offer: Callable[[str], Sequence[Choice]],
        chosen: Callable[[Any], None],
        page: str = "annotating",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("type-ahead")
        self.setAccessibleName(title)
        self.setProperty(PAGE, page)
        self._offer = offer
        self._chosen = chosen
        self.field = QLineEdit(placeholderText=placeholder)
        self.field.setAccessibleName(title)
        self.field.installEventFilter(self)
        self.listing = QListWidget()
        self.listing.setAccessibleName(title)
        self.listing.setItemDelegate(_LineDelegate(self.listing))
        self.listing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.listing.setFrameShape(QFrame.Shape.NoFrame)
        self.listing.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build(title)
        self.field.textChanged.connect(self._refill)
        self.listing.itemClicked.connect(self._choose)
        self._refill(self.field.text())

    def open_over(self, place: QWidget) -> None:
        """Show the popup in the upper middle of ``place``."""
        self.setFixedWidth(min(_WIDTH, place.width()))
        self.adjustSize()
        offset = QPoint((place.width() - self.width()) // 2, max(24, place.height() // 6))
        self.move(place.mapToGlobal(offset))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """Ask for the choices anew, because what they say has changed; the marked line stays marked."""
        value = self.listing.currentIndex().data(Qt.ItemDataRole.UserRole)
        self._refill(self.field.text())
        for row in range(self.listing.count()):
            if self.listing.item(row).data(Qt.ItemDataRole.UserRole) == value:
                self.listing.setCurrentRow(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys walk the list, and Enter choose, while the field keeps the focus."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TO_LIST:
                self.listing.event(event)
                return True
            if event.key() in _ENTER:
                self._choose(self.listing.currentItem())
                return True
            return self._choose_by_key(event)
        return super().eventFilter(watched, event)

    def _build(self, title: str) -> None:
        heading = QLabel(title)
        heading.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for widget in (heading, self.field, self.listing):
            column.addWidget(widget)

    def _refill(self, typed: str) -> None:
        self.listing.clear()
        for choice in self._offer(typed.strip()):
            self.listing.addItem(_line(choice))
        self.listing.setCurrentRow(0)
        rows = min(max(self.listing.count(), 1), _ROWS_SHOWN)
        self.listing.setFixedHeight(rows * _ROW_HEIGHT + _FRAME)
        self.adjustSize()

    def _choose_by_key(self, event: QKeyEvent) -> bool:
        """Take the line whose key was pressed into the empty field; whether there is one."""
        pressed = event.text().casefold()
        if self.field.text() or not pressed or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        items = (self.listing.item(row) for row in range(self.listing.count()))
        found = next((item for item in items if item.data(_KEY).casefold() == pressed), None)
        if found is None:
            return False
        title, app = found.text(), QApplication.instance()
        if app is not None and title.casefold().startswith(pressed):
            RestOfWord(title[1:], app)
        self._choose(found)
        return True

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_READY):
            value = item.data(Qt.ItemDataRole.UserRole)
            self.close()
            self._chosen(value)


class _LineDelegate(QStyledItemDelegate):
    """Puts a choice's remark at the right end of its line, in soft ink."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, _ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        title_width = option.fontMetrics.horizontalAdvance(index.data()) + 40
        key = index.data(_KEY)
        room = option.rect.adjusted(title_width, 0, -_KEY_WIDTH if key else -8, 0)
        words = option.fontMetrics.elidedText(
            index.data(_DETAIL) or "", Qt.TextElideMode.ElideRight, room.width()
        )
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        if key:
            edge = option.rect.adjusted(0, 0, -8, 0)
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            painter.drawText(edge, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, key.upper())
        painter.restore()


def colour_square(colour: str, side: int = _SQUARE) -> QIcon:
    """The small square that shows an actor's type."""
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)


def _line(choice: Choice) -> QListWidgetItem:
    item = QListWidgetItem(choice.title)
    item.setData(Qt.ItemDataRole.UserRole, choice.value)
    item.setData(_DETAIL, choice.detail)
    item.setData(_READY, choice.ready)
    item.setData(_KEY, choice.key)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.title}, {choice.detail}")
    if choice.colour is not None:
        item.setIcon(colour_square(choice.colour))
    return item
