"""Leaving out claims that are reported within others."""

from __future__ import annotations

from annotator.analysis.nesting import outermost
from annotator.core.annotation import Claim
from tests.worlds import places

TEXT = "Reik said the minister had promised a map, and Varga denied it."


def claim(cue: str | None, *content: str) -> Claim:
    return Claim(
        uuid=cue or "none", source=(), cue=places(TEXT, cue) if cue else (), content=places(TEXT, *content)
    )


OUTER = claim("said", "the minister had promised a map")
INNER = claim("promised", "a map")
BESIDE = claim("denied", "it")


def test_a_claim_whose_cue_lies_in_the_content_of_a_larger_one_is_left_out() -> None:
    assert outermost([INNER, OUTER, BESIDE]) == [OUTER, BESIDE]


def test_a_claim_beside_another_or_without_a_cue_is_kept() -> None:
    bare = claim(None, "a map")
    assert outermost([OUTER, BESIDE, bare]) == [OUTER, BESIDE, bare]


def test_a_cue_that_lies_partly_outside_is_not_inside() -> None:
    broken = Claim(uuid="b", source=(), cue=places(TEXT, "said", "promised"), content=places(TEXT, "a map"))
    assert outermost([OUTER, broken]) == [OUTER, broken]


def test_of_two_in_one_another_the_smaller_goes_and_equals_both_stay() -> None:
    smaller = claim("the", "said")
    assert outermost([OUTER, smaller]) == [OUTER]
    one, other = claim("promised", "said"), claim("said", "promised")
    assert outermost([other, one]) == [other]
    assert outermost([INNER, INNER]) == [INNER, INNER]
    assert outermost([]) == []
