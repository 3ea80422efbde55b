"""Scores of direct, mixed and indirect claims apart."""

from __future__ import annotations

import pytest

from annotator.analysis.kind_scores import KindScore, score_kinds
from annotator.analysis.pairing import pair_claims
from annotator.core.annotation import Claim
from tests.worlds import places

TEXT = "“No map,” said Reik. Reik said it was “a sham” in full. Varga denied delays. Varga feared floods."


def claim(source: str, cue: str, content: str) -> Claim:
    return Claim(uuid=cue, source=places(TEXT, source), cue=places(TEXT, cue), content=places(TEXT, content))


DIRECT = claim("Reik", "said", "“No map,”")
MIXED = claim("Reik", "said", "it was “a sham” in full")
DENIED = claim("Varga", "denied", "delays")
FEARED = claim("Varga", "feared", "floods")


def test_recall_is_over_gold_of_the_kind_and_precision_over_predictions_of_the_kind() -> None:
    wrong = claim("Varga", "feared", "Varga denied")
    pairing = pair_claims(TEXT, [DIRECT, MIXED, DENIED, FEARED], [DIRECT, DENIED, wrong])
    assert score_kinds([(TEXT, pairing)]) == {
        "direct": KindScore(right=1, predicted=1, found=1, gold=1),
        "mixed": KindScore(right=0, predicted=0, found=0, gold=1),
        "indirect": KindScore(right=1, predicted=2, found=1, gold=2),
    }


def test_a_pair_whose_contents_are_of_two_kinds_counts_in_both() -> None:
    quoted_alone = claim("Reik", "said", "was “a sham”")
    within = claim("Reik", "said", "“a sham”")
    gold = claim("Reik", "said", "“a sham” in")
    pairing = pair_claims(TEXT, [gold], [within])
    scores = score_kinds([(TEXT, pairing), (TEXT, pair_claims(TEXT, [quoted_alone], [quoted_alone]))])
    assert scores["direct"] == KindScore(right=1, predicted=1, found=0, gold=0)
    assert scores["mixed"] == KindScore(right=1, predicted=1, found=2, gold=2)


def test_shares_are_of_the_counts() -> None:
    score = KindScore(right=1, predicted=4, found=3, gold=4)
    assert (score.precision, score.recall) == (0.25, 0.75)
    assert score.f1 == pytest.approx(2 * 0.25 * 0.75)
    nothing = KindScore()
    assert (nothing.precision, nothing.recall, nothing.f1) == (0, 0, 0)
