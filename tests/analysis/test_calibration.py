"""Whether a confidence keeps its word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.calibration import BINS, ConfidenceBin, reliability


def test_confidences_fall_into_ten_equal_bins_the_last_with_one() -> None:
    found = reliability([(0.0, False), (0.1, True), (0.19, False), (0.95, True), (1.0, True)])
    assert [one.count for one in found.bins] == [1, 2, 0, 0, 0, 0, 0, 0, 0, 2]
    assert found.bins[1] == ConfidenceBin(0.1, 0.2, 2, (0.1 + 0.19) / 2, 0.5)
    assert found.bins[2] == ConfidenceBin(0.2, 0.3, 0, 0.0, 0.0)
    assert (found.bins[-1].low, found.bins[-1].high) == (0.9, 1.0)
    assert found.count == 5


def test_the_expected_calibration_error_weighs_each_bin_by_what_it_holds() -> None:
    found = reliability([(0.8, True), (0.8, True), (0.8, False), (0.3, True)])
    assert found.expected_calibration_error == pytest.approx(3 / 4 * abs(2 / 3 - 0.8) + 1 / 4 * abs(1 - 0.3))


def test_a_confidence_that_keeps_its_word_has_no_error() -> None:
    assert reliability([(0.5, True), (0.5, False)]).expected_calibration_error == 0
    assert reliability([]).expected_calibration_error == 0


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_every_prediction_is_in_one_bin_and_the_error_is_a_share(judged: list[tuple[float, bool]]) -> None:
    found = reliability(judged)
    assert len(found.bins) == BINS
    assert found.count == len(judged)
    assert 0 <= found.expected_calibration_error <= 1
    for one in found.bins:
        assert not one.count or one.low - 1e-9 <= one.confidence <= one.high + 1e-9
