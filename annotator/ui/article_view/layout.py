"""One segment laid out: where its letters, boxes and caret positions are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.ui.offsets import OffsetMap, displayable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPainter

    from annotator.ui.article_view.typeface import Typeface

FIRST_LINE_TOP = 3
"""Pixels above the letters of a line: the room of a band's edge."""

_TOUCHING = 0.75


class TextStyle(NamedTuple):
    """How a stretch of a segment is set: ``start`` and ``end`` in code points of the segment."""

    start: int
    end: int
    bold: bool
    colour: QColor | None


class Box(NamedTuple):
    """A stretch of text on one line, in pixels from the segment's top left."""

    line: int
    rect: QRectF


class SegmentLayout:
    """The lines of one segment. Offsets are code points of the segment; pixels count from its top left.

    Args:
        text: the segment's text.
        face: faces and column width.
        pitch: pixels from one line to the next.
        right_to_left: the direction of the paragraph.
        styles: stretches set otherwise than the rest.
    """

    def __init__(
        self, text: str, face: Typeface, pitch: int, *, right_to_left: bool, styles: Sequence[TextStyle] = ()
    ) -> None:
        self.offsets = OffsetMap(text)
        self.right_to_left = right_to_left
        self._text = text
        self._face = face
        self._pitch = pitch
        self._layout = QTextLayout(displayable(text), face.reading)
        self._layout.setTextOption(text_option(right_to_left=right_to_left))
        self._layout.setCacheEnabled(True)
        if styles:
            self._layout.setFormats([self._format(style) for style in styles])
        self._place_lines()

    @property
    def line_count(self) -> int:
        """How many lines the text takes; at least one."""
        return self._layout.lineCount()

    @property
    def lines_height(self) -> int:
        """Pixels that the lines take."""
        return self.line_count * self._pitch

    def draw(self, painter: QPainter, origin: QPointF, clip: QRectF) -> None:
        """Paints the letters inside ``clip``, the segment's top left being at ``origin``."""
        self._layout.draw(painter, origin, [], clip)

    def boxes(self, start: int, end: int) -> list[Box]:
        """What a stretch covers, line by line and left to right: several boxes where directions mix.

        Taken from the glyphs, because the two cursor positions of a stretch do not bound it there.
        """
        first, last = self.offsets.to_utf16(start), self.offsets.to_utf16(end)
        found: list[Box] = []
        line = self._layout.lineForTextPosition(min(first, max(0, self.offsets.units - 1)))
        while line.isValid() and line.textStart() < last:
            found += self._boxes_of_line(line, first, last)
            line = self._layout.lineAt(line.lineNumber() + 1)
        return found

    def caret_rect(self, position: int) -> QRectF:
        """Where the caret before a code point stands; one pixel wide."""
        units = self.offsets.to_utf16(position)
        line = self._layout.lineForTextPosition(units)
        return QRectF(_cursor_to_x(line, units), self._top_of(line), 1.0, self._face.line_height)

    def line_of(self, position: int) -> int:
        """The number of the line that a caret stands on."""
        return self._layout.lineForTextPosition(self.offsets.to_utf16(position)).lineNumber()

    def position_at(self, x: float, y: float) -> int:
        """The caret position nearest to a point."""
        number = max(0, min(int(y // self._pitch), self.line_count - 1))
        return self.position_on_line(number, x)

    def position_on_line(self, number: int, x: float) -> int:
        """The caret position on a line that is nearest to ``x``; the last line for a negative number."""
        line = self._layout.lineAt(number if number >= 0 else self.line_count + number)
        return self.offsets.to_code_points(self._nearest(line, x))

    def line_bounds(self, number: int) -> tuple[int, int]:
        """The first and the last caret position of a line; before the space that a wrapped line ends with."""
        line = self._layout.lineAt(number)
        end = line.textStart() + line.textLength()
        if number < self.line_count - 1:
            end = self._layout.previousCursorPosition(end)
        return self.offsets.to_code_points(line.textStart()), self.offsets.to_code_points(end)

    def next_position(self, position: int, *, words: bool) -> int:
        """The next caret position: after a whole grapheme, or at the start of the next word."""
        units = self._layout.nextCursorPosition(self.offsets.to_utf16(position), _cursor_mode(words=words))
        return self.offsets.to_code_points(units)

    def previous_position(self, position: int, *, words: bool) -> int:
        """The previous caret position: before a whole grapheme, or at the start of the word."""
        units = self._layout.previousCursorPosition(
            self.offsets.to_utf16(position), _cursor_mode(words=words)
        )
        return self.offsets.to_code_points(units)

    def _place_lines(self) -> None:
        self._layout.beginLayout()
        y = float(FIRST_LINE_TOP)
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._face.column_width)
            # a fallback face may be taller; the lines keep their distance all the same
            line.setPosition(QPointF(0, y + self._face.ascent - line.ascent()))
            y += self._pitch
        self._layout.endLayout()

    def _nearest(self, line: QTextLine, x: float) -> int:
        """The cursor position nearest to ``x``; where letters run from the right, Qt's own is one too far."""
        found = line.xToCursor(x)
        around = (self._layout.previousCursorPosition(found), self._layout.nextCursorPosition(found))
        last = line.textStart() + line.textLength()
        candidates = [found, *(units for units in around if line.textStart() <= units < last)]
        return min(candidates, key=lambda units: abs(_cursor_to_x(line, units) - x))

    def _top_of(self, line: QTextLine) -> float:
        return float(FIRST_LINE_TOP + line.lineNumber() * self._pitch)

    def _format(self, style: TextStyle) -> QTextLayout.FormatRange:
        result = QTextLayout.FormatRange()
        start = self.offsets.to_utf16(style.start)
        result.start = start
        result.length = self.offsets.to_utf16(style.end) - start
        characters = QTextCharFormat()
        if style.bold:
            characters.setFontWeight(QFont.Weight.Bold)
        if style.colour is not None:
            characters.setForeground(style.colour)
        result.format = characters
        return result

    def _boxes_of_line(self, line: QTextLine, first: int, last: int) -> list[Box]:
        start = max(first, line.textStart())
        end = min(last, line.textStart() + line.textLength())
        if line.lineNumber() < self.line_count - 1:
            end = start + self._without_trailing_space(start, end)
        if start >= end:
            return []
        top = self._top_of(line)
        edges = sorted(
            (bounds.left(), bounds.right())
            for run in line.glyphRuns(start, end - start)
            if (bounds := run.boundingRect()).width() > 0
        )
        return [
            Box(line.lineNumber(), QRectF(left, top, right - left, self._face.line_height))
            for left, right in _merged(edges)
        ]

    def _without_trailing_space(self, start: int, end: int) -> int:
        first, last = self.offsets.to_code_points(start), self.offsets.to_code_points(end)
        kept = first + len(self._text[first:last].rstrip())
        return self.offsets.to_utf16(kept) - start


def text_option(*, right_to_left: bool) -> QTextOption:
    """How lines break, and on which side they begin."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    return option


def _cursor_mode(*, words: bool) -> QTextLayout.CursorMode:
    return QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters


def _cursor_to_x(line: QTextLine, units: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(units))
    return x


def _merged(edges: list[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for left, right in edges:
        if merged and left <= merged[-1][1] + _TOUCHING:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged
