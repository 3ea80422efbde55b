"""Paints the visible part of an article, from back to front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.core.annotation import Claim
from annotator.ui.article_view.block import RISES
from annotator.ui.article_view.connector import connections, paint_connector
from annotator.ui.article_view.overlays import (
    paint_boundary,
    paint_caret,
    paint_draft,
    paint_draft_bands,
    paint_selection,
    role_labels,
)
from annotator.ui.article_view.painting import BlockPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QRegion

    from annotator.ui.article_view.block import Block
    from annotator.ui.article_view.caret import Caret
    from annotator.ui.article_view.scene import Scene
    from annotator.ui.article_view.scrolling import Scroll

_FOCUS_WIDTH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """One painting of the viewport of ``width`` and ``height``; ``left`` is the column's edge."""

    painter: QPainter
    scroll: Scroll
    scene: Scene
    caret: Caret
    left: int
    width: int
    height: int
    focused: bool

    def paint(self, region: QRegion) -> None:
        """Paints what of the viewport lies in ``region``."""
        exposed = QRectF(region.boundingRect())
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.fillRect(exposed, QColor(self.scene.theme.page))
        self._paint_header(region)
        shown = [
            (index, block, y)
            for index, block, y in self.scroll.visible()
            if region.intersects(QRect(0, y - RISES, self.width, block.painted_height))
        ]
        marks = BlockPainter(self.painter, self.scene.theme, self.scene.current)
        for index, block, y in shown:
            self._at(y)
            marks.paint_behind(block)
            self.scene.highlighter.paint(self.painter, self.scroll.column, index, self.scene.theme)
            self._paint_behind(index)
        self._paint_connector()
        for index, block, y in shown:
            self._at(y)
            self._paint_front(index, block, marks, exposed.translated(-self.left, -y))
        self.painter.resetTransform()
        self._paint_caret()
        if self.focused:
            self._paint_focus()

    def _at(self, y: int) -> None:
        self.painter.resetTransform()
        self.painter.translate(self.left, y)

    def _paint_header(self, region: QRegion) -> None:
        height = self.scroll.header_height
        top = self.scroll.y_of(0) - height
        if not region.intersects(QRect(0, top, self.width, height - RISES)):
            return
        face = self.scroll.column.face
        block, theme = self.scene.title_block, self.scene.theme
        block.paint(self.painter, self.left, top, face.column_width, face.size, theme)

    def _paint_behind(self, index: int) -> None:
        column, theme = self.scroll.column, self.scene.theme
        paint_draft_bands(self.painter, column, index, self.scene.draft, theme)
        selected = self.caret.selection
        if selected is not None:
            paint_selection(self.painter, column, index, selected, theme)

    def _paint_front(self, index: int, block: Block, marks: BlockPainter, clip: QRectF) -> None:
        column, theme = self.scroll.column, self.scene.theme
        self.painter.setPen(QPen(QColor(theme.ink)))
        block.layout.draw(self.painter, QPointF(0, 0), clip)
        marks.paint_front(block, role_labels(column, index, self.scene.draft).values())
        paint_draft(self.painter, column, index, self.scene.draft, theme)
        boundary = self.scene.span_with_handles(column.items.get(self.scene.current))
        if boundary is not None:
            paint_boundary(self.painter, column, index, boundary, theme)

    def _paint_connector(self) -> None:
        column = self.scroll.column
        item = column.items.get(self.scene.current)
        if not isinstance(item, Claim):
            return
        self.painter.resetTransform()
        self.painter.translate(self.left, 0)
        paint_connector(
            self.painter,
            connections(item, column, self.scroll),
            column.face.column_width,
            self.scene.theme.claim_edge,
            right_to_left=column.segments.is_right_to_left(column.segments.at(item.extent.start)),
        )

    def _paint_caret(self) -> None:
        column = self.scroll.column
        index, offset = column.local(self.caret.position)
        block = column.laid_out(index)
        if block is None or not self.focused:
            return
        rect = block.layout.caret_rect(offset).translated(self.left, self.scroll.y_of(index))
        paint_caret(self.painter, rect, self.scene.theme)

    def _paint_focus(self) -> None:
        self.painter.setPen(QPen(QColor(self.scene.theme.accent), _FOCUS_WIDTH))
        inset = _FOCUS_WIDTH / 2
        self.painter.drawRect(QRectF(inset, inset, self.width - _FOCUS_WIDTH, self.height - _FOCUS_WIDTH))
