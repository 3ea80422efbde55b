"""The table of the actor list: two lines for each actor, and keys of its own for work on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from annotator.ui.panel.actor_model import ActorModel
from annotator.ui.panel.card_faces import small_font
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from annotator.ui.theme import Theme

ROW_HEIGHT = 42
_LEFT = 24
_RIGHT = 6
_SQUARE = 9
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ActorTable(QTableView):
    """Rows of actors, of which several can be chosen with Shift and Ctrl.

    Signals:
        going(QModelIndex): Enter was pressed: go to where this actor is named.
        edit_wanted(): F2 was pressed.
        remove_wanted(): Del was pressed.
        left(): Esc was pressed.
    """

    going = Signal(object)
    edit_wanted = Signal()
    remove_wanted = Signal()
    left = Signal()

    def __init__(self, model: ActorModel, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verbs: Mapping[int, Callable[[], None]] = {
            **dict.fromkeys(_ENTER, lambda: self.going.emit(self.currentIndex())),
            Qt.Key.Key_F2: self.edit_wanted.emit,
            Qt.Key.Key_Delete: self.remove_wanted.emit,
            Qt.Key.Key_Escape: self.left.emit,
        }
        self.setModel(model)
        self.setItemDelegateForColumn(0, _NameDelegate(theme, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(translate("Actors"))
        self.setToolTip(translate("Enter goes to where an actor is named, F2 edits, M merges, Del removes."))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setProperty("onPanel", "true")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this list from the shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._verb(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the list's own keys say."""
        verb = self._verb(event)
        if verb is None:
            super().keyPressEvent(event)
        else:
            verb()

    def _verb(self, event: QKeyEvent) -> Callable[[], None] | None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        return self._verbs.get(event.key()) if plain else None


class _NameDelegate(QStyledItemDelegate):
    """Writes an actor's name, and under it in soft ink its type and how many aliases it has."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        option.widget.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        small = small_font()
        name_height, remark_height = option.fontMetrics.height(), QFontMetrics(small).height()
        top = option.rect.top() + (option.rect.height() - name_height - remark_height) // 2
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        icon.paint(painter, option.rect.left() + 8, top + (name_height - _SQUARE) // 2, _SQUARE, _SQUARE)
        room = option.rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        painter.save()
        theme = self._theme()
        for words, font, height, ink in (
            (index.data(), option.font, name_height, theme.ink),
            (index.data(ActorModel.REMARK), small, remark_height, theme.soft_ink),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            room.setTop(top)
            room.setHeight(height)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            top += height
        painter.restore()
