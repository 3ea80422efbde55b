"""Finding quotation marks, without a language model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.claims.quotation import find_quotations


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said “no” and “never”.", ["“no”", "“never”"]),
        ('He said "no" and "never".', ['"no"', '"never"']),
        ("He said ''no'' at once.", ["''no''"]),
        ("He said ``no'' at once.", ["``no''"]),
        ("He said «no» at once.", ["«no»"]),
        ("He said „no“ at once.", ["„no“"]),
        ("He said ‘no’ at once.", ["‘no’"]),
        ("He said 'no' at once.", ["'no'"]),
        ("He said “a ‘small’ no” at once.", ["“a ‘small’ no”"]),
        ('Mixed “marks" are closed all the same.', ['“marks"']),
        ("The workers' union and the nurses' club met.", []),
        ("It's the dog's bowl.", []),
    ],
)
def test_what_stands_in_quotation_marks(text: str, quoted: list[str]) -> None:
    assert [text[found.start : found.end] for found in find_quotations(text)] == quoted


def test_an_opening_mark_without_its_partner_runs_to_the_end() -> None:
    (found,) = find_quotations("She said: “I was there.")
    assert (found.start, found.end, found.closed) == (10, 23, False)


def test_a_lone_straight_mark_opens_only_at_the_beginning() -> None:
    assert [found.closed for found in find_quotations('"I was there.')] == [False]
    assert list(find_quotations('A 5" pin.')) == []


@given(st.text(alphabet=st.sampled_from("ab '’‘“”„«»\"`.,"), max_size=40))
def test_quotations_follow_one_another(text: str) -> None:
    end = 0
    for found in find_quotations(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end
