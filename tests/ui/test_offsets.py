"""Offsets into the article and offsets into Qt's strings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.offsets import OffsetMap, displayable

AWKWARD = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("a \n\r\u2028\u2029\u0301\u200d\ufeff\ufffc\U0001f600\U0001f468\U00010348قם"),
    )
)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(AWKWARD)
def test_every_code_point_comes_back_from_utf16(text: str) -> None:
    offsets = OffsetMap(text)
    for position in range(len(text) + 1):
        assert offsets.to_code_points(offsets.to_utf16(position)) == position


@given(AWKWARD)
def test_utf16_offsets_are_those_of_the_encoded_text(text: str) -> None:
    offsets = OffsetMap(text)
    assert offsets.units == _units(text)
    for position in range(len(text) + 1):
        assert offsets.to_utf16(position) == _units(text[:position])


def test_a_unit_inside_a_surrogate_pair_belongs_to_its_character() -> None:
    offsets = OffsetMap("a\U0001f600b")
    assert [offsets.to_code_points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@pytest.mark.parametrize("text", ["plain", "é…", "a\U0001f600"])
def test_what_qt_can_hold_is_shown_as_it_is(text: str) -> None:
    assert displayable(text) == text


def test_a_lone_surrogate_is_shown_as_a_replacement_of_the_same_length() -> None:
    assert displayable("a\ud800b") == "a\ufffdb"
