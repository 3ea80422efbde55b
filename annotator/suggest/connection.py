"""One run of the worker process: its pipes, and the threads that keep them from filling up."""

from __future__ import annotations

import logging
import subprocess
import threading
from queue import SimpleQueue
from typing import IO, TYPE_CHECKING

import msgspec

from annotator.suggest.protocol import Reply, Request, Stop, decode_reply, encode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_logger = logging.getLogger(__name__)
LONGEST_REPLY = 256 * 2**20
"""Bytes of a line: several times what is found in an article of a million words. More is no reply."""

_LONGEST_LOGGED = 2**16
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Connection:
    """Starts a worker process and talks to it; what the process writes on standard error goes to the log.

    Raises:
        OSError: if the process cannot be started.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - the command is the program's own
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=_NO_WINDOW,
        )
        self._outbox: SimpleQueue[Request | None] = SimpleQueue()
        self._threads = [
            threading.Thread(
                target=self._write, args=(self._pipe(self._process.stdin),), name="suggester-in"
            ),
            threading.Thread(
                target=self._drain, args=(self._pipe(self._process.stderr),), name="suggester-log"
            ),
        ]
        for thread in self._threads:
            thread.daemon = True
            thread.start()

    @property
    def process_id(self) -> int:
        """The number the system knows the process by."""
        return self._process.pid

    def send(self, request: Request) -> None:
        """Says something to the worker; never waits, and says nothing to one that has died."""
        self._outbox.put(request)

    def replies(self) -> Iterator[Reply]:
        """What the worker says, until it ends; one that never comes to the end of a line is ended."""
        pipe = self._pipe(self._process.stdout)
        while line := pipe.readline(LONGEST_REPLY):
            if len(line) == LONGEST_REPLY and not line.endswith(b"\n"):
                _logger.warning("a reply without end: %.80r", line)
                self.kill()
                return
            try:
                yield decode_reply(line)
            except msgspec.DecodeError as error:
                _logger.warning("not a reply (%s): %.80r", error, line)

    def hang_up(self) -> None:
        """Asks the worker to end, after everything said before."""
        self._outbox.put(Stop())
        self._outbox.put(None)

    def kill(self) -> None:
        """Ends the process at once."""
        self._process.kill()

    def close(self) -> int:
        """Waits for the process to end and gives its pipes back; returns its exit status."""
        status = self._process.wait()
        self._outbox.put(None)
        for thread in self._threads:
            thread.join()
        self._pipe(self._process.stdout).close()
        return status

    @staticmethod
    def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
        if pipe is None:
            raise ValueError("the worker process was started without pipes")
        return pipe

    def _write(self, pipe: IO[bytes]) -> None:
        try:
            with pipe:
                while (request := self._outbox.get()) is not None:
                    pipe.write(encode(request))
                    pipe.flush()
        except OSError as error:
            _logger.info("the suggester no longer listens: %s", error)

    def _drain(self, pipe: IO[bytes]) -> None:
        with pipe:
            while line := pipe.readline(_LONGEST_LOGGED):
                _logger.info("suggester: %s", line.decode("utf-8", "replace").rstrip())
