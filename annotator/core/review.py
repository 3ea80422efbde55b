"""The order of review: what comes next, in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Decision, Item

if TYPE_CHECKING:
    from collections.abc import Iterable


def review_order(items: Iterable[Item]) -> list[Item]:
    """Items by their start; of two that start together the longer first, a frame before its parts."""
    return sorted(items, key=place_in_review)


def place_in_review(item: Item) -> tuple[int, int, str]:
    """What the order of review goes by."""
    extent = item.extent
    return extent.start, -extent.end, item.uuid


def visible(items: Iterable[Item], *, show_rejected: bool = False) -> list[Item]:
    """Those of ``items`` that are to be shown, in the order in which they are given."""
    return [item for item in items if show_rejected or item.decision is not Decision.REJECTED]


def around(items: Iterable[Item], position: int) -> list[Item]:
    """The items that stand at or around a position (code points), the shortest first."""
    there = [item for item in items if item.extent.start <= position <= item.extent.end]
    return sorted(there, key=lambda item: (item.extent.end - item.extent.start, item.extent.start, item.uuid))
