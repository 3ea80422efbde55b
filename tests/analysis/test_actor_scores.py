"""Scoring mentions against gold ones."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.actor_scores import score_mentions
from annotator.analysis.matching import count_matches
from annotator.analysis.measure import Measure
from annotator.core.annotation import Mention
from annotator.core.spans import Span


def mention(start: int, end: int, type_: str = "person") -> Mention:
    return Mention(uuid=f"{start}-{end}", span=Span(start, end), type=type_)


def test_exact_overlap_and_type_are_told_apart() -> None:
    gold = [mention(0, 5), mention(10, 20), mention(30, 40, "state"), mention(50, 60)]
    predicted = [mention(0, 5), mention(15, 25), mention(30, 40, "media"), mention(70, 80)]
    assert score_mentions(gold, predicted) == {
        "exact": Measure(1, 4, 4),
        "overlap": Measure(2, 4, 4),
        "overlap_any_type": Measure(3, 4, 4),
    }


def test_two_halves_of_a_name_match_it_once() -> None:
    assert score_mentions([mention(0, 10)], [mention(0, 4), mention(6, 10)])["overlap"] == Measure(1, 2, 1)


def test_a_long_mention_is_found_from_its_far_end() -> None:
    gold = [mention(0, 100), mention(2, 3), mention(4, 5)]
    assert score_mentions(gold, [mention(90, 95)])["overlap"] == Measure(1, 1, 3)


def test_repeats_count_once() -> None:
    assert score_mentions([mention(0, 3), mention(0, 3)], [mention(0, 3)])["exact"] == Measure(1, 1, 1)


def test_nothing_found_scores_nothing() -> None:
    assert score_mentions([mention(0, 3)], [])["overlap"] == Measure(0, 0, 1)


_MENTIONS = st.lists(
    st.builds(lambda start, length: mention(start, start + length), st.integers(0, 20), st.integers(1, 8)),
    max_size=6,
)


@given(gold=_MENTIONS, predicted=_MENTIONS)
def test_overlaps_are_those_of_every_pair(gold: list[Mention], predicted: list[Mention]) -> None:
    truth = sorted({one.span for one in gold})
    guesses = sorted({one.span for one in predicted})
    every_pair = [[place for place, span in enumerate(truth) if span.overlaps(guess)] for guess in guesses]
    assert score_mentions(gold, predicted)["overlap"].right == count_matches(every_pair)
