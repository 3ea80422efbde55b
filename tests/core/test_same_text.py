"""Which stretches of two texts are the same: what is said to be so is, and what was left alone is found."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.same_text import Side, same_text
from annotator.core.spans import Span
from tests.worlds import HARBOUR, place

_WORDS = st.sampled_from(
    ["he", "said", "the", "talks", "“no”", "Ong", "😀", "e\u0301", "שלום", "resume", "."]
)
_GAPS = st.sampled_from([" ", "\n", "\n\n", "  ", "\u00a0"])
_TEXTS = st.lists(st.tuples(_WORDS, _GAPS), max_size=60).map(lambda some: "".join(map("".join, some)))


@given(_TEXTS, _TEXTS)
def test_every_stretch_is_the_same_text_and_they_stand_in_order(text: str, other: str) -> None:
    stretches = same_text(text, other).stretches
    for one in stretches:
        assert text[one.start : one.end] == other[one.other : one.end + one.shift]
    for before, after in pairwise(stretches):
        assert before.end <= after.start
        assert before.end + before.shift <= after.other


@given(_TEXTS, _TEXTS, st.integers(0, 300), st.integers(1, 30))
def test_a_placed_span_has_the_same_words(text: str, other: str, start: int, length: int) -> None:
    same = same_text(text, other)
    span = Span(start, start + length)
    placed = same.place(span)
    if placed is not None:
        assert placed.of(other) == span.of(text)
        assert len(placed) == len(span)


@given(_TEXTS, _TEXTS)
def test_the_pieces_of_both_texts_make_them_up(text: str, other: str) -> None:
    pieces = list(same_text(text, other).pieces(text, other))
    mine = "".join(piece.words for piece in pieces if piece.side is not Side.OTHER)
    theirs = "".join(piece.words for piece in pieces if piece.side is not Side.ONE)
    assert mine.split() == text.split()
    assert theirs == other


@given(_TEXTS)
def test_a_text_is_the_same_as_itself_from_its_first_word_to_its_last(text: str) -> None:
    words = text.strip()
    same = same_text(text, text)
    if len(same.stretches) == 1:
        (only,) = same.stretches
        assert text[only.start : only.end].strip() == words
        assert only.shift == 0
    else:
        assert same.stretches == ()
        assert sum(map(str.isalnum, text)) < 40


def test_words_around_a_change_are_the_same_and_a_claim_across_it_is_not() -> None:
    other = HARBOUR.replace("a hundred villages", "dozens of villages").replace("talks", "negotiations")
    same = same_text(HARBOUR, other)
    varga = same.place(place(HARBOUR, "Ilse Varga"))
    assert varga == place(other, "Ilse Varga")
    assert same.place(place(HARBOUR, "leave a hundred villages without")) is None
    assert same.place_all((place(HARBOUR, "warned"), place(HARBOUR, "campaign poster"))) == (
        place(other, "warned"),
        place(other, "campaign poster"),
    )
    assert same.place_all((place(HARBOUR, "warned"), place(HARBOUR, "a hundred"))) is None
    assert same.place_all(()) == ()


def test_a_word_that_both_have_by_chance_is_not_the_same_text() -> None:
    text = "Varga met the press. She was pleased with it all."
    other = "On Monday she left town early, Reik told reporters there."
    assert same_text(text, other).stretches == ()


def test_a_long_article_on_one_line_is_compared_by_its_sentences() -> None:
    words = [
        f"word{number * number % 977}{'' if number % 17 else '.'}" if number % 5 else "the"
        for number in range(20_000)
    ]
    changed = [word if number % 400 else "other" for number, word in enumerate(words)]
    text, other = " ".join(words), " ".join(changed)
    same = same_text(text, other)
    covered = sum(one.end - one.start for one in same.stretches)
    assert covered > 0.95 * len(text)
