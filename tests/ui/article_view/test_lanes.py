"""Lanes under the lines, and the labels in them."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.article_view.lanes import Label, assign_lanes, place_labels

INTERVALS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 30)).map(lambda pair: (pair[0], pair[0] + pair[1]))
)


def _width(text: str) -> float:
    return 6.0 * len(text)


def test_a_frame_lies_nearer_to_the_letters_than_its_parts() -> None:
    assert assign_lanes([(4, 8), (0, 10), (12, 15), (4, 6)]) == [1, 0, 0, 2]


@given(INTERVALS)
def test_overlapping_spans_never_share_a_lane(intervals: list[tuple[int, int]]) -> None:
    lanes = assign_lanes(intervals)
    for (one, lane), (other, other_lane) in combinations(zip(intervals, lanes, strict=True), 2):
        if one[0] < other[1] and other[0] < one[1]:
            assert lane != other_lane


@given(INTERVALS)
def test_no_more_lanes_are_used_than_spans_overlap_somewhere(intervals: list[tuple[int, int]]) -> None:
    deepest = max((sum(start <= point < end for start, end in intervals) for point in range(100)), default=0)
    assert len(set(assign_lanes(intervals))) == deepest


def test_labels_with_room_are_shown_whole() -> None:
    labels = place_labels([(100.0, "state", " ?"), (0.0, "person", "")], 400.0, _width)
    assert labels == [Label("state ?", 100.0, 42.0), Label("person", 0.0, 36.0)]


def test_a_label_that_would_run_into_the_next_is_shortened_and_keeps_its_sign() -> None:
    labels = place_labels([(0.0, "organization", " ?"), (50.0, "state", "")], 400.0, _width)
    assert labels[0] == Label("orga… ?", 0.0, 42.0)


def test_a_label_without_room_for_two_letters_is_dropped() -> None:
    labels = place_labels([(0.0, "organization", " ?"), (20.0, "state", "")], 400.0, _width)
    assert labels == [None, Label("state", 20.0, 30.0)]


def test_the_last_label_of_a_line_moves_left_to_stay_in_the_column() -> None:
    assert place_labels([(380.0, "organization", "")], 400.0, _width) == [Label("organization", 328.0, 72.0)]


def test_the_last_label_is_shortened_rather_than_moved_onto_another() -> None:
    labels = place_labels([(340.0, "group", ""), (390.0, "organization", "")], 400.0, _width)
    assert labels == [Label("group", 340.0, 30.0), Label("org…", 376.0, 24.0)]


@given(
    st.lists(
        st.tuples(
            st.floats(0, 390), st.text("abcdefgh", min_size=1, max_size=14), st.sampled_from(["", " ?"])
        )
    )
)
def test_labels_never_touch_each_other_or_leave_the_column(wishes: list[tuple[float, str, str]]) -> None:
    placed = sorted(
        (label for label in place_labels(wishes, 400.0, _width) if label), key=lambda label: label.x
    )
    for label in placed:
        assert label.x >= 0
        assert label.x + label.width <= 400.0 + 1e-6
    for before, after in pairwise(placed):
        assert before.x + before.width <= after.x
