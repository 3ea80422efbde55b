"""Work in a process of its own, so that the one that asks goes on meanwhile: this program, started again.

The process gets one request on standard input and writes frames on standard output, both pickled, behind
four bytes of length, big-endian. A frame is an answer, an error for the user, or ``None`` at the end.
Standard input stays open as long as somebody waits for answers. Its priority is low, so that a window goes
first.
"""

from __future__ import annotations

import io
import logging
import os
import pickle
import struct
import subprocess
import threading
from contextlib import suppress
from dataclasses import fields
from functools import partial
from operator import attrgetter
from queue import Empty, Queue
from typing import IO, TYPE_CHECKING, Any

from annotator.core.article import Draft
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Record
from annotator.services.starting import program
from annotator.storage.making import maker
from annotator.suggest.priority import lower_priority

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_logger = logging.getLogger(__name__)
_LENGTH = struct.Struct(">I")
_IN, _OUT, _ERROR = 0, 1, 2
_FRAMES_AHEAD = 64
"""More than one transaction of an import holds, so that reading goes on while that is written."""
_PATIENCE = 0.1
_TO_END = 3.0
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_KINDS: dict[type[object], Callable[..., object]] = {kind: maker(kind) for kind in (Incoming, Record, Draft)}
_PARTS_OF: dict[type[object], Callable[[Any], tuple[object, ...]]] = {
    kind: attrgetter(*[field.name for field in fields(kind)]) for kind in (Incoming, Record, Draft)
}


def answers_of(
    command: str,
    request: object,
    *,
    ended: UserFacingError,
    cancelled: Callable[[], bool],
) -> Iterator[Any]:
    """What ``annotator COMMAND`` answers to a request, until it is done or was ``cancelled``; in any thread.

    At most 64 frames wait to be asked for.

    Raises:
        UserFacingError: what the process says, that it could not start, or ``ended`` if it ended too early.
    """
    process = _Process(command, request)
    try:
        while not cancelled():
            try:
                frame = process.next_frame()
            except Empty:
                continue
            except EOFError:
                raise ended from None
            if isinstance(frame, UserFacingError):
                raise frame
            if frame is None:
                return
            yield frame
    finally:
        process.close()


def serve(work: Callable[[Any, Callable[[], bool], Callable[[object], None]], None]) -> int:
    """Be that process; gives the exit status.

    ``work`` gets the request, what tells whether nobody waits any more, and what sends an answer.
    """
    lower_priority()
    # What a library prints must not come between the frames.
    out = os.fdopen(os.dup(_OUT), "wb")
    os.dup2(_ERROR, _OUT)
    with os.fdopen(os.dup(_IN), "rb") as asked:
        request = pickle.loads(_frame(asked) or b"")  # noqa: S301 - both ends of the pipe are this program
    hung_up = threading.Event()
    threading.Thread(target=_listen, args=(hung_up,), name="asked", daemon=True).start()
    with suppress(BrokenPipeError), out:
        try:
            work(request, hung_up.is_set, partial(_write, out))
        except UserFacingError as error:
            _write(out, error)
        else:
            _write(out, None)
    return 0


def _listen(hung_up: threading.Event) -> None:
    # Not through Python's own stream: it could not be shut down while somebody waits at it.
    while os.read(_IN, 1):
        pass
    hung_up.set()


def _made(kind: type[object], values: tuple[object, ...]) -> object:
    """A value of one of ``_KINDS``, taken out of a frame."""
    return _KINDS[kind](*values)


class _Pickler(pickle.Pickler):
    """Takes the values that every article has apart in half the time that dataclasses do it themselves."""

    def reducer_override(self, value: object) -> Any:  # noqa: ANN401 - as pickle has it
        """How ``value`` is made again, for these kinds."""
        kind = type(value)
        parts = _PARTS_OF.get(kind)
        return NotImplemented if parts is None else (_made, (kind, parts(value)))


def _write(pipe: IO[bytes], frame: object) -> None:
    packed = io.BytesIO()
    _Pickler(packed, pickle.HIGHEST_PROTOCOL).dump(frame)
    pipe.write(_LENGTH.pack(packed.tell()))
    pipe.write(packed.getbuffer())
    pipe.flush()


def _frame(pipe: IO[bytes]) -> bytes | None:
    """The next frame; None where the pipe ends before one is whole."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = pipe.read(length)
    return data if len(data) == length else None


class _Process:
    """The process, and the threads that empty its pipes."""

    def __init__(self, command: str, request: object) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the command is the program's own
                [*program(), command],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise UserFacingError(
                "Another process of this program could not be started: {error}.", error=error
            ) from error
        self._frames: Queue[bytes | None] = Queue(_FRAMES_AHEAD)
        self._is_closed = False
        self._threads = [
            threading.Thread(target=self._receive, args=(self._process.stdout,), name="beside"),
            threading.Thread(target=self._drain, args=(self._process.stderr,), name="beside-log"),
        ]
        for thread in self._threads:
            thread.daemon = True
            thread.start()
        if self._process.stdin is not None:
            with suppress(OSError):
                _write(self._process.stdin, request)

    def next_frame(self) -> Any:  # noqa: ANN401 - whatever the command answers
        """The next frame, waited for.

        Raises:
            Empty: if there is none yet, after a moment.
            EOFError: if the process has ended.
        """
        data = self._frames.get(timeout=_PATIENCE)
        if data is None:
            raise EOFError
        return pickle.loads(data)  # noqa: S301 - both ends of the pipe are this program

    def close(self) -> None:
        """Lets the process end, by force if it does not end soon; what it still says is not heard."""
        self._is_closed = True
        with suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.close()
        while not self._frames.empty():
            self._frames.get()
        try:
            self._process.wait(_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
        for thread in self._threads:
            thread.join()
        self._process.wait()

    def _receive(self, pipe: IO[bytes]) -> None:
        with pipe:
            while (data := _frame(pipe)) is not None:
                if not self._is_closed:
                    self._frames.put(data)
        if not self._is_closed:
            self._frames.put(None)

    def _drain(self, pipe: IO[bytes]) -> None:
        with pipe:
            for line in pipe:
                _logger.info("beside: %s", line.decode("utf-8", "replace").rstrip())
