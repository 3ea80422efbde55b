"""The handles at the ends of a span whose boundaries are moved: where they are, and which one is grabbed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.spans import Span
    from annotator.ui.article_view.column import Column

RADIUS = 3.5
PADDING = 2.0
_REACH = 5.0
"""Pixels around a handle that still grab it; a hand is not as exact as a pen."""


@dataclass(frozen=True, slots=True)
class Handle:
    """A knob on a stem at the start or the end of a span, in pixels of its segment.

    ``line`` is the box of what the span covers on that line; the knob of the start sits above it, that of
    the end below.
    """

    is_end: bool
    x: float
    line: QRectF

    @property
    def knob(self) -> QPointF:
        """The centre of the knob."""
        away = PADDING + RADIUS
        return QPointF(self.x, self.line.bottom() + away if self.is_end else self.line.top() - away)

    @property
    def reach(self) -> QRectF:
        """Where a press grabs the handle while boundaries are moved, and where the mouse calls it up."""
        stem = QRectF(self.x - _REACH, self.line.top(), 2 * _REACH, self.line.height())
        return self.knob_reach.united(stem)

    @property
    def knob_reach(self) -> QRectF:
        """Where a press grabs the handle while one reads: on the line it still selects words."""
        side = RADIUS + _REACH
        around = QRectF(self.knob.x() - side, self.knob.y() - side, 2 * side, 2 * side)
        if self.is_end:
            return around.adjusted(0, max(0.0, self.line.bottom() - around.top()), 0, 0)
        return around.adjusted(0, 0, 0, min(0.0, self.line.top() - around.bottom()))


@dataclass(frozen=True, slots=True)
class Grip:
    """A handle that is held: which end, and how far the pointer is from its line's middle."""

    is_end: bool
    offset: QPointF


def handles(column: Column, index: int, span: Span) -> list[Handle]:
    """Those of the two handles of ``span`` that stand in segment ``index``."""
    rects = column.boxes(index, span)
    if not rects:
        return []
    start, end = _ends(rects, right_to_left=column.segments.is_right_to_left(index))
    found = []
    if column.segments.at(span.start) == index:
        found.append(Handle(is_end=False, x=start[0], line=start[1]))
    if column.segments.at(span.end - 1) == index:
        found.append(Handle(is_end=True, x=end[0], line=end[1]))
    return found


def grip_at(column: Column, span: Span, point: QPointF, *, knobs_only: bool = False) -> Grip | None:
    """What a press at a point of the column takes hold of: the nearer handle of ``span`` within reach."""
    found: list[tuple[float, Grip]] = []
    for index in {column.segments.at(span.start), column.segments.at(span.end - 1)}:
        top = QPointF(0, column.top(index))
        for handle in handles(column, index, span):
            reach = handle.knob_reach if knobs_only else handle.reach
            if reach.contains(point - top):
                middle = QPointF(handle.x, handle.line.center().y()) + top
                away = (handle.knob + top - point).manhattanLength()
                found.append((away, Grip(handle.is_end, middle - point)))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _ends(
    rects: Sequence[QRectF], *, right_to_left: bool
) -> tuple[tuple[float, QRectF], tuple[float, QRectF]]:
    first_line = [rect for rect in rects if rect.top() == rects[0].top()]
    last_line = [rect for rect in rects if rect.top() == rects[-1].top()]
    if right_to_left:
        return (first_line[-1].right(), first_line[-1]), (last_line[0].left(), last_line[0])
    return (first_line[0].left(), first_line[0]), (last_line[-1].right(), last_line[-1])
