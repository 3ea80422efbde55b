"""Several workers side by side: for many articles on a machine with cores to spare."""

from __future__ import annotations

import queue
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.core.errors import SuggesterError
from annotator.core.suggesting import Suggestions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.suggesting import KnownActor, Passage
    from annotator.suggest.client import WorkerClient
    from annotator.suggest.registry import Findings

_AHEAD = 8
"""Articles that each worker is given before the first of them is answered: they fill a batch of parses."""

_GENERATION = 1


@dataclass(slots=True)
class _Place:
    """An article on its way: whose answer is awaited, and what has come of it."""

    number: int
    findings: Findings | None = None
    whole: bool = False


class WorkerTeam:
    """Workers that share out a stream of articles; answers come in the order in which articles were given.

    ``start`` starts one worker process; ``told`` hears once of each suggester that could not be loaded.
    """

    def __init__(
        self,
        jobs: int,
        start: Callable[[Callable[[Any], None], Callable[[str | None], None]], WorkerClient],
        told: Callable[[str], None],
    ) -> None:
        self._replies: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._told = told
        self._heard: set[str] = set()
        self._workers = [start(self._replies.put, self._ended) for _ in range(jobs)]

    def close(self) -> None:
        """Ends all workers."""
        for worker in self._workers:
            worker.stop()

    def _ended(self, reason: str | None) -> None:
        if reason is not None:
            self._replies.put(SuggesterError(reason))

    def suggest_stream(
        self, passages: Iterable[tuple[Passage, tuple[KnownActor, ...]]], only: frozenset[str]
    ) -> Iterator[Findings]:
        """What is found in each article; articles are taken only as far as the workers need them.

        Raises:
            SuggesterError: if the workers cannot work at all.
        """
        places: deque[_Place] = deque()
        by_number: dict[int, _Place] = {}
        most = _AHEAD * len(self._workers)
        for number, (passage, known) in enumerate(passages):
            while len(places) >= most:
                yield from self._next(places, by_number)
            place = _Place(number)
            places.append(place)
            by_number[number] = place
            self._ask(number, passage, known, only)
        while places:
            yield from self._next(places, by_number)

    def _ask(
        self, number: int, passage: Passage, known: tuple[KnownActor, ...], only: frozenset[str]
    ) -> None:
        from annotator.suggest.protocol import suggest_request

        worker = self._workers[number % len(self._workers)]
        worker.request(suggest_request(_GENERATION, number, passage, known, only))

    def _next(self, places: deque[_Place], by_number: dict[int, _Place]) -> Iterator[Findings]:
        """Waits for one reply, and yields what is whole at the head of the line."""
        self._take(self._replies.get(), by_number)
        while places and places[0].whole:
            place = places.popleft()
            del by_number[place.number]
            if place.findings is not None:
                yield place.findings

    def _take(self, reply: Any, by_number: dict[int, _Place]) -> None:  # noqa: ANN401 - of several types
        from annotator.suggest.protocol import Done, Failed, Ready, Unavailable
        from annotator.suggest.registry import Findings

        if isinstance(reply, SuggesterError):
            raise reply
        if isinstance(reply, Unavailable):
            # Before the articles it was given come back as failed: nothing was suggested on them.
            raise SuggesterError(reply.reason)
        if isinstance(reply, Ready):
            for problem in map(str, reply.problems):
                if problem not in self._heard:
                    self._heard.add(problem)
                    self._told(problem)
        elif isinstance(reply, Failed):
            place = by_number[reply.article]
            place.findings, place.whole = _added(place.findings, Findings(problems=(reply.reason,))), True
        elif isinstance(reply, Done):
            place = by_number[reply.article]
            found = Findings(
                suggestions=Suggestions(mentions=reply.mentions, claims=reply.claims),
                problems=tuple(map(str, reply.problems)),
            )
            place.findings, place.whole = _added(place.findings, found), not reply.more


def _added(first: Findings | None, more: Findings) -> Findings:
    if first is None:
        return more
    return replace(
        first,
        suggestions=Suggestions(
            mentions=(*first.suggestions.mentions, *more.suggestions.mentions),
            claims=(*first.suggestions.claims, *more.suggestions.claims),
        ),
        problems=(*first.problems, *more.problems),
    )


@contextmanager
def worker_team(
    jobs: int,
    start: Callable[[Callable[[Any], None], Callable[[str | None], None]], WorkerClient],
    told: Callable[[str], None],
) -> Iterator[WorkerTeam]:
    """A team that is ended when the block is left."""
    team = WorkerTeam(jobs, start, told)
    try:
        yield team
    finally:
        team.close()
