"""The program's side of the worker process: requests out, replies back; one that dies is replaced."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.errors import SuggesterError
from annotator.core.words import Words
from annotator.suggest.connection import Connection
from annotator.suggest.protocol import (
    AskOutline,
    Begun,
    Cancel,
    Done,
    Failed,
    Outlined,
    Question,
    Ready,
    Reply,
    Unavailable,
    Working,
)
from annotator.suggest.silence import Silence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_DEATHS = 3
"""Deaths in a row, without an answer between them, after which no new process is started."""

PATIENCE = (300.0, 60.0)
"""Seconds for loading the models, and between two signs of life, which come every few seconds."""

DEATHS_OF_ONE_ARTICLE = 2
"""Deaths while reading one article after which that article is given up."""

_STOPPED_WHILE_READING = "The suggester stopped while reading this article, twice; it was left out."
_GAVE_UP = "The suggester stopped {deaths} times in a row and was not started again."
_NOT_STARTED = "The suggester could not be started: {error}."


@dataclass(slots=True)
class _Waiting:
    request: Question
    deaths: int = 0


class WorkerClient:
    """Asks a worker process for suggestions and outlines.

    ``on_reply`` gets every reply but those to cancelled requests, ``on_exit`` is called once when no process
    runs any more: with None after ``stop``, else with a sentence for the user. Both are called on a thread
    of this object, never on the caller's; they may call any method but ``stop``.

    A process that dies is replaced and asked again; one that owes an answer and says nothing for so long that
    it must be hanging is killed first (``patience`` in seconds: until it is ready, and after that). What it
    may have died of is then asked one by one, and an article that it dies of twice is answered ``Failed``.
    """

    def __init__(
        self,
        command: Sequence[str],
        on_reply: Callable[[Reply], None],
        on_exit: Callable[[str | None], None] = lambda _reason: None,
        patience: tuple[float, float] = PATIENCE,
    ) -> None:
        self._command = tuple(command)
        self._on_reply = on_reply
        self._on_exit = on_exit
        self._lock = threading.Lock()
        self._waiting: dict[tuple[int, int], _Waiting] = {}
        self._sent: set[tuple[int, int]] = set()
        self._suspects: set[tuple[int, int]] = set()
        self._connection: Connection | None = None
        self._thread: threading.Thread | None = None
        self._is_stopping = False
        self._is_ready = False
        self._deaths = 0
        self._patience = patience
        self._silence: Silence | None = None

    @property
    def process_id(self) -> int | None:
        """The number of the running process; None where there is none."""
        connection = self._connection
        return None if connection is None else connection.process_id

    def start(self) -> None:
        """Starts the process, unless it runs; returns at once, ``Ready`` follows."""
        with self._lock:
            if self._thread is None and not self._is_stopping:
                self._deaths = 0
                self._thread = threading.Thread(target=self._supervise, name="suggester", daemon=True)
                self._thread.start()

    def request(self, request: Question) -> None:
        """Asks for suggestions or an outline; starts the process where none runs.

        An article is asked about once in a generation; asking again before the answer changes nothing.

        Raises:
            SuggesterError: after ``stop``.
        """
        with self._lock:
            if self._is_stopping:
                raise SuggesterError("The suggester has been stopped.")
            key = (request.generation, request.article)
            self._waiting.setdefault(key, _Waiting(request))
            self._send_due()
        self.start()

    def cancel(self, generation: int) -> None:
        """Drops every request of one generation: none of them is answered after this returns.

        A reply that is just being handed to ``on_reply`` may still be on its way.
        """
        with self._lock:
            for key in [key for key in self._waiting if key[0] == generation]:
                self._forget(key)
            if self._connection is not None:
                self._connection.send(Cancel(generation=generation))
            self._send_due()

    def stop(self, timeout: float = 1.0) -> None:
        """Ends the process, by force if it has not ended after ``timeout`` seconds."""
        with self._lock:
            self._is_stopping = True
            self._waiting.clear()
            thread = self._thread
            if self._connection is not None:
                self._connection.hang_up()
        if thread is None:
            return
        thread.join(timeout)
        with self._lock:
            if thread.is_alive() and self._connection is not None:
                self._connection.kill()
        thread.join()

    def _supervise(self) -> None:
        reason = None
        while reason is None and not self._is_stopping:
            reason = self._run_once()
        self._finish(reason)

    def _run_once(self) -> str | None:
        """Runs one process to its end; a sentence says why there should be no other."""
        try:
            connection = Connection(self._command)
        except OSError as error:
            return Words(_NOT_STARTED, error=error)
        with self._lock:
            self._connection = connection
            self._is_ready = False
            if self._is_stopping:
                connection.hang_up()
            self._send_due()
        unavailable = None
        with Silence(self._patience_now, connection.kill) as silence:
            self._silence = silence
            for reply in connection.replies():
                silence.broken()
                unavailable = reply.reason if isinstance(reply, Unavailable) else unavailable
                self._receive(reply)
        with self._lock:
            self._connection = self._silence = None
        connection.close()
        return unavailable or self._after_death()

    def _patience_now(self) -> float | None:
        """How long the process may be silent; None while it owes nothing."""
        if not self._is_ready:
            return self._patience[0]
        return self._patience[1] if self._sent else None

    def _receive(self, reply: Reply) -> None:
        if isinstance(reply, Working):
            return
        with self._lock:
            if isinstance(reply, Ready):
                self._is_ready = True
            elif isinstance(reply, Begun | Done | Outlined | Failed):
                key = (reply.generation, reply.article)
                if key not in self._waiting:
                    return
                self._deaths = 0
                if not isinstance(reply, Begun) and not (isinstance(reply, Done) and reply.more):
                    self._forget(key)
                    self._send_due()
        self._on_reply(reply)

    def _forget(self, key: tuple[int, int]) -> None:
        self._waiting.pop(key, None)
        self._sent.discard(key)
        self._suspects.discard(key)

    def _send_due(self) -> None:
        """Sends what has not been sent; while some are suspected of killing the process, one at a time."""
        if self._connection is None:
            return
        for key in self._in_order():
            if self._suspects and self._sent:
                return
            if key not in self._sent:
                if not self._sent and self._silence is not None:
                    self._silence.broken()  # what it does not owe it need not have said
                self._sent.add(key)
                self._connection.send(self._waiting[key].request)

    def _in_order(self) -> list[tuple[int, int]]:
        """What is waited for, as the worker takes it up: outlines last."""
        return sorted(self._waiting, key=lambda key: isinstance(self._waiting[key].request, AskOutline))

    def _after_death(self) -> str | None:
        """Counts a death and finds what to suspect; a sentence if there were too many."""
        blamed = None
        with self._lock:
            if self._is_stopping:
                return None
            self._deaths += 1
            if self._is_ready:
                blamed = self._blame()
            self._sent.clear()
        if blamed is not None:
            self._on_reply(blamed)
        return Words(_GAVE_UP, deaths=self._deaths) if self._deaths >= MOST_DEATHS else None

    def _blame(self) -> Failed | None:
        """The answer to the article that was being read, if the process died of it before."""
        being_read = [key for key in self._in_order() if key in self._sent]
        self._suspects |= set(being_read)
        if not being_read:
            return None
        key = being_read[0]
        self._waiting[key].deaths += 1
        if self._waiting[key].deaths < DEATHS_OF_ONE_ARTICLE:
            return None
        self._forget(key)
        self._deaths = 0
        return Failed(generation=key[0], article=key[1], reason=Words(_STOPPED_WHILE_READING))

    def _finish(self, reason: str | None) -> None:
        """Answers what nobody will answer any more."""
        with self._lock:
            unanswered = list(self._waiting)
            self._waiting.clear()
            self._sent.clear()
            self._suspects.clear()
            self._thread = None
        for generation, article in unanswered:
            self._on_reply(
                Failed(
                    generation=generation,
                    article=article,
                    reason=reason or Words(_GAVE_UP, deaths=self._deaths),
                )
            )
        self._on_exit(reason)
