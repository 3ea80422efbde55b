"""The score interval against values that were published."""

from __future__ import annotations

import pytest

from annotator.analysis.intervals import CONFIDENCE_95, wilson


@pytest.mark.parametrize(
    ("accepted", "decided", "low", "high"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
        # A. Agresti and B. A. Coull, The American Statistician 52 (1998): all of ten.
        (10, 10, 0.7225, 1.0000),
    ],
)
def test_the_interval_is_the_published_one(accepted: int, decided: int, low: float, high: float) -> None:
    found = wilson(accepted, decided)
    assert found == pytest.approx((low, high), abs=0.00006)


def test_it_is_the_same_from_both_sides() -> None:
    low, high = wilson(7, 30)
    assert wilson(23, 30) == pytest.approx((1 - high, 1 - low))


def test_more_decisions_narrow_it_and_more_confidence_widens_it() -> None:
    few, many = wilson(8, 10), wilson(80, 100)
    assert few[0] < many[0] < 0.8 < many[1] < few[1]
    assert wilson(8, 10, z=CONFIDENCE_95 / 2)[0] > few[0]


@pytest.mark.parametrize(("accepted", "decided"), [(0, 0), (2, 1), (-1, 3)])
def test_what_is_no_share_is_refused(accepted: int, decided: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(accepted, decided)
