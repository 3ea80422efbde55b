"""Scoring claims against gold ones."""

from __future__ import annotations

import pytest

from annotator.analysis.claim_scores import score_claims
from annotator.analysis.measure import Measure, total
from annotator.core.annotation import Claim
from annotator.core.spans import Fragments, Span

TEXT = "Mr Ortiz said the old ferry wouldn't sail. “Never,” he added, “not in June.”"


def part(*fragments: str) -> Fragments:
    return tuple(Span(TEXT.index(words), TEXT.index(words) + len(words)) for words in fragments)


def claim(source: tuple[str, ...], cue: tuple[str, ...], content: tuple[str, ...]) -> Claim:
    return Claim(uuid="c", source=part(*source), cue=part(*cue), content=part(*content))


ORTIZ = claim(("Mr Ortiz",), ("said",), ("the old ferry wouldn't sail",))
NEVER = claim(("he",), ("added",), ("“Never,”", "“not in June.”"))


def test_the_same_claims_score_full_marks() -> None:
    scores = score_claims(TEXT, [ORTIZ, NEVER], [NEVER, ORTIZ])
    assert len(scores) == 12
    assert all(measure.precision == measure.recall == measure.f1 == 1 for measure in scores.values())


def test_quotation_marks_and_punctuation_do_not_count() -> None:
    bare = claim(("he",), ("added,",), ("Never", "not in June"))
    assert score_claims(TEXT, [NEVER], [bare])["exact.content"] == Measure(1, 1, 1)


def test_part_of_a_token_counts_as_the_whole() -> None:
    cut = claim(("Ortiz",), ("aid",), ("old ferry wouldn't sail",))
    scores = score_claims(TEXT, [ORTIZ], [cut])
    assert scores["exact.cue"].right == 1
    assert scores["exact.source"].right == 0
    assert scores["iou50.source"].right == 1
    assert scores["token.content"] == Measure(4, 4, 5)


def test_a_content_that_shares_less_than_half_is_another_claim() -> None:
    short = claim(("Mr Ortiz",), ("said",), ("old ferry",))
    scores = score_claims(TEXT, [ORTIZ], [short])
    assert scores["attr.all"] == Measure(0, 1, 1)
    assert scores["iou50.content"].right == 0


def test_attribution_asks_for_the_same_source_or_none_on_both_sides() -> None:
    sourceless = claim((), ("said",), ("the old ferry wouldn't sail",))
    wrong = claim(("June",), ("said",), ("the old ferry wouldn't sail",))
    assert score_claims(TEXT, [ORTIZ], [sourceless])["attr.all"].right == 0
    assert score_claims(TEXT, [ORTIZ], [wrong])["attr.all"].right == 0
    assert score_claims(TEXT, [sourceless], [sourceless])["attr.all"].right == 1
    assert score_claims(TEXT, [sourceless], [sourceless])["attr_strict.all"].right == 1
    assert score_claims(TEXT, [ORTIZ], [wrong])["attr_cc.all"].right == 1


def test_the_strict_measure_asks_for_the_cue_too() -> None:
    other_cue = claim(("Mr Ortiz",), ("added",), ("the old ferry wouldn't sail",))
    scores = score_claims(TEXT, [ORTIZ], [other_cue])
    assert (scores["attr.all"].right, scores["attr_cc.all"].right, scores["attr_strict.all"].right) == (
        1,
        0,
        0,
    )


def test_repeated_parts_count_once_but_repeated_claims_each_count() -> None:
    scores = score_claims(TEXT, [ORTIZ], [ORTIZ, ORTIZ])
    assert scores["exact.source"] == Measure(1, 1, 1)
    assert scores["attr.all"] == Measure(1, 2, 1)


def test_a_claim_without_content_is_left_out_of_attribution() -> None:
    bare = claim(("he",), ("added",), ())
    scores = score_claims(TEXT, [bare], [NEVER])
    assert scores["attr.all"] == Measure(0, 1, 0)
    assert scores["exact.cue"] == Measure(1, 1, 1)


def test_spans_beyond_the_text_touch_nothing() -> None:
    stray = Claim(uuid="c", source=(), cue=(Span(900, 910),), content=(Span(0, 990),))
    assert score_claims("One.", [stray], [])["token.content"] == Measure(0, 0, 1)


def test_nothing_against_nothing_scores_nothing() -> None:
    scores = score_claims(TEXT, [], [])
    assert {(measure.precision, measure.recall, measure.f1) for measure in scores.values()} == {(0, 0, 0)}


def test_totals_are_of_counts_not_of_shares() -> None:
    sums = total(
        [{"attr.all": Measure(1, 1, 1)}, {"attr.all": Measure(0, 3, 1), "exact.cue": Measure(1, 1, 1)}]
    )
    assert sums["attr.all"] == Measure(1, 4, 2)
    assert sums["attr.all"].precision == pytest.approx(0.25)
    assert sums["attr.all"].f1 == pytest.approx(1 / 3)
    assert sums["exact.cue"] == Measure(1, 1, 1)
