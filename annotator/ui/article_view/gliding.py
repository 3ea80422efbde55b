"""The short scroll to what has become current: the only motion of the view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from annotator.ui.article_view.scrolling import Scroll

_DURATION = 120


def moves_smoothly(widget: QWidget) -> bool:
    """Whether things of a widget may move: it is in sight, and the person has not done without motion."""
    duration = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return duration > 0 and widget.isVisible()


class Glide:
    """Moves a viewport to a place within 120 ms, from at most one screen away.

    Args:
        parent: owns the animation.
        moved: called after each step.
    """

    def __init__(self, parent: QObject, moved: Callable[[], None]) -> None:
        self._moved = moved
        self._animation = QVariantAnimation(parent)
        self._animation.setDuration(_DURATION)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setEndValue(0.0)
        self._animation.valueChanged.connect(self._step)
        self._scroll: Scroll | None = None
        self._index = 0
        self._offset = 0

    def is_running(self) -> bool:
        """Whether the viewport still moves."""
        return self._animation.state() is QVariantAnimation.State.Running

    def stop(self) -> None:
        """Stays where it is."""
        self._animation.stop()

    def to(self, scroll: Scroll, index: int, offset: int, *, animated: bool) -> None:
        """Puts a pixel of a segment at the viewport's top edge."""
        self.stop()
        before = scroll.value
        scroll.place(index, offset)
        distance = max(-scroll.viewport_height, min(before - scroll.value, scroll.viewport_height))
        if animated and distance:
            self._scroll, self._index, self._offset = scroll, index, offset
            self._animation.setStartValue(float(distance))
            self._animation.start()
        self._moved()

    def _step(self, distance: float) -> None:
        if self._scroll is not None:
            self._scroll.place(self._index, self._offset + round(distance))
            self._moved()
