"""Reading large inputs in a process of its own, so that it goes on while the project is written.

The process is this program itself, ``annotator read-worker``. It gets one request as JSON on standard input,
and writes frames on standard output: four bytes of length, big-endian, and a pickled ``_Part``, an error for
the user, or ``None`` at the end. It ends when nobody reads them any more.
"""

from __future__ import annotations

import io
import json
import logging
import os
import pickle
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import fields, replace
from operator import attrgetter
from queue import Empty, Queue
from typing import TYPE_CHECKING, Any, NamedTuple

from annotator.core.article import Draft, facts_of
from annotator.core.batches import batches
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Record
from annotator.services.reading import Reading, weight_of
from annotator.services.starting import program
from annotator.storage.making import maker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from annotator.services.reading import Found

_logger = logging.getLogger(__name__)
_LENGTH = struct.Struct(">I")
_PART_WEIGHT = 64
_PARTS_AHEAD = 16
"""Parts that wait to be stored at most: a few megabytes."""

_PATIENCE = 0.1
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
_ENDED = "The process that reads the files ended before it was done, so not everything was taken in."
_ENDED_ADVICE = "What was stored can be undone; take the files in again to get the rest."


class _Part(NamedTuple):
    """What was read since the last one; bytes read so far, and bytes in all."""

    done: int
    total: int
    found: list[Found]


def read_beside(
    reading: Reading, *, cancelled: Callable[[], bool], progress: Callable[[int, int], None]
) -> Iterator[Found]:
    """What the inputs of ``reading`` hold, read by another process; in any thread.

    Raises:
        UserFacingError: what reading raises, or that the process ended too early.
    """
    process = _Process(reading)
    try:
        while (part := process.next_part(cancelled)) is not None:
            for one in part.found:
                if cancelled():
                    return
                yield one
            progress(part.done, part.total)
    finally:
        process.close()


def serve_reading() -> int:
    """Be that process; gives the exit status."""
    # What a library prints must not come between the frames.
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    reading = Reading(**json.loads(sys.stdin.buffer.read()))
    with suppress(BrokenPipeError), out:
        for frame in _frames(reading):
            data = _packed(frame)
            out.write(_LENGTH.pack(len(data)))
            out.write(data)
            out.flush()
    return 0


def _frames(reading: Reading) -> Iterator[_Part | UserFacingError | None]:
    state = [0, 0]

    def progress(done: int, total: int) -> None:
        state[:] = done, total

    try:
        for some in batches(map(_with_facts, reading.here(progress=progress)), _PART_WEIGHT, weight_of):
            yield _Part(state[0], state[1], some)
    except UserFacingError as error:
        yield error
        return
    yield None


def _made(kind: type[object], values: tuple[object, ...]) -> object:
    """A value of one of ``_KINDS``, taken out of a frame."""
    return _KINDS[kind](*values)


_KINDS: dict[type[object], Callable[..., object]] = {kind: maker(kind) for kind in (Incoming, Record, Draft)}
_PARTS_OF = {kind: attrgetter(*[field.name for field in fields(kind)]) for kind in _KINDS}


class _Pickler(pickle.Pickler):
    """Takes the values that every article has apart in half the time that dataclasses do it themselves."""

    def reducer_override(self, value: object) -> Any:  # noqa: ANN401 - as pickle has it
        """How ``value`` is made again, for these kinds."""
        kind = type(value)
        parts = _PARTS_OF.get(kind)
        return NotImplemented if parts is None else (_made, (kind, parts(value)))


def _packed(frame: object) -> bytes:
    packed = io.BytesIO()
    _Pickler(packed, pickle.HIGHEST_PROTOCOL).dump(frame)
    return packed.getvalue()


def _with_facts(found: Found) -> Found:
    if not isinstance(found, Incoming):
        return found
    return replace(found, facts=facts_of(found.record.draft.text))


class _Process:
    """The reading process, and the threads that empty its pipes."""

    def __init__(self, reading: Reading) -> None:
        try:
            self._process = subprocess.Popen(  # noqa: S603 - the command is the program's own
                [*program(), "read-worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=_NO_WINDOW,
            )
        except OSError as error:
            raise UserFacingError(
                "The process that reads the files could not be started: {error}.", error=error
            ) from error
        self._frames: Queue[bytes | None] = Queue(_PARTS_AHEAD)
        self._is_closed = False
        self._threads = [
            threading.Thread(target=self._receive, args=(self._process.stdout,), name="reading"),
            threading.Thread(target=self._drain, args=(self._process.stderr,), name="reading-log"),
        ]
        for thread in self._threads:
            thread.daemon = True
            thread.start()
        self._ask(reading)

    def next_part(self, cancelled: Callable[[], bool]) -> _Part | None:
        """The next part, waited for; None at the end, and where it was ``cancelled`` meanwhile.

        Raises:
            UserFacingError: what reading raised, or that the process ended too early.
        """
        while True:
            if cancelled():
                return None
            with suppress(Empty):
                data = self._frames.get(timeout=_PATIENCE)
                break
        if data is None:
            raise UserFacingError(_ENDED, advice=_ENDED_ADVICE)
        frame: _Part | UserFacingError | None = pickle.loads(data)  # noqa: S301 - of this program
        if isinstance(frame, UserFacingError):
            raise frame
        return frame

    def close(self) -> None:
        """Ends the process, whether or not it is done."""
        self._is_closed = True
        self._process.kill()
        while not self._frames.empty():
            self._frames.get()
        for thread in self._threads:
            thread.join()
        self._process.wait()

    def _ask(self, reading: Reading) -> None:
        pipe = self._process.stdin
        with suppress(OSError):
            if pipe is not None:
                with pipe:
                    pipe.write(json.dumps(reading.as_request()).encode())

    def _receive(self, pipe: IO[bytes]) -> None:
        with pipe:
            while not self._is_closed and (data := _frame(pipe)) is not None:
                self._frames.put(data)
        if not self._is_closed:
            self._frames.put(None)

    def _drain(self, pipe: IO[bytes]) -> None:
        with pipe:
            for line in pipe:
                _logger.info("reading: %s", line.decode("utf-8", "replace").rstrip())


def _frame(pipe: IO[bytes]) -> bytes | None:
    """The next frame; None where the pipe ends before one is whole."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = pipe.read(length)
    return data if len(data) == length else None
