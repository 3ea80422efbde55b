"""Laying out what stands below the viewport, before somebody scrolls there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from annotator.ui.article_view.scrolling import Scroll

_BETWEEN = 20
"""Milliseconds from one segment to the next, each of which takes a quarter of one: no key waits for many."""


class LookAhead:
    """Lays out the next screen, a segment at a time, so that a step that scrolls only paints.

    Args:
        parent: owns the timer.
        laid_out: called at the end if there was something to lay out; heights that were estimates are facts.
    """

    def __init__(self, parent: QObject, laid_out: Callable[[], None]) -> None:
        self._laid_out = laid_out
        self._scroll: Scroll | None = None
        self._timer = QTimer(parent, interval=_BETWEEN)
        self._timer.timeout.connect(self._go_on)

    def below(self, scroll: Scroll) -> None:
        """Begin below what is in sight now."""
        self._scroll = scroll
        if not self._timer.isActive() and scroll.next_below() is not None:
            self._timer.start()

    def _go_on(self) -> None:
        scroll = self._scroll
        index = scroll.next_below() if scroll is not None else None
        if scroll is not None and index is not None:
            scroll.column.block(index)
        else:
            self._timer.stop()
            self._laid_out()
