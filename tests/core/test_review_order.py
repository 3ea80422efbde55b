"""What comes next: reading order, going round, over what waits only."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Claim, Decision, Item, ItemKind, ItemRef, Mention
from annotator.core.item_list import ItemList
from annotator.core.review import review_order, visible
from annotator.core.spans import Span


def _mention(uuid: str, start: int, end: int, decision: Decision | None = None) -> Mention:
    return Mention(uuid=uuid, span=Span(start, end), type="person", decision=decision)


@st.composite
def items(draw: st.DrawFn) -> list[Item]:
    drawn = draw(
        st.lists(
            st.tuples(st.integers(0, 20), st.integers(1, 9), st.sampled_from([None, *Decision])), max_size=8
        )
    )
    return [
        _mention(f"m{number}", start, start + length, decision)
        for number, (start, length, decision) in enumerate(drawn)
    ]


def test_a_claim_comes_before_the_mention_it_begins_with() -> None:
    claim = Claim(uuid="z", source=(Span(0, 5),), cue=(Span(6, 9),), content=(Span(10, 20),))
    ordered = review_order([_mention("b", 7, 8), _mention("a", 0, 5), claim])
    assert [item.uuid for item in ordered] == ["z", "a", "b"]


@given(items(), st.randoms())
def test_the_order_does_not_depend_on_the_order_given(some: list[Item], random: st.DataObject) -> None:
    shuffled = list(some)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert review_order(shuffled) == review_order(some)


@given(items())
def test_rejected_items_are_shown_on_demand_only(some: list[Item]) -> None:
    assert visible(some, show_rejected=True) == some
    shown = visible(some)
    assert all(item.decision is not Decision.REJECTED for item in shown)


@given(items())
def test_going_on_visits_every_pending_item_once_before_it_returns(some: list[Item]) -> None:
    ordered = ItemList(review_order(some))
    pending = [item for item in ordered if item.decision is None]
    for backwards in (False, True):
        visited: list[Item] = []
        current: ItemRef | None = None
        for _ in pending:
            found = ordered.neighbour(current, backwards=backwards)
            assert found is not None
            visited.append(found)
            current = found.ref
        assert visited == (pending[::-1] if backwards else pending)
        if pending:
            assert ordered.neighbour(current, backwards=backwards) == visited[0]
        else:
            assert ordered.neighbour(current, backwards=backwards) is None


def test_from_a_decided_item_the_next_is_the_nearest_and_an_unknown_one_is_the_beginning() -> None:
    ordered = ItemList([_mention("a", 0, 1), _mention("b", 2, 3, Decision.ACCEPTED), _mention("c", 4, 5)])
    here = ordered[1].ref
    assert ordered.neighbour(here) == ordered[2]
    assert ordered.neighbour(here, backwards=True) == ordered[0]
    gone = ItemRef(ItemKind.CLAIM, "gone")
    assert ordered.neighbour(gone) == ordered[0]
    assert ordered.neighbour(gone, backwards=True) == ordered[2]
