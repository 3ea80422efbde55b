"""Shows one article with its annotations and scrolls it; what a person does to it is in `view`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from annotator.ui.article_view.block import RISES
from annotator.ui.article_view.canvas import Canvas
from annotator.ui.article_view.caret import Caret
from annotator.ui.article_view.column import Column
from annotator.ui.article_view.gliding import Glide, moves_smoothly
from annotator.ui.article_view.look_ahead import LookAhead
from annotator.ui.article_view.scene import Mode, Scene
from annotator.ui.article_view.scrolling import Scroll
from annotator.ui.article_view.typeface import COLUMN_CHARACTERS, Typeface, typeface
from annotator.ui.theme import READING_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from annotator.core.annotation import Item, ItemRef, Role
    from annotator.core.article import Article
    from annotator.core.item_list import ItemList
    from annotator.core.spans import Fragments, Span
    from annotator.ui.article_view.header import Header
    from annotator.ui.highlights import Highlight
    from annotator.ui.theme import Theme

SMALLEST_TEXT, LARGEST_TEXT = 9, 48
"""Pixels that the text size may be set to."""

_SIDE_MARGIN = 32
_REVEAL_MARGIN = 40


class ReadingArea(QAbstractScrollArea):
    """The reading column of one article. All positions are code points of its text, end exclusive.

    Args:
        theme: colours.
        parent: the widget around it.

    Signals:
        text_size_changed: the new size in pixels.
    """

    text_size_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # all of it is painted
        self._scene = Scene(theme=theme)
        self._text_size = READING_SIZE
        self._line_width = COLUMN_CHARACTERS
        self._scroll = Scroll(Column("", self._typeface(), theme))
        self._caret = Caret()
        self._glide = Glide(self, self._sync)
        self._ahead = LookAhead(self, self._lay_out)
        self._is_animated = True
        self._is_syncing = False
        self._places: list[tuple[int, int, int]] = []

    def set_article(self, article: Article | None, items: Iterable[Item] = ()) -> None:
        """Shows another article from its start, with these items; an empty page for None."""
        self._glide.stop()
        column = Column(article.text if article else "", self._scroll.column.face, self._scene.theme)
        if article and article.residue:
            column.set_residue(article.residue)
        column.set_show_rejected(show=self._column.shows_rejected)
        column.items.replace(items)
        self._scene = Scene(theme=self._scene.theme, highlighter=self._scene.highlighter)
        self._scroll = Scroll(column)
        self._caret.select(0, 0)
        self._relayout()
        self._scroll.to_start()
        self._sync()

    def set_items(self, items: Iterable[Item]) -> None:
        """Shows these items and no others."""
        self._column.items.replace(items)
        self._column.forget_layouts()
        self._sync()

    def update_items(self, changed: Collection[ItemRef], items: ItemList) -> None:
        """Takes the present values of the changed items, at a cost that depends on their segments only.

        A changed item that ``items`` lacks has gone; items that are not among ``changed`` are passed over.
        """
        touched = self._column.items.update(changed, items)
        self._column.redecorate(touched)
        self._lay_out()
        if touched:
            self._repaint(min(touched), max(touched))

    def set_residue(self, residue: Fragments) -> None:
        """Dims these parts."""
        self._column.set_residue(residue)
        self._sync()

    def set_show_rejected(self, show: bool) -> None:  # noqa: FBT001 - connected to a checkable action
        """Whether rejected items are shown, struck through."""
        self._column.set_show_rejected(show=show)
        self._sync()

    def set_header(self, header: Header) -> None:
        """What stands above the text."""
        if header != self._scene.title_block.header:
            self._scene.title_block.header = header
            self._measure_header()
            self._lay_out()
            height = self._scroll.header_height
            self.viewport().update(0, self._scroll.y_of(0) - height, self.viewport().width(), height - RISES)

    def set_theme(self, theme: Theme) -> None:
        """Takes other colours."""
        self._scene.theme = theme
        self._column.restyle(self._column.face, theme)
        self._sync()

    def text_size(self) -> int:
        """Pixels of the reading face."""
        return self._text_size

    def set_text_size(self, pixels: int) -> None:
        """Sets the text size within 9 to 48 pixels; the line at the top stays."""
        size = max(SMALLEST_TEXT, min(pixels, LARGEST_TEXT))
        if size != self._text_size:
            self._text_size = size
            self._relayout()
            self._sync()
            self.text_size_changed.emit(size)

    def set_line_width(self, characters: int) -> None:
        """Sets the width of the column; the reading face is taken anew too, since another may be in force."""
        self._line_width = characters
        self._relayout()
        self._sync()

    def set_animated(self, animated: bool) -> None:  # noqa: FBT001 - a property's setter
        """Whether scrolling to the current item takes 120 ms or none."""
        self._is_animated = animated

    def set_current(self, ref: ItemRef | None) -> None:
        """Stresses an item, of a claim also how its parts belong together, and scrolls to it."""
        former = self._column.items.get(self._scene.current)
        self._scene.current = ref
        item = self._column.items.get(ref)
        if item is not None:
            self.reveal(item.extent)
        self._repaint_spans(*(one.extent for one in (former, item) if one is not None))

    def set_mode(self, mode: Mode) -> None:
        """Reading, or moving the ends of the current span, which then show handles."""
        self._scene.mode = mode
        self._scene.boundary = None
        self.viewport().update()

    def set_boundary(self, span: Span | None, *, reveal: bool = True) -> None:
        """The provisional span while its ends are moved; None for the current item's own.

        With ``reveal`` it is scrolled into sight, which under a dragging hand it must not be.
        """
        self._scene.boundary = span
        if span is not None and reveal:
            self.reveal(span)
        self.viewport().update()

    def set_draft(self, parts: Mapping[Role, Fragments]) -> None:
        """Shows the parts of a claim under construction; empty for none."""
        self._scene.draft = dict(parts)
        self.viewport().update()

    def set_highlights(self, highlights: Sequence[Highlight], gave_up: Callable[[Highlight], None]) -> None:
        """Highlights these words in the text; ``gave_up`` is told of an expression that takes too long.

        It is called while the view is being painted.
        """
        self._scene.highlighter.gave_up = gave_up
        self._scene.highlighter.use(highlights)
        self.viewport().update()

    def reveal(self, span: Span) -> None:
        """Scrolls so that a span is in sight; not at all if it is."""
        first, last = self._column.caret_rect(span.start), self._column.caret_rect(span.end)
        top = self._scroll.value - self._scroll.header_height
        height = self.viewport().height()
        fits = last.bottom() - first.top() <= height - 2 * _REVEAL_MARGIN
        bottom = last.bottom() if fits else first.bottom()
        if top + _REVEAL_MARGIN <= first.top() and bottom <= top + height - _REVEAL_MARGIN:
            self._lay_out()
            return
        index, _ = self._column.local(span.start)
        offset = round(first.top()) - self._column.top(index) - height // 3
        self._glide.to(self._scroll, index, offset, animated=self._is_animated and moves_smoothly(self))

    def point_of(self, position: int) -> QPoint:
        """Where the bottom of the caret before a code point stands in the viewport."""
        return self._in_viewport(self._column.caret_rect(position)).bottomLeft().toPoint()

    @property
    def _column(self) -> Column:
        return self._scroll.column

    def _in_viewport(self, rect: QRectF) -> QRectF:
        top = self._scroll.header_height - self._scroll.value
        return rect.translated(self._left(), top)

    def _in_column(self, point: QPoint) -> QPointF:
        top = self._scroll.value - self._scroll.header_height
        return QPointF(point.x() - self._left(), point.y() + top)

    def _left(self) -> int:
        return max(0, (self.viewport().width() - self._column.face.column_width) // 2)

    def _typeface(self) -> Typeface:
        available = max(1, self.viewport().width() - 2 * _SIDE_MARGIN)
        return typeface(self._text_size, available, self._line_width)

    def _relayout(self) -> None:
        face = self._typeface()
        self._scroll.viewport_height = self.viewport().height()
        if face != self._column.face:
            self._scroll.keep_place(lambda: self._column.restyle(face, self._scene.theme))
        self._measure_header()

    def _measure_header(self) -> None:
        width = self._column.face.column_width
        self._scroll.resize_header(self._scene.title_block.needed_height(width, self._text_size))

    def _sync(self) -> None:
        """Lays out what is visible, then tells the scroll bar, and has all of it painted."""
        self._lay_out()
        self.viewport().update()

    def _lay_out(self) -> None:
        """Lays out what is visible, then tells the scroll bar; nothing is painted unless something moved."""
        self._scroll.settle()
        bar = self.verticalScrollBar()
        self._is_syncing = True
        bar.setRange(0, self._scroll.maximum)
        bar.setPageStep(max(1, self.viewport().height() - self._column.face.laned_pitch))
        bar.setSingleStep(self._column.face.plain_pitch)
        bar.setValue(self._scroll.value)
        self._is_syncing = False
        places = [(index, y, block.total_height) for index, block, y in self._scroll.visible()]
        places.append((0, self._scroll.y_of(0), self._scroll.header_height))
        if places != self._places:
            self._places = places
            self.viewport().update()

    def _repaint_spans(self, *spans: Span) -> None:
        """Has the segments painted that spans stand in, and those between start and end of one."""
        for span in spans:
            self._repaint(*(self._column.segments.at(place) for place in (span.start, span.end)))

    def _repaint(self, first: int, last: int) -> None:
        """Has these segments painted; everything while something is shown that may stand out of them."""
        if self._scene.draft or self._scene.span_with_handles(self._column.items.get(self._scene.current)):
            self.viewport().update()
        for index, block, y in self._scroll.visible():
            if first <= index <= last:
                self.viewport().update(0, y - RISES, self.viewport().width(), block.painted_height)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follows the scroll bar."""
        if not self._is_syncing:
            self._glide.stop()
            self._scroll.scroll_to(self.verticalScrollBar().value())
            self._sync()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the column to the new width."""
        super().resizeEvent(event)
        self._relayout()
        self._sync()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what is visible."""
        painter = QPainter(self.viewport())
        Canvas(
            painter=painter,
            scroll=self._scroll,
            scene=self._scene,
            caret=self._caret,
            left=self._left(),
            width=self.viewport().width(),
            height=self.viewport().height(),
            focused=self.hasFocus(),
        ).paint(event.region())
        painter.end()
        self._ahead.below(self._scroll)
