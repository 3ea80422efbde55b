"""The caret and the selection, and how they move through the text."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from annotator.core.spans import Span

if TYPE_CHECKING:
    from annotator.ui.article_view.column import Column


class Motion(Enum):
    """A way for the caret to go. Left and right are as seen, next and previous as read."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    PARAGRAPH_START = auto()
    PARAGRAPH_END = auto()
    ARTICLE_START = auto()
    ARTICLE_END = auto()


_SIDEWAYS = {
    Motion.LEFT: (False, False),
    Motion.RIGHT: (True, False),
    Motion.WORD_LEFT: (False, True),
    Motion.WORD_RIGHT: (True, True),
}
_PAGES = {Motion.PAGE_UP: -1, Motion.PAGE_DOWN: 1}
_LINES = {Motion.UP: -1, Motion.DOWN: 1}


class Caret:
    """A caret position and the selection's other end, in code points of the article."""

    def __init__(self) -> None:
        self.position = 0
        self.anchor = 0
        self._wished_x: float | None = None

    @property
    def selection(self) -> Span | None:
        """What is selected."""
        if self.position == self.anchor:
            return None
        return Span(min(self.position, self.anchor), max(self.position, self.anchor))

    def select(self, anchor: int, position: int) -> None:
        """Puts the caret to ``position`` and selects from ``anchor`` on."""
        self.anchor, self.position = anchor, position
        self._wished_x = None

    def move(self, motion: Motion, column: Column, *, extend: bool, page: int) -> None:
        """Moves the caret; with ``extend`` the anchor stays. ``page`` is in pixels.

        A plain left or right first collapses a selection to its end on that side.
        """
        if motion in _LINES or motion in _PAGES:
            self._move_vertically(motion, column, page)
        else:
            self._wished_x = None
            self.position = self._collapsed(motion, column, extend=extend)
        if not extend:
            self.anchor = self.position

    def _collapsed(self, motion: Motion, column: Column, *, extend: bool) -> int:
        selected = self.selection
        if selected is not None and not extend and motion in {Motion.LEFT, Motion.RIGHT}:
            forwards = _goes_forwards(column, self.position, rightwards=motion is Motion.RIGHT)
            return selected.end if forwards else selected.start
        return _moved(motion, column, self.position)

    def _move_vertically(self, motion: Motion, column: Column, page: int) -> None:
        rect = column.caret_rect(self.position)
        if self._wished_x is None:
            self._wished_x = rect.x()
        if motion in _PAGES:
            point = QPointF(self._wished_x, rect.center().y() + _PAGES[motion] * page)
            self.position = column.position_at(point)
        else:
            self.position = _on_next_line(column, self.position, self._wished_x, _LINES[motion])


def _moved(motion: Motion, column: Column, position: int) -> int:
    if motion in _SIDEWAYS:
        rightwards, words = _SIDEWAYS[motion]
        if _goes_forwards(column, position, rightwards=rightwards):
            return _next(column, position, words=words)
        return _previous(column, position, words=words)
    index, offset = column.local(position)
    if motion in {Motion.LINE_START, Motion.LINE_END}:
        layout = column.block(index).layout
        bounds = layout.line_bounds(layout.line_of(offset))
        return column.segments.starts[index] + bounds[motion is Motion.LINE_END]
    if motion is Motion.PARAGRAPH_START:
        return _paragraph_start(column, position)
    if motion is Motion.PARAGRAPH_END:
        return _next_paragraph(column, position)
    return 0 if motion is Motion.ARTICLE_START else len(column.text)


def _goes_forwards(column: Column, position: int, *, rightwards: bool) -> bool:
    return rightwards != column.segments.is_right_to_left(column.segments.at(position))


def _next(column: Column, position: int, *, words: bool) -> int:
    segments = column.segments
    index, offset = column.local(position)
    if segments.starts[index] + offset >= segments.ends[index]:
        return segments.starts[index + 1] if index + 1 < len(segments) else position
    return segments.starts[index] + column.block(index).layout.next_position(offset, words=words)


def _previous(column: Column, position: int, *, words: bool) -> int:
    segments = column.segments
    index, offset = column.local(position)
    if offset == 0 and index > 0:
        index -= 1
        offset = segments.ends[index] - segments.starts[index]
        if not segments.continues(index):
            return segments.ends[index]
    return segments.starts[index] + column.block(index).layout.previous_position(offset, words=words)


def _paragraph_start(column: Column, position: int) -> int:
    start, _ = column.segments.paragraph(column.segments.at(position))
    if start == position and position > 0:
        start, _ = column.segments.paragraph(column.segments.at(position - 1))
    return start


def _next_paragraph(column: Column, position: int) -> int:
    _, end = column.segments.paragraph(column.segments.at(position))
    return min(end + 1, len(column.text))


def _on_next_line(column: Column, position: int, x: float, direction: int) -> int:
    """The position on the line above or below; the ends of the text beyond the first and last line."""
    segments = column.segments
    index, offset = column.local(position)
    layout = column.block(index).layout
    line = layout.line_of(offset) + direction
    if not 0 <= line < layout.line_count:
        index += direction
        if not 0 <= index < len(segments):
            return 0 if direction < 0 else len(column.text)
        layout = column.block(index).layout
        line = 0 if direction > 0 else -1
    return segments.starts[index] + layout.position_on_line(line, x)
