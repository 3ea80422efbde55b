"""Cuts an article into segments small enough to lay out in a moment."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QTextBoundaryFinder

from annotator.ui.direction import reads_right_to_left
from annotator.ui.offsets import OffsetMap, displayable

if TYPE_CHECKING:
    from annotator.core.spans import Span

WORD_LIMIT = 400
"""Words of one segment at most; a layout's cost grows faster than its text."""

_CHARACTER_LIMIT = 6 * WORD_LIMIT
# The usual one first: it need not be the last end of a sentence.
_SENTENCE_ENDS = (". ", "! ", "? ", "… ", "。 ")


class Segments:
    """The cut of one text: every line is a segment, a long line several.

    ``starts`` and ``ends`` are code points; the line break between two lines belongs to neither, and a
    segment that its paragraph continues after ends where the next begins.

    Args:
        text: the article's text, with line feeds for line ends.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        start = 0
        for line in text.split("\n"):
            end = start + len(line)
            cuts = _cuts(line) if len(line) > 2 * WORD_LIMIT else []
            edges = [start, *(start + cut for cut in cuts), end]
            self.starts += edges[:-1]
            self.ends += edges[1:]
            start = end + 1

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, position: int) -> int:
        """The segment that a caret before the code point ``position`` stands in."""
        return max(0, bisect_right(self.starts, position) - 1)

    def overlapping(self, span: Span) -> range:
        """The segments that hold code points of ``span``."""
        first = self.at(span.start)
        last = first if span.end <= self.ends[first] else self.at(span.end - 1)
        return range(first, last + 1)

    def continues(self, index: int) -> bool:
        """Whether the paragraph goes on in the next segment."""
        return index + 1 < len(self.starts) and self.starts[index + 1] == self.ends[index]

    def content(self, index: int) -> str:
        """The text of a segment."""
        return self.text[self.starts[index] : self.ends[index]]

    def paragraph(self, index: int) -> tuple[int, int]:
        """Start and end of the whole line that a segment is part of (code points, end exclusive)."""
        start = self.text.rfind("\n", 0, self.starts[index]) + 1
        end = self.text.find("\n", self.starts[index])
        return start, len(self.text) if end < 0 else end

    def is_right_to_left(self, index: int) -> bool:
        """Whether the segment's paragraph begins with a letter of a right-to-left script (UAX 9, rule P2)."""
        if self.content(index).isascii() and not self._is_continuation(index):
            return False
        start, end = self.paragraph(index)
        return reads_right_to_left(self.text[position] for position in range(start, end))

    def _is_continuation(self, index: int) -> bool:
        return index > 0 and self.ends[index - 1] == self.starts[index]


def _cuts(line: str) -> list[int]:
    cuts: list[int] = []
    start = 0
    while (cut := _next_cut(line, start)) is not None:
        cuts.append(cut)
        start = cut
    return cuts


def _next_cut(line: str, start: int) -> int | None:
    """Where the segment from ``start`` has to end, if the line is longer: at a sentence, else a word."""
    window = line[start : start + _CHARACTER_LIMIT]
    last = _words_end(window, has_more=start + len(window) < len(line))
    if last is None or start + last == len(line):
        return None
    if not window[:last].strip():
        return start + _whole_graphemes(window)
    for end in _SENTENCE_ENDS:
        found = window.rfind(end, last * 3 // 4, last)
        if found >= 0:
            return start + found + len(end)
    return start + last


def _words_end(window: str, *, has_more: bool) -> int | None:
    """Where the last whole word that fits ends, the space after it included; None where all fit."""
    # A line of 10 MB is cut while somebody waits: what is told by counting is not taken apart.
    if window.isascii():
        spaces = window.count(" ")
        if spaces < WORD_LIMIT:
            return window.rfind(" ") + 1 if has_more else None
        about = window.rfind(" ", 0, len(window) * WORD_LIMIT // spaces) + 1
        if 0 < window.count(" ", 0, about) <= WORD_LIMIT:
            return about
    parts = window.split(None, WORD_LIMIT)
    if len(parts) <= WORD_LIMIT and not has_more:
        return None
    is_cut = len(parts) > WORD_LIMIT or not window[-1].isspace()
    return len(window) - len(parts[-1]) if parts and is_cut else len(window)


def _whole_graphemes(window: str) -> int:
    """The length of ``window`` in code points without a grapheme that its end may have cut in two."""
    offsets = OffsetMap(window)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, displayable(window))
    finder.setPosition(offsets.units)
    before = offsets.to_code_points(max(0, finder.toPreviousBoundary()))
    return before or len(window)
