"""Paints one block: bands behind the letters, lanes and labels under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from annotator.core.annotation import Mention, is_pending
from annotator.ui.article_view.marks import MarkKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from PySide6.QtGui import QPainter

    from annotator.core.annotation import ItemRef
    from annotator.ui.article_view.block import Block, PlacedLabel, PlacedMark
    from annotator.ui.article_view.layout import Box
    from annotator.ui.theme import Theme

BAND_PADDING = 2.0
"""Pixels that a band stands out above and below the letters."""

_NESTING_INSET = 3.0
_DEEPEST_INSET = 2
_EDGE_OPACITY = 0.55
_LANE_WIDTH = 2.0
_OUTLINE_WIDTH = 1.5
_CORNER = 2.0
_DASH = (3.0, 2.0)
_DOTS = (1.0, 1.6)
_FAINT_DOTS = (1.0, 3.0)
_OUTLINED = (MarkKind.MENTION, MarkKind.CONTENT)


class BlockPainter:
    """Paints the marks of blocks during one painting, its origin being the block's top left.

    Args:
        painter: an active painter.
        theme: colours.
        current: the item to stress.
    """

    def __init__(self, painter: QPainter, theme: Theme, current: ItemRef | None) -> None:
        self._painter = painter
        self._theme = theme
        self._current = current
        self._pens: dict[tuple[str, float, tuple[float, ...]], QPen] = {}

    def paint_behind(self, block: Block) -> None:
        """What lies under the letters: bands, the outer first, then the outline of what is current."""
        for placed in sorted(block.marks, key=_depth):
            if self._is_current(placed):
                self._fill(_bands(placed), self._stress(placed.mark.kind))
            if placed.mark.kind is MarkKind.CONTENT and not placed.mark.is_rejected:
                self._paint_band(block, placed)
        for placed in block.marks:
            if self._is_current(placed) and placed.mark.kind in _OUTLINED:
                self._outline(block, placed)

    def paint_front(self, block: Block, taken: Collection[QRectF]) -> None:
        """What lies under the lines: lanes, and labels where no room is ``taken``."""
        for placed in block.marks:
            if placed.mark.is_rejected:
                self._strike(placed)
            elif placed.mark.kind in {MarkKind.MENTION, MarkKind.CUE}:
                self._paint_lane(block, placed)
        self._paint_labels(block, taken)

    def _is_current(self, placed: PlacedMark) -> bool:
        return self._current is not None and placed.mark.item.ref == self._current

    def _pen(self, colour: str, width: float, dash: tuple[float, ...] = (), opacity: float = 1.0) -> QPen:
        """A pen made once per painting: making one costs more than drawing a line with it."""
        key = (colour, width, dash)
        pen = self._pens.get(key)
        if pen is None:
            pen = QPen(_translucent(colour, opacity), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dash:
                pen.setDashPattern(dash)
            self._pens[key] = pen
        return pen

    def _stress(self, kind: MarkKind) -> QColor:
        if kind is MarkKind.MENTION:
            return QColor(self._theme.selection)
        return QColor(self._theme.claim_band)

    def _paint_band(self, block: Block, placed: PlacedMark) -> None:
        depth = min(placed.lane, _DEEPEST_INSET)
        fill = _mixed(self._theme.claim_band, self._theme.claim_current, depth * 0.5)
        rects = _bands(placed)
        self._fill(rects, QColor(self._theme.claim_current) if self._is_current(placed) else fill)
        dash = _DASH if is_pending(placed.mark.item) else ()
        self._painter.setPen(self._pen(self._theme.claim_edge, 1.0, dash, _EDGE_OPACITY))
        for rect in rects:
            self._painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if depth:
            self._painter.setPen(self._pen(self._theme.claim_edge, 1.0, (), _EDGE_OPACITY))
            self._paint_ends(block, placed, rects)

    def _paint_ends(self, block: Block, placed: PlacedMark, rects: list[QRectF]) -> None:
        for box, rect in zip(placed.boxes, rects, strict=True):
            left, right = closed_sides(placed, box, right_to_left=block.setting.right_to_left)
            if left:
                self._painter.drawLine(rect.topLeft(), rect.bottomLeft())
            if right:
                self._painter.drawLine(rect.topRight(), rect.bottomRight())

    def _outline(self, block: Block, placed: PlacedMark) -> None:
        is_mention = placed.mark.kind is MarkKind.MENTION
        colour = self._theme.accent if is_mention else self._theme.claim_edge
        dash = _FAINT_DOTS if placed.mark.is_rejected else ()
        self._painter.setPen(self._pen(colour, _OUTLINE_WIDTH, dash))
        rects = _bands(placed)
        for rect in rects:
            self._painter.drawLine(rect.topLeft(), rect.topRight())
            self._painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self._paint_ends(block, placed, rects)

    def _fill(self, rects: Iterable[QRectF], colour: QColor) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        for rect in rects:
            self._painter.drawRoundedRect(rect, _CORNER, _CORNER)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_lane(self, block: Block, placed: PlacedMark) -> None:
        item = placed.mark.item
        if isinstance(item, Mention):
            dash = _DASH if is_pending(item) else ()
            self._painter.setPen(self._pen(self._theme.actor_colour(item.type), _LANE_WIDTH, dash))
        else:
            self._painter.setPen(self._pen(self._theme.ink, _OUTLINE_WIDTH, _DOTS))
        for box in placed.boxes:
            y = block.lane_y(box.line, placed.lane)
            self._painter.drawLine(QLineF(box.rect.left(), y, box.rect.right(), y))

    def _strike(self, placed: PlacedMark) -> None:
        dash = _FAINT_DOTS if placed.mark.kind is MarkKind.CONTENT else ()
        self._painter.setPen(self._pen(self._theme.soft_ink, 1.0, dash))
        for box in placed.boxes:
            y = box.rect.center().y() + 1
            self._painter.drawLine(QLineF(box.rect.left(), y, box.rect.right(), y))

    def _paint_labels(self, block: Block, taken: Collection[QRectF]) -> None:
        if not block.labels:
            return
        self._painter.setFont(block.label_font)
        for placed in block.labels:
            item = placed.mark.item
            if not isinstance(item, Mention) or any(room.intersects(_room(placed)) for room in taken):
                continue
            colour = self._theme.soft_ink if placed.mark.is_rejected else self._theme.actor_colour(item.type)
            self._painter.setPen(QColor(colour))
            self._painter.drawText(QPointF(placed.label.x, placed.baseline), placed.label.text)


def closed_sides(placed: PlacedMark, box: Box, *, right_to_left: bool) -> tuple[bool, bool]:
    """Whether the outline of ``box`` is closed on its left and right: open where the span wraps."""
    mark, first, last = placed.mark, placed.boxes[0].line, placed.boxes[-1].line
    on_line = [other for other in placed.boxes if other.line == box.line]
    goes_on_before = box.line != first or not mark.opens
    goes_on_after = box.line != last or not mark.closes
    if right_to_left:
        goes_on_before, goes_on_after = goes_on_after, goes_on_before
    left_open = box is on_line[0] and goes_on_before
    right_open = box is on_line[-1] and goes_on_after
    return not left_open, not right_open


def _depth(placed: PlacedMark) -> int:
    """Sources, cues and mentions go below the bands, so that a stressed one never hides a band."""
    return placed.lane if placed.mark.kind is MarkKind.CONTENT else -1


def _bands(placed: PlacedMark) -> list[QRectF]:
    """The boxes of a mark as high as its band; a nested band is lower, so that the outer shows around it."""
    depth = min(placed.lane, _DEEPEST_INSET) if placed.mark.kind is MarkKind.CONTENT else 0
    inset = depth * _NESTING_INSET - BAND_PADDING
    return [box.rect.adjusted(0, inset, 0, -inset) for box in placed.boxes]


def _room(placed: PlacedLabel) -> QRectF:
    return QRectF(placed.label.x, placed.baseline - 2, placed.label.width, 2)


def _translucent(colour: str, opacity: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result


def _mixed(one: str, other: str, share: float) -> QColor:
    start, end = QColor(one), QColor(other)
    return QColor(
        round(start.red() + (end.red() - start.red()) * share),
        round(start.green() + (end.green() - start.green()) * share),
        round(start.blue() + (end.blue() - start.blue()) * share),
    )
