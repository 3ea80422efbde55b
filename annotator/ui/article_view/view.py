"""The article view: a widget that shows one article and lets a person read, click and select."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent

from annotator.ui.article_view.accessibility import install
from annotator.ui.article_view.handles import Grip, grip_at
from annotator.ui.article_view.hits import items_at, next_of
from annotator.ui.article_view.marks import spans_of
from annotator.ui.article_view.pointer import Pointer
from annotator.ui.article_view.scene import Mode
from annotator.ui.article_view.selectable_area import SelectableArea
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import ItemRef
    from annotator.ui.theme import Theme


class ArticleView(SelectableArea):
    """An article in which one reads, clicks and selects. Positions are code points, end exclusive.

    Args:
        theme: colours.
        parent: the widget around it.

    Signals:
        selection_changed: the selected `Span`, or None.
        caret_moved: the caret's position.
        item_activated: the `ItemRef` that was clicked; clicking again goes through those that overlap.
        item_hovered: the `ItemRef` under the mouse, or None.
        boundary_grabbed: a `Span` of the current item, one of whose handles was taken hold of while reading.
        boundary_dragged: the position that an end of the span with handles was dragged to, whether it is its
            end, and whether by characters and not by words.
        boundary_dropped: the handle was let go.
        boundary_left: the mouse was pressed beside the handles.
        context_menu_requested: a global `QPoint`, and the `ItemRef` there or None.
        text_size_changed: the new size in pixels.
    """

    item_activated = Signal(object)
    item_hovered = Signal(object)
    boundary_grabbed = Signal(object)
    boundary_dragged = Signal(int, bool, bool)
    boundary_dropped = Signal()
    boundary_left = Signal()
    context_menu_requested = Signal(QPoint, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        install()
        self.setAccessibleName(translate("Article text"))
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self._hovered: ItemRef | None = None
        self._grip: Grip | None = None
        self._by_character = False
        self._pointer = Pointer(self)
        self._pointer.pressed.connect(self._press)
        self._pointer.dragged.connect(self._drag)
        self._pointer.clicked.connect(self._click)
        self._pointer.word_wanted.connect(self._select_word_at)
        self._pointer.paragraph_wanted.connect(self._select_paragraph_at)
        self._pointer.scrolled.connect(self._scroll_by)

    def items_at(self, point: QPoint) -> list[ItemRef]:
        """The items under a point of the viewport, the smallest first."""
        place = self._in_column(point)
        if place.y() < 0 or place.y() >= self._column.total_height:
            return []
        index = self._column.find(int(place.y()))
        block = self._column.laid_out(index)
        return items_at(block, place - QPointF(0, self._column.top(index))) if block else []

    def character_rect(self, position: int) -> QRect:
        """Where on the screen the character at a code point is."""
        rect = self._in_viewport(self._column.character_rect(position)).toAlignedRect()
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def position_at_global(self, point: QPoint) -> int:
        """The caret position nearest to a point of the screen."""
        return self._position_at(self.viewport().mapFromGlobal(point))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a click, a selection, or the dragging of a handle."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._take_hold(event)
            self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Selects a word; a handle is taken hold of again."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._take_hold(event)
        if self._grip is None:
            self._pointer.double_click(event)
        else:
            self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Selects or drags, or tells what is under the mouse."""
        self._by_character = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pointer.move(event, self.viewport().height())
            return
        self._offer_handles(event.position().toPoint())
        self._show_cursor(event.position().toPoint())
        hits = self.items_at(event.position().toPoint())
        hovered = hits[0] if hits else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.item_hovered.emit(hovered)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a click, a selection or a dragging."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pointer.release(event)
        if self._grip is not None:
            self._grip = None
            self.boundary_dropped.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl changes the text size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y()
            self.set_text_size(self.text_size() + (turned > 0) - (turned < 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Asks for the menu of what is under the mouse, or by the keyboard of the current item."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.point_of(self._caret.position))
            self.context_menu_requested.emit(place, self._scene.current)
        else:
            hits = self.items_at(self.viewport().mapFromGlobal(event.globalPos()))
            self.context_menu_requested.emit(event.globalPos(), hits[0] if hits else None)
        event.accept()

    def _position_at(self, point: QPoint) -> int:
        return self._column.position_at(self._in_column(point))

    def _grip_at(self, point: QPoint) -> Grip | None:
        span = self._scene.span_with_handles(self._column.items.get(self._scene.current))
        if span is None:
            return None
        return grip_at(self._column, span, self._in_column(point), knobs_only=not self._moves_boundaries())

    def _moves_boundaries(self) -> bool:
        return self._scene.mode is Mode.BOUNDARY

    def _take_hold(self, event: QMouseEvent) -> None:
        self._grip = self._grip_at(event.position().toPoint())
        if self._moves_boundaries():
            if self._grip is None:
                self.boundary_left.emit()
        elif self._grip is not None:
            self.boundary_grabbed.emit(self._scene.offered)
            if not self._moves_boundaries():  # the project may be one that is not to be changed
                self._grip = None

    def _offer_handles(self, point: QPoint) -> None:
        """Shows the handles of that span of the current item one of whose ends is under the mouse."""
        item, place = self._column.items.get(self._scene.current), self._in_column(point)
        spans = [span for _kind, span in spans_of(item)] if item is not None else []
        offered = next((span for span in spans if grip_at(self._column, span, place) is not None), None)
        if offered != self._scene.offered:
            self._scene.offered = offered
            self.viewport().update()

    def _show_cursor(self, point: QPoint) -> None:
        over_handle = self._grip_at(point) is not None
        shape = Qt.CursorShape.SizeHorCursor if over_handle else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def _press(self, point: QPoint, extend: bool) -> None:  # noqa: FBT001 - a signal's slot
        if self._grip is not None:
            return
        position = self._position_at(point)
        self._select(self._caret.anchor if extend else position, position)

    def _drag(self, point: QPoint) -> None:
        if self._grip is not None:
            position = self._column.position_at(self._in_column(point) + self._grip.offset)
            self.boundary_dragged.emit(position, self._grip.is_end, self._by_character)
            return
        self._select(self._caret.anchor, self._position_at(point))

    def _click(self, point: QPoint) -> None:
        if self._grip is not None:
            return
        ref = next_of(self.items_at(point), self._scene.current)
        if ref is not None:
            self.item_activated.emit(ref)

    def _select_word_at(self, point: QPoint) -> None:
        word = self.word_at(self._position_at(point))
        if word is not None:
            self._select(word.start, word.end)

    def _select_paragraph_at(self, point: QPoint) -> None:
        paragraph = self.paragraph_at(self._position_at(point))
        if paragraph is not None:
            self._select(paragraph.start, paragraph.end)

    def _scroll_by(self, pixels: int) -> None:
        self._scroll.scroll_to(self._scroll.value + pixels)
        self._sync()
