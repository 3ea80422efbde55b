"""Evaluating articles, and agreement with the corpus's own yardstick where that is at hand."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotator.analysis.evaluation import evaluate
from annotator.analysis.kind_scores import KindScore
from annotator.analysis.measure import Measure
from annotator.core.annotation import Claim, ClaimSuggestion, Decision, Mention
from annotator.core.article import Draft
from annotator.core.record import Record
from annotator.core.spans import Fragments, Span
from annotator.formats.brat.polnear import read_polnear

TEXT = "Haug said no. Brandt said yes."
HAUG = Claim(uuid="h", source=(Span(0, 4),), cue=(Span(5, 9),), content=(Span(10, 12),))
BRANDT = Claim(uuid="b", source=(Span(14, 20),), cue=(Span(21, 25),), content=(Span(26, 29),))
HAUG_NAME = Mention(uuid="m", span=Span(0, 4), type="person")


def record(
    identifier: str,
    *claims: Claim,
    coder: str | None = None,
    mentions: tuple[Mention, ...] = (),
    text: str = TEXT,
) -> Record:
    draft = Draft(text=text, identifier=identifier)
    return Record(draft=draft, coder=coder, claims=claims, mentions=mentions)


def test_articles_are_paired_by_their_identifiers() -> None:
    result = evaluate(
        [record("one", HAUG, mentions=(HAUG_NAME,)), record("two", BRANDT)],
        [record("two", BRANDT), record("one", HAUG, BRANDT, mentions=(HAUG_NAME,))],
    )
    assert result.articles == 2
    assert result.claims["attr.all"] == Measure(2, 3, 2)
    assert result.actors["exact"] == Measure(1, 1, 1)
    assert (result.missing, result.unknown, result.differing) == ((), (), ())


def test_a_gold_article_without_prediction_counts_as_empty_and_is_named() -> None:
    result = evaluate([record("one", HAUG), record("two", BRANDT)], [record("one", HAUG)])
    assert result.claims["attr.all"] == Measure(1, 1, 2)
    assert result.missing == ("two",)


def test_a_predicted_article_that_gold_lacks_is_left_out_and_named() -> None:
    result = evaluate([record("one", HAUG)], [record("one", HAUG), record("three", BRANDT)])
    assert result.claims["attr.all"] == Measure(1, 1, 1)
    assert result.unknown == ("three",)


def test_predictions_in_several_records_are_taken_together() -> None:
    result = evaluate([record("one", HAUG, BRANDT)], [record("one", HAUG), record("one", BRANDT)])
    assert result.claims["attr.all"] == Measure(2, 2, 2)


def test_of_several_coders_the_alphabetically_first_is_gold() -> None:
    gold = [record("one", HAUG, coder="Mia"), record("one", BRANDT, coder="Ada"), record("one", coder="Zoe")]
    assert evaluate(gold, [record("one", BRANDT)]).claims["attr.all"] == Measure(1, 1, 1)


def test_rejected_annotations_do_not_count() -> None:
    rejected = Claim(
        uuid="r", source=(), cue=(Span(5, 9),), content=(Span(10, 12),), decision=Decision.REJECTED
    )
    unnamed = Mention(uuid="n", span=Span(14, 20), type="person", decision=Decision.REJECTED)
    predicted = record("one", rejected, HAUG, mentions=(unnamed,))
    result = evaluate([record("one", HAUG)], [predicted])
    assert result.claims["attr.all"] == Measure(1, 1, 1)
    assert result.actors["exact"] == Measure(0, 0, 0)


def test_an_article_with_another_text_is_named() -> None:
    result = evaluate([record("one", HAUG)], [record("one", HAUG, text="Something else.")])
    assert result.differing == ("one",)


def _suggested(claim: Claim, confidence: float) -> Claim:
    suggestion = ClaimSuggestion(
        by="claims",
        model="m",
        confidence=confidence,
        why="",
        source=claim.source,
        cue=claim.cue,
        content=claim.content,
    )
    return replace(claim, suggestion=suggestion)


def test_intervals_come_where_they_are_asked_for() -> None:
    gold = [record("one", HAUG, mentions=(HAUG_NAME,)), record("two", BRANDT)]
    assert evaluate(gold, gold).claim_intervals == {}
    result = evaluate(gold, gold[:1], resamples=50)
    assert result.claim_intervals["attr.all"] == (0, 1)
    assert result.actor_intervals["exact"] == (0, 1)


def test_kinds_are_told_apart() -> None:
    result = evaluate([record("one", HAUG, BRANDT)], [record("one", HAUG)])
    assert result.kinds["indirect"] == KindScore(right=1, predicted=1, found=1, gold=2)
    assert result.kinds["direct"] == result.kinds["mixed"] == KindScore()


def test_reliability_is_of_what_stands_as_it_was_suggested() -> None:
    corrected = replace(_suggested(HAUG, 0.5), content=(Span(10, 13),))
    wrong = replace(HAUG, content=(Span(21, 25),))
    stray = Claim(uuid="s", source=(), cue=(), content=(Span(21, 25),))
    predicted = [_suggested(HAUG, 0.9), corrected, BRANDT, _suggested(wrong, 0.35), _suggested(stray, 0.2)]
    found = evaluate([record("one", HAUG, BRANDT)], [record("one", *predicted)]).reliability
    assert [(one.low, one.confidence, one.right) for one in found.bins if one.count] == [
        (0.2, 0.2, 0.0),
        (0.3, 0.35, 0.0),
        (0.9, 0.9, 1.0),
    ]
    assert found.expected_calibration_error == pytest.approx((0.2 + 0.35 + 0.1) / 3)


def test_claims_within_claims_are_left_out_where_that_is_wished() -> None:
    outer = Claim(uuid="o", source=(), cue=(Span(5, 9),), content=(Span(10, 29),))
    predicted = [record("one", outer, BRANDT)]
    assert evaluate([record("one", BRANDT)], predicted).claims["attr.all"] == Measure(1, 2, 1)
    result = evaluate([record("one", BRANDT)], predicted, outermost_only=True)
    assert result.claims["attr.all"] == Measure(0, 1, 1)
    assert result.kinds["indirect"].predicted == 1


def test_errors_are_listed_article_by_article() -> None:
    gold = [record("two", BRANDT), record("one", HAUG, BRANDT)]
    errors = list(evaluate(gold, [record("one", replace(BRANDT, source=()))]).errors())
    assert [(error.article, error.what) for error in errors] == [
        ("one", "missed"),
        ("one", "source differs"),
        ("two", "missed"),
    ]


SHARED = Path(__file__).resolve().parents[2].parent / "shared"
GOLD = SHARED / "data" / "polnear" / "dev"
YARDSTICK = SHARED / "tools" / "evaluate_claims.py"


def _pairs(fragments: Fragments) -> list[list[int]]:
    return [[span.start, span.end] for span in fragments]


def _moved(fragments: Fragments, by: int) -> Fragments:
    return tuple(Span(max(0, span.start + by), span.end + by + 1) for span in fragments)


def _disturbed(gold: Record, chance: random.Random) -> Record:
    """Gold with claims dropped, doubled, moved and robbed of their parts."""
    claims: list[Claim] = []
    for claim in gold.claims:
        by = chance.choice((0, 0, 0, 4, 30))
        claims += [
            Claim(
                uuid=claim.uuid,
                source=_moved(claim.source, by) if chance.random() < 0.8 else (),
                cue=_moved(claim.cue, chance.choice((0, 0, 9))),
                content=_moved(claim.content, by)[: chance.choice((1, 9))],
            )
        ] * chance.choice((0, 1, 1, 1, 2))
    return Record(draft=gold.draft, claims=tuple(claims))


@pytest.mark.slow
@pytest.mark.skipif(not (GOLD.is_dir() and YARDSTICK.is_file()), reason="the corpus is not on this machine")
def test_scores_and_intervals_agree_with_the_yardstick_to_the_last_digit(tmp_path: Path) -> None:
    chance = random.Random(7)  # noqa: S311 - a disturbance to measure, not a secret
    gold = list(read_polnear(GOLD))
    predicted = [_disturbed(one, chance) for one in gold if chance.random() < 0.9]
    lines = [
        json.dumps(
            {
                "id": one.draft.identifier,
                "attributions": [
                    {
                        "source": _pairs(claim.source),
                        "cue": _pairs(claim.cue),
                        "content": _pairs(claim.content),
                    }
                    for claim in one.claims
                ],
            }
        )
        for one in predicted
    ]
    written = tmp_path / "predicted.jsonl"
    written.write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, str(YARDSTICK), str(GOLD), str(written), "--json", "--bootstrap", "100"]
    answer: dict[str, Any] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    ours = evaluate(gold, predicted, resamples=100)
    assert ours.articles == answer["articles"]
    assert {
        name: (measure.precision, measure.recall, measure.f1, measure.right, measure.predicted, measure.gold)
        for name, measure in ours.claims.items()
    } == {
        name: (score["p"], score["r"], score["f"], score["tp"], score["pred"], score["gold"])
        for name, score in answer["scores"].items()
    }
    assert ours.claim_intervals == {name: tuple(score["ci95"]) for name, score in answer["scores"].items()}
    assert sum(kind.gold for kind in ours.kinds.values()) == ours.claims["attr.all"].gold
    assert sum(kind.right for kind in ours.kinds.values()) == ours.claims["attr.all"].right
