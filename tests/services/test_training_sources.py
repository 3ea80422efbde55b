"""What is learned from: an article that stands there twice, or nearly so, counts once."""

from __future__ import annotations

from annotator.core.annotation import Claim, Decision
from annotator.core.article import Draft
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.services.training_sources import copy_groups, without_copies

WIRE = " ".join(f"On day {day} the harbour board said that pier {day} would stay shut." for day in range(20))
OTHER = " ".join(f"Voters in ward {ward} waited, and clerk {ward} counted them." for ward in range(20))


def _record(text: str, claims: int = 0) -> Record:
    made = tuple(
        Claim(
            uuid=f"{len(text)}-{nth}",
            source=(),
            cue=(Span(nth, nth + 1),),
            content=(Span(nth + 1, nth + 2),),
            decision=Decision.ACCEPTED,
            decided_at="2026-02-03T10:00:00Z",
            coder="test",
        )
        for nth in range(claims)
    )
    return Record(draft=Draft(text=text, title="t"), claims=made)


def test_of_near_copies_the_one_with_most_claims_is_learned_from() -> None:
    short, whole = _record(WIRE, 1), _record(f"{WIRE} The board meets again.", 3)
    assert without_copies([short, _record(OTHER, 2), whole]) == [whole, _record(OTHER, 2)]


def test_of_equal_copies_the_first_stays() -> None:
    first, second = _record(WIRE, 1), _record(f"CORRECTED {WIRE}", 1)
    assert without_copies([first, second]) == [first]


def test_articles_on_one_subject_are_no_copies() -> None:
    groups = copy_groups([_record(WIRE), _record(OTHER), _record(WIRE[:600]), _record("")])
    assert groups[0] == groups[2]
    assert len(set(groups)) == 3
