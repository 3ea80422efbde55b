"""Work that would hold up the window: it runs beside it and reports back in the window's thread.

A job is a function of its :class:`Control`. What it hands over, how far it is and how it ended arrive
as calls in the thread that started it.
"""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from collections.abc import Callable

_BETWEEN_PROGRESS = 0.05
_PATIENCE = 0.1


def _ignore(*_values: object) -> None:
    """Takes a report that nobody asked for."""


def _at_once(go_on: Callable[[], None]) -> None:
    """Lets a part come in the next turn; otherwise many could come before the window did anything else."""
    QTimer.singleShot(0, go_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """Who is told what: each is called in the thread that started the job.

    ``ended`` comes last, however the job ended; bugs are raised there and not swallowed. ``turn`` gets
    what lets a part come that is ready, to call it in a later turn of the event loop.
    """

    finished: Callable[[Any], None] = _ignore
    failed: Callable[[UserFacingError], None] = _ignore
    received: Callable[[Any], None] = _ignore
    progressed: Callable[[int, int], None] = _ignore
    ended: Callable[[], None] = _ignore
    turn: Callable[[Callable[[], None]], None] = _at_once


class Control(Protocol):
    """What a running job may ask and tell."""

    def cancelled(self) -> bool:
        """Whether somebody asked for the end."""
        ...

    def progress(self, done: int, total: int) -> None:
        """Tell how far the job is; ``total`` 0 means unknown."""
        ...

    def hand_over(self, value: Any) -> None:
        """Give a part of the result away; waits while earlier parts have not been taken."""
        ...


class Job(QObject):
    """One piece of work, seen from the thread that started it.

    Signals:
        over(Job): emitted last, in that thread.
    """

    over = Signal(object)
    _reported = Signal(str, object)

    def __init__(self, reports: Reports, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports = reports
        self._cancelled = threading.Event()
        self._home = threading.current_thread()
        self._turn = threading.Semaphore(0)
        self._next_progress = 0.0
        self._reported.connect(self._deliver)

    def cancel(self) -> None:
        """Ask the job to end; what it has handed over stays."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether somebody asked for the end."""
        return self._cancelled.is_set()

    def progress(self, done: int, total: int) -> None:
        """Called by the work: tell how far it is; of what comes too often to be seen some is passed over."""
        now = monotonic()
        if now >= self._next_progress or done == total:
            self._next_progress = now + _BETWEEN_PROGRESS
            self._reported.emit("progress", (done, total))

    def hand_over(self, value: Any) -> None:
        """Called by the work: give a part of the result away."""
        if threading.current_thread() is self._home:
            self._reports.received(value)
            return
        self._reported.emit("ready", None)
        while not self._turn.acquire(timeout=_PATIENCE):
            if self.cancelled():
                return
        self._reported.emit("part", value)

    def conclude(self, outcome: Future[Any]) -> None:
        """Called once the work is over, by the thread that did it."""
        self._reported.emit("end", outcome)

    @Slot(str, object)
    def _deliver(self, what: str, value: Any) -> None:
        if what == "progress":
            self._reports.progressed(*value)
        elif what == "part":
            self._reports.received(value)
        elif what == "ready":
            self._reports.turn(self._turn.release)
        else:
            self._end(value)

    def _end(self, outcome: Future[Any]) -> None:
        try:
            result = outcome.result()
        except UserFacingError as error:
            self._reports.failed(error)
        except CancelledError:  # the pool was closed before the work began
            return
        else:
            self._reports.finished(result)
        finally:
            self._reports.ended()
            self.over.emit(self)


class Pool(Protocol):
    """Runs jobs."""

    def run(self, job: Job, work: Callable[[Control], Any]) -> None:
        """Begin ``work`` as ``job``."""
        ...

    def close(self) -> None:
        """Cancel what runs and wait for its end."""
        ...


class ThreadPool(QObject):
    """Runs jobs in threads beside the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="annotator-job")
        self._jobs: list[Job] = []
        self._is_closed = False

    def run(self, job: Job, work: Callable[[Control], Any]) -> None:
        """Begin ``work`` in a thread; nothing once it is closed."""
        if self._is_closed:  # what is closed behind it may still tell of itself
            return
        job.setParent(self)
        self._jobs.append(job)
        job.over.connect(self._forget)
        is_watched = threading.Event()

        def begin() -> Any:
            is_watched.wait()
            return work(job)

        # Of work that is over before it is watched, the end would be told here and now: before its results.
        self._threads.submit(begin).add_done_callback(job.conclude)
        is_watched.set()

    def close(self) -> None:
        """Cancel what runs and wait for its end."""
        self._is_closed = True
        for job in self._jobs:
            job.cancel()
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _forget(self, job: Job) -> None:
        self._jobs.remove(job)
        job.deleteLater()


class InlinePool(QObject):
    """Runs each job at once, in place: for tests, and for the command line's picture of the window."""

    def run(self, job: Job, work: Callable[[Control], Any]) -> None:
        """Do ``work`` before returning."""
        job.setParent(self)
        outcome: Future[Any] = Future()
        try:
            outcome.set_result(work(job))
        except UserFacingError as error:
            outcome.set_exception(error)
        job.over.connect(job.deleteLater)
        job.conclude(outcome)

    def close(self) -> None:
        """Nothing is left running."""
