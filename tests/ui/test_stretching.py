"""Moving the ends of spans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from annotator.core.spans import Span
from annotator.ui.actions.stops import kept_apart
from annotator.ui.actions.stretching import stretched, trimmed, without

TEXT = "Deputy minister Alma Dorrit-Vance warned us."


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ({"end": True, "forwards": True, "by_word": True}, "Alma Dorrit-Vance"),
        ({"end": True, "forwards": False, "by_word": True}, "Alma"),
        ({"end": False, "forwards": False, "by_word": True}, "minister Alma"),
        ({"end": True, "forwards": True, "by_word": False}, "Alma "),
        ({"end": True, "forwards": False, "by_word": False}, "Alm"),
        ({"end": False, "forwards": True, "by_word": False}, "lma"),
        ({"end": False, "forwards": True, "by_word": True}, "Alma"),
    ],
)
def test_an_end_moves_by_word_or_character(start: dict[str, bool], expected: str) -> None:
    span = Span(TEXT.index("Alma"), TEXT.index("Alma") + 4)
    assert stretched(TEXT, span, **start).of(TEXT) == expected


def test_a_combining_mark_stays_with_its_letter() -> None:
    text = "Jose\u0301 spoke"
    assert stretched(text, Span(0, 3), end=True, forwards=True, by_word=False).of(text) == "Jose\u0301"


@given(some.text(min_size=2, max_size=60), some.data())
def test_an_end_never_leaves_the_text(text: str, data: some.DataObject) -> None:
    start = data.draw(some.integers(0, len(text) - 1))
    span = Span(start, data.draw(some.integers(start + 1, len(text))))
    flags = data.draw(some.fixed_dictionaries(dict.fromkeys(("end", "forwards", "by_word"), some.booleans())))
    moved = stretched(text, span, **flags)
    assert 0 <= moved.start < moved.end <= len(text)


def test_a_fragment_stays_between_its_neighbours() -> None:
    fragments = (Span(10, 20), Span(25, 30), Span(35, 40))
    assert kept_apart(Span(15, 38), fragments, 1) == Span(20, 35)
    assert kept_apart(Span(2, 28), fragments, 0) == Span(2, 25)
    assert kept_apart(Span(28, 90), fragments, 2) == Span(30, 90)


def test_what_interrupts_a_quotation_is_left_out() -> None:
    text = "We wait, said Piet, in the dark."
    cue, source = Span(9, 13), Span(14, 18)
    pieces = without(Span(0, len(text)), (cue, source), text)
    assert [piece.of(text) for piece in pieces] == ["We wait", "in the dark."]
    assert without(Span(0, 8), (cue,), text) == (Span(0, 8),)
    assert without(cue, (cue,), text) == (cue,)


def test_trimming_leaves_nothing_of_white_space() -> None:
    assert trimmed(" a b ", Span(0, 5)) == Span(1, 4)
    assert trimmed("   ", Span(0, 3)) is None
