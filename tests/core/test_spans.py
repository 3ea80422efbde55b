"""Spans are half-open ranges, and their sums and differences lose no code point."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.spans import Fragments, Span, are_in_order, hull, joined_text, subtract, union


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, 40))
    return Span(start, start + draw(st.integers(1, 12)))


def _points(fragments: Fragments | list[Span]) -> set[int]:
    return {point for span in fragments for point in range(span.start, span.end)}


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_no_empty_reversed_or_negative_span(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_a_span_slices_code_points_not_code_units() -> None:
    text = "a😀é̂b"
    assert Span(1, 2).of(text) == "😀"
    assert len(Span(1, 4)) == 3


@given(spans(), spans())
def test_overlapping_is_sharing_a_code_point_and_containing_is_holding_all(one: Span, other: Span) -> None:
    shared = _points([one]) & _points([other])
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)
    assert one.contains(other) == (shared == _points([other]))


@given(st.lists(spans()))
def test_the_union_holds_the_same_code_points_in_the_fewest_spans(some: list[Span]) -> None:
    merged = union(some)
    assert _points(merged) == _points(some)
    assert all(before.end < after.start for before, after in pairwise(merged))


@given(st.lists(spans()), spans())
def test_what_is_subtracted_is_gone_and_nothing_else(some: list[Span], hole: Span) -> None:
    rest = subtract(some, hole)
    assert _points(rest) == _points(some) - _points([hole])
    assert are_in_order(rest)


@given(st.lists(spans(), max_size=5))
def test_the_hull_goes_from_the_first_to_the_last_code_point(some: list[Span]) -> None:
    whole = hull(some)
    if whole is None:
        assert not some
    else:
        assert (whole.start, whole.end - 1) == (min(_points(some)), max(_points(some)))


def test_fragments_that_overlap_or_go_backwards_are_out_of_order() -> None:
    assert are_in_order(())
    assert are_in_order((Span(0, 2), Span(2, 3)))
    assert not are_in_order((Span(0, 3), Span(2, 4)))
    assert not are_in_order((Span(4, 5), Span(0, 1)))


def test_fragments_are_shown_on_one_line_with_their_gaps() -> None:
    text = "“Nobody\n  knows,” he said. “Nobody.”"
    assert joined_text((Span(0, 17), Span(27, 36)), text) == "“Nobody knows,” … “Nobody.”"
