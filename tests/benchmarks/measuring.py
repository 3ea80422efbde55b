"""Times of small pieces of work."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from statistics import median
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class Times(NamedTuple):
    """Milliseconds that one piece of work took, each time: by the clock, and of this thread at work."""

    clock: list[float]
    work: list[float]

    @property
    def median(self) -> float:
        """By the clock."""
        return median(self.clock)

    @property
    def p95(self) -> float:
        """By the clock: what 95 of 100 times stay below."""
        return percentile(self.clock, 95)

    @property
    def p95_at_work(self) -> float:
        """The same of the thread's own work, without what it waited for."""
        return percentile(self.work, 95)


def percentile(values: Sequence[float], percent: float) -> float:
    """The least of the values that so many per cent do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * percent / 100))]


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call, by the clock."""
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def times(works: Iterator[Callable[[], object]]) -> Times:
    """Do each piece of work once."""
    found = Times([], [])
    for work in works:
        add(found, work)
    return found


def add(found: Times, work: Callable[[], object]) -> None:
    """Do a piece of work, and add what it took."""
    clock, own = perf_counter(), thread_time()
    work()
    found.work.append((thread_time() - own) * 1000)
    found.clock.append((perf_counter() - clock) * 1000)


def best(work: Callable[[], object], rounds: int = 5) -> float:
    """Milliseconds of the quickest of several calls."""
    return min(timed(work) for _ in range(rounds))


def taking_turns(
    first: Callable[[], object], later: Callable[[], object], rounds: int = 9
) -> tuple[list[float], list[float]]:
    """Milliseconds of both in as many pairs, whose order alternates; one pair goes before for nothing."""
    first(), later()
    found: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        order = ((first, found[0]), (later, found[1]))
        for work, kept in order if number % 2 else order[::-1]:
            kept.append(timed(work))
    return found


def ratio(ours: Sequence[float], yardstick: Sequence[float]) -> float:
    """The median of the ratios of pairs."""
    return median(one / other for one, other in zip(ours, yardstick, strict=True))


@contextmanager
def without_collecting() -> Iterator[None]:
    """No garbage is looked for meanwhile, whose time would fall on whatever is measured then."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
