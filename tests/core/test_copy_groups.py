"""What makes two texts copies, and the groups that pairs make."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.copies import THRESHOLD, CopyGroups, shingles, similarity
from annotator.core.spans import Span
from tests.worlds import HARBOUR, place


def test_a_text_cut_by_a_third_is_a_copy_and_another_on_the_same_matter_is_none() -> None:
    words = HARBOUR.split()
    cut = " ".join(words[: len(words) * 2 // 3])
    assert similarity(shingles(HARBOUR), shingles(cut)) > THRESHOLD
    other = "The water ministry said that talks on the harbour resume in spring, Ilse Varga told reporters."
    assert similarity(shingles(HARBOUR), shingles(other)) < 0.1


@pytest.mark.parametrize(
    ("text", "count"), [("", 0), ("… — !", 0), ("Short", 1), ("One two", 1), ("a b c d", 2)]
)
def test_texts_of_few_words_have_few_shingles(text: str, count: int) -> None:
    assert len(shingles(text)) == count
    assert similarity(shingles(text), shingles(text.upper())) == (1.0 if count else 0.0)


def test_page_furniture_makes_nothing_a_copy() -> None:
    furniture = "\n\nShare this article with your friends · Leave a comment below · Read more of our stories"
    one, other = "The ferry sank." + furniture, "Nobody came today." + furniture
    assert similarity(shingles(one), shingles(other)) > THRESHOLD
    without = [shingles(text, (place(text, furniture),)) for text in (one, other)]
    assert similarity(*without) == 0.0
    assert shingles("a b c d", (Span(0, 2),)) == {"b c d"}


def test_copies_of_copies_are_one_group_and_each_is_named_by_its_first() -> None:
    groups = CopyGroups([(5, 3), (9, 8), (7, 5)])
    assert groups.groups() == [(3, 5, 7), (8, 9)]
    assert [groups.group_of(key) for key in (7, 9, 4)] == [3, 8, 4]
    groups.unite(9, 7)
    assert groups.groups() == [(3, 5, 7, 8, 9)]


@given(st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), max_size=20), st.randoms())
def test_groups_do_not_depend_on_the_order_of_the_pairs(pairs: list[tuple[int, int]], dice: object) -> None:
    shuffled = list(pairs)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    assert CopyGroups(pairs).groups() == CopyGroups(shuffled).groups()
