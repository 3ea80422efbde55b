"""The thin line of the current claim: source, cue, content."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from annotator.core.annotation import Claim
    from annotator.core.spans import Span
    from annotator.ui.article_view.column import Column
    from annotator.ui.article_view.scrolling import Scroll

_WIDTH = 1.25
_GUTTER = 12.0
_RISE = 5.0
_CORNER = 3.0
_DOT = 2.25
_ARROW = 3.5
_INSET = 8.0


class Anchor(NamedTuple):
    """Where a connector touches a part: the middle of its top edge or, if long, near its start."""

    x: float
    top: float


def connections(claim: Claim, column: Column, scroll: Scroll) -> list[tuple[Anchor, Anchor]]:
    """The pairs to connect, in pixels of the viewport with x from the column's left edge.

    Parts that are not laid out, because nobody sees them, are left out.
    """
    cue = _anchor(claim.cue[0], column, scroll) if claim.cue else None
    source = _anchor(claim.source[0], column, scroll) if claim.source else None
    contents = [_anchor(part, column, scroll) for part in claim.content]
    start = cue or source
    pairs = [(source, cue)] if source and cue else []
    if start:
        pairs += [(start, content) for content in contents if content]
    return pairs


def paint_connector(
    painter: QPainter, pairs: list[tuple[Anchor, Anchor]], width: int, colour: str, *, right_to_left: bool
) -> None:
    """Paints the line of each pair; ``width`` is the column's, whose gutter lines that change lines take."""
    gutter = width + _GUTTER if right_to_left else -_GUTTER
    pen = QPen(QColor(colour), _WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    for number, (start, end) in enumerate(pairs):
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_rounded(_route(start, end, gutter)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        if number == 0:
            painter.drawEllipse(QPointF(start.x, start.top), _DOT, _DOT)
        painter.drawPath(_arrow(end))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _anchor(span: Span, column: Column, scroll: Scroll) -> Anchor | None:
    index = column.segments.at(span.start)
    if column.laid_out(index) is None:
        return None
    boxes = column.boxes(index, span)
    if not boxes:
        return None
    first: QRectF = boxes[0]
    if column.segments.is_right_to_left(index):
        first = max((box for box in boxes if box.top() == boxes[0].top()), key=QRectF.right)
        x = max(first.center().x(), first.right() - _INSET)
    else:
        x = min(first.center().x(), first.left() + _INSET)
    return Anchor(x, first.top() - 2 + scroll.y_of(index))


def _route(start: Anchor, end: Anchor, gutter: float) -> list[QPointF]:
    """Corners of the way: up, along the gap above the line, down; by way of the gutter to another line."""
    out, back = start.top - _RISE, end.top - _RISE
    points = [QPointF(start.x, start.top), QPointF(start.x, out)]
    if start.top != end.top:
        points += [QPointF(gutter, out), QPointF(gutter, back)]
    return [*points, QPointF(end.x, back), QPointF(end.x, end.top - _ARROW)]


def _rounded(corners: list[QPointF]) -> QPainterPath:
    path = QPainterPath(corners[0])
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(corners[-1])
    return path


def _towards(corner: QPointF, other: QPointF) -> QPointF:
    """The point ``_CORNER`` pixels from a corner on the way to its neighbour, or half of a shorter way."""
    way = other - corner
    length = abs(way.x()) + abs(way.y())
    return corner + way * (min(_CORNER, length / 2) / length) if length else corner


def _arrow(end: Anchor) -> QPainterPath:
    path = QPainterPath(QPointF(end.x, end.top + 1))
    path.lineTo(end.x - _ARROW, end.top - _ARROW)
    path.lineTo(end.x + _ARROW, end.top - _ARROW)
    path.closeSubpath()
    return path
