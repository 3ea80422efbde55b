"""The largest one-to-one matching."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.matching import count_matches, sharing


def test_nobody_is_matched_twice() -> None:
    assert count_matches([[0], [0], [0]]) == 1


def test_an_earlier_pair_is_broken_up_where_that_makes_room() -> None:
    assert count_matches([[0, 1], [0], [1, 2]]) == 3


def test_nothing_matches_nothing() -> None:
    assert count_matches([]) == 0
    assert count_matches([[], []]) == 0


@given(st.lists(st.lists(st.integers(0, 4), unique=True, max_size=5), max_size=5))
def test_no_assignment_does_better(candidates: list[list[int]]) -> None:
    best = max(
        sum(right in near for right, near in zip(order, candidates, strict=False))
        for order in permutations(range(5))
    )
    assert count_matches(candidates) == best


def test_a_chain_of_thousands_is_matched_without_recursion() -> None:
    length = 3000
    candidates = [[position, position + 1] for position in range(length)]
    assert count_matches([*candidates[::-1], [length]]) == length + 1


def test_sets_that_share_a_member_are_listed_in_order() -> None:
    left = [frozenset({1, 2}), frozenset({9}), frozenset[int]()]
    right = [frozenset({2}), frozenset({3}), frozenset({1, 2})]
    assert sharing(left, right) == [[0, 2], [], []]
