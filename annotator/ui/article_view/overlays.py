"""What comes and goes above the stored annotations: selection, draft, boundary handles, caret."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from annotator.core.annotation import Role
from annotator.ui.article_view.handles import PADDING, RADIUS, handles
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPainter

    from annotator.core.spans import Fragments, Span
    from annotator.ui.article_view.column import Column
    from annotator.ui.theme import Theme

_OUTLINE_WIDTH = 1.5
_DASH = [3.0, 2.0]
_ROLE_LABEL_GAP = 5.0
_ROLE_WORDS = {
    Role.SOURCE: marked("source"),
    Role.CUE: marked("cue"),
    Role.CONTENT: marked("content"),
}


def paint_selection(painter: QPainter, column: Column, index: int, span: Span, theme: Theme) -> None:
    """Fills what of ``span`` is in the segment, the painter's origin being the segment's top left."""
    for rect in column.boxes(index, span):
        painter.fillRect(_padded(rect), QColor(theme.text_selection))


def paint_draft(
    painter: QPainter, column: Column, index: int, draft: Mapping[Role, Fragments], theme: Theme
) -> None:
    """Shows the parts of a claim under construction, dashed and named by their roles."""
    for role, fragments in draft.items():
        rects = [rect for span in fragments for rect in column.boxes(index, span)]
        pen = QPen(QColor(theme.claim_edge if role is Role.CONTENT else theme.accent), _OUTLINE_WIDTH)
        pen.setDashPattern(_DASH)
        painter.setPen(pen)
        for rect in rects:
            painter.drawRect(_padded(rect))
    painter.setFont(column.face.label)
    for role, room in role_labels(column, index, draft).items():
        painter.fillRect(
            room.adjusted(0, 0, 2, 0), QColor(theme.page)
        )  # the next line's letters may be there
        painter.setPen(QColor(theme.claim_edge if role is Role.CONTENT else theme.accent))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), translate(_ROLE_WORDS[role]))


def role_labels(column: Column, index: int, draft: Mapping[Role, Fragments]) -> dict[Role, QRectF]:
    """Where in a segment the roles of a draft are named; no other label may be there."""
    metrics = QFontMetricsF(column.face.label)
    rooms: dict[Role, QRectF] = {}
    for role, fragments in draft.items():
        rects = column.boxes(index, fragments[0]) if fragments else []
        if rects and column.segments.at(fragments[0].start) == index:
            size = metrics.size(0, translate(_ROLE_WORDS[role]))
            rooms[role] = QRectF(QPointF(rects[0].left(), rects[0].bottom() + _ROLE_LABEL_GAP), size)
    return rooms


def paint_draft_bands(
    painter: QPainter, column: Column, index: int, draft: Mapping[Role, Fragments], theme: Theme
) -> None:
    """The bands behind the letters of a draft's content."""
    for span in draft.get(Role.CONTENT, ()):
        for rect in column.boxes(index, span):
            painter.fillRect(_padded(rect), QColor(theme.claim_current))


def paint_boundary(painter: QPainter, column: Column, index: int, span: Span, theme: Theme) -> None:
    """Outlines a span whose ends are being moved and puts a handle at each end."""
    rects = column.boxes(index, span)
    if not rects:
        return
    painter.setPen(QPen(QColor(theme.accent), _OUTLINE_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in rects:
        painter.drawRect(_padded(rect))
    painter.setBrush(QColor(theme.accent))
    for handle in handles(column, index, span):
        painter.drawEllipse(handle.knob, RADIUS, RADIUS)
        line = handle.line
        painter.drawLine(QPointF(handle.x, line.top() - PADDING), QPointF(handle.x, line.bottom() + PADDING))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_caret(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paints the caret; ``rect`` in the painter's pixels."""
    painter.fillRect(QRectF(round(rect.x()) - 0.5, rect.y(), 1.5, rect.height()), QColor(theme.ink))


def _padded(rect: QRectF) -> QRectF:
    return rect.adjusted(0, -PADDING, 0, PADDING)
