"""The largest one-to-one matching."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.matching import count_matches, pair_closest, sharing


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


def test_the_closer_of_two_gets_the_partner_both_want() -> None:
    assert pair_closest([{0: 0.6}, {0: 0.9}]) == {1: 0}
    assert pair_closest([{0: 0.6, 1: 0.8}, {0: 0.9}]) == {0: 1, 1: 0}
    assert pair_closest([{}, {}]) == {}


def test_a_closer_pair_is_given_up_where_that_makes_two_of_one() -> None:
    assert pair_closest([{0: 0.9, 1: 0.5}, {0: 0.6}]) == {0: 1, 1: 0}


@given(st.lists(st.dictionaries(st.integers(0, 4), st.floats(0, 1), max_size=5), max_size=5))
def test_no_pair_is_lost_to_closeness(closeness: list[dict[int, float]]) -> None:
    pairs = pair_closest(closeness)
    assert len(pairs) == count_matches([sorted(near) for near in closeness])
    assert len(set(pairs.values())) == len(pairs)
    assert all(right in closeness[left] for left, right in pairs.items())
