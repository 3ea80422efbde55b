"""A reading that goes on after changes proposes what one made from the beginning does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.actor_reading import ActorReading
from annotator.core.annotation import Actor, Claim, Decision, Mention
from annotator.core.item_list import ItemList
from annotator.core.listed_names import ListedNames, changed_keys
from annotator.core.proposals import Proposals, propose_links
from annotator.core.review import review_order
from annotator.core.spans import Span
from tests.laws import examples
from tests.worlds import place

if TYPE_CHECKING:
    from annotator.core.annotation import Item

_WORDS = (
    *("Ilse Varga", "Varga", "Piet Varga", "Mr. Reik", "Tomas Reik", "Reik", "She", "he", "I", "my"),
    *("they", "who", "The Harbour Board", "the board", "HB", "the two men", "Harbour Ministry (HM)", "HM"),
)
_TYPES = ("person", "person", "organization")
_ACTORS = (
    Actor(uuid="varga", name="Ilse Varga", type="person"),
    Actor(uuid="reik", name="Tomas Reik", type="person", aliases=("Reik",)),
    Actor(uuid="board", name="Harbour Board", type="organization"),
    Actor(uuid="other", name="Piet Varga", type="person"),
    Actor(uuid="ministry", name="Harbour Ministry", type="organization"),
)


@st.composite
def _articles(draw: st.DrawFn) -> tuple[str, list[Item]]:
    words = draw(st.lists(st.sampled_from(_WORDS), min_size=3, max_size=14))
    breaks = draw(st.lists(st.sampled_from((" ", " said ", ", ", ". ", ".\n")), min_size=14, max_size=14))
    text, spans = "", []
    for word, between in zip(words, breaks, strict=False):
        spans.append(Span(len(text), len(text) + len(word)))
        text += word + between
    items: list[Item] = [
        Mention(uuid=f"m{number}", span=span, type=draw(st.sampled_from(_TYPES)))
        for number, span in enumerate(spans)
        if number == 0 or draw(st.integers(0, 4))
    ]
    for number in range(draw(st.integers(0, 4))):
        source, one, other = (draw(st.sampled_from(spans)) for _ in range(3))
        content = Span(min(one.start, other.start), max(one.end, other.end))
        items.append(Claim(uuid=f"c{number}", source=(source,), cue=(), content=(content,)))
    return text, items


def _changed(data: st.DataObject, item: Item) -> Item | None:
    what = data.draw(st.integers(0, 4))
    if what == 0:
        return None
    if what == 1:
        return replace(item, decision=data.draw(st.sampled_from((None, *Decision))))
    if what == 2 and isinstance(item, Mention):
        return replace(item, type=data.draw(st.sampled_from(_TYPES)))
    return replace(item, actor=data.draw(st.sampled_from((None, *(actor.uuid for actor in _ACTORS)))))


@given(st.data())
@examples(25, nightly=3000)
def test_whatever_changes_it_says_what_a_new_reading_would(data: st.DataObject) -> None:
    text, items = data.draw(_articles())
    listed = ListedNames(_ACTORS[:3])
    present = ItemList(review_order(items))
    reading = ActorReading(text, present, listed)
    everything = {item.ref: item for item in items}
    for _ in range(data.draw(st.integers(1, 6))):
        asked = data.draw(st.lists(st.sampled_from(sorted(everything)), max_size=3))
        for ref in asked:
            expected = propose_links(text, present, listed).get(ref)
            assert Proposals(reading, present).get(ref) == expected
        former = present
        if data.draw(st.booleans()):
            refs = data.draw(st.sets(st.sampled_from(sorted(everything)), min_size=1, max_size=3))
            after = [_changed(data, everything[ref]) for ref in sorted(refs)]
            present = present.with_changes(refs, [item for item in after if item is not None])
        else:
            key = data.draw(st.integers(0, len(_ACTORS) - 1))
            wanted = (None, _ACTORS[key], replace(_ACTORS[key], name="Vera Reik"))
            renamed = data.draw(st.sampled_from(wanted))
            before = listed.remove(key) if renamed is None else listed.put(key, renamed)
            reading.actors_changed(changed_keys(before, renamed))
        assert dict(Proposals(reading, present)) == dict(propose_links(text, present, listed))
        assert dict(Proposals(reading, former)) == dict(propose_links(text, former, listed))


@pytest.mark.parametrize("seen", [0, 1, 2])
def test_whom_i_means_is_asked_again_when_the_source_further_on_changes(seen: int) -> None:
    text = "“I was late,” said Ilse Varga. Nobody asked."
    who = Mention(uuid="i", span=place(text, "I"), type="person")
    source = Mention(uuid="source", span=place(text, "Ilse Varga"), type="person")
    claim = Claim(uuid="c", source=(source.span,), cue=(), content=(place(text, "I was late"),))
    items = ItemList(review_order([who, source, claim]))
    reading = ActorReading(text, items, ListedNames())
    for item in items[: seen + 1]:
        Proposals(reading, items).get(item.ref)
    assert Proposals(reading, items)[who.ref].name == "Ilse Varga"
    rejected = items.with_changes({source.ref}, [replace(source, decision=Decision.REJECTED)])
    assert who.ref not in Proposals(reading, rejected)
    assert Proposals(reading, items)[who.ref].name == "Ilse Varga"
