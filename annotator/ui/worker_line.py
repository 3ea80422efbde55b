"""The line to the process that suggests: one process, asked by several drivers."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_DEATHS = 3


class Worker(Protocol):
    """The process that suggests, as its drivers see it."""

    def request(self, request: Any) -> None:
        """Ask something about one article."""
        ...

    def cancel(self, generation: int) -> None:
        """Forget what was asked with this generation number."""
        ...

    def stop(self) -> None:
        """End the process."""
        ...


class WorkerLine(QObject):
    """Starts the process when it is first needed, and brings its answers into the window's thread.

    Signals:
        begun(): questions are let through from now on.
        replied(object): an answer; whose it is, its generation tells.
        exited(str): the process gave up, in a sentence.
        restarted(): another process takes over; what was asked before is answered no more.

    ``start_worker`` starts the process; it calls back in another thread.
    """

    begun = Signal()
    replied = Signal(object)
    exited = Signal(str)
    restarted = Signal()
    _ended = Signal(object)

    def __init__(
        self,
        start_worker: Callable[[Callable[[Any], None], Callable[[str | None], None]], Worker],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start_worker = start_worker
        self._worker: Worker | None = None
        self._is_on = False
        self._deaths = 0
        self._last_generation = 0
        self._ended.connect(self._on_ended)

    @property
    def is_on(self) -> bool:
        """Whether anything may be asked yet."""
        return self._is_on

    @property
    def is_usable(self) -> bool:
        """Whether an answer can be hoped for: it was begun, and the process did not give up too often."""
        return self._is_on and self._deaths < _MOST_DEATHS

    def begin(self) -> None:
        """Let questions through from now on; the process starts with the first."""
        if not self._is_on:
            self._is_on = True
            self.begun.emit()

    def next_generation(self) -> int:
        """A number for questions that are cancelled together, which nobody else has."""
        self._last_generation += 1
        return self._last_generation

    def request(self, request: Any) -> None:
        """Ask; starts the process where none runs. Nothing is asked where ``is_usable`` is false."""
        if not self.is_usable:
            return
        if self._worker is None:
            self._worker = self._start_worker(self.replied.emit, self._ended.emit)
        self._worker.request(request)

    def cancel(self, generation: int) -> None:
        """Forget what was asked with this generation number."""
        if self._worker is not None:
            self._worker.cancel(generation)

    def restart(self) -> None:
        """Let another process take over, started as things are set now, with the next question."""
        worker, self._worker = self._worker, None
        self._deaths = 0
        if worker is not None:
            # It may be in the middle of an article, and the window does not wait for it.
            threading.Thread(target=worker.stop, name="suggester-end", daemon=True).start()
        self.restarted.emit()

    def close(self) -> None:
        """End the process."""
        self._is_on = False
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()

    def _on_ended(self, reason: str | None) -> None:
        if reason is not None and self._worker is not None:
            self._deaths += 1
            self.exited.emit(reason)
