"""The way between a text that was cleaned and what it was, in either direction."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotator.core.cleaned import Cleaned, Replacement, cleaned_again
from annotator.core.spans import Span

_ALPHABET = "ab \n😀é\u0301\u200fש"
_texts = st.text(alphabet=_ALPHABET, min_size=1, max_size=40)


@st.composite
def edits(draw: st.DrawFn, text: str, rule: str = "rule") -> tuple[Replacement, ...]:
    """Some edits of ``text``, in order; they may touch."""
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    made = []
    for start, end in list(pairwise(cuts))[:: draw(st.integers(1, 2))]:
        put = draw(st.just("") | st.text(alphabet=_ALPHABET, max_size=4))
        if put != text[start:end]:
            made.append(Replacement(start, end, put, rule))
    return tuple(made)


@st.composite
def cleaned_texts(draw: st.DrawFn) -> Cleaned:
    text = draw(_texts)
    return Cleaned(text, draw(edits(text)))


@st.composite
def _spans(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text) - 1))
    return Span(start, draw(st.integers(start + 1, len(text))))


def _touched(cleaned: Cleaned, span: Span) -> bool:
    return any(edit.start < span.end and span.start < edit.end for edit in cleaned.edits)


@given(st.data(), cleaned_texts())
def test_a_span_of_the_clean_text_comes_back_to_itself(data: st.DataObject, cleaned: Cleaned) -> None:
    assume(cleaned.text)
    span = data.draw(_spans(cleaned.text))
    raw = cleaned.to_raw(span)
    back = cleaned.to_clean(raw)
    assert back is not None
    assert back.contains(span)
    replaced = {
        place for number in range(len(cleaned.edits)) for place in range(*cleaned.clean_range(number))
    }
    if span.start not in replaced and span.end - 1 not in replaced:
        assert back == span


@given(st.data(), cleaned_texts())
def test_what_no_rule_touched_has_the_same_words_in_both(data: st.DataObject, cleaned: Cleaned) -> None:
    span = data.draw(_spans(cleaned.raw))
    clean = cleaned.to_clean(span)
    if not _touched(cleaned, span):
        assert clean is not None
        assert clean.of(cleaned.text) == span.of(cleaned.raw)
        assert cleaned.to_raw(clean) == span
    elif clean is not None:
        assert cleaned.to_raw(clean).overlaps(span)
    else:
        assert all(not edit.text for edit in cleaned.edits if edit.start < span.end and span.start < edit.end)


@given(st.data(), cleaned_texts())
def test_a_span_within_another_stays_within_it_either_way(data: st.DataObject, cleaned: Cleaned) -> None:
    outer = data.draw(_spans(cleaned.raw))
    inner = Span(data.draw(st.integers(outer.start, outer.end - 1)), outer.end)
    wide, narrow = cleaned.to_clean(outer), cleaned.to_clean(inner)
    assert narrow is None or (wide is not None and wide.contains(narrow))
    if narrow is not None and wide is not None:
        assert cleaned.to_raw(wide).contains(cleaned.to_raw(narrow))


@given(st.data(), cleaned_texts())
def test_spans_one_after_the_other_stay_in_order(data: st.DataObject, cleaned: Cleaned) -> None:
    assume(len(cleaned.raw) > 1)
    cut = data.draw(st.integers(1, len(cleaned.raw) - 1))
    before, after = cleaned.to_clean(Span(0, cut)), cleaned.to_clean(Span(cut, len(cleaned.raw)))
    if before is not None and after is not None:
        assert before.start <= after.start
        assert before.end <= after.end


@given(st.data(), cleaned_texts())
def test_cleaning_again_is_one_cleaning_of_the_raw_text(data: st.DataObject, first: Cleaned) -> None:
    assume(first.text)
    second = data.draw(edits(first.text, "second"))
    both = cleaned_again(first, second)
    assert both.raw == first.raw
    assert both.text == Cleaned(first.text, second).text
    assert len(both.edits) <= len(first.edits) + len(second)


def test_what_was_taken_away_comes_to_lie_at_its_edge() -> None:
    raw = "By Ana\n\nThe talks failed."
    cleaned = Cleaned(raw, (Replacement(0, 8, "", "bylines"),))
    assert cleaned.text == "The talks failed."
    assert cleaned.to_clean(Span(3, 6)) is None
    assert cleaned.to_clean(Span(3, 11)) == Span(0, 3)
    assert cleaned.to_raw(Span(0, 3)) == Span(8, 11)


def test_a_replaced_stretch_belongs_together() -> None:
    cleaned = Cleaned("donâ€™t", (Replacement(3, 6, "’", "mojibake"),))
    assert cleaned.text == "don’t"
    assert cleaned.to_raw(Span(3, 4)) == Span(3, 6)
    assert cleaned.to_clean(Span(4, 5)) == Span(3, 4)


def test_a_later_edit_that_brings_back_what_was_there_leaves_no_trace() -> None:
    first = Cleaned("a\u00a0b", (Replacement(1, 2, " ", "spaces"),))
    assert cleaned_again(first, (Replacement(1, 2, "\u00a0", "back"),)).edits == ()


def test_a_later_edit_takes_in_what_it_changes_again_and_leaves_what_it_touches() -> None:
    first = Cleaned("xAyBz", (Replacement(1, 2, "", "one"), Replacement(3, 4, "bb", "one")))
    again = cleaned_again(first, (Replacement(2, 3, "", "two"),))
    assert again.text == "xybz"
    assert again.edits == (Replacement(1, 2, "", "one"), Replacement(3, 4, "b", "two"))


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        ([(0, 0, "x")], "does not fit"),
        ([(2, 9, "")], "does not fit"),
        ([(0, 1, "a")], "changes nothing"),
        ([(0, 2, ""), (1, 3, "")], "overlap"),
        ([(2, 3, ""), (0, 1, "")], "overlap"),
    ],
)
def test_edits_that_cannot_be_are_refused(edit: list[tuple[int, int, str]], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Cleaned("abc", tuple(Replacement(*one, "rule") for one in edit))
