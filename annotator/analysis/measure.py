"""Precision, recall and F1 of counts, as the evaluations report them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Measure:
    """How many items were right, how many predicted, how many there were to find."""

    right: int = 0
    predicted: int = 0
    gold: int = 0

    @property
    def precision(self) -> float:
        """The share of the predicted that is right; 0 where nothing was predicted."""
        return self.right / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        """The share of the gold that was found; 0 where there is no gold."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 0 where both are."""
        precision, recall = self.precision, self.recall
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def __add__(self, other: Measure) -> Measure:
        return Measure(self.right + other.right, self.predicted + other.predicted, self.gold + other.gold)


def total(scores: Iterable[Mapping[str, Measure]]) -> dict[str, Measure]:
    """The counts of all articles together, name by name (a micro average)."""
    sums: dict[str, Measure] = {}
    for score in scores:
        for name, measure in score.items():
            sums[name] = sums.get(name, Measure()) + measure
    return sums
