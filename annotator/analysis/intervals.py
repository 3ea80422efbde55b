"""How far a share that was counted can be trusted."""

from __future__ import annotations

from math import sqrt

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
