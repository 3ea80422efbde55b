"""How many words a text has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.article import facts_of
from annotator.core.word_count import count_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("farmers’ union", 2),
        ("the mayor's so-called plan", 4),
        ("— “…” —", 0),
        ("Это не 3 слова", 4),
    ],
)
def test_words_keep_their_apostrophes_and_hyphens(text: str, words: int) -> None:
    assert count_words(text) == words
    assert facts_of(text).words == words


@given(st.text(alphabet="aé7²ª \n\t\x1c\xa0\x85\xad’—…€.'-_"))
def test_words_are_counted_alike_whatever_script_is_among_them(text: str) -> None:
    assert count_words(f"{text} слово") == count_words(text) + 1


@given(st.text(alphabet="aé7²ª \n\t\x1c\xa0\x85\xad’—…€£«»·жạ.'-_\u2009\u200b\ud800"))
def test_a_word_is_what_holds_a_letter_or_digit_between_spaces(text: str) -> None:
    assert count_words(text) == sum(any(map(str.isalnum, word)) for word in text.split())


def test_every_character_is_told_for_what_it_is() -> None:
    for character in map(chr, range(0x3100)):
        text = f"a{character}b {character}"
        words = sum(any(map(str.isalnum, word)) for word in text.split())
        assert count_words(text) == words, f"U+{ord(character):04X}"
