"""When the window may do something that would hold up a key: where nobody is about to press one."""

from __future__ import annotations

from math import ceil
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_SETTLING = 0.025
"""Seconds after a step in which it is stored and painted."""
_BREATH = 0.01
"""Seconds between two moments while the person is at work, for what else the window has to do."""
_REST = 0.7
"""Seconds after a step for which the person is taken to go on."""


class QuietMoments(QObject):
    """Gives moments: in the first half of the time from one step to the next, and all along in a rest.

    People step in a rhythm, so there is none from half the length of their last stride on, until they have
    stepped again or rest. What is done in one should take some milliseconds at most.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stepped = monotonic() - _REST
        self._stride = _REST
        self._go_on: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._let_go)

    def step(self) -> None:
        """The person made a step or a decision."""
        now = monotonic()
        self._stride, self._stepped = min(now - self._stepped, _REST), now
        if self._go_on is not None:
            self._plan()

    def await_one(self, go_on: Callable[[], None]) -> None:
        """Call ``go_on``, the last one asked with, in the next; never before the window has had a turn."""
        self._go_on = go_on
        self._plan()

    def _plan(self) -> None:
        self._timer.start(ceil(1000 * self._seconds()))

    def _seconds(self) -> float:
        since = monotonic() - self._stepped
        if since >= _REST:
            return 0
        if since < _SETTLING:
            return _SETTLING - since
        return _BREATH if since < self._stride / 2 else _REST - since

    def _let_go(self) -> None:
        go_on, self._go_on = self._go_on, None
        if go_on is not None:
            go_on()
