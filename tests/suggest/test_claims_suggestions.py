"""What every suggested claim keeps to, whatever the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.spans import Span, are_in_order
from annotator.core.suggesting import Passage
from annotator.suggest.claims.finder import RULES, claim_finder
from annotator.suggest.language import parse
from tests.laws import examples

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from annotator.core.annotation import ClaimSuggestion

pytestmark = pytest.mark.spacy

_WORDS = [
    *["Brandt", "said", "told", "warned", "called", "“", "”", '"', "''", "‘", "’", "«", "»", "„", "(", ")"],
    *["the", "port", "that", "is", "was", "closed", "according", "to", "reportedly", "concern", "about"],
    *["expressed", "claim", ":", ",", ".", "?", "\n", "—", "he", "seems", "asked", "if", "worried", "😀"],
]


def test_a_suggestion_says_who_made_it_and_why(
    suggest_claims: Callable[[str], list[ClaimSuggestion]],
) -> None:
    (claim,) = suggest_claims("Minister Haug warned that the dam would not hold.")
    assert claim.by == "claims"
    assert claim.model == "rules 1"
    assert claim.why == "cue “warned” · subject “Haug” · clause after “that”"


def test_a_clear_quotation_is_trusted_more_than_a_sourceless_adverb(
    suggest_claims: Callable[[str], list[ClaimSuggestion]],
) -> None:
    quoted, rumoured = suggest_claims(
        "“We will rebuild the whole harbour,” said Minister Haug.\nThe mayor reportedly left the town."
    )
    assert 0 < rumoured.confidence < 0.5 < quoted.confidence < 1


def test_nothing_is_suggested_in_residue(nlp: Language) -> None:
    text = "Haug said that the dam would hold.\nShare this. Critics said that you should subscribe."
    residue = (Span(text.index("Share"), len(text)),)
    found = claim_finder(RULES)(parse(nlp, Passage(text=text, residue=residue)))
    assert [claim.source[0].of(text) for claim in found] == ["Haug"]


@examples(20, nightly=400)
@given(words=st.lists(st.sampled_from(_WORDS), max_size=40))
def test_spans_are_tight_in_order_and_inside_the_text(nlp: Language, words: list[str]) -> None:
    text = " ".join(words)
    for claim in claim_finder(RULES)(parse(nlp, Passage(text=text))):
        assert 0 <= claim.confidence <= 1
        assert claim.cue
        assert claim.content
        for part in (claim.source, claim.cue, claim.content):
            assert are_in_order(part)
            assert all(span.of(text) == span.of(text).strip() != "" for span in part)
            assert all(span.end <= len(text) for span in part)
