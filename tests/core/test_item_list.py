"""A list made of the one before answers as one that is made anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import item_list
from annotator.core.annotation import Claim, Decision, Item, Mention
from annotator.core.item_list import ItemList
from annotator.core.review import review_order
from annotator.core.spans import Span

DECISIONS = st.sampled_from([None, *Decision])
ACTORS = st.sampled_from([None, "a", "b", "c"])


@st.composite
def an_item(draw: st.DrawFn) -> Item:
    span = Span(start := draw(st.integers(0, 12)), start + draw(st.integers(1, 5)))
    uuid, actor, decision = draw(st.sampled_from("uvwxyz")), draw(ACTORS), draw(DECISIONS)
    if draw(st.booleans()):
        return Mention(uuid=uuid, span=span, type="person", actor=actor, decision=decision)
    return Claim(uuid=uuid.upper(), source=(), cue=(), content=(span,), actor=actor, decision=decision)


def unique(items: list[Item]) -> list[Item]:
    return list({item.ref: item for item in items}.values())


def listed(items: list[Item]) -> ItemList:
    return ItemList(review_order(items))


def answers(items: ItemList, asked: list[Item]) -> object:
    return (
        list(items),
        items.pending,
        items.unaccepted,
        items.mentions,
        items.claims,
        dict(items.actors),
        [(items.find(one.ref), items.place(one.ref)) for one in asked],
    )


@given(
    st.lists(an_item(), max_size=12).map(unique),
    st.lists(st.lists(an_item(), max_size=5).map(unique), max_size=4),
    st.data(),
)
def test_what_follows_a_change_is_as_if_made_anew(
    first: list[Item], steps: list[list[Item]], data: st.DataObject
) -> None:
    items, held = listed(first), {item.ref: item for item in first}
    asked = unique([*first, *(item for step in steps for item in step)])
    for step in steps:
        if data.draw(st.booleans()):
            answers(items, asked)  # so that what is at hand is carried on
        gone = data.draw(st.sets(st.sampled_from(sorted(held)))) if held else set()
        before = list(items)
        named = {item.ref for item in step} | gone
        held = {ref: item for ref, item in held.items() if ref not in gone} | {one.ref: one for one in step}
        following = items.with_changes(
            named, [*step, *first[:1]] if first[:1] and first[0].ref not in named else step
        )
        assert list(items) == before
        items = following
        assert answers(items, asked) == answers(listed(list(held.values())), asked)


@pytest.mark.parametrize("bound", ["_FEW", "_OVERLAID"])
def test_many_changes_come_to_the_same(monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    monkeypatch.setattr(item_list, bound, 2)
    first: list[Item] = [Mention(uuid=str(at), span=Span(at, at + 1), type="person") for at in range(9)]
    items = listed(first)
    answers(items, first)
    for at in range(0, 9, 3):
        three: list[Item] = [replace(one, decision=Decision.REJECTED) for one in first[at : at + 3]]
        first[at : at + 3] = three
        items = items.with_changes({one.ref for one in three}, three)
        assert answers(items, first) == answers(listed(first), first)


def test_a_mention_and_a_claim_may_have_the_same_name() -> None:
    mention = Mention(uuid="u", span=Span(0, 4), type="person")
    claim = Claim(uuid="u", source=(), cue=(), content=(Span(0, 4),))
    items = ItemList([mention, claim])
    assert (items.find(mention.ref), items.find(claim.ref)) == (mention, claim)
    assert (items.place(mention.ref), items.place(claim.ref)) == (0, 1)
    assert ItemList([claim]).pending.place_of(mention) is None
    gone = items.with_changes({mention.ref}, [])
    assert list(gone) == [claim]
    assert gone.find(mention.ref) is None


def test_those_named_come_in_review_order() -> None:
    first: list[Item] = [
        Mention(uuid=name, span=Span(at, at + 1), type="person") for at, name in enumerate("cab")
    ]
    items = ItemList(first)
    named = {first[2].ref, first[0].ref, Mention(uuid="x", span=Span(0, 1), type="person").ref}
    assert items.among(named) == [first[0], first[2]]
    assert items.with_changes(frozenset(), first[:1]) is items


def test_nothing_is_found_for_no_name() -> None:
    assert ItemList().find(None) is None
    assert ItemList().neighbour(None) is None
    assert ItemList() == ()
    assert ItemList() != {}
