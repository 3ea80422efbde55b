"""Whoever is reported to say something is suggested as an actor; beside them, others are less sure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.suggesting import Passage
from annotator.suggest.actors import ActorFinder
from annotator.suggest.language import model_name, parse
from annotator.suggest.registry import Suggesters, Task
from tests.worlds import places

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.language import Language

    from annotator.core.annotation import ClaimSuggestion, MentionSuggestion
    from annotator.core.spans import Fragments
    from annotator.core.suggesting import KnownActor
    from annotator.suggest.language import ParsedParagraph

    Marked = Callable[..., dict[str, str]]

pytestmark = pytest.mark.spacy


@pytest.fixture(scope="module")
def marked(nlp: Language) -> Marked:
    """The words suggested, each with its type; ``sources`` are those of claims, None where none are known."""
    finder = ActorFinder(model_name(nlp))

    def run(text: str, *sources: str, known: bool = True) -> dict[str, str]:
        given = [places(text, source) for source in sources] if known else None
        return {one.span.of(text): one.type for one in finder(parse(nlp, Passage(text=text)), (), given)}

    return run


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("They have no doubt that it is over.", "They", ("They", "group")),
        ("I have no doubt that it is over.", "I", ("I", "person")),
        ("Her fear is that it is over.", "Her", ("Her", "person")),
        ("A grocer shrugged that it was over.", "A grocer", ("A grocer", "person")),
        ("Campers shrugged that it was over.", "Campers", ("Campers", "group")),
        ("“Over,” shrugged Msiska-Dambo.", "Msiska-Dambo", ("Msiska-Dambo", "person")),
        ("The Tarhount shrugged that it was over.", "The Tarhount", ("Tarhount", "organization")),
    ],
)
def test_the_head_of_a_source_is_an_actor(
    marked: Marked, text: str, source: str, expected: tuple[str, str]
) -> None:
    assert expected in marked(text, source).items()


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The report found that it was over.", "The report"),
        ("Nobody knows whose fault it was, whose rumour said so.", "whose rumour"),
        ("Monday showed that it was over.", "Monday"),
    ],
)
def test_what_acts_for_nobody_is_no_actor(marked: Marked, text: str, source: str) -> None:
    assert marked(text, source) == {}


def test_both_who_speak_together_are_actors(marked: Marked) -> None:
    text = "A grocer and two campers shrugged that it was over."
    assert set(marked(text, "A grocer and two campers")) == {"A grocer", "two campers"}


def test_who_has_the_class_of_the_word_before_it(marked: Marked) -> None:
    text = "The voters who think so left, and the ministry, which thinks so too, did not."
    assert marked(text, "who")["who"] == "group"
    assert marked(text, "which")["which"] == "organization"


def test_it_has_the_class_of_the_body_or_state_before_it(marked: Marked) -> None:
    text = "Armenia was quiet. On Monday it hoped that the road would open."
    assert marked(text, "it")["it"] == "state"


def test_where_claims_are_known_counted_groups_and_bodies_in_passing_are_not_suggested(
    marked: Marked,
) -> None:
    text = "Two residents left a company, opposition lawmakers stayed, and Russian peacekeepers came."
    assert set(marked(text)) == {"opposition lawmakers", "Russian peacekeepers"}
    assert "Two residents" in marked(text, known=False)
    assert marked(text, "Two residents")["Two residents"] == "group"
    assert marked("Residents left the ministry.") == {"Residents": "group", "the ministry": "organization"}


def test_a_pronoun_that_speaks_but_is_no_source_is_less_sure(nlp: Language) -> None:
    text = "She said that it was over."
    finder, parsed = ActorFinder("m"), parse(nlp, Passage(text=text))

    def confidence(sources: list[tuple[()]] | None) -> float:
        (only,) = finder(parsed, (), sources)
        return only.confidence

    assert confidence([]) < confidence(None)
    (source,) = finder(parsed, (), [places(text, "She")])
    assert source.confidence > confidence(None)
    assert source.why == "“She” is the source of a claim"


def test_the_finder_is_told_the_sources_only_where_claims_were_looked_for(nlp: Language) -> None:
    seen: list[object] = []

    def actors(
        paragraphs: Sequence[ParsedParagraph],
        known: tuple[KnownActor, ...],
        sources: Sequence[Fragments] | None,
    ) -> list[MentionSuggestion]:
        assert (len(paragraphs), known) == (1, ())
        seen.append(sources)
        return []

    def claims(paragraphs: Sequence[ParsedParagraph]) -> list[ClaimSuggestion]:
        assert len(paragraphs) == 1
        return []

    suggesters = Suggesters(nlp, actors=actors, claims=claims)
    suggesters.suggest(Task(passage=Passage(text="She left.")))
    suggesters.suggest(Task(passage=Passage(text="She left."), only=frozenset({"actors"})))
    assert seen == [[], None]
