"""What the worker process has been asked, read by a thread so that a cancellation is seen at once."""

from __future__ import annotations

import logging
import os
import threading
from collections import deque
from typing import TYPE_CHECKING

import msgspec

from annotator.suggest.protocol import AskOutline, Cancel, Question, Request, Stop, Suggest, decode_request

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK = 1 << 16
_logger = logging.getLogger(__name__)


class Inbox:
    """Requests in the order they came, without those cancelled meanwhile; outlines are kept apart."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._requests: deque[Suggest] = deque()
        self._outlines: deque[AskOutline] = deque()
        self._cancelled: set[int] = set()
        self._closed = False
        self._changed = threading.Condition()

    def start(self) -> None:
        """Starts reading in the background."""
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    @property
    def is_closed(self) -> bool:
        """Whether nothing more is wanted: the worker was told to stop, or the program is gone."""
        return self._closed

    @property
    def holds_suggestions(self) -> bool:
        """Whether suggestions are asked for that nobody has taken up yet."""
        return bool(self._requests)

    @property
    def is_empty(self) -> bool:
        """Whether everything that was asked for has been taken up."""
        return not self._requests and not self._outlines

    def is_cancelled(self, request: Question) -> bool:
        """Whether nobody waits for the answer any more."""
        return request.generation in self._cancelled

    def wait(self, timeout: float | None = None) -> Question | None:
        """The next request, as soon as there is one; an outline if there is no other.

        None at the end, and where none came within ``timeout`` seconds.
        """
        with self._changed:
            while not self._closed:
                request = self._pop() or self._pop_outline()
                if request is not None:
                    return request
                if not self._changed.wait(timeout):
                    break
            return None

    def take(self) -> Suggest | None:
        """The next request for suggestions if there is one now."""
        with self._changed:
            return None if self._closed else self._pop()

    def put_back(self, request: AskOutline) -> None:
        """Take a request again that had to wait."""
        with self._changed:
            self._outlines.appendleft(request)

    def _pop(self) -> Suggest | None:
        while self._requests:
            request = self._requests.popleft()
            if request.generation not in self._cancelled:
                return request
        return None

    def _pop_outline(self) -> AskOutline | None:
        while self._outlines:
            request = self._outlines.popleft()
            if request.generation not in self._cancelled:
                return request
        return None

    def _read(self) -> None:
        for line in _lines(self._descriptor):
            try:
                request = decode_request(line)
            except msgspec.DecodeError as error:
                _logger.warning("not a request (%s): %.80r", error, line)
                continue
            if not self._note(request):
                break
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _note(self, request: Request) -> bool:
        """Files a request; says whether more may come."""
        with self._changed:
            if isinstance(request, Stop):
                return False
            if isinstance(request, Suggest):
                self._requests.append(request)
            elif isinstance(request, Cancel):
                self._cancelled.add(request.generation)
            else:
                self._outlines.append(request)
            self._changed.notify_all()
        return True


def _lines(descriptor: int) -> Iterator[bytes]:
    """Lines of a pipe. Not by ``sys.stdin``: a thread waiting in its buffer aborts the exit of Python."""
    pending: list[bytes] = []
    while chunk := os.read(descriptor, _CHUNK):
        *complete, rest = chunk.split(b"\n")
        for line in complete:
            yield b"".join([*pending, line])
            pending.clear()
        pending.append(rest)
