"""The keys that the article view takes for itself; all others are the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from annotator.ui.article_view.caret import Motion

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Key = QKeySequence.StandardKey

_MOTIONS = {
    _Key.MoveToNextChar: (Motion.RIGHT, False),
    _Key.MoveToPreviousChar: (Motion.LEFT, False),
    _Key.MoveToNextWord: (Motion.WORD_RIGHT, False),
    _Key.MoveToPreviousWord: (Motion.WORD_LEFT, False),
    _Key.MoveToNextLine: (Motion.DOWN, False),
    _Key.MoveToPreviousLine: (Motion.UP, False),
    _Key.MoveToNextPage: (Motion.PAGE_DOWN, False),
    _Key.MoveToPreviousPage: (Motion.PAGE_UP, False),
    _Key.MoveToStartOfLine: (Motion.LINE_START, False),
    _Key.MoveToEndOfLine: (Motion.LINE_END, False),
    _Key.MoveToStartOfBlock: (Motion.PARAGRAPH_START, False),
    _Key.MoveToEndOfBlock: (Motion.PARAGRAPH_END, False),
    _Key.MoveToStartOfDocument: (Motion.ARTICLE_START, False),
    _Key.MoveToEndOfDocument: (Motion.ARTICLE_END, False),
    _Key.SelectNextChar: (Motion.RIGHT, True),
    _Key.SelectPreviousChar: (Motion.LEFT, True),
    _Key.SelectNextWord: (Motion.WORD_RIGHT, True),
    _Key.SelectPreviousWord: (Motion.WORD_LEFT, True),
    _Key.SelectNextLine: (Motion.DOWN, True),
    _Key.SelectPreviousLine: (Motion.UP, True),
    _Key.SelectNextPage: (Motion.PAGE_DOWN, True),
    _Key.SelectPreviousPage: (Motion.PAGE_UP, True),
    _Key.SelectStartOfLine: (Motion.LINE_START, True),
    _Key.SelectEndOfLine: (Motion.LINE_END, True),
    _Key.SelectStartOfBlock: (Motion.PARAGRAPH_START, True),
    _Key.SelectEndOfBlock: (Motion.PARAGRAPH_END, True),
    _Key.SelectStartOfDocument: (Motion.ARTICLE_START, True),
    _Key.SelectEndOfDocument: (Motion.ARTICLE_END, True),
}


def motion_of(event: QKeyEvent) -> tuple[Motion, bool] | None:
    """Where a key moves the caret, and whether it extends the selection; None if it does neither."""
    return next((motion for key, motion in _MOTIONS.items() if event.matches(key)), None)


def zoom_of(event: QKeyEvent) -> int:
    """By how many pixels a key changes the text size; 0 if it does not."""
    if event.matches(_Key.ZoomIn):
        return 1
    return -1 if event.matches(_Key.ZoomOut) else 0
