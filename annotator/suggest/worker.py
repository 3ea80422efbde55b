"""The worker process: reads requests on standard input, suggests, writes replies on standard output.

It ends when standard input closes, so it never outlives the program that started it.
"""

from __future__ import annotations

import logging
import os
import sys
from collections import deque
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserFacingError
from annotator.suggest.inbox import Inbox
from annotator.suggest.protocol import (
    AskOutline,
    Done,
    Failed,
    Outlined,
    Question,
    Ready,
    Reply,
    Suggest,
    Unavailable,
    encode,
)
from annotator.suggest.registry import Findings, Suggesters, Task, build_suggesters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from io import FileIO

STANDARD_INPUT, STANDARD_OUTPUT, STANDARD_ERROR = 0, 1, 2
NICENESS = 10
BATCH_CHARACTERS = 8_000
"""Code points parsed between two looks at what was cancelled: about a third of a second."""

ARTICLES_PER_STREAM = 100
"""After so many the memory of the parses is given back."""

_logger = logging.getLogger(__name__)


class AbandonedError(Exception):
    """What is being worked on was cancelled."""


class InterruptibleLanguage:
    """A language model whose stream can be stopped between small batches."""

    def __init__(self, language: Any, check: Callable[[], None]) -> None:  # noqa: ANN401 - spaCy has no types
        self._language = language
        self._check = check

    def pipe(self, texts: Iterable[str], *, batch_size: int) -> Iterator[Any]:
        """Parses ``texts`` in order.

        Raises:
            AbandonedError: before a batch, if ``check`` raises it.
        """
        for batch in _batches(texts, batch_size):
            self._check()
            yield from self._language.pipe(batch, batch_size=batch_size)


def _batches(texts: Iterable[str], most: int) -> Iterator[list[str]]:
    batch: list[str] = []
    size = 0
    for text in texts:
        batch.append(text)
        size += len(text)
        if size >= BATCH_CHARACTERS or len(batch) == most:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class Worker:
    """Answers the requests of an inbox, many articles in one stream of parses.

    An outline is made only while no suggestions are waited for, and put off when such a request comes.
    """

    def __init__(self, inbox: Inbox, send: Callable[[Reply], None]) -> None:
        self._inbox = inbox
        self._send = send
        self._pending: deque[Suggest] = deque()
        self._in_work: deque[Suggest] = deque()
        self._outlining: AskOutline | None = None
        self._one_by_one = 0

    def check(self) -> None:
        """Looks whether what is being worked on is still wanted.

        Raises:
            AbandonedError: if a request being worked on was cancelled or is to wait, or the worker is to end.
        """
        if self._inbox.is_closed or any(map(self._inbox.is_cancelled, self._in_work)):
            raise AbandonedError
        outlining = self._outlining
        if outlining and (self._inbox.holds_suggestions or self._inbox.is_cancelled(outlining)):
            raise AbandonedError

    def run(self, suggesters: Suggesters, zone: Callable[[], Any] = nullcontext) -> None:
        """Works until the inbox closes. ``zone`` bounds the memory of what is parsed inside it."""
        while (request := self._inbox.wait()) is not None:
            if isinstance(request, AskOutline):
                with zone():
                    self._outline(suggesters, request)
                continue
            self._pending.append(request)
            while self._pending and not self._inbox.is_closed:
                with zone():
                    self._serve(suggesters)

    def _serve(self, suggesters: Suggesters) -> None:
        """Answers what is pending and what comes meanwhile, until something is cancelled or goes wrong."""
        try:
            for findings in suggesters.stream(self._tasks()):
                self._answer(self._in_work.popleft(), findings)
        except AbandonedError:
            self._put_back()
        except UserFacingError as error:
            self._fail(str(error.explanation))
        except Exception:
            _logger.exception("while suggesting")
            self._fail("This article could not be suggested on; the log says why.")

    def _outline(self, suggesters: Suggesters, request: AskOutline) -> None:
        """Answers one request for an outline, or puts it back."""
        self._outlining = request
        try:
            outline = suggesters.outline(request.passage, self.check)
        except AbandonedError:
            self._inbox.put_back(request)
        except Exception:
            _logger.exception("while outlining")
            self._reply(request, Failed, reason="This article could not be outlined; the log says why.")
        else:
            self._reply(request, Outlined, outline=outline)
        self._outlining = None

    def _tasks(self) -> Iterator[Task]:
        most = 1 if self._one_by_one else ARTICLES_PER_STREAM
        self._one_by_one = max(0, self._one_by_one - 1)
        for _ in range(most):
            request = self._next()
            if request is None:
                return
            self._in_work.append(request)
            yield Task(passage=request.passage, known=request.known, only=request.only)

    def _next(self) -> Suggest | None:
        while self._pending:
            request = self._pending.popleft()
            if not self._inbox.is_cancelled(request):
                return request
        return self._inbox.take()

    def _put_back(self) -> None:
        self._pending.extendleft(reversed(self._in_work))
        self._in_work.clear()

    def _fail(self, reason: str) -> None:
        """Answers the article in work that went wrong; of several, each is first tried on its own."""
        if len(self._in_work) > 1:
            self._one_by_one = len(self._in_work)
            self._put_back()
            return
        for request in self._in_work:
            self._reply(request, Failed, reason=reason)
        self._in_work.clear()

    def _answer(self, request: Suggest, findings: Findings) -> None:
        self._reply(
            request,
            Done,
            mentions=findings.suggestions.mentions,
            claims=findings.suggestions.claims,
            problems=findings.problems,
        )

    def _reply(self, request: Question, kind: Callable[..., Reply], **said: Any) -> None:  # noqa: ANN401 - the fields of its kind
        """Says something about a request that is still wanted."""
        if not self._inbox.is_cancelled(request):
            self._send(kind(generation=request.generation, article=request.article, **said))


def main() -> int:
    """Runs the worker on this process's standard streams; returns the exit status."""
    replies = os.dup(STANDARD_OUTPUT)
    # A stray print of any library must not end up between the replies.
    os.dup2(STANDARD_ERROR, STANDARD_OUTPUT)
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    lower_priority()
    with os.fdopen(replies, "wb", buffering=0) as out:
        try:
            return _work(lambda reply: _write(out, reply))
        except BrokenPipeError:
            return 0


def _work(send: Callable[[Reply], None]) -> int:
    inbox = Inbox(STANDARD_INPUT)
    inbox.start()
    worker = Worker(inbox, send)
    zones: list[Callable[[], Any]] = []

    def wrap(language: Any) -> Any:  # noqa: ANN401 - spaCy has no types
        zones.append(language.memory_zone)
        return InterruptibleLanguage(language, worker.check)

    try:
        suggesters, model, problems = build_suggesters(wrap=wrap)
    except UserFacingError as error:
        send(Unavailable(reason=str(error.explanation)))
        return 2
    send(Ready(model=model, problems=problems))
    worker.run(suggesters, zones[0])
    return 0


def _write(out: FileIO, reply: Reply) -> None:
    rest = memoryview(encode(reply))
    while rest:
        rest = rest[out.write(rest) or 0 :]


def lower_priority() -> None:
    """Lets the program's window go first."""
    if sys.platform == "win32":  # pragma: no cover - not where the tests run
        import ctypes

        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(NICENESS)
