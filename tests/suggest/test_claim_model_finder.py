"""The model that ships, on sentences of our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.suggesting import Passage
from annotator.suggest.claims.finder import claim_finder
from annotator.suggest.language import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from annotator.core.annotation import ClaimSuggestion
    from annotator.core.spans import Fragments

pytestmark = pytest.mark.spacy


@pytest.fixture(scope="module")
def find(nlp: Language) -> Callable[[str], list[ClaimSuggestion]]:
    finder = claim_finder()
    return lambda text: finder(parse(nlp, Passage(text=text)))


def words(fragments: Fragments, text: str) -> list[str]:
    return [part.of(text) for part in fragments]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "Ilse Varga, the deputy minister, said on Monday that the harbour would reopen in May.",
            "Ilse Varga, the deputy minister",
            "said",
            ["that the harbour would reopen in May"],
        ),
        (
            "“We waited for three hours,” Okafor said, “and nobody came to open the gate.”",
            "Okafor",
            "said",
            ["“We waited for three hours,”", "“and nobody came to open the gate.”"],
        ),
        (
            "According to the audit, the council had spent twice what it planned.",
            "the audit",
            "According to",
            ["the council had spent twice what it planned"],
        ),
        (
            "The union wants to reopen the talks before the end of the year.",
            "The union",
            "wants",
            ["to reopen the talks before the end of the year"],
        ),
        (
            "VARGA: We have sold the ferry. There is no second ferry.",
            "VARGA",
            ":",
            ["We have sold the ferry. There is no second ferry"],
        ),
    ],
)
def test_a_claim_is_found_with_all_its_parts(
    find: Callable[[str], list[ClaimSuggestion]], text: str, source: str, cue: str, content: list[str]
) -> None:
    found = [(words(one.source, text), words(one.cue, text), words(one.content, text)) for one in find(text)]

    plain = [(parts[0], parts[1], [part.rstrip(".") for part in parts[2]]) for parts in found]
    assert ([source], [cue], [part.rstrip(".") for part in content]) in plain


def test_every_suggestion_says_why_in_words_of_grammar(find: Callable[[str], list[ClaimSuggestion]]) -> None:
    (one,) = find("The mayor warned that the bridge was not safe.")

    assert one.why == "cue “warned” · subject “mayor” · clause after “that”"
    assert one.by == "claims"
    assert 0.5 < one.confidence < 1


def test_what_somebody_else_said_within_a_claim_is_a_claim_of_its_own(
    find: Callable[[str], list[ClaimSuggestion]],
) -> None:
    text = "Deputy minister Ilse Varga said that the dockers' union had promised to end the strike by Friday."

    cues = [words(one.cue, text) for one in find(text)]

    assert cues == [["said"], ["had promised"]]


def test_what_the_speaker_thinks_within_a_claim_is_no_further_claim(
    find: Callable[[str], list[ClaimSuggestion]],
) -> None:
    text = "Deputy minister Ilse Varga said that she hoped to end the strike by Friday."

    assert [words(one.cue, text) for one in find(text)] == [["said"]]


def test_a_quotation_that_goes_on_in_the_next_paragraph_belongs_to_the_claim(
    find: Callable[[str], list[ClaimSuggestion]],
) -> None:
    text = "“The river rose in the night,” Varga said. “We had one boat.\n\n“By noon there was none.”"

    (one,) = find(text)

    assert words(one.content, text)[-1] == "“By noon there was none.”"


@pytest.mark.parametrize("text", ["", " ", "…", "12:00", "A sunny day in the harbour."])
def test_nothing_is_suggested_where_nobody_claims_anything(
    find: Callable[[str], list[ClaimSuggestion]], text: str
) -> None:
    assert find(text) == []


def test_emoji_and_combining_marks_do_not_move_a_span(find: Callable[[str], list[ClaimSuggestion]]) -> None:
    text = "👩‍👩‍👧 Renée Ćosić said that the café was closed. 🇫🇮"

    (one,) = find(text)

    assert words(one.content, text) == ["that the café was closed"]
