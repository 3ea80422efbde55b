"""Lists of a few out of a stream of many."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")


def _one(_one: object) -> int:
    return 1


def batches(stream: Iterable[T], size: int, weigh: Callable[[T], int] = _one) -> Iterator[list[T]]:
    """``stream`` in lists that weigh ``size``, or more by the last of each, each as soon as it is full.

    Without ``weigh`` each weighs one.
    """
    batch: list[T] = []
    weight = 0
    for one in stream:
        batch.append(one)
        weight += weigh(one)
        if weight >= size:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch
