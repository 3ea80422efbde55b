"""One name, one class: what tells a person from a body and a state, and how short forms follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.spans import Span
from annotator.core.suggesting import Passage
from annotator.locations import sample_articles
from annotator.suggest.actors import ActorFinder
from annotator.suggest.actors.candidate import Candidate, Rank
from annotator.suggest.actors.consistency import with_antecedents, with_one_class
from annotator.suggest.actors.labels import governed, introduced_initials
from annotator.suggest.actors.naming import key_of
from annotator.suggest.language import model_name, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from annotator.core.annotation import MentionSuggestion

    Suggest = Callable[[str], list[MentionSuggestion]]


@pytest.fixture(scope="module")
def suggest(nlp: Language) -> Suggest:
    finder = ActorFinder(model_name(nlp))
    return lambda text: list(finder(parse(nlp, Passage(text=text)), ()))


def _candidate(
    name: str, type_: str, start: int, *, rank: Rank = Rank.MODEL, confidence: float = 0.8
) -> Candidate:
    return Candidate(Span(start, start + len(name)), name, type_, rank, confidence, "")


def _types(candidates: list[Candidate]) -> list[str]:
    return [one.type for one in with_one_class(candidates)]


def test_the_class_of_a_name_is_elected_by_how_sure_its_mentions_are() -> None:
    votes = [
        _candidate("Kestrel", "organization", 0, confidence=0.4),
        _candidate("Kestrel", "person", 10, confidence=0.9),
        _candidate("KESTREL", "organization", 20, confidence=0.4),
    ]
    assert _types(votes) == ["person"] * 3


def test_a_surname_votes_with_the_only_full_name_that_it_ends() -> None:
    one = [
        _candidate("Tamsin Vole", "person", 0, confidence=0.9),
        _candidate("Vole", "organization", 20, confidence=0.5),
    ]
    assert _types(one) == ["person", "person"]
    two = [*one, _candidate("Peter Vole", "person", 40)]
    assert _types(two) == ["person", "organization", "person"]


def test_a_listed_name_goes_before_votes_and_phrases_have_no_part_in_them() -> None:
    listed = [
        _candidate("Turan", "media", 0, rank=Rank.LISTED, confidence=0.5),
        _candidate("Turan", "state", 10, confidence=0.95),
        _candidate("the board", "organization", 20, rank=Rank.ROLE),
        _candidate("the board", "group", 40, rank=Rank.ROLE),
        _candidate("Turan", "group", 60, rank=Rank.KNOWN),
    ]
    assert _types(listed)[2:] == ["organization", "group", "group"]
    assert _types(listed[:2]) == ["media", "media"]


def test_it_without_anything_before_it_keeps_its_class() -> None:
    it = _candidate("It", "organization", 0, rank=Rank.SOURCE)
    state = _candidate("Ostova", "state", 10)
    assert [one.type for one in with_antecedents([it, state, it])] == ["organization", "state", "state"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The President of Ostova arrived.", "Ostova"),
        ("Ostova’s foreign ministry was silent.", "Ostova"),
        ("They met the ambassador to Ostova, who smiled.", "Ostova"),
        ("The president of Lotus Securities arrived.", None),
        ("The government of Ostova’s Lena Reik fell.", None),
    ],
)
def test_a_name_with_a_government_is_a_state(text: str, name: str | None) -> None:
    assert [*governed(text)] == ([] if name is None else [name])


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("In May the Arbor Growers Union (AGU) met.", [("In May the Arbor Growers Union", "AGU")]),
        ("The Union of Dockers (“UoD”) met.", [("The Union of Dockers", "UoD")]),
        ("Corinne Lavallee (Harbour) met nobody (AGU).", []),
        ("(AGU) met.", []),
    ],
)
def test_short_forms_in_brackets_are_introduced_by_the_name_before(
    text: str, pairs: list[tuple[str, str]]
) -> None:
    assert [*introduced_initials(text)] == pairs


@pytest.mark.spacy
def test_a_short_form_is_found_again_with_the_class_of_the_name(suggest: Suggest) -> None:
    text = (
        "The Arbor Growers Union (AGU) met on Monday.\nThe vote of the AGU was close, and AGU members left."
    )
    found = [(one.span.of(text), one.type) for one in suggest(text)]
    assert found.count(("AGU", "organization")) >= 2
    assert {type_ for name, type_ in found if name == "AGU"} == {"organization"}


@pytest.mark.spacy
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was seen by Luz Carrasco, 79, at the gate.", ("Luz Carrasco", "person")),
        ("Rehema Chepkwo, a farrier, was glad.", ("Rehema Chepkwo", "person")),
        ("Hernando Quill, whose shop burnt, wept. Quill left.", ("Hernando Quill", "person")),
        ("Magistrate Halima Duale was doubtful.", ("Halima Duale", "person")),
        ("Karsevan said no. Karsevan’s foreign ministry and Karsevan’s army agreed.", ("Karsevan", "state")),
    ],
)
def test_words_beside_a_name_tell_its_class(suggest: Suggest, text: str, expected: tuple[str, str]) -> None:
    assert expected in [(one.span.of(text), one.type) for one in suggest(text)]


@pytest.mark.spacy
def test_who_mostly_asks_in_a_transcript_is_the_outlet_but_no_chair(suggest: Suggest) -> None:
    text = (
        "BOSPORUS LETTERS: Why now?\nLEHTO: Because it is late.\nBOSPORUS LETTERS: Is it?\nLEHTO: Yes.\n"
        "MS. QUILL: Who says so?\nMS. QUILL: Who else?"
    )
    types = {one.span.of(text): one.type for one in suggest(text)}
    assert (types["BOSPORUS LETTERS"], types["LEHTO"], types["QUILL"]) == ("media", "person", "person")


@pytest.mark.spacy
def test_a_place_that_the_model_takes_for_a_person_is_hardly_sure(suggest: Suggest) -> None:
    text = "He was born in Ramos Arizpe. Marta Quill was born in Sofia."
    assert all(one.confidence < 0.5 for one in suggest(text) if one.span.of(text) == "Ramos Arizpe")
    assert "Marta Quill" in [one.span.of(text) for one in suggest(text)]


@pytest.mark.spacy
def test_one_name_has_one_class_through_each_sample_article(suggest: Suggest) -> None:
    for path in sorted(sample_articles().glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        classes: dict[str, set[str]] = {}
        for one in suggest(text):
            name = one.span.of(text)
            if name[0].isupper() and "source of a claim" not in one.why and not one.why.startswith("a word"):
                classes.setdefault(key_of(name), set()).add(one.type)
        assert [(name, found) for name, found in classes.items() if len(found) > 1] == [], path.name
        assert classes
