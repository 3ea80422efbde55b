"""Which lane each span takes, and where the labels under the lanes find room."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LABEL_GAP = 5.0
_SHORTEST = 2


def assign_lanes(intervals: Sequence[tuple[int, int]]) -> list[int]:
    """The lane of each half-open interval, so that overlapping ones never share one.

    Greedy colouring in the order of the starts, the longer first, uses as few lanes as the deepest overlap
    has intervals, and puts a frame before its parts.
    """
    order = sorted(range(len(intervals)), key=lambda index: (intervals[index][0], -intervals[index][1]))
    lanes = [0] * len(intervals)
    ends: list[int] = []
    for index in order:
        start, end = intervals[index]
        lane = next((lane for lane, free_from in enumerate(ends) if free_from <= start), len(ends))
        if lane == len(ends):
            ends.append(end)
        else:
            ends[lane] = end
        lanes[index] = lane
    return lanes


@dataclass(frozen=True, slots=True)
class Label:
    """A label under one line: its text as far as it has room, and its left edge."""

    text: str
    x: float
    width: float


def place_labels(
    wishes: Sequence[tuple[float, str, str]], right_edge: float, measure: Callable[[str], float]
) -> list[Label | None]:
    """Gives each label of one line its room; one that would run into the next is shortened, then dropped.

    The last one moves left where it would leave the column.

    Args:
        wishes: for each label the x it would begin at, its text, and a sign that shortening keeps ("?").
        right_edge: where the column ends.
        measure: the width of a text.
    """
    placed: list[Label | None] = [None] * len(wishes)
    order = sorted(range(len(wishes)), key=lambda index: wishes[index][0])
    free_from = 0.0
    for rank, index in enumerate(order):
        wished, text, sign = wishes[index]
        begin = max(wished, free_from)
        if rank + 1 < len(order):
            room = wishes[order[rank + 1]][0] - _LABEL_GAP - begin
        else:
            room = right_edge - free_from
        label = _fitted(text, sign, room, measure)
        if label is not None:
            width = measure(label)
            x = min(begin, right_edge - width)
            placed[index] = Label(label, x, width)
            free_from = x + width + _LABEL_GAP
    return placed


def _fitted(text: str, sign: str, room: float, measure: Callable[[str], float]) -> str | None:
    if measure(text + sign) <= room:
        return text + sign
    for length in range(len(text) - 1, _SHORTEST - 1, -1):
        shortened = text[:length].rstrip() + "…" + sign
        if measure(shortened) <= room:
            return shortened
    return None
