"""The score interval against values that were published, the bootstrap against its formula."""

from __future__ import annotations

from random import Random

import pytest

from annotator.analysis.intervals import CONFIDENCE_95, bootstrap, wilson
from annotator.analysis.measure import Measure, total


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


ARTICLES = [
    {"attr.all": Measure(1, 2, 3), "exact.cue": Measure(2, 2, 2)},
    {"attr.all": Measure(0, 1, 1), "exact.cue": Measure(0, 0, 0)},
    {"attr.all": Measure(4, 5, 4), "exact.cue": Measure(1, 3, 2)},
]


@pytest.mark.parametrize("resamples", [1, 2, 39, 40, 200])
def test_the_bootstrap_draws_articles_anew_and_takes_the_percentiles_of_f1(resamples: int) -> None:
    chance = Random(13)  # noqa: S311 - a statistic
    f1: dict[str, list[float]] = {"attr.all": [], "exact.cue": []}
    for _ in range(resamples):
        sums = total([ARTICLES[chance.randrange(3)] for _ in range(3)])
        for name, measure in sums.items():
            f1[name].append(measure.f1)
    low, high = int(0.025 * resamples), int(0.975 * resamples) - 1
    expected = {name: (sorted(values)[low], sorted(values)[high]) for name, values in f1.items()}
    assert bootstrap(ARTICLES, resamples) == expected


def test_articles_that_are_all_alike_leave_nothing_to_chance() -> None:
    low, high = bootstrap(ARTICLES[:1] * 5, 50)["attr.all"]
    assert low == high == pytest.approx(0.4)


def test_without_resamples_or_articles_there_are_no_intervals() -> None:
    assert bootstrap(ARTICLES, 0) == {}
    assert bootstrap([], 100) == {}
