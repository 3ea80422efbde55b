"""Finding the names of states, bodies and outlets in a text."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.suggest.gazetteer import Kind, NameIndex, gazetteer, shipped_entries


def found(text: str) -> list[tuple[str, str, str]]:
    return [(text[one.start : one.end], one.value.type, one.value.note) for one in gazetteer().find(text)]


def test_a_capital_stands_for_its_state() -> None:
    assert found("Baku answered Ankara.") == [
        ("Baku", "state", "capital of Azerbaijan"),
        ("Ankara", "state", "capital of Turkey"),
    ]


def test_the_longest_name_is_taken() -> None:
    assert [name for name, _, _ in found("The New York Times on the European Court of Human Rights")] == [
        "New York Times",
        "European Court of Human Rights",
    ]


@pytest.mark.parametrize(
    "text",
    ["a Moscow-based group", "pro-Moscow", "Moscows", "russia", "see @Reuters", "moscow", "Russia.example"],
)
def test_only_whole_words_in_their_own_case_are_names(text: str) -> None:
    assert found(text) == []


def test_other_spaces_and_apostrophes_do_not_hide_a_name() -> None:
    assert [name for name, _, _ in found("Saudi\u00a0Arabia and N’Djamena")] == [
        "Saudi\u00a0Arabia",
        "N’Djamena",
    ]


def test_names_are_found_in_capitals_too() -> None:
    assert found("RUSSIA SAYS NO")[0][:2] == ("RUSSIA", "state")


def test_peoples_are_groups_and_adjectives_are_no_names() -> None:
    kinds = {entry.name: (entry.type, entry.kind) for entry in shipped_entries()}
    assert kinds["Georgians"] == ("group", Kind.NAME)
    assert kinds["Turks"] == ("group", Kind.NAME)
    assert kinds["Russian"] == ("state", Kind.ADJECTIVE)
    assert "Frenchs" not in kinds


def test_the_gazetteer_covers_the_states_of_the_world_and_what_speaks_in_the_news() -> None:
    entries = shipped_entries()
    names = {entry.name for entry in entries}
    by_type = Counter(entry.type for entry in entries)
    assert len([entry for entry in entries if entry.note.startswith("capital of")]) > 180
    assert by_type["media"] > 300
    assert by_type["organization"] > 300
    assert {
        "Milli Majlis",
        "Turan",
        "Radio Azadlig",
        "Armenpress",
        "Civil.ge",
        "TASS",
        "OSCE",
        "GOP",
    } <= names
    assert all(entry.name and entry.name == entry.name.strip() for entry in entries)
    assert not any(mark in name for name in names for mark in "|;?~[]")


@given(st.lists(st.text(alphabet="ab c-'", min_size=1, max_size=8)), st.text(alphabet="ab c-'.", max_size=60))
def test_matches_are_names_in_order_without_overlaps(names: list[str], text: str) -> None:
    matches = list(NameIndex((name, name) for name in names).find(text))
    assert all(text[match.start : match.end] == match.value for match in matches)
    assert all(one.end <= other.start for one, other in pairwise(matches))


def test_an_index_without_names_finds_nothing() -> None:
    assert list(NameIndex[str](()).find("Russia")) == []
