"""What an outline answers: the unit around a selection, and the claim of a cue or a content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from annotator.core.outline import Outline, ProposedClaim
from annotator.core.spans import Span
from tests.worlds import place, places

TEXT = "Varga warned that delay would leave villages dry. “We wait,” she said, “in the dark.” It rained."

OUTLINE = Outline(
    phrases=(place(TEXT, "leave villages dry"), place(TEXT, "would leave villages dry")),
    clauses=(
        place(TEXT, "Varga warned that delay would leave villages dry"),
        place(TEXT, "that delay would leave villages dry"),
    ),
    sentences=places(
        TEXT,
        "Varga warned that delay would leave villages dry.",
        "“We wait,” she said, “in the dark.”",
        "It rained.",
    ),
    frames=(
        ProposedClaim(
            cue=places(TEXT, "warned"),
            source=places(TEXT, "Varga"),
            content=places(TEXT, "that delay would leave villages dry"),
        ),
        ProposedClaim(
            cue=places(TEXT, "would leave"), source=places(TEXT, "delay"), content=places(TEXT, "villages")
        ),
        ProposedClaim(
            cue=places(TEXT, "said"),
            source=places(TEXT, "she"),
            content=places(TEXT, "“We wait,”", "“in the dark.”"),
        ),
    ),
)


def test_a_selection_grows_through_the_units_that_hold_it() -> None:
    selected, steps = place(TEXT, "villages"), []
    while (unit := OUTLINE.around(selected)) is not None:
        steps.append(unit.of(TEXT))
        selected = unit
    assert steps == [
        "leave villages dry",
        "would leave villages dry",
        "that delay would leave villages dry",
        "Varga warned that delay would leave villages dry",
        "Varga warned that delay would leave villages dry.",
    ]


def test_beyond_a_sentence_and_before_the_first_there_is_no_unit() -> None:
    assert OUTLINE.around(place(TEXT, "dry. “We")) is None
    assert Outline(sentences=(Span(5, 9),)).around(Span(0, 2)) is None
    assert Outline().around(Span(0, 2)) is None


def _cue(words: str) -> str:
    frame = OUTLINE.frame_of_cue(place(TEXT, words))
    return frame.cue[0].of(TEXT) if frame is not None else ""


@pytest.mark.parametrize(
    ("selected", "cue"),
    [
        ("warned", "warned"),
        ("arn", "warned"),
        ("leave", "would leave"),
        ("she said", ""),
        ("warned that delay", ""),
        ("rained", ""),
    ],
)
def test_a_cue_is_known_by_its_words_alone(selected: str, cue: str) -> None:
    assert _cue(selected) == cue


def test_of_two_cues_in_a_selection_the_shorter_is_meant() -> None:
    frames = tuple(
        ProposedClaim(cue=places(TEXT, words), content=places(TEXT, "villages"))
        for words in ("delay would", "delay")
    )
    found = Outline(frames=frames).frame_of_cue(place(TEXT, "delay would"))
    assert found == frames[1]


@pytest.mark.parametrize(
    ("selected", "cue"),
    [
        ("delay would leave villages dry", "warned"),
        ("villages", "would leave"),
        ("villages dry", "would leave"),
        ("“We wait,” she said, “in the dark.”", "said"),
        ("“We wait,”", "said"),
        ("rained", ""),
        ("It rained.", ""),
    ],
)
def test_a_content_is_known_by_what_it_shares(selected: str, cue: str) -> None:
    frame = OUTLINE.frame_of_content(place(TEXT, selected))
    assert (frame.cue[0].of(TEXT) if frame is not None else "") == cue


def test_a_claim_whose_cue_is_selected_too_does_not_report_it() -> None:
    frame = OUTLINE.frame_of_content(place(TEXT, "warned that delay would leave villages dry"))
    assert frame is None


SPANS = some.tuples(some.integers(0, 40), some.integers(1, 20)).map(lambda pair: Span(pair[0], sum(pair)))


@given(some.lists(SPANS), some.lists(SPANS), SPANS)
def test_what_is_around_a_selection_holds_it_and_more(
    phrases: list[Span], clauses: list[Span], selected: Span
) -> None:
    sentences = (Span(0, 30), Span(31, 70))
    outline = Outline(phrases=tuple(sorted(phrases)), clauses=tuple(sorted(clauses)), sentences=sentences)
    unit = outline.around(selected)
    assert unit is None or (unit.contains(selected) and len(unit) > len(selected))
    if any(sentence.contains(selected) and sentence != selected for sentence in sentences):
        assert unit is not None
