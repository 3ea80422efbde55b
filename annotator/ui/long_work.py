"""Writing that would hold up the window: a slice at each turn of the event loop, in the window's own thread.

There is one writer, so nothing else is written meanwhile: what a person tries is refused in words, what comes
of itself (an import, suggestions) waits for its turn.
"""

from __future__ import annotations

from collections import deque
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import UserFacingError
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.changes import Changes
    from annotator.services.long_work import LongWork


class Outcome(Enum):
    """How long work ended: as wished, taken back at the person's wish, or on a failure that was told."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


class Writing(QObject):
    """The long work under way, if there is one.

    Signals:
        progressed(str, int, int): what it is, how much is done, of how much.
        written(Changes): nothing more is to be written; what it touched will be announced in the next turn.
        ended(): nothing is under way any more.
    """

    progressed = Signal(str, int, int)
    written = Signal(object)
    ended = Signal()

    def __init__(self, failed: Callable[[UserFacingError], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        self._work: LongWork | None = None
        self._then: Callable[[Changes, Outcome], None] = _ignore
        self._title = ""
        self._outcome = Outcome.DONE
        self._is_over = self._is_told = False
        self._waiting: deque[Callable[[], None]] = deque()
        # Interval 0 is a turn of the event loop: keys and paint come between two slices.
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._advance)

    @property
    def is_running(self) -> bool:
        """Whether something is being written in slices."""
        return self._work is not None

    @property
    def refusal(self) -> UserFacingError | None:
        """Why nothing else can be written now; None where it can."""
        if self._work is None:
            return None
        return UserFacingError(
            "This has to wait: {work} is still being written.",
            advice="Try again when it is done, or cancel it below.",
            work=self._title,
        )

    def begin(self, work: LongWork, title: str, then: Callable[[Changes, Outcome], None]) -> None:
        """Drive ``work``; at its end ``then`` gets what it touched, and how it ended."""
        self._work, self._title, self._then = work, title, then
        self._outcome = Outcome.DONE
        self._is_over = self._is_told = False
        self._tell()
        self._timer.start()

    def cancel(self) -> None:
        """Take back what is written already; it is as if the work had not been begun."""
        self._go_back(Outcome.CANCELLED)

    def finish(self) -> None:
        """Do the rest now, without a turn of the event loop: the project is about to be closed."""
        while self._work is not None:
            self._advance()

    def when_free(self, do: Callable[[], None]) -> None:
        """Do something now, or as soon as nothing is being written; in the order in which it came."""
        if self._work is None and not self._waiting:
            do()
        else:
            self._waiting.append(do)

    def _go_back(self, why: Outcome) -> None:
        if self._work is not None and self._outcome is Outcome.DONE and not self._is_over:
            self._outcome = why
            self._title = translate("Cancelling: {title}").format(title=self._title)
            self._work = self._work.back()
            self._tell()

    def _tell(self) -> None:
        if self._work is not None:
            self.progressed.emit(self._title, min(self._work.done, self._work.total), self._work.total)

    def _advance(self) -> None:
        work = self._work
        if work is None:
            return
        if self._is_over:
            if self._is_told:
                self._end()
            else:
                self._is_told = True
                self.written.emit(work.changes)
            return
        try:
            goes_on = work.advance()
        except Exception as error:
            # Never on: the work has lost a slice. Where the way back fails, what stands is one step.
            self._is_over = self._outcome is not Outcome.DONE
            self._go_back(Outcome.FAILED)
            self._outcome = Outcome.FAILED
            if not isinstance(error, UserFacingError):
                raise
            self._failed(error)
            return
        # What follows the last slice gets turns of its own: the article is read, and every view refreshed.
        self._is_over = not goes_on
        self._tell()

    def _end(self) -> None:
        work, self._work = self._work, None
        self._timer.stop()
        self.ended.emit()
        if work is not None:
            self._then(work.changes, self._outcome)
        while self._waiting and self._work is None:
            self._waiting.popleft()()


def _ignore(_changes: Changes, _outcome: Outcome) -> None:
    """Takes an end that nobody waits for."""
