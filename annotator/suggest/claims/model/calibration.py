"""What a score is worth: from the taggers' own probabilities to the share of claims that were right.

The taggers are surer than they should be, since they take their own cue for granted when they look for its
roles. So what they found in articles they had not learned from is compared with what was right there, and
the scores are bent until they say the share. Isotonic regression by pooling adjacent violators (Barlow et al.
1972; for classifiers Zadrozny and Elkan 2002).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

HIGHEST = 0.99
LOWEST = 0.01
_SMALLEST_BLOCK = 15


@dataclass(frozen=True, slots=True)
class Calibration:
    """Points of a rising curve: ``scores`` in order, the share ``right`` at each. Without any, no change."""

    scores: tuple[float, ...] = ()
    right: tuple[float, ...] = ()

    def __call__(self, score: float) -> float:
        """The share of claims with this score that are right, in [0.01, 0.99]."""
        if not self.scores:
            return min(max(score, LOWEST), HIGHEST)
        at = bisect_right(self.scores, score)
        if at == 0:
            value = self.right[0]
        elif at == len(self.scores):
            value = self.right[-1]
        else:
            low, high = self.scores[at - 1], self.scores[at]
            part = (score - low) / (high - low)
            value = self.right[at - 1] + part * (self.right[at] - self.right[at - 1])
        return min(max(value, LOWEST), HIGHEST)


@dataclass(slots=True)
class _Block:
    total: float
    right: float
    count: int

    def add(self, total: float, right: float, count: int) -> None:
        self.total += total
        self.right += right
        self.count += count

    @property
    def share(self) -> float:
        return self.right / self.count


def fit_calibration(outcomes: Iterable[tuple[float, bool]]) -> Calibration:
    """The curve through pairs of a score and whether the claim with it was right.

    Blocks hold at least 15 claims, so that no point hangs on a few.
    """
    merged: list[_Block] = []
    for block in _blocks(sorted(outcomes)):
        merged.append(block)
        while len(merged) > 1 and merged[-2].share >= merged[-1].share:
            last = merged.pop()
            merged[-1].add(last.total, last.right, last.count)
    points: dict[float, float] = {block.total / block.count: block.share for block in merged}
    return Calibration(tuple(points), tuple(points.values()))


def _blocks(outcomes: list[tuple[float, bool]]) -> list[_Block]:
    """Blocks of neighbours in order of their scores; equal scores are never parted."""
    blocks: list[_Block] = []
    for score, group in groupby(outcomes, key=itemgetter(0)):
        results = [right for _, right in group]
        if not blocks or blocks[-1].count >= _SMALLEST_BLOCK:
            blocks.append(_Block(0, 0, 0))
        blocks[-1].add(score * len(results), sum(results), len(results))
    if len(blocks) > 1 and blocks[-1].count < _SMALLEST_BLOCK:
        last = blocks.pop()
        blocks[-1].add(last.total, last.right, last.count)
    return blocks
