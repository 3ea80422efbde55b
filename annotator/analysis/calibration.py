"""How far a confidence keeps its word: of the claims suggested with 0.8, are eight in ten right?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BINS = 10


@dataclass(frozen=True, slots=True)
class ConfidenceBin:
    """The predictions with a confidence from ``low`` to below ``high`` (the last bin holds 1 too).

    ``confidence`` is their mean confidence and ``right`` the share of them that is right, both 0 where there
    is no prediction.
    """

    low: float
    high: float
    count: int
    confidence: float
    right: float


@dataclass(frozen=True, slots=True)
class Reliability:
    """Ten bins of equal width over the confidences."""

    bins: tuple[ConfidenceBin, ...]

    @property
    def count(self) -> int:
        """How many predictions carry a confidence."""
        return sum(one.count for one in self.bins)

    @property
    def expected_calibration_error(self) -> float:
        """The mean distance of confidence and share right, each bin weighted by what it holds; 0 if empty.

        ECE = sum over bins b of n_b / N * |acc_b - conf_b|, with n_b of N predictions in the bin, acc_b the
        share of them that is right and conf_b their mean confidence. After M. P. Naeini, G. F. Cooper and M.
        Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning", AAAI 2015, in the form
        of C. Guo et al., "On calibration of modern neural networks", ICML 2017.
        """
        total = self.count
        if not total:
            return 0.0
        return sum(one.count / total * abs(one.right - one.confidence) for one in self.bins)


def reliability(judged: Iterable[tuple[float, bool]]) -> Reliability:
    """The reliability of predictions, given as confidence (in [0, 1]) and whether it was right."""
    held: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, right in judged:
        held[min(int(confidence * BINS), BINS - 1)].append((confidence, right))
    return Reliability(tuple(_bin(number, members) for number, members in enumerate(held)))


def _bin(number: int, members: list[tuple[float, bool]]) -> ConfidenceBin:
    count = len(members)
    return ConfidenceBin(
        low=number / BINS,
        high=(number + 1) / BINS,
        count=count,
        confidence=sum(confidence for confidence, _ in members) / count if count else 0.0,
        right=sum(right for _, right in members) / count if count else 0.0,
    )
