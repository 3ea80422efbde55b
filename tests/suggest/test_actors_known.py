"""The project's own names come first, as the analyst took them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.suggesting import KnownActor, Passage
from annotator.suggest.actors import ActorFinder
from annotator.suggest.language import model_name, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from annotator.core.annotation import MentionSuggestion

    Suggest = Callable[..., dict[str, MentionSuggestion]]

pytestmark = pytest.mark.spacy


@pytest.fixture(scope="module")
def suggest(nlp: Language) -> Suggest:
    finder = ActorFinder(model_name(nlp))

    def run(text: str, *known: KnownActor) -> dict[str, MentionSuggestion]:
        return {one.span.of(text): one for one in finder(parse(nlp, Passage(text=text)), known)}

    return run


def _known(*names: str, type_: str = "person", accepted: int = 0) -> KnownActor:
    return KnownActor(names=names, type=type_, accepted=accepted)


def test_a_name_has_the_class_it_was_accepted_as_and_says_how_often(suggest: Suggest) -> None:
    text = "Turkey and Reed Partners agreed on Monday, and Tamsin Vole was glad."
    before = suggest(text)
    assert before["Turkey"].type == "state"
    found = suggest(
        text,
        _known("Turkey", type_="organization", accepted=3),
        _known("Tamsin Vole", type_="group", accepted=1),
    )
    assert (found["Turkey"].type, found["Turkey"].why) == (
        "organization",
        "in your actor list · accepted 3 times as organization",
    )
    assert found["Turkey"].confidence > before["Turkey"].confidence
    assert found["Tamsin Vole"].why == "in your actor list · accepted once as group"


def test_of_two_actors_of_one_name_the_one_accepted_more_often_counts(suggest: Suggest) -> None:
    text = "Kestrel said no."
    one, other = _known("Kestrel", accepted=1), _known("Kestrel", type_="media", accepted=2)
    assert suggest(text, one, other)["Kestrel"].type == "media"
    assert suggest(text, other, one)["Kestrel"].type == "media"


def test_a_surname_of_the_list_is_a_person_but_no_part_of_another_name(suggest: Suggest) -> None:
    listed = _known("Tamsin Vole", accepted=2)
    found = suggest("On Monday Vole said that the quay was closed.", listed)
    assert found["Vole"].type == "person"
    assert found["Vole"].why == ("surname of “Tamsin Vole” · in your actor list · accepted 2 times as person")
    others = suggest("The Vole Foundation invited Peter Vole.", listed)
    assert {name: one.why.split(" · ")[0] for name, one in others.items()} == {
        "Vole Foundation": "its words name a body",
        "Peter Vole": "named entity",
    }


def test_a_person_inside_the_name_of_a_body_is_left_alone(suggest: Suggest) -> None:
    found = suggest("The Carter Center said that Carter was ill.", _known("Carter", accepted=4))
    assert found["Carter Center"].type == "organization"
    assert found["Carter"].type == "person"


def test_a_name_in_capitals_is_the_same_name(suggest: Suggest) -> None:
    found = suggest("KESTREL: The quay is closed.\nTide said no.", _known("Kestrel", type_="media"))
    assert found["KESTREL"].type == "media"


def test_a_lone_noun_of_the_list_counts_where_it_is_the_whole_phrase_and_acts(suggest: Suggest) -> None:
    text = "The tidewatch warned them in the tidewatch house."
    found = suggest(text, _known("tidewatch", type_="organization", accepted=5))
    assert list(found) == ["The tidewatch"]
    assert found["The tidewatch"].type == "organization"
