"""Cuts an article into segments small enough to lay out in a moment."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QTextBoundaryFinder

from annotator.ui.direction import reads_right_to_left
from annotator.ui.offsets import OffsetMap, displayable

if TYPE_CHECKING:
    from annotator.core.spans import Span

WORD_LIMIT = 400
"""Words of one segment at most; a layout's cost grows faster than its text."""

_CHARACTER_LIMIT = 4000
_MOST_WORDS = re.compile(rf"\s*(?:\S+\s+){{{WORD_LIMIT}}}")
_WORDS = re.compile(r"\s*(?:\S+\s+)+(?=\S)|\s+(?=\S)")
_SENTENCE_START = re.compile(r"(?<=[.!?…。。]\s)(?=\S)")


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
    end = min(start + _CHARACTER_LIMIT, len(line))
    found = _MOST_WORDS.match(line, start, end)
    if end == len(line) and (found is None or found.end() == end):
        return None
    found = found or _WORDS.match(line, start, end)
    if found is None or not found.group().strip():
        return start + _whole_graphemes(line[start:end])
    last = found.end()
    sentences = [
        match.start() for match in _SENTENCE_START.finditer(line, start + (last - start) * 3 // 4, last + 1)
    ]
    return sentences[-1] if sentences else last


def _whole_graphemes(window: str) -> int:
    """The length of ``window`` in code points without a grapheme that its end may have cut in two."""
    offsets = OffsetMap(window)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, displayable(window))
    finder.setPosition(offsets.units)
    before = offsets.to_code_points(max(0, finder.toPreviousBoundary()))
    return before or len(window)
