"""Items in review order, kept in pieces: what follows a change of one has all but one of them in common."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import TYPE_CHECKING, TypeVar, overload

from annotator.core.review import place_in_review

if TYPE_CHECKING:
    from annotator.core.annotation import Item

_PIECE = 512
"""Items of a piece when it is made; it is cut in two at twice as many."""

_Listed = TypeVar("_Listed", bound="Item")


class Ordered(Sequence[_Listed]):
    """Never changed itself. It equals any sequence of the same items.

    Args:
        items: in review order.
    """

    def __init__(self, items: Iterable[_Listed] = ()) -> None:
        listed = list(items)
        self._put([listed[at : at + _PIECE] for at in range(0, len(listed), _PIECE)])

    def __len__(self) -> int:
        return self._starts[-1]

    @overload
    def __getitem__(self, place: int) -> _Listed: ...
    @overload
    def __getitem__(self, place: slice) -> list[_Listed]: ...
    def __getitem__(self, place: int | slice) -> _Listed | list[_Listed]:
        if isinstance(place, slice):
            return [self[at] for at in range(*place.indices(len(self)))]
        length = self._starts[-1]
        if place < 0:
            place += length
        if not 0 <= place < length:
            raise IndexError(place)
        number = bisect_right(self._starts, place) - 1
        return self._pieces[number][place - self._starts[number]]

    def __iter__(self) -> Iterator[_Listed]:
        return chain.from_iterable(self._pieces)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        return isinstance(other, Sequence) and len(self) == len(other) and [*self] == [*other]

    __hash__ = None  # type: ignore[assignment]  # as lists have none

    def place_of(self, item: Item) -> int | None:
        """How many items stand before this one; None if it is not there."""
        place, number = place_in_review(item), _piece_of(self._pieces, item)
        for at in range(max(0, number - 1), min(number + 1, len(self._pieces))):
            piece = self._pieces[at]
            within = bisect_left(piece, place, key=place_in_review)
            while within < len(piece) and piece[within].uuid == item.uuid:
                if piece[within].ref == item.ref:
                    return self._starts[at] + within
                within += 1
        return None

    def patched(self, out: Iterable[Item], into: Iterable[_Listed]) -> Ordered[_Listed]:
        """These without the items of ``out`` and with those of ``into``."""
        pieces = self._pieces.copy()
        for item in out:
            number = _piece_of(pieces, item)
            if number and not _holds(pieces[number], item):
                number -= 1  # where another item with the same place begins the next piece
            left = [one for one in pieces[number] if one is not item]
            pieces[number : number + 1] = [left] if left else []
        for item in into:
            number = _piece_of(pieces, item)
            piece = pieces[number].copy() if pieces else []
            insort(piece, item, key=place_in_review)
            half = len(piece) // 2
            halves = [piece[:half], piece[half:]] if len(piece) > 2 * _PIECE else [piece]
            pieces[number : number + 1] = halves
        changed: Ordered[_Listed] = Ordered()
        changed._put(pieces)
        return changed

    def _put(self, pieces: list[list[_Listed]]) -> None:
        self._pieces: list[list[_Listed]] = pieces
        self._starts: list[int] = [0, *accumulate(map(len, pieces))]


def _piece_of(pieces: Sequence[Sequence[Item]], item: Item) -> int:
    """The number of the piece in which an item has its place; 0 where there is none."""
    after = bisect_right(pieces, place_in_review(item), key=lambda piece: place_in_review(piece[0]))
    return max(0, after - 1)


def _holds(piece: Sequence[Item], item: Item) -> bool:
    return any(one is item for one in piece)
