"""What tests of suggesters share: the language model, loaded once, and claims in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from annotator.core.suggesting import Passage
from annotator.suggest.claims.finder import RULES, claim_finder
from annotator.suggest.language import load_language, parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from annotator.core.annotation import ClaimSuggestion
    from annotator.core.spans import Fragments


@pytest.fixture(scope="session")
def nlp() -> Language:
    return load_language()


class ClaimWords(NamedTuple):
    """A claim as it reads: fragments of one part are joined by a bar."""

    source: str
    cue: str
    content: str


@pytest.fixture(scope="session")
def suggest_claims(nlp: Language) -> Callable[[str], list[ClaimSuggestion]]:
    find = claim_finder(RULES)
    return lambda text: find(parse(nlp, Passage(text=text)))


@pytest.fixture(scope="session")
def claims_in(suggest_claims: Callable[[str], list[ClaimSuggestion]]) -> Callable[[str], list[ClaimWords]]:
    def words(fragments: Fragments, text: str) -> str:
        return " | ".join(span.of(text) for span in fragments)

    def find(text: str) -> list[ClaimWords]:
        return [
            ClaimWords(words(claim.source, text), words(claim.cue, text), words(claim.content, text))
            for claim in suggest_claims(text)
        ]

    return find
