"""Words that can be said again in another language."""

from __future__ import annotations

from annotator.core.errors import FormatError, UserFacingError
from annotator.core.words import Words


def test_words_are_their_english_text_and_remember_what_they_are_made_of() -> None:
    what = Words("claim {id}", id="c1")
    words = Words("{what} is empty", what=what)
    assert words == "claim c1 is empty"
    assert isinstance(words, str)
    assert (words.template, words.values) == ("{what} is empty", {"what": what})


def test_words_without_values_may_hold_braces() -> None:
    assert Words("write { … }") == "write { … }"


def test_an_error_takes_words_for_its_sentence() -> None:
    error = FormatError(Words("{place} is empty", place="id"), advice="Fill {place} in.")
    assert str(error) == "id is empty"
    assert error.sentence == "{place} is empty"
    assert error.advice == "Fill id in."


def test_values_beside_words_come_on_top() -> None:
    assert (
        str(UserFacingError(Words("two actors have the id “{id}”"), id="a")) == "two actors have the id “a”"
    )


def test_an_explanation_can_be_part_of_other_words() -> None:
    error = UserFacingError("“{name}” exists.", advice="Choose another name than “{name}”.", name="desk")
    assert error.explanation == "“desk” exists. Choose another name than “desk”."
    assert Words("a.txt: {reason}", reason=error.explanation) == f"a.txt: {error.explanation}"
    assert FormatError("no text", advice="Choose a column.").explanation == "no text. Choose a column."
    assert UserFacingError("It rains.").explanation == UserFacingError("It rains.").words
