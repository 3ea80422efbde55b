"""The items of one article in the order of review, with what every decision asks of them kept at hand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, overload

from annotator.core.annotation import Claim, Decision, Mention, is_pending
from annotator.core.ordered import Ordered
from annotator.core.review import place_in_review, review_order

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from annotator.core.annotation import Item, ItemRef

_FEW = 200
"""Up to so many changed items are put into what is kept; with more of them it is made anew."""

_OVERLAID = 500
"""So many changes are looked up before the rest of the items, until both are made one."""


class ItemList(Sequence["Item"]):
    """Never changed itself. What follows a change of a few items is made of it at little cost.

    It equals any sequence of the same items.

    Args:
        items: in review order, rejected ones too.
    """

    def __init__(self, items: Iterable[Item] = ()) -> None:
        self._all: Ordered[Item] = Ordered(items)
        self._since: dict[ItemRef, Item | None] = {}

    def __len__(self) -> int:
        return len(self._all)

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> list[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | list[Item]:
        return self._all[place]

    def __iter__(self) -> Iterator[Item]:
        return iter(self._all)

    def __eq__(self, other: object) -> bool:
        return self is other or self._all == other

    __hash__ = None  # type: ignore[assignment]  # as lists have none

    @cached_property
    def pending(self) -> Ordered[Item]:
        """The suggestions that wait for a decision, in review order."""
        return Ordered(item for item in self._all if is_pending(item))

    @cached_property
    def unaccepted(self) -> Ordered[Item]:
        """The suggestions that wait, and what was rejected, in review order."""
        return Ordered(filter(_is_unaccepted, self._all))

    @cached_property
    def mentions(self) -> Ordered[Mention]:
        """The mentions that were not rejected, in review order."""
        return Ordered(item for item in self._all if isinstance(item, Mention) and _is_kept(item))

    @cached_property
    def claims(self) -> Ordered[Claim]:
        """The claims that were not rejected, in review order."""
        return Ordered(item for item in self._all if isinstance(item, Claim) and _is_kept(item))

    @cached_property
    def actors(self) -> Mapping[str, int]:
        """How many of the items, rejected ones too, are linked to each actor, by its uuid."""
        return Counter(item.actor for item in self._all if item.actor is not None)

    @cached_property
    def _by_ref(self) -> dict[ItemRef, Item]:
        return {item.ref: item for item in self._all}

    def find(self, ref: ItemRef | None) -> Item | None:
        """The item of that name; None if it is not listed."""
        if ref is None:
            return None
        return self._since[ref] if ref in self._since else self._by_ref.get(ref)

    def differing(self, other: ItemList) -> set[ItemRef] | None:
        """The names of what differs between two lists of one article; None where only comparing all tells."""
        if self is other:
            return set()
        base = self.__dict__.get("_by_ref")
        if base is None or other.__dict__.get("_by_ref") is not base:
            return None
        # What was changed before both of them is the same object in both.
        missing = object()
        changed = {ref for ref, item in self._since.items() if other._since.get(ref, missing) is not item}
        changed.update(other._since.keys() - self._since.keys())
        return {ref for ref in changed if self.find(ref) != other.find(ref)}

    def place(self, ref: ItemRef | None) -> int | None:
        """How many items stand before this one; None if it is not listed."""
        item = self.find(ref)
        return None if item is None else self._all.place_of(item)

    def among(self, refs: Collection[ItemRef]) -> list[Item]:
        """Those of the items that ``refs`` name, in review order."""
        return review_order(item for item in map(self.find, refs) if item is not None)

    def neighbour(
        self,
        current: ItemRef | None,
        *,
        backwards: bool = False,
        wanted: Callable[[Item], bool] | None = None,
    ) -> Item | None:
        """The next item after ``current`` (or before it) that is ``wanted``, going round at the end.

        None where there is none; without ``wanted`` the pending ones are meant. A ``current`` that is not
        listed counts as the beginning.
        """
        ordered = self.pending if wanted is None else self._all
        count, item = len(ordered), self.find(current)
        if item is None:
            first = count if backwards else 0
        else:
            bisect = bisect_left if backwards else bisect_right
            first = bisect(ordered, place_in_review(item), key=place_in_review)
        if backwards:
            places = chain(range(first - 1, -1, -1), range(count - 1, first - 1, -1))
        else:
            places = chain(range(first, count), range(first))
        return next((ordered[at] for at in places if wanted is None or wanted(ordered[at])), None)

    def with_changes(self, named: Collection[ItemRef], present: Iterable[Item]) -> ItemList:
        """The list when the items ``named`` are as in ``present``; those that are not there are gone."""
        if not named:
            return self
        after = [item for item in present if item.ref in named]
        if len(named) > _FEW:
            others = (item for item in self._all if item.ref not in named)
            return ItemList(review_order((*others, *after)))
        before = self.among(named)
        changed = ItemList()
        changed._all = self._all.patched(before, after)
        changed._keep_at_hand(self, before, after)
        changed._since = {**self._since, **dict.fromkeys(named), **{item.ref: item for item in after}}
        if len(changed._since) > _OVERLAID:
            changed._since = {}
        else:
            changed.__dict__["_by_ref"] = self._by_ref
        return changed

    def _keep_at_hand(self, former: ItemList, before: list[Item], after: list[Item]) -> None:
        known = former.__dict__
        for name, belongs in _AT_HAND.items():
            if name in known:
                out, into = filter(belongs, before), filter(belongs, after)
                self.__dict__[name] = known[name].patched(out, into)
        if "actors" in known:
            counts = known["actors"].copy()
            counts.subtract(item.actor for item in before if item.actor is not None)
            counts.update(item.actor for item in after if item.actor is not None)
            for actor in {item.actor for item in before} & counts.keys():
                if not counts[actor]:
                    del counts[actor]
            self.__dict__["actors"] = counts


def _is_unaccepted(item: Item) -> bool:
    return is_pending(item) or item.decision is Decision.REJECTED


def _is_kept(item: Item) -> bool:
    return item.decision is not Decision.REJECTED


_AT_HAND: dict[str, Callable[[Item], bool]] = {
    "pending": is_pending,
    "unaccepted": _is_unaccepted,
    "mentions": lambda item: isinstance(item, Mention) and _is_kept(item),
    "claims": lambda item: isinstance(item, Claim) and _is_kept(item),
}
