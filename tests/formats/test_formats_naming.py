"""Names of files made of what articles and coders are called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.article import Draft
from annotator.formats.exchange.naming import FileNames, as_file_name, from_file_name
from annotator.formats.exchange.tree import is_hidden, refuse_outside


@given(st.text(min_size=1, max_size=20, alphabet=st.characters(exclude_categories=["Cs"])))
def test_a_name_comes_back_from_its_file_and_stays_where_it_is_put(name: str) -> None:
    file = as_file_name(name)
    refuse_outside(f"{file}.txt")
    assert not is_hidden(f"{file}.txt")
    assert file.isascii()
    assert "/" not in file
    if len(file) < 120:
        assert from_file_name(file) == name


@pytest.mark.parametrize("name", ["x" * 400, "ü" * 60, "😀" * 100])
def test_a_long_name_is_cut_and_stays_unlike_others(name: str) -> None:
    assert len(as_file_name(name)) < 140
    assert as_file_name(name) != as_file_name(f"{name}x")


def test_articles_have_names_of_their_own_and_coders_in_a_row_share_them() -> None:
    names = FileNames()
    one, other, nameless = Draft(text="a", identifier="A"), Draft(text="b", identifier="a"), Draft(text="c")
    assert [names.name(one, coder) for coder in ("ana", "ben", "ana")] == ["A", "A", "A-2"]
    assert names.name(other, "ana") == "a-3"
    assert [names.name(nameless, None) for _ in range(3)] == ["article", "article-2", "article-3"]
