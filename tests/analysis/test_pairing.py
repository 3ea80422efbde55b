"""Which prediction stands for which gold claim, and what differs between those that do not agree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis.claim_errors import list_errors, parts_that_differ
from annotator.analysis.claim_scores import score_claims
from annotator.analysis.pairing import NearMiss, pair_claims
from annotator.core.annotation import Claim, Role
from annotator.core.spans import Fragments, Span
from tests.worlds import places

TEXT = "Mr Ortiz said the old ferry would sail. Ms Blum warned that the harbour is shut for good."


def claim(source: str | None, cue: str | None, content: str | None, uuid: str = "c") -> Claim:
    return Claim(
        uuid=uuid,
        source=places(TEXT, source) if source else (),
        cue=places(TEXT, cue) if cue else (),
        content=places(TEXT, content) if content else (),
    )


ORTIZ = claim("Mr Ortiz", "said", "the old ferry would sail")
BLUM = claim("Ms Blum", "warned", "that the harbour is shut for good")


def test_agreeing_claims_are_matched_and_the_others_are_missed_or_wrong() -> None:
    stray = claim("Ms Blum", "shut", "for good")
    pairing = pair_claims(TEXT, [ORTIZ, BLUM], [claim("Ortiz", "said", "old ferry would sail", "p")])
    assert [(gold, found.uuid) for gold, found in pairing.matched] == [(ORTIZ, "p")]
    assert (pairing.missed, pairing.wrong, pairing.near) == ((BLUM,), (), ())
    pairing = pair_claims(TEXT, [ORTIZ], [stray])
    assert (pairing.missed, pairing.wrong) == ((ORTIZ,), (stray,))


def test_of_two_predictions_of_one_claim_the_closer_stands_for_it() -> None:
    rough = claim("Mr Ortiz", "said", "the old ferry", "rough")
    pairing = pair_claims(TEXT, [ORTIZ], [rough, ORTIZ])
    assert pairing.matched == ((ORTIZ, ORTIZ),)
    assert pairing.wrong == (rough,)


@pytest.mark.parametrize(
    ("predicted", "differing"),
    [
        (claim("Ms Blum", "said", "the old ferry would sail"), (Role.SOURCE,)),
        (claim(None, "said", "the old ferry would sail"), (Role.SOURCE,)),
        (claim("Mr Ortiz", "said", "sail"), (Role.CONTENT,)),
        (claim("Mr Ortiz", "would", "sail"), (Role.CUE, Role.CONTENT)),
        (claim("Ms Blum", "would", "the old ferry would sail"), (Role.SOURCE, Role.CUE)),
        (claim("Ms Blum", "said", "for good"), (Role.SOURCE, Role.CONTENT)),
    ],
)
def test_what_overlaps_but_fails_says_in_which_parts(predicted: Claim, differing: tuple[Role, ...]) -> None:
    pairing = pair_claims(TEXT, [ORTIZ], [predicted])
    assert pairing.near == (NearMiss(ORTIZ, predicted, differing),)
    assert (pairing.matched, pairing.missed, pairing.wrong) == ((), (), ())


def test_parts_that_both_lack_do_not_differ() -> None:
    gold, found = claim(None, None, "the old ferry would sail"), claim("Mr Ortiz", None, "the old ferry")
    assert pair_claims(TEXT, [gold], [found]).near[0].differing == (Role.SOURCE,)


def test_two_that_share_some_words_and_nothing_else_are_two_errors() -> None:
    found = claim("Ms Blum", "would", "sail")
    pairing = pair_claims(TEXT, [ORTIZ], [found])
    assert (pairing.near, pairing.missed, pairing.wrong) == ((), (ORTIZ,), (found,))


def test_claims_without_a_word_of_content_are_not_counted() -> None:
    bare = claim("Mr Ortiz", "said", None)
    pairing = pair_claims(TEXT, [bare], [bare])
    assert pairing.left_out == (bare,)
    assert pairing.gold == pairing.predicted == ()


def test_parts_that_differ_are_told_in_words() -> None:
    assert parts_that_differ([Role.SOURCE]) == "source differs"
    assert parts_that_differ([Role.SOURCE, Role.CONTENT]) == "source and content differ"
    assert parts_that_differ(list(Role)) == "source, cue and content differ"


def test_errors_are_listed_in_reading_order_with_their_places() -> None:
    near = claim("Mr Ortiz", "said", "sail")
    stray = claim(None, "is", "for good")
    lines = [
        str(error) for error in list_errors("port", TEXT, pair_claims(TEXT, [ORTIZ, BLUM], [near, stray]))
    ]
    assert lines == [
        'port:0-38: content differs: "said" sail (gold 0-38)',
        'port:40-88: missed: "warned" that the harbour is shut for good',
        'port:72-88: wrong: "is" for good',
    ]


def test_a_long_content_is_shortened_in_the_line() -> None:
    whole = Claim(uuid="w", source=(), cue=places(TEXT, "said"), content=(Span(0, len(TEXT)),))
    (error,) = list_errors("port", TEXT, pair_claims(TEXT, [], [whole]))
    assert error.content == TEXT
    assert str(error).endswith("Ms Blum warned that…")


_PLACES = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 80), st.integers(1, 30))
_PARTS: st.SearchStrategy[Fragments] = st.lists(_PLACES, max_size=1).map(tuple)
_CLAIMS = st.lists(st.builds(Claim, uuid=st.just("c"), source=_PARTS, cue=_PARTS, content=_PARTS), max_size=6)


@given(_CLAIMS, _CLAIMS)
def test_there_are_as_many_pairs_as_the_measure_counts(gold: list[Claim], predicted: list[Claim]) -> None:
    pairing = pair_claims(TEXT, gold, predicted)
    measure = score_claims(TEXT, gold, predicted)["attr.all"]
    assert len(pairing.matched) == measure.right
    assert len(pairing.predicted) == measure.predicted
    assert len(pairing.gold) == measure.gold
    assert all(near.differing for near in pairing.near)
