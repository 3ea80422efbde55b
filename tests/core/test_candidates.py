"""Who may be meant: the likeliest first, each with what speaks for it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Actor, Claim, Item, Mention
from annotator.core.candidates import Fit, candidates, words_of
from annotator.core.proposals import propose_links
from annotator.core.references import (
    Reference,
    ReferenceKind,
    is_acronym_of,
    reference_of,
    title_of_sex,
    titles_around,
)
from annotator.core.spans import Span
from tests.worlds import place, places

TEXT = (
    "Ms Ilse Varga spoke for the Water Ministry. Marenza and Ostova signed. "
    "Mr Tomas Reik, leader of the dockers, warned that the quay is closed. He left; she stayed.\n"
    "The dockers’ union and Harbour Watch met. They agreed. The ministry kept quiet about the two countries."
    " Dana Orlu came late. Varga did not."
)


def _mention(words: str, actor_type: str = "person", *, nth: int = 0, **more: Any) -> Mention:
    return Mention(uuid=f"{words}-{nth}", span=place(TEXT, words, nth=nth), type=actor_type, **more)


def _claim(source: str | None, cue: str, content: str, **more: Any) -> Claim:
    parts = places(TEXT, source) if source else ()
    return Claim(uuid=cue, source=parts, cue=places(TEXT, cue), content=places(TEXT, content), **more)


NAMED: tuple[Item, ...] = (
    _mention("Ilse Varga"),
    _mention("Water Ministry", "organization"),
    _mention("Marenza", "state"),
    _mention("Ostova", "state"),
    _mention("Tomas Reik"),
    _mention("The dockers’ union", "group"),
    _mention("Harbour Watch", "organization"),
    _mention("Dana Orlu"),
)


def _found(item: Item, *actors: Actor, items: tuple[Item, ...] = NAMED) -> list[tuple[str, Fit]]:
    return [(one.name, one.fit) for one in candidates(TEXT, [*items, item], actors, item)]


def test_a_name_goes_before_an_alias_and_this_before_a_surname() -> None:
    actors = (
        Actor(uuid="1", name="Bela Varga", type="person"),
        Actor(uuid="2", name="Coast Party", type="organization", aliases=("Varga",)),
        Actor(uuid="3", name="Varga", type="organization"),
    )
    assert _found(_mention("Varga", nth=1), *actors) == [
        ("Varga", Fit.NAME),
        ("Coast Party", Fit.ALIAS),
        ("Ilse Varga", Fit.SURNAME),
        ("Bela Varga", Fit.SURNAME),
    ]


def test_the_same_actor_is_offered_once_and_by_its_uuid_where_it_is_listed() -> None:
    varga = Actor(uuid="v", name="Ilse Varga", type="person", aliases=("Varga",))
    asked = _mention("Varga", nth=1, actor="v")
    (only,) = candidates(TEXT, [*NAMED, asked], [varga], asked)
    assert (only.actor, only.fit) == ("v", Fit.ALIAS)


def test_an_acronym_is_made_of_first_letters_either_way() -> None:
    text = "MFA and the Ministry of Foreign Affairs"
    short = Mention(uuid="s", span=place(text, "MFA"), type="organization")
    long = Mention(uuid="l", span=place(text, "Ministry of Foreign Affairs"), type="organization")
    listed = Actor(uuid="m", name="Ministry of Foreign Affairs", type="organization")
    assert [(one.actor, one.fit) for one in candidates(text, [short], [listed], short)] == [
        ("m", Fit.ACRONYM)
    ]
    brief = Actor(uuid="m", name="MFA", type="organization")
    assert candidates(text, [long], [brief], long)[-1].fit is Fit.ACRONYM
    unlisted = candidates(text, [short, long], [], short)
    assert [(one.name, one.fit) for one in unlisted] == [("Ministry of Foreign Affairs", Fit.ACRONYM)]


def test_he_is_the_last_speaker_then_the_persons_before_the_nearest_first_then_those_after() -> None:
    spoke = _claim("Ilse Varga", "spoke", "for the Water Ministry")
    items = (*NAMED, spoke)
    he = _mention("He")
    assert _found(he, items=items) == [
        ("Tomas Reik", Fit.BEFORE),
        ("Dana Orlu", Fit.AFTER),
        ("Ilse Varga", Fit.SPEAKER),
    ]
    later = _claim("Tomas Reik", "warned", "that the quay is closed")
    assert _found(he, items=(*items, later))[0] == ("Tomas Reik", Fit.SPEAKER)


def test_someone_named_in_the_same_paragraph_goes_before_a_speaker_of_another() -> None:
    text = "Ewan Rae spoke of no more.\nMagda Isbister came. She said yes."
    items: list[Item] = [
        Mention(uuid="e", span=place(text, "Ewan Rae"), type="person"),
        Claim(uuid="c", source=places(text, "Ewan Rae"), cue=(), content=places(text, "no more")),
        Mention(uuid="m", span=place(text, "Magda Isbister"), type="person"),
    ]
    she = Mention(uuid="s", span=place(text, "She"), type="person")
    found = [(one.name, one.fit) for one in candidates(text, [*items, she], [], she)]
    assert found == [("Magda Isbister", Fit.BEFORE), ("Ewan Rae", Fit.SPEAKER)]


def test_she_is_not_mr_reik() -> None:
    assert _found(_mention("she")) == [
        ("Ilse Varga", Fit.BEFORE),
        ("Dana Orlu", Fit.AFTER),
        ("Tomas Reik", Fit.BEFORE),
    ]


def test_they_are_groups_and_organizations_before_states_then_two_people_together() -> None:
    assert _found(_mention("They", "group")) == [
        ("Harbour Watch", Fit.BEFORE),
        ("dockers’ union", Fit.BEFORE),
        ("Ostova", Fit.BEFORE),
        ("Marenza", Fit.BEFORE),
        ("Water Ministry", Fit.BEFORE),
        ("Ilse Varga and Tomas Reik", Fit.TOGETHER),
        ("Tomas Reik", Fit.BEFORE),
        ("Ilse Varga", Fit.BEFORE),
    ]


def test_it_is_no_person_and_not_two() -> None:
    text = "Ostova signed. It left. Dana Orlu stayed."
    items = [
        Mention(uuid="o", span=place(text, "Ostova"), type="state"),
        Mention(uuid="i", span=place(text, "It"), type="state"),
        Mention(uuid="d", span=place(text, "Dana Orlu"), type="person"),
    ]
    assert [one.name for one in candidates(text, items, [], items[1])] == ["Ostova"]


def test_the_ministry_is_who_has_the_word_in_the_name() -> None:
    listed = Actor(uuid="f", name="Ministry of Finance", type="organization")
    assert _found(_mention("The ministry", "organization"), listed) == [
        ("Water Ministry", Fit.SAME_TITLE),
        ("Ministry of Finance", Fit.SAME_TITLE),
    ]


def test_a_qualifier_puts_its_bearer_first() -> None:
    text = "The Finance Ministry and the Water Ministry met. The finance ministry left."
    items = [
        Mention(uuid=str(number), span=place(text, words, nth=nth), type="organization")
        for number, (words, nth) in enumerate([("Finance Ministry", 0), ("Water Ministry", 0)])
    ]
    asked = Mention(uuid="q", span=place(text, "finance ministry"), type="organization")
    assert [one.name for one in candidates(text, [*items, asked], [], asked)] == [
        "Finance Ministry",
        "Water Ministry",
    ]


def test_the_leader_is_the_person_introduced_by_that_word() -> None:
    asked = _claim(None, "agreed", "The ministry kept quiet")
    leader = Mention(uuid="leader", span=place(TEXT, "the quay"), type="person")
    text = TEXT.replace("the quay", "a leader")
    found = candidates(text, [*NAMED, leader], [], leader)
    assert [(one.name, one.fit) for one in found] == [("Tomas Reik", Fit.SAME_TITLE)]
    assert words_of(asked, TEXT) == ""


def test_the_two_countries_are_the_states_named_last_together_then_each() -> None:
    two = _mention("the two countries", "group")
    assert _found(two) == [
        ("Marenza and Ostova", Fit.TOGETHER),
        ("Ostova", Fit.BEFORE),
        ("Marenza", Fit.BEFORE),
    ]
    both = Actor(uuid="b", name="Ostova and Marenza", type="group")
    first = candidates(TEXT, [*NAMED, two], [both], two)[0]
    assert (first.actor, first.fit) == ("b", Fit.TOGETHER)


def test_two_that_are_named_as_a_pair_go_before_those_named_last() -> None:
    text = "Marenza and Ostova signed. Turvia and Turvia watched Gorvia. Both sides left."
    names = [("Marenza", 0), ("Ostova", 0), ("Turvia", 0), ("Turvia", 1), ("Gorvia", 0)]
    states = [
        Mention(uuid=f"{words}{nth}", span=place(text, words, nth=nth), type="state") for words, nth in names
    ]
    both = Mention(uuid="both", span=place(text, "Both sides"), type="group")
    found = candidates(text, [*states, both], [], both)
    assert [one.name for one in found] == [
        "Marenza and Ostova",
        "Turvia and Gorvia",
        "Ostova",
        "Marenza",
        "Gorvia",
        "Turvia",
    ]


def test_a_number_without_enough_of_them_is_nobody() -> None:
    asked = _mention("the two countries", "group")
    assert _found(asked, items=(NAMED[2],)) == []


def test_a_claim_is_whose_name_is_in_its_source_persons_first() -> None:
    text = "The council’s Ilse Varga said no. Varga left."
    items: list[Item] = [
        Mention(uuid="c", span=place(text, "The council"), type="organization"),
        Mention(uuid="v", span=place(text, "Ilse Varga"), type="person"),
    ]
    claim = Claim(
        uuid="n", source=places(text, "The council’s Ilse Varga"), cue=(), content=places(text, "no")
    )
    found = candidates(text, [*items, claim], [], claim)
    assert [(one.name, one.fit) for one in found] == [("Ilse Varga", Fit.SOURCE), ("council", Fit.SOURCE)]


def test_a_claim_without_a_source_is_the_last_speakers() -> None:
    spoke = _claim("Ilse Varga", "spoke", "for the Water Ministry")
    asked = _claim(None, "agreed", "The ministry kept quiet")
    assert _found(asked, items=(*NAMED, spoke))[:2] == [
        ("Ilse Varga", Fit.SPEAKER),
        ("Tomas Reik", Fit.BEFORE),
    ]


@pytest.mark.parametrize(
    ("words", "reference"),
    [
        ("She", Reference(kind=ReferenceKind.PERSON, female=True)),
        ("his", Reference(kind=ReferenceKind.PERSON, female=False)),
        ("They", Reference(kind=ReferenceKind.MANY)),
        ("itself", Reference(kind=ReferenceKind.THING)),
        ("The ministry’s", Reference(kind=ReferenceKind.NOUN, noun="ministry", definite=True)),
        ("the ministry of defence", Reference(kind=ReferenceKind.NOUN, noun="ministry", definite=True)),
        (
            "the Armenian ministry",
            Reference(kind=ReferenceKind.NOUN, noun="ministry", qualifiers=("armenian",), definite=True),
        ),
        ("ministry", Reference(kind=ReferenceKind.NOUN, noun="ministry")),
        (
            "both neighbouring countries",
            Reference(
                kind=ReferenceKind.NUMBER,
                noun="countries",
                qualifiers=("neighbouring",),
                number=2,
                definite=True,
            ),
        ),
        ("three men", Reference(kind=ReferenceKind.NUMBER, noun="men", number=3)),
        ("The Water Ministry", None),
        ("Varga", None),
        ("", None),
    ],
)
def test_what_points_at_an_actor_is_told_from_what_names_one(words: str, reference: Reference | None) -> None:
    assert reference_of(words) == reference


@pytest.mark.parametrize(
    ("short", "name", "is_one"),
    [
        ("MFA", "Ministry of Foreign Affairs", True),
        ("M.F.A.", "Ministry of Foreign Affairs", True),
        ("MOFA", "Ministry of Foreign Affairs", True),
        ("MF", "Ministry of Foreign Affairs", False),
        ("M", "Ministry", False),
        ("UNION", "Union", False),
    ],
)
def test_acronyms(short: str, name: str, is_one: bool) -> None:
    assert is_acronym_of(short, name) is is_one


def test_titles_stand_before_a_name_or_behind_it_between_commas_in_the_same_line() -> None:
    text = "No aide came.\nFormer minister Mr. Ali Orlu, now a judge, spoke to Ms Ong."
    orlu = titles_around(text, place(text, "Ali Orlu"))
    assert orlu == {"former", "minister", "mr", "now", "a", "judge"}
    assert title_of_sex(text, place(text, "Ali Orlu")) is False
    assert title_of_sex(text, place(text, "Ong")) is True
    assert title_of_sex(text, place(text, "No")) is None


def _proposed(text: str, asked: str, actor_type: str, *named: tuple[str, str], nth: int = 0) -> str | None:
    items = [Mention(uuid=words, span=place(text, words), type=kind) for words, kind in named]
    mention = Mention(uuid="asked", span=place(text, asked, nth=nth), type=actor_type)
    found = propose_links(text, [*items, mention], []).get(mention.ref)
    return None if found is None else found.name


@pytest.mark.parametrize(
    ("text", "asked", "actor_type", "meant"),
    [
        ("The Water Ministry met. The ministry left.", "The ministry", "organization", "Water Ministry"),
        ("The Water Ministry met. The ministry left.", "The ministry", "group", "ministry"),
        ("The Water Ministry met. A ministry left.", "ministry", "organization", "ministry"),
        (
            "The Water Ministry met. The old ministry left.",
            "The old ministry",
            "organization",
            "old ministry",
        ),
        (
            "The Water Ministry and the Coal Ministry met. The ministry left.",
            "The ministry",
            "organization",
            None,
        ),
        ("The Water Ministry met. They left.", "They", "group", "Water Ministry"),
        ("Dana Orlu met. His aide left.", "His", "person", "Dana Orlu"),
        ("The Water Ministry met the Coal Ministry. They left.", "They", "group", None),
        ("The Water Ministry met.\nThey left.", "They", "group", None),
        ("Ostova met Marenza. The two countries left.", "The two countries", "group", "Ostova and Marenza"),
        ("Ostova met Marenza and Turvia. The two countries left.", "The two countries", "group", None),
        ("Ostova met Marenza. Other two countries left.", "two countries", "group", "two countries"),
    ],
)
def test_a_link_is_proposed_only_where_one_alone_can_be_meant(
    text: str, asked: str, actor_type: str, meant: str | None
) -> None:
    known = [("Water Ministry", "organization"), ("Coal Ministry", "organization")]
    known += [("Dana Orlu", "person"), ("Ostova", "state"), ("Marenza", "state"), ("Turvia", "state")]
    named = [one for one in known if one[0] in text]
    assert _proposed(text, asked, actor_type, *named) == meant


def test_a_claim_of_the_ministry_is_the_one_ministrys() -> None:
    text = "The Water Ministry met. The ministry said no. The two sides said yes."
    ministry = Mention(uuid="m", span=place(text, "Water Ministry"), type="organization")
    claims = [
        Claim(uuid=words, source=places(text, source), cue=(), content=places(text, words))
        for source, words in (("The ministry", "no"), ("The two sides", "yes"))
    ]
    found = propose_links(text, [ministry, *claims], [])
    assert found[claims[0].ref].name == "Water Ministry"
    assert found[claims[0].ref].why == "“The ministry” · the only one before it"
    assert claims[1].ref not in found


@given(
    text=st.text(alphabet="Aabt he’s\n.,😀", min_size=1, max_size=40),
    cuts=st.lists(st.tuples(st.integers(0, 39), st.integers(1, 8)), min_size=1, max_size=6),
    names=st.lists(st.text(alphabet="Aa ’s", max_size=6), max_size=3),
)
def test_whatever_is_asked_each_actor_comes_once_and_has_a_name(
    text: str, cuts: list[tuple[int, int]], names: list[str]
) -> None:
    mentions = [
        Mention(
            uuid=str(number),
            span=Span(start, min(start + length, len(text))),
            type=("person", "state")[number % 2],
        )
        for number, (start, length) in enumerate(cuts)
        if start < len(text)
    ]
    actors = [Actor(uuid=f"a{number}", name=name, type="person") for number, name in enumerate(names)]
    for mention in mentions:
        found = candidates(text, mentions, actors, mention)
        assert len({one.actor or one.name for one in found}) == len(found)
        assert all(one.actor is not None or one.name.strip() for one in found)
