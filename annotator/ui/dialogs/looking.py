"""Looking at files beside the window: the last question counts, those before it are let go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.background import Job, Reports

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.import_look import Look
    from annotator.ui.background import Control, Pool

_PAUSE = 300
"""Milliseconds after the last key before what is typed is looked at."""


class Looking(QObject):
    """Does the work in the background, at once or when a person pauses.

    Signals:
        begun(): nothing is known until the end.
        ended(Look): what was found.
        failed(UserFacingError): why nothing can be found so.
        progressed(int, int): bytes looked at, of how many.
    """

    begun = Signal()
    ended = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, pool: Pool, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = pool
        self._job: Job | None = None
        self._work: Callable[[Control], Look]
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._run)

    def ask(self, work: Callable[[Control], Look], *, soon: bool = False) -> None:
        """Do this instead of what was to be done; ``soon``, once nothing else is asked for a moment."""
        self.stop()
        self._work = work
        self.begun.emit()
        if soon:
            self._pause.start()
        else:
            self._run()

    def stop(self) -> None:
        """Ask nothing any more."""
        self._pause.stop()
        if self._job is not None:
            self._job.cancel()

    def _run(self) -> None:
        self._job = job = Job(
            Reports(
                finished=lambda found: self._tell(job, partial(self.ended.emit, found)),
                failed=lambda error: self._tell(job, partial(self.failed.emit, error)),
                progressed=lambda done, total: self._tell(job, partial(self.progressed.emit, done, total)),
            )
        )
        self._pool.run(job, self._work)

    @staticmethod
    def _tell(job: Job, report: Callable[[], None]) -> None:
        """Pass on what a job says, unless something else is asked by now."""
        if not job.cancelled():
            report()
