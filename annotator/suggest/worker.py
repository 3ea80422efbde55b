"""The worker process: reads requests on standard input, suggests, writes replies on standard output.

It ends when standard input closes, so it never outlives the program that started it.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from collections import deque
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from annotator.core.errors import UserFacingError
from annotator.core.optional_suggesters import NOTHING_OPTIONAL, OptionalSuggesters
from annotator.core.words import Words
from annotator.suggest.inbox import Inbox
from annotator.suggest.interruptible import AbandonedError, InterruptibleLanguage, PostponedError
from annotator.suggest.optional.further import FurtherSuggesters, build_further
from annotator.suggest.priority import lower_priority
from annotator.suggest.protocol import (
    AskOutline,
    Begun,
    Done,
    Failed,
    Outlined,
    Question,
    Ready,
    Reply,
    Suggest,
    Unavailable,
    Working,
    as_words,
    encode,
)
from annotator.suggest.registry import Findings, Suggesters, Task, build_suggesters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import FileIO

    from annotator.core.suggesting import Suggestions

STANDARD_INPUT, STANDARD_OUTPUT, STANDARD_ERROR = 0, 1, 2
ARTICLES_PER_STREAM = 100
"""After so many the memory of the parses is given back."""

BETWEEN_SIGNS = 10.0
"""Seconds of silence, while an answer is being found, after which a sign of life is given."""

_GRACE = 0.2
"""Seconds in which what the program asks next goes before what the optional suggesters are asked."""

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Further:
    """An article that the optional suggesters are still to be asked about."""

    request: Suggest
    before: Suggestions


class Worker:
    """Answers the requests of an inbox, many articles in one stream of parses.

    An outline is made only while no suggestions are waited for, and put off when such a request comes. The
    optional suggesters, ``further``, can be slow: they are asked when nothing else is waited for, and what
    they find is a second answer.
    """

    def __init__(
        self, inbox: Inbox, send: Callable[[Reply], None], further: FurtherSuggesters | None = None
    ) -> None:
        self._inbox = inbox
        self._send = send
        self.further = further or FurtherSuggesters()
        self._put_off: deque[_Further] = deque()
        self._going_further: Suggest | None = None
        self._pending: deque[Suggest] = deque()
        self._in_work: deque[Suggest] = deque()
        self._outlining: AskOutline | None = None
        self._begun: tuple[int, int] | None = None
        self._one_by_one = 0
        self._spoke = time.monotonic()

    def check(self) -> None:
        """Looks whether what is being worked on is still wanted.

        Raises:
            AbandonedError: if a request being worked on was cancelled or is to wait, or the worker is to end.
        """
        if time.monotonic() - self._spoke > BETWEEN_SIGNS:
            self._spoke = time.monotonic()
            self._send(Working())
        if self._inbox.is_closed or any(map(self._inbox.is_cancelled, self._in_work)):
            raise AbandonedError
        outlining = self._outlining
        if outlining and (self._inbox.holds_suggestions or self._inbox.is_cancelled(outlining)):
            raise AbandonedError
        further = self._going_further
        if further and self._inbox.is_cancelled(further):
            raise AbandonedError
        if further and not self._inbox.is_empty:
            raise PostponedError

    def run(self, suggesters: Suggesters, zone: Callable[[], Any] = nullcontext) -> None:
        """Works until the inbox closes. ``zone`` bounds the memory of what is parsed inside it."""
        while (request := self._next_to_do()) is not None:
            self._spoke = time.monotonic()  # nothing was owed till now
            if isinstance(request, _Further):
                self._go_further(request)
                continue
            if isinstance(request, AskOutline):
                with zone():
                    self._outline(suggesters, request)
                continue
            self._pending.append(request)
            while self._pending and not self._inbox.is_closed:
                with zone():
                    self._serve(suggesters)

    def _next_to_do(self) -> Question | _Further | None:
        """What is asked next, or else what was put off; None at the end."""
        if not self._put_off:
            return self._inbox.wait()
        request = self._inbox.wait(_GRACE)
        return request if request is not None or self._inbox.is_closed else self._put_off.popleft()

    def _go_further(self, work: _Further) -> None:
        """Gives the second answer to one request, or puts it back."""
        request = work.request
        if self._inbox.is_cancelled(request):
            return
        self._going_further = request
        try:
            findings = self.further(_task(request), work.before)
        except AbandonedError:
            self._put_off.appendleft(work)
        except Exception:
            _logger.exception("while going further")
            sentence = Words("The optional suggesters failed on this article; the log says why.")
            self._answer(request, Findings(problems=(sentence,)))
        else:
            self._answer(request, findings)
        self._going_further = None

    def _serve(self, suggesters: Suggesters) -> None:
        """Answers what is pending and what comes meanwhile, until something is cancelled or goes wrong."""
        try:
            self._begin(suggesters)
            for findings in suggesters.stream(self._tasks()):
                request = self._in_work.popleft()
                self._answer(request, findings, more=self.further.are_any)
                if self.further.are_any:
                    self._put_off.append(_Further(request, findings.suggestions))
        except AbandonedError:
            self._put_back()
        except UserFacingError as error:
            self._fail(str(error.explanation))
        except Exception:
            _logger.exception("while suggesting")
            self._fail("This article could not be suggested on; the log says why.")

    def _begin(self, suggesters: Suggesters) -> None:
        """Tells what the beginning holds of an article that somebody is looking at."""
        if (request := self._next()) is None:
            return
        if request.first and (asked := (request.generation, request.article)) != self._begun:
            self._in_work.append(request)
            found = suggesters.beginning(_task(request))
            self._in_work.clear()
            self._begun = asked
            if found.mentions or found.claims:
                self._reply(request, Begun, mentions=found.mentions, claims=found.claims)
        self._pending.appendleft(request)

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
        is_alone = self._one_by_one or (self._pending and self._pending[0].first)
        most = 1 if is_alone else ARTICLES_PER_STREAM
        self._one_by_one = max(0, self._one_by_one - 1)
        for _ in range(most):
            request = self._next()
            if request is None:
                return
            self._in_work.append(request)
            yield _task(request)

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

    def _answer(self, request: Suggest, findings: Findings, *, more: bool = False) -> None:
        self._reply(
            request,
            Done,
            mentions=findings.suggestions.mentions,
            claims=findings.suggestions.claims,
            problems=tuple(map(as_words, findings.problems)),
            more=more,
        )

    def _reply(self, request: Question, kind: Callable[..., Reply], **said: Any) -> None:  # noqa: ANN401 - the fields of its kind
        """Says something about a request that is still wanted."""
        if not self._inbox.is_cancelled(request):
            self._spoke = time.monotonic()
            self._send(kind(generation=request.generation, article=request.article, **said))


def _task(request: Suggest) -> Task:
    return Task(passage=request.passage, known=request.known, only=request.only)


def main(optional: OptionalSuggesters = NOTHING_OPTIONAL) -> int:
    """Runs the worker on this process's standard streams; returns the exit status."""
    replies = os.dup(STANDARD_OUTPUT)
    # A stray print of any library must not end up between the replies.
    os.dup2(STANDARD_ERROR, STANDARD_OUTPUT)
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
    lower_priority()
    with os.fdopen(replies, "wb", buffering=0) as out:
        try:
            return _work(lambda reply: _write(out, reply), optional)
        except BrokenPipeError:
            return 0


def _work(send: Callable[[Reply], None], optional: OptionalSuggesters = NOTHING_OPTIONAL) -> int:
    inbox = Inbox(STANDARD_INPUT)
    inbox.start()
    worker = Worker(inbox, send)
    zones: list[Callable[[], Any]] = []

    def wrap(language: Any) -> Any:  # noqa: ANN401 - spaCy has no types
        zones.append(language.memory_zone)
        return InterruptibleLanguage(language, worker.check)

    try:
        suggesters, model, problems = build_suggesters(
            wrap=wrap, claims=optional.claim_model or None, check=worker.check
        )
    except UserFacingError as error:
        send(Unavailable(reason=str(error.explanation)))
        return 2
    worker.further, refused = build_further(optional, worker.check)
    send(Ready(model=model, problems=tuple(map(as_words, (*problems, *refused)))))
    worker.run(suggesters, zones[0])
    return 0


def _write(out: FileIO, reply: Reply) -> None:
    rest = memoryview(encode(reply))
    while rest:
        rest = rest[out.write(rest) or 0 :]
