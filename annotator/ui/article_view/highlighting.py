"""Highlighted words behind the letters of what is visible; found when a segment is first painted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QColor, QPen

from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from annotator.core.spans import Span
    from annotator.services.patterns import Matcher
    from annotator.ui.article_view.block import Block
    from annotator.ui.article_view.column import Column
    from annotator.ui.highlight_styles import HighlightStyle
    from annotator.ui.highlights import Highlight
    from annotator.ui.theme import Theme

_SECONDS_PER_SEGMENT = 0.05
_AROUND = 100
"""Code points before and after a segment that a match may reach into."""


class _Placed(NamedTuple):
    highlight: Highlight
    rect: QRectF
    is_filled: bool


class Highlighter:
    """Finds and paints the highlights of one view.

    The cost of painting depends on the visible segments only: what is found in one is kept with its layout.
    An expression that takes too long on a segment is left out from then on, and ``gave_up`` is told.
    """

    def __init__(self) -> None:
        self.gave_up: Callable[[Highlight], None] = lambda _highlight: None
        self._matchers: list[tuple[Highlight, Matcher]] = []
        self._placed: WeakKeyDictionary[Block, list[_Placed]] = WeakKeyDictionary()
        self._made: dict[tuple[HighlightStyle, bool], tuple[QColor, QPen]] = {}

    def use(self, highlights: Sequence[Highlight]) -> None:
        """Highlight these from now on, those that are switched off left out."""
        self._matchers = [(one, one.pattern.matcher()) for one in highlights if one.active]
        self._placed.clear()

    def paint(self, painter: QPainter, column: Column, index: int, theme: Theme) -> None:
        """Paint behind the letters of a segment, the painter's origin being its top left."""
        if not self._matchers:
            return
        block = column.block(index)
        placed = self._placed.get(block)
        if placed is None:
            placed = self._placed[block] = self._place(column, index, block)
        for highlight, rect, is_filled in placed:
            fill, pen = self._brushes(highlight.style, theme)
            if is_filled:
                painter.fillRect(rect, fill)
            painter.setPen(pen)
            y = rect.top() - highlight.style.width / 2
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y))

    def _brushes(self, style: HighlightStyle, theme: Theme) -> tuple[QColor, QPen]:
        """What a style is painted with, made once: making a pen costs more than drawing a line with it."""
        key = (style, theme.dark)
        if key not in self._made:
            pen = QPen(QColor(style.line(theme)), style.width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if style.dash:
                pen.setDashPattern(style.dash)
            self._made[key] = (QColor(style.fill(theme)), pen)
        return self._made[key]

    def _place(self, column: Column, index: int, block: Block) -> list[_Placed]:
        return [
            _Placed(highlight, rect, not _is_dimmed(span, block, column.segments.starts[index]))
            for highlight, span in self._spans(column, index)
            for rect in column.boxes(index, span)
        ]

    def _spans(self, column: Column, index: int) -> Iterator[tuple[Highlight, Span]]:
        segments = column.segments
        first, last = segments.starts[index], segments.ends[index]
        line_start, line_end = segments.paragraph(index)
        start, end = max(line_start, first - _AROUND), min(line_end, last + _AROUND)
        for highlight, matcher in tuple(self._matchers):
            try:
                found = list(matcher.spans(column.text, start, end, seconds=_SECONDS_PER_SEGMENT))
            except UserFacingError:
                self._matchers.remove((highlight, matcher))
                self.gave_up(highlight)
                continue
            for span in found:
                if span.start < last and first < span.end:
                    yield highlight, span


def _is_dimmed(span: Span, block: Block, start: int) -> bool:
    """Whether page furniture is in ``span``: its dimmed letters could not be read on a colour."""
    return any(
        first + start < span.end and span.start < last + start for first, last in block.setting.residue
    )
