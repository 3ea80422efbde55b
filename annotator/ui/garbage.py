"""Looks for circular garbage where that holds up no key, and ends no widget in a thread of another."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.ui.quiet_moments import QuietMoments

if TYPE_CHECKING:
    from annotator.ui.session import Session

_EVERY = 1000
"""Milliseconds."""


class GarbageCollector(QObject):
    """Collects in the window's thread alone, in quiet moments, for as long as ``parent`` is there.

    Python by itself does it in whichever thread makes a value just then. A dialog that was closed and is
    part of a circle would be destroyed there, which Qt does not survive.
    """

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._moments = QuietMoments(self)
        session.current_changed.connect(self._moments.step)
        gc.disable()
        self.destroyed.connect(gc.enable)
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(self._look)
        timer.start()

    def _look(self) -> None:
        if gc.get_count()[0] > gc.get_threshold()[0]:
            self._moments.await_one(_collect)


def _collect() -> None:
    """Look through the generations that are due, as Python does; each look counts for the next older one."""
    _, looks, older_looks = gc.get_count()
    _, many, older_many = gc.get_threshold()
    if looks <= many:
        gc.collect(0)
    elif older_looks <= older_many:
        gc.collect(1)
    else:
        gc.collect()
