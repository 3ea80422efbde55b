"""Words, clauses, sentences and paragraphs around a position, by plain rules (UAX 29)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QTextBoundaryFinder

from annotator.core.spans import Span
from annotator.ui.offsets import OffsetMap, displayable

if TYPE_CHECKING:
    from annotator.ui.article_view.segments import Segments

_CLAUSE_END = re.compile(r"[,;:،؛](?=\s)|\s[–—]\s|(?<=\s)[(\[“\"«]|[)\]”\"»]")
_SENTENCE = QTextBoundaryFinder.BoundaryType.Sentence
_WORD = QTextBoundaryFinder.BoundaryType.Word


def word_at(segments: Segments, position: int) -> Span | None:
    """The word that ``position`` stands in or at the end of; None between two spaces."""
    index = segments.at(position)
    start, text = segments.starts[index], segments.content(index)
    offset = min(position - start, len(text))
    if offset > 0 and (offset == len(text) or not text[offset].isalnum()) and text[offset - 1].isalnum():
        offset -= 1
    return _trimmed(text, *_bounds(_WORD, text, offset), start)


def clause_at(segments: Segments, position: int) -> Span | None:
    """The part of the sentence between two marks of punctuation."""
    sentence = sentence_at(segments, position)
    if sentence is None:
        return None
    text, offset = sentence.of(segments.text), position - sentence.start
    start, end = 0, len(text)
    for match in _CLAUSE_END.finditer(text):
        if match.start() >= offset:
            end = match.start()
            break
        start = match.end()
    return _trimmed(text, start, end, sentence.start)


def sentence_at(segments: Segments, position: int) -> Span | None:
    """The sentence around ``position``, without the space behind it."""
    index = segments.at(position)
    line_start, line_end = segments.paragraph(index)
    start = max(line_start, segments.starts[max(0, index - 1)])
    end = min(line_end, segments.ends[min(index + 1, len(segments) - 1)])
    text = segments.text[start:end]
    return _trimmed(text, *_bounds(_SENTENCE, text, min(position, end) - start), start)


def paragraph_at(segments: Segments, position: int) -> Span | None:
    """The whole line around ``position``, without white space at its ends."""
    start, end = segments.paragraph(segments.at(position))
    return _trimmed(segments.text[start:end], 0, end - start, start)


def grown(segments: Segments, selected: Span, *, by_rules: bool = True) -> Span:
    """The next larger unit around a selection: word, clause, sentence, paragraph; itself if there is none.

    Without ``by_rules`` the paragraph alone, the others being known better.
    """
    units = (word_at, clause_at, sentence_at, paragraph_at) if by_rules else (paragraph_at,)
    for unit in units:
        candidate = unit(segments, selected.start)
        if candidate is not None and candidate != selected and candidate.contains(selected):
            return candidate
    return selected


def _bounds(kind: QTextBoundaryFinder.BoundaryType, text: str, offset: int) -> tuple[int, int]:
    offsets = OffsetMap(text)
    finder = QTextBoundaryFinder(kind, displayable(text))
    finder.setPosition(offsets.to_utf16(offset))
    if not finder.isAtBoundary() or offset == len(text):
        finder.toPreviousBoundary()
    start = max(0, finder.position())
    end = finder.toNextBoundary()
    return offsets.to_code_points(start), len(text) if end < 0 else offsets.to_code_points(end)


def _trimmed(text: str, start: int, end: int, base: int) -> Span | None:
    part = text[start:end]
    if not part or part.isspace():
        return None
    left = len(part) - len(part.lstrip())
    return Span(base + start + left, base + start + len(part.rstrip()))
