"""Who is meant by an annotation, from the words it stands on."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Actor, Claim, Decision, Item, Mention
from annotator.core.linking import ActorProposal, is_name, normal_name, written_name
from annotator.core.proposals import propose_links
from annotator.core.spans import Span
from tests.worlds import place, places

VARGA = Actor(uuid="v", name="Ilse Varga", type="person", aliases=("the deputy minister",))


def _mention(text: str, words: str, actor_type: str = "person", *, nth: int = 0, **more: Any) -> Mention:
    span = place(text, words, nth=nth)
    return Mention(uuid=f"{words}-{span.start}", span=span, type=actor_type, **more)


def _claim(text: str, source: str | None, content: str, *, nth: int = 0, **more: Any) -> Claim:
    parts = () if source is None else (place(text, source, nth=nth),)
    return Claim(uuid=f"claim-{content}", source=parts, cue=(), content=places(text, content), **more)


def _one(text: str, items: list[Item], *actors: Actor) -> ActorProposal | None:
    """The proposal for the last of ``items``."""
    return propose_links(text, items, actors).get(items[-1].ref)


@pytest.mark.parametrize(
    ("written", "compared"),
    [
        ("Ilse  Varga", "ilse varga"),
        ("Varga’s", "varga"),
        ("James'", "james"),
        ("The Water\nMinistry", "water ministry"),
        ("an Aide", "aide"),
        ("The", "the"),
        ("Theresa", "theresa"),
        ("’s", ""),
        ("the ’s", "the"),
    ],
)
def test_names_are_compared_without_case_article_and_possessive(written: str, compared: str) -> None:
    assert normal_name(written) == compared


@given(st.text(alphabet="Aa the's’ \n"))
def test_a_written_name_is_one_trimmed_line(text: str) -> None:
    line = written_name(text)
    assert line == " ".join(line.split())


@pytest.mark.parametrize(
    ("text", "is_one"), [("Varga", True), ("حسن", True), ("minister", False), ("He", False), ("", False)]
)
def test_pronouns_and_small_letters_are_no_names(text: str, is_one: bool) -> None:
    assert is_name(text) is is_one


def test_a_name_or_alias_of_the_list_is_that_actor() -> None:
    text = "Ilse Varga met the deputy minister’s aide."
    by_name = _one(text, [_mention(text, "Ilse Varga")], VARGA)
    by_alias = _one(text, [_mention(text, "the deputy minister’s")], VARGA)
    assert by_name == ActorProposal(
        name="Ilse Varga", type="person", actor="v", why="name in your actor list"
    )
    assert by_alias == ActorProposal(
        name="Ilse Varga", type="person", actor="v", why="alias in your actor list"
    )


def test_an_unknown_name_is_a_new_actor_without_its_article_and_possessive() -> None:
    text = "The water ministry’s reply"
    found = _one(text, [_mention(text, "The water ministry’s", "organization")])
    assert found == ActorProposal(name="water ministry", type="organization", why="new in this project")


def test_a_surname_is_the_full_name_that_stands_before_it_known_or_not() -> None:
    text = "Ilse Varga spoke. Varga left."
    items: list[Item] = [_mention(text, "Ilse Varga"), _mention(text, "Varga", nth=1)]
    assert _one(text, items) == ActorProposal(name="Ilse Varga", type="person", why="surname of Ilse Varga")
    known = _one(text, items, VARGA)
    assert known is not None
    assert known.actor == "v"


def test_a_surname_alone_is_the_one_bearer_in_the_list_but_never_one_of_two() -> None:
    text = "Varga left."
    other = Actor(uuid="w", name="Bela Varga", type="person")
    found = _one(text, [_mention(text, "Varga")], VARGA)
    assert found is not None
    assert (found.actor, found.why) == ("v", "surname of Ilse Varga")
    unsure = _one(text, [_mention(text, "Varga")], VARGA, other)
    assert unsure is not None
    assert (unsure.actor, unsure.name) == (None, "Varga")


def test_a_surname_is_no_organization() -> None:
    text = "Ilse Varga spoke for Varga."
    items: list[Item] = [_mention(text, "Ilse Varga"), _mention(text, "Varga", "organization", nth=1)]
    found = _one(text, items)
    assert found is not None
    assert found.name == "Varga"


def test_what_is_linked_gets_no_proposal_and_rejected_items_count_for_nothing() -> None:
    text = "Ilse Varga spoke. Varga left."
    linked = _mention(text, "Ilse Varga", actor="v")
    assert propose_links(text, [linked], [VARGA]) == {}
    rejected = _mention(text, "Ilse Varga", decision=Decision.REJECTED)
    found = _one(text, [rejected, _mention(text, "Varga", nth=1)])
    assert found is not None
    assert found.name == "Varga"
    assert rejected.ref not in propose_links(text, [rejected], [])


def test_a_claim_is_the_statement_of_the_person_in_its_source_rather_than_of_an_organization() -> None:
    text = "The council’s Ilse Varga said that all is well."
    items: list[Item] = [
        _mention(text, "The council", "organization"),
        _mention(text, "Ilse Varga"),
        _claim(text, "The council’s Ilse Varga", "that all is well"),
    ]
    person = _one(text, items)
    assert person is not None
    assert person.name == "Ilse Varga"
    council = _one(text, [items[0], items[2]])
    assert council is not None
    assert council.name == "council"


def test_a_pronoun_is_the_last_speaker_before_it_else_the_last_person() -> None:
    text = "Ilse Varga said no. Agata Reik listened. She said yes."
    varga, reik = _mention(text, "Ilse Varga"), _mention(text, "Agata Reik")
    first, second = _claim(text, "Ilse Varga", "no"), _claim(text, "She", "yes")
    speaker = _one(text, [varga, reik, first, second])
    assert speaker is not None
    assert (speaker.name, speaker.why) == ("Ilse Varga", "“She” · last speaker before it")
    person = _one(text, [varga, reik, second])
    assert person is not None
    assert person.name == "Agata Reik"
    assert _one(text, [second]) is None


def test_a_linked_claim_makes_its_actor_the_last_speaker() -> None:
    text = "A spokesman said no. He said yes."
    first = _claim(text, None, "no", actor="v")
    found = _one(text, [first, _claim(text, "He", "yes")], VARGA)
    assert found is not None
    assert found.actor == "v"


def test_a_claim_without_a_named_source_has_no_proposal() -> None:
    text = "Some people said no."
    assert propose_links(text, [_claim(text, None, "no")], []) == {}
    assert propose_links(text, [_claim(text, "Some people", "no")], []) == {}


def test_a_blank_mention_and_a_nameless_actor_of_a_foreign_file_harm_nobody() -> None:
    text = "Ilse Varga’s  plan"
    blank = Mention(uuid="m", span=place(text, "  "), type="person")
    possessive = Mention(uuid="n", span=place(text, "’s"), type="person")
    nameless = Actor(uuid="x", name=" ", type="person", aliases=("", "’s"))
    found = propose_links(text, [blank, possessive, _mention(text, "Ilse Varga")], [nameless])
    assert [proposal.name for proposal in found.values()] == ["Ilse Varga"]


@given(
    text=st.text(alphabet="Aab ’s\n😀", min_size=1, max_size=30),
    cuts=st.lists(st.tuples(st.integers(0, 29), st.integers(1, 8)), max_size=5),
    names=st.lists(st.text(alphabet="Aa ’s", max_size=6), max_size=3),
)
def test_a_new_actor_always_has_a_name(text: str, cuts: list[tuple[int, int]], names: list[str]) -> None:
    mentions = [
        Mention(uuid=str(number), span=Span(start, min(start + length, len(text))), type="person")
        for number, (start, length) in enumerate(cuts)
        if start < len(text)
    ]
    actors = [Actor(uuid=f"a{number}", name=name, type="person") for number, name in enumerate(names)]
    for proposal in propose_links(text, mentions, actors).values():
        assert proposal.actor is not None or proposal.name.strip()


def test_an_organization_of_the_list_has_no_surname() -> None:
    text = "Varga left."
    company = Actor(uuid="o", name="Hotel Varga", type="organization")
    found = _one(text, [_mention(text, "Varga")], company)
    assert found is not None
    assert found.actor is None
