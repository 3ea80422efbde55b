"""Looking for words and expressions in a text."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import UserFacingError
from annotator.core.spans import Span
from annotator.services.patterns import LONGEST_EXPRESSION, Pattern

if TYPE_CHECKING:
    from collections.abc import Callable


def _found(text: str, wanted: str, **how: bool) -> list[str]:
    return [span.of(text) for span in Pattern(text=wanted, **how).matcher().spans(text)]


def test_words_are_found_whatever_their_case_and_white_space() -> None:
    text = "Upper  quay. The upper\nquay, UPPER quays."
    assert _found(text, " upper quay ") == ["Upper  quay", "upper\nquay", "UPPER quay"]
    assert _found(text, "upper quay", any_case=False) == ["upper\nquay"]
    assert _found(text, "upper quay", whole_words=True) == ["Upper  quay", "upper\nquay"]


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("Ong, Ong’s aide, Ongaro, X-Ong, _Ong", "Ong", [0, 5, 27]),
        ("caf\u00e9 cafe\u0301 cafe\u0301s", "caf\u00e9", [0, 5]),
        ("cafe\u0301 cafe", "cafe", [6]),
        ("\u05e9\u05b8\u05dc\u05d5\u05b9\u05dd \u05e9\u05dc", "\u05e9\u05dc", [7]),
        ("U.S. and U.S.A.", "U.S.", [0]),
        ("习近平说，习近平主席。NATO的", "习近平", [0, 5]),
        ("NATO的 NATO", "NATO", [6]),
        ("He paid $5, then $50", "$5", [8]),
    ],
)
def test_whole_words_end_where_letters_and_their_marks_end(text: str, words: str, places: list[int]) -> None:
    spans = list(Pattern(text=words, any_case=False, whole_words=True).matcher().spans(text))
    assert [span.start for span in spans] == places


def test_a_letter_is_not_found_without_its_accent() -> None:
    assert _found("e\u0301t\u00e9 et e", "e") == ["e", "e"]


def test_a_part_of_a_text_is_looked_through_with_its_surroundings() -> None:
    spans = list(Pattern(text="Ong", whole_words=True).matcher().spans("Ongaro Ong", 0, 3))
    assert spans == []
    assert list(Pattern(text="Ong").matcher().spans("Ong Ong", 2, 7)) == [Span(4, 7)]


def test_expressions_are_found_and_empty_matches_are_not() -> None:
    assert _found("said 12 and 345", r"\d+", is_expression=True) == ["12", "345"]
    assert _found("abc", "x*", is_expression=True) == []
    assert _found("Said said", "said", is_expression=True, any_case=False) == ["said"]
    assert _found("quay quays", "quay", is_expression=True, whole_words=True) == ["quay"]


@pytest.mark.parametrize("broken", ["(", "[a", "a{2,1}", "*", "(?P<x", "\\"])
def test_a_broken_expression_is_refused_with_the_reason(broken: str) -> None:
    with pytest.raises(UserFacingError, match=r"expression is broken: .+ at position"):
        Pattern(text=broken, is_expression=True).matcher()


def test_expressions_without_end_are_refused() -> None:
    with pytest.raises(UserFacingError, match="longer than 500"):
        Pattern(text="a" * (LONGEST_EXPRESSION + 1), is_expression=True).matcher()
    with pytest.raises(UserFacingError, match="nested too deeply"):
        _deep(700, lambda: Pattern(text="(" * 250 + ")" * 250, is_expression=True).matcher())


def _deep(frames: int, call: Callable[[], object]) -> object:
    return call() if not frames else _deep(frames - 1, call)


@pytest.mark.parametrize("nothing", ["", " \n"])
def test_nothing_cannot_be_looked_for(nothing: str) -> None:
    with pytest.raises(UserFacingError, match="nothing to look for"):
        Pattern(text=nothing).matcher()


def test_an_expression_that_explodes_ends_in_time() -> None:
    matcher = Pattern(text="(a|aa)+$", is_expression=True).matcher()
    began = time.process_time()
    with pytest.raises(UserFacingError, match="takes too long"):
        list(matcher.spans("a" * 60 + "b", seconds=0.1))
    assert time.process_time() - began < 2
