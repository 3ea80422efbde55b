"""One-to-one matching: the most pairs of predicted and gold items that agree, none used twice."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def count_matches(candidates: Sequence[Sequence[int]]) -> int:
    """The size of the largest one-to-one matching.

    ``candidates[i]`` are the right-hand items that left-hand item ``i`` may be paired with. Items are paired
    one after the other along shortest augmenting paths (Berge's lemma), so that nothing recurses.
    """
    partner: dict[int, int] = {}
    return sum(_augment(left, candidates, partner) for left in range(len(candidates)))


def _augment(start: int, candidates: Sequence[Sequence[int]], partner: dict[int, int]) -> bool:
    """Pairs ``start``, moving others to other partners where that is needed; false where it cannot be."""
    reached_from: dict[int, int] = {}
    previous_right: dict[int, int | None] = {start: None}
    waiting = [start]
    for left in waiting:
        for right in candidates[left]:
            if right in reached_from:
                continue
            reached_from[right] = left
            if right not in partner:
                _flip(right, reached_from, previous_right, partner)
                return True
            previous_right[partner[right]] = right
            waiting.append(partner[right])
    return False


def _flip(
    free: int, reached_from: dict[int, int], previous_right: dict[int, int | None], partner: dict[int, int]
) -> None:
    right: int | None = free
    while right is not None:
        left = reached_from[right]
        partner[right] = left
        right = previous_right[left]


def sharing(left: Sequence[frozenset[int]], right: Sequence[frozenset[int]]) -> list[list[int]]:
    """For each set on the left the positions, in order, of those on the right that share a member."""
    holders: dict[int, list[int]] = defaultdict(list)
    for position, members in enumerate(right):
        for member in members:
            holders[member].append(position)
    return [sorted({position for member in members for position in holders[member]}) for members in left]


def pair_closest(closeness: Sequence[Mapping[int, float]]) -> dict[int, int]:
    """A largest one-to-one matching, as the right-hand partner of each left-hand item that has one.

    ``closeness[i]`` gives how close left-hand item ``i`` is to each item it may be paired with. Items with
    the closest candidate are paired first, with their closest ones: of two that want the same partner, the
    one that is more like it gets it, unless that would cost a pair. Ties go by position.
    """
    candidates = [sorted(near, key=lambda right: (-near[right], right)) for near in closeness]
    order = sorted(
        range(len(closeness)), key=lambda left: (-max(closeness[left].values(), default=0.0), left)
    )
    partner: dict[int, int] = {}
    for left in order:
        _augment(left, candidates, partner)
    return {left: right for right, left in sorted(partner.items(), key=lambda pair: pair[1])}
