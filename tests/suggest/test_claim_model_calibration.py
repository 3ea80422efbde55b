"""What a score is worth: a rising curve through what became of claims."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.claims.model.calibration import HIGHEST, LOWEST, Calibration, fit_calibration

OUTCOMES = st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=200)


@given(OUTCOMES, st.lists(st.floats(0, 1), min_size=2, max_size=20))
def test_a_higher_score_is_never_worth_less(outcomes: list[tuple[float, bool]], scores: list[float]) -> None:
    curve = fit_calibration(outcomes)

    worth = [curve(score) for score in sorted(scores)]

    assert worth == sorted(worth)
    assert all(LOWEST <= value <= HIGHEST for value in worth)


def test_the_curve_says_the_share_that_was_right() -> None:
    outcomes = [(0.9, number % 2 == 0) for number in range(100)] + [(0.2, False)] * 100

    curve = fit_calibration(outcomes)

    assert curve(0.9) == pytest.approx(0.5, abs=0.05)
    assert curve(0.2) == LOWEST


def test_scores_that_mislead_are_pooled_into_one_share() -> None:
    curve = fit_calibration([(0.8, False)] * 30 + [(0.3, True)] * 30)

    assert curve(0.3) == curve(0.8) == pytest.approx(0.5)


def test_without_outcomes_a_score_is_taken_as_it_is() -> None:
    assert fit_calibration([])(0.42) == 0.42
    assert Calibration()(7.0) == HIGHEST
    assert Calibration()(-1.0) == LOWEST


def test_between_two_points_the_curve_is_straight() -> None:
    curve = Calibration((0.2, 0.6), (0.1, 0.5))

    assert curve(0.4) == pytest.approx(0.3)
    assert curve(0.0) == pytest.approx(0.1)
    assert curve(1.0) == pytest.approx(0.5)
