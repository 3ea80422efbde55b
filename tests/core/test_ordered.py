"""Items in pieces are the items in one list, whatever was taken out and put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import ordered
from annotator.core.annotation import Claim, Mention
from annotator.core.ordered import Ordered
from annotator.core.review import review_order
from annotator.core.spans import Span
from tests.laws import examples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.annotation import Item

_PLACES = [(start, kind) for start in range(8) for kind in (Mention, Claim)]


@pytest.fixture(scope="module", autouse=True)
def small_pieces() -> Iterator[None]:
    """Pieces of two items."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ordered, "_PIECE", 2)
        yield


def _item(start: int, kind: type[Item]) -> Item:
    span = Span(start, start + 1)
    if kind is Mention:
        return Mention(uuid=str(start), span=span, type="person")
    return Claim(uuid=str(start), source=(), cue=(), content=(span,))


@given(st.sets(st.sampled_from(range(16))), st.lists(st.sets(st.sampled_from(range(16))), max_size=5))
@examples(60)
def test_pieces_hold_what_one_list_does(first: set[int], steps: list[set[int]]) -> None:
    items = [_item(*place) for place in _PLACES]
    there = {number: items[number] for number in first}
    listed: Ordered[Item] = Ordered(review_order(there.values()))
    for step in steps:
        out = [there.pop(number) for number in step & there.keys()]
        into = {number: _item(*_PLACES[number]) for number in step if number % 3}
        before = list(listed)
        following = listed.patched(out, into.values())
        assert list(listed) == before
        there |= into
        listed = following
        expected = review_order(there.values())
        assert listed == expected
        assert [listed.place_of(item) for item in expected] == list(range(len(expected)))
        assert not any(listed.place_of(item) is not None for item in items if item not in expected)
        assert len(listed) == len(expected)
        assert [listed[at] for at in range(-len(expected), len(expected))] == expected * 2
        assert listed[1:-1] == expected[1:-1]


def test_there_is_nothing_behind_the_last_item() -> None:
    listed = Ordered([_item(0, Mention)])
    for place in (1, -2):
        with pytest.raises(IndexError):
            listed[place]
    assert listed != [_item(1, Mention)]
    assert listed != {}
