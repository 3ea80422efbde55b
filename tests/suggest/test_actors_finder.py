"""Suggested mentions, as an analyst would see them: the words marked, and as what."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.core.spans import Span
from annotator.core.suggesting import KnownActor, Passage
from annotator.suggest.actors import ActorFinder
from annotator.suggest.language import model_name, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from annotator.core.annotation import MentionSuggestion

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
KARABAKH = SHARED / "seeds" / "karabakh.txt"

pytestmark = pytest.mark.spacy


@pytest.fixture(scope="module")
def suggest(nlp: Language) -> Callable[..., tuple[MentionSuggestion, ...]]:
    finder = ActorFinder(model_name(nlp))

    def run(text: str, *known: KnownActor, residue: tuple[Span, ...] = ()) -> tuple[MentionSuggestion, ...]:
        return finder(parse(nlp, Passage(text=text, residue=residue)), known)

    return run


@pytest.fixture
def marked(suggest: Callable[..., tuple[MentionSuggestion, ...]]) -> Callable[..., list[tuple[str, str]]]:
    def run(text: str, *known: KnownActor) -> list[tuple[str, str]]:
        return [(one.span.of(text), one.type) for one in suggest(text, *known)]

    return run


def test_titles_and_nationalities_are_split_from_names(marked: Callable[..., list[tuple[str, str]]]) -> None:
    text = "Russian Foreign Minister Sergey Lavrov met Mr. Hollis Bergstrom and Prosecutor Anders Viklund."
    assert marked(text) == [
        ("Sergey Lavrov", "person"),
        ("Hollis Bergstrom", "person"),
        ("Anders Viklund", "person"),
    ]


def test_a_state_written_before_a_person_is_a_mention_of_its_own(
    marked: Callable[..., list[tuple[str, str]]],
) -> None:
    text = "The announcement, made by Russian Ambassador to Azerbaijan Mikhail Yevdokimov, underscores it."
    assert marked(text) == [("Azerbaijan", "state"), ("Mikhail Yevdokimov", "person")]


def test_a_surname_takes_the_class_of_the_full_name(marked: Callable[..., list[tuple[str, str]]]) -> None:
    text = "Pat Caddell spoke on the radio.\nCaddell was surprised. The host asked Caddell’s view."
    assert {type_ for name, type_ in marked(text) if name == "Caddell"} == {"person"}
    assert [name for name, _ in marked(text)].count("Caddell") == 2


def test_possessives_and_articles_stay_outside(marked: Callable[..., list[tuple[str, str]]]) -> None:
    text = "The White House answered the United Nations, and Estonia’s Transport Subsidy Board agreed."
    assert marked(text) == [
        ("White House", "organization"),
        ("United Nations", "organization"),
        ("Estonia", "state"),
        ("Transport Subsidy Board", "organization"),
    ]


def test_an_adjective_is_no_actor_but_its_people_are(marked: Callable[..., list[tuple[str, str]]]) -> None:
    text = "Russian peacekeepers left under Russian law, and many Russians protested."
    assert marked(text) == [("Russian peacekeepers", "group"), ("Russians", "group")]


def test_doubtful_names_are_read_by_their_neighbours(marked: Callable[..., list[tuple[str, str]]]) -> None:
    assert ("Jordan", "state") in marked("King Abdullah said Jordan would help Syria.")
    peterson = marked("Jordan Peterson said on Friday that he disagreed. Jordan was angry.")
    assert ("Jordan", "state") not in peterson
    assert ("Turan", "media") in marked("Aghil Abbas expressed concerns in a comment for Turan.")


@pytest.mark.parametrize(
    "text",
    [
        "The ship sank in the Gulf of Mexico.",
        "The two met in Vienna for dinner.",
        "It was written by the Tallinn firm.",
        "Trade with Texas was slow.",
        "The trend continued, and the report was long.",
    ],
)
def test_a_mere_landmark_or_word_is_no_actor(marked: Callable[..., list[tuple[str, str]]], text: str) -> None:
    assert [name for name, _ in marked(text) if name[0].isupper() and name not in {"The two", "It"}] == []


def test_a_part_of_a_state_is_an_actor_where_it_acts(marked: Callable[..., list[tuple[str, str]]]) -> None:
    assert ("Texas", "state") in marked("Texas sued the government on Monday.")


def test_bodies_without_a_name_are_marked_where_they_act(
    marked: Callable[..., list[tuple[str, str]]],
) -> None:
    text = (
        "The ministry said that opposition lawmakers had left.\n"
        "State television denied it. She told members that the minister was ill."
    )
    assert marked(text) == [
        ("The ministry", "organization"),
        ("opposition lawmakers", "group"),
        ("State television", "media"),
        ("She", "person"),
        ("members", "group"),
        ("the minister", "person"),
    ]


def test_the_last_word_of_a_body_stands_for_it(marked: Callable[..., list[tuple[str, str]]]) -> None:
    text = "The Northmere Geological Survey published a report.\nThe survey concluded that the map was wrong."
    assert ("The survey", "organization") in marked(text)


def test_speakers_before_a_colon_are_marked(marked: Callable[..., list[tuple[str, str]]]) -> None:
    text = (
        "Rosalind Gant spoke to Tom Askew of Meridian Review.\n"
        "MR: Why now?\nGANT: Because it is late.\nMR: Is it?\nMs. Gant: Yes."
    )
    assert marked(text)[3:] == [("MR", "media"), ("GANT", "person"), ("MR", "media"), ("Gant", "person")]


def test_a_dateline_holds_an_agency_but_no_actor(marked: Callable[..., list[tuple[str, str]]]) -> None:
    text = "TALLINN, March 12 (Baltic Wire) — Estonia on Thursday froze the payment."
    assert marked(text) == [("Baltic Wire", "media"), ("Estonia", "state")]


def test_capitals_of_a_headline_make_no_names(marked: Callable[..., list[tuple[str, str]]]) -> None:
    text = "Wealthy Voters Abandon Republican Party for Hillary Clinton"
    assert ("Republican Party", "organization") in marked(text)
    assert not any("Voters" in name for name, _ in marked(text))


def test_actors_of_the_list_come_first_and_keep_their_type(
    marked: Callable[..., list[tuple[str, str]]],
) -> None:
    known = (
        KnownActor(names=("Kestrel", "the pollster"), type="organization"),
        KnownActor(names=("Lavrov",), type="person"),
        KnownActor(names=("Azerbaijan",), type="group"),
        KnownActor(names=("Bank",), type="organization"),
    )
    text = (
        "Kestrel said no, and the pollster repeated it to Sergey Lavrov.\n"
        "Azerbaijan watched the New Azerbaijan Party and the Bank of Georgia."
    )
    assert marked(text, *known) == [
        ("Kestrel", "organization"),
        ("the pollster", "organization"),
        ("Sergey Lavrov", "person"),
        ("Azerbaijan", "group"),
        ("New Azerbaijan Party", "organization"),
        ("Bank of Georgia", "organization"),
    ]


def test_every_suggestion_says_why(suggest: Callable[..., tuple[MentionSuggestion, ...]]) -> None:
    text = "Baku and Sergey Lavrov agreed. Baku was glad. The ministry said so. Zorro Kestrelson agreed."
    known = KnownActor(names=("Zorro Kestrelson",), type="person")
    reasons = {one.span.of(text): one.why for one in suggest(text, known)}
    assert reasons["Baku"] == "state in the gazetteer · capital of Azerbaijan · 1 more in this article"
    assert reasons["Zorro Kestrelson"] == "in your actor list"
    assert reasons["Sergey Lavrov"] == "named entity"
    assert reasons["The ministry"] == "a word for a body · it speaks here"


def test_every_confidence_is_a_share_and_every_suggestion_names_its_model(
    suggest: Callable[..., tuple[MentionSuggestion, ...]],
) -> None:
    text = "Arastun Orujlu warned of it. The ministry and the FBI agreed. Orujlu left for Texas, he said."
    mentions = suggest(text)
    assert mentions
    assert all(0 < one.confidence <= 1 and one.by == "actors" and one.model for one in mentions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Georgian side said that the tariff must be revised.", ("The Georgian side", "state")),
        ("The other side said that the tariff must be revised.", None),
        ("No company said anything about it.", None),
        (
            "In Yemen, a Saudi-led military coalition said it would fight.",
            ("military coalition", "organization"),
        ),
        ("He spoke to CNN's Jake Tapper on Sunday.", ("Jake Tapper", "person")),
        ("He climbed into Hillary Clinton's van.", ("Hillary Clinton", "person")),
    ],
)
def test_hard_phrases(
    marked: Callable[..., list[tuple[str, str]]], text: str, expected: tuple[str, str] | None
) -> None:
    found = [one for one in marked(text) if one[0] not in {"Yemen", "CNN", "He"}]
    assert found == ([expected] if expected else [])


def test_residue_is_left_alone_and_an_empty_article_has_no_actors(
    suggest: Callable[..., tuple[MentionSuggestion, ...]],
) -> None:
    text = "Russia said no.\nArmenia said yes."
    (only,) = suggest(text, residue=(Span(0, 15),))
    assert only.span.of(text) == "Armenia"
    assert suggest("") == ()


@pytest.mark.skipif(not KARABAKH.exists(), reason="the measuring texts are not here")
def test_on_the_karabakh_article_no_name_has_the_wrong_class(
    suggest: Callable[..., tuple[MentionSuggestion, ...]],
) -> None:
    text = KARABAKH.read_text(encoding="utf-8")
    furniture = Span(text.index("Leave a review"), len(text))
    mentions = suggest(text, residue=(furniture,))
    types: dict[str, set[str]] = {}
    for mention in mentions:
        types.setdefault(mention.span.of(text), set()).add(mention.type)
    people = {"Sergey Lavrov", "Mikhail Yevdokimov", "Aghil Abbas", "Arastun Orujlu", "Orujlu"}
    states = {"Azerbaijan", "Russia", "Moscow", "Baku", "Nagorno-Karabakh", "Karabakh"}
    assert {name for name in types if types[name] == {"person"} and name[0].isupper()} - {"He"} == people
    assert {name for name in types if types[name] == {"state"}} == states
    assert {name for name in types if types[name] == {"media"}} == {"Turan", "Radio Azadlig"}
    assert {name for name in types if types[name] == {"organization"}} == {"Milli Majlis"}
    assert all("\n" not in name and name == name.strip() for name in types)
    assert not any(mention.span.overlaps(furniture) for mention in mentions)
    ends = [mention.span.end for mention in mentions]
    assert all(end <= mention.span.start for end, mention in zip(ends, mentions[1:], strict=False))
