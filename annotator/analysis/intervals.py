"""How far a share that was counted can be trusted."""

from __future__ import annotations

from math import sqrt
from random import Random
from typing import TYPE_CHECKING, TypeAlias

from annotator.analysis.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Interval: TypeAlias = tuple[float, float]
"""The lower and the upper end."""

_SEED = 13

CONFIDENCE_95 = 1.959963984540054
"""The quantile of the normal distribution behind an interval that holds the true share 95 times in 100."""


def wilson(accepted: int, decided: int, z: float = CONFIDENCE_95) -> tuple[float, float]:
    """The score interval of a share of ``accepted`` of ``decided``, both ends in [0, 1].

    After E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
    the American Statistical Association 22 (1927), 209-212; without a correction for continuity.

    Raises:
        ValueError: if nothing was decided, or more was accepted than decided.
    """
    if not 0 <= accepted <= decided or decided == 0:
        raise ValueError(f"no share: {accepted} of {decided}")
    share = accepted / decided
    spread = z * z / decided
    centre = (share + spread / 2) / (1 + spread)
    half = sqrt(share * (1 - share) * spread + spread * spread / 4) / (1 + spread)
    return max(0.0, centre - half), min(1.0, centre + half)


def bootstrap(scores: Sequence[Mapping[str, Measure]], resamples: int) -> dict[str, Interval]:
    """The interval that holds the F1 of each measure in 95 of 100 resamples of the articles.

    As many articles as there are, are drawn with replacement, their counts added up and the F1 taken, again
    and again; the ends are the 2.5 and 97.5 percentiles of what comes out. After B. Efron, "Bootstrap
    methods: another look at the jackknife", Annals of Statistics 7 (1979), 1-26. The same scores in the same
    order give the same intervals: the generator always starts from the same seed.

    Args:
        scores: the measures of each article by name, the same names in each.
        resamples: how often to draw; with 0 there are no intervals.
    """
    if not scores or not resamples:
        return {}
    generator = Random(_SEED)  # noqa: S311 - draws of a statistic, not a secret
    columns = {
        name: [[getattr(score[name], count) for score in scores] for count in ("right", "predicted", "gold")]
        for name in scores[0]
    }
    drawn_f1: dict[str, list[float]] = {name: [] for name in columns}
    for _ in range(resamples):
        drawn = [generator.randrange(len(scores)) for _ in scores]
        for name, counts in columns.items():
            sums = (sum(map(column.__getitem__, drawn)) for column in counts)
            drawn_f1[name].append(Measure(*sums).f1)
    return {name: _middle(sorted(values)) for name, values in drawn_f1.items()}


def _middle(values: Sequence[float]) -> Interval:
    """The 2.5 and 97.5 percentiles of sorted values."""
    return values[int(0.025 * len(values))], values[int(0.975 * len(values)) - 1]
