from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Notice
from annotator.formats.inputs import read_inputs
from annotator.formats.metadata_patterns import text_matches
from annotator.formats.name_patterns import matches

if TYPE_CHECKING:
    from pathlib import Path

WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("pattern", "name", "fields"),
    [
        (
            "{date:%Y-%m-%d}_{outlet}_{title}",
            "folder/2024-01-31_the-guardian_Talks_go_on.txt",
            {"date": "2024-01-31", "outlet": "the-guardian", "title": "Talks go on"},
        ),
        (
            "{outlet}/{date} - {title}",
            "C:\\texts\\Turan\\5 March 2011 - Talks.docx",
            {"outlet": "Turan", "date": "2011-03-05", "title": "Talks"},
        ),
        ("{}-{id}.txt", "x-17.txt", {"id": "17"}),
        ("{section} {date:%d%m%y}", "World 310124.pdf", {"section": "World", "date": "2024-01-31"}),
        (
            "{date:%d. %B %Y, %H:%M} {title}",
            "5. März 2010, 9:05 Talks",
            {"date": "2010-03-05T09:05:00", "title": "Talks"},
        ),
        (
            "{outlet}_{date:%Y%m%d}",
            "New_York_Times_20240131",
            {"outlet": "New York Times", "date": "2024-01-31"},
        ),
        ("ARTICLE {title}", "article Talks (1.5).txt", {"title": "Talks (1.5)"}),
    ],
)
def test_a_pattern_takes_metadata_out_of_names(pattern: str, name: str, fields: dict[str, str]) -> None:
    (outcome,) = matches(pattern, [name])
    assert (outcome.fields, outcome.problem) == (fields, None)


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("Turan.txt", "“Turan” does not fit “{outlet}_{date:%Y-%m-%d}_{title}”"),
        ("Turan_yesterday_Talks.txt", "“Talks” does not fit “{date:%Y-%m-%d}_{title}”"),
        ("Turan_2024-02-31_Talks.txt", "“Talks” does not fit “{date:%Y-%m-%d}_{title}”"),
        ("Turan_2024-01-31_.txt", "“” does not fit “{title}”"),
        ("x" * 400, "it is longer than 300 characters"),
    ],
)
def test_a_name_that_does_not_fit_is_told_why(name: str, problem: str) -> None:
    (outcome,) = matches("{outlet}_{date:%Y-%m-%d}_{title}", [name])
    assert (outcome.fields, outcome.problem) == ({}, problem)


@given(st.lists(WORDS, min_size=3, max_size=3))
def test_what_a_pattern_writes_it_reads(words: list[str]) -> None:
    (outcome,) = matches("{a}, {b} ({c})", [f"{words[0]}, {words[1]} ({words[2]})"])
    assert list(outcome.fields.values()) == words


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("", "The pattern has no field."),
        ("no field", "The pattern has no field."),
        ("{title", "The pattern is broken at character 1: a brace stands alone."),
        ("{title} }", "The pattern is broken at character 9: a brace stands alone."),
        ("{a}{a}", "The pattern has a field twice, or too many."),
        ("{date:%Y-%m}", "“%Y-%m” is no whole date."),
        ("{date:%Y-%m-%d %Y}", "“%Y-%m-%d %Y” is no whole date."),
        ("{date:%j %Y}", "“%j” is no part of a date."),
    ],
)
def test_a_broken_pattern_is_refused(pattern: str, sentence: str) -> None:
    with pytest.raises(UserFacingError) as raised:
        matches(pattern, [])
    assert str(raised.value) == sentence
    assert raised.value.advice


def test_many_fields_on_a_long_name_end_soon() -> None:
    begun = process_time()
    pattern = "{a}-{b}-{c}-{d}-{e}-{f}-{g}-{date}-x"
    assert matches(pattern, ["-" * 120, "a-" * 60])[0].problem
    assert process_time() - begun < 5


def test_patterns_find_metadata_in_the_first_lines() -> None:
    text = "Turan | 5 January 2024\nBy Anna Berg\n\nTalks go on."
    (outcome,) = text_matches("{outlet} | {date:%d %B %Y}\n\n^By (?P<author>.+)", [text])
    assert outcome.fields == {"outlet": "Turan", "date": "2024-01-05", "author": "Anna Berg"}
    (outcome,) = text_matches("{outlet} | {date}", ["Talks go on.\n" + "x" * 300])
    assert (outcome.fields, outcome.problem) == ({}, "none of the first lines fits")


@pytest.mark.parametrize("expression", ["(?P<a>(x+)+)", "(?P<a>.*.*.*.*)", "(?P<a>"])
def test_an_expression_that_is_broken_or_could_take_for_ever_is_refused(expression: str) -> None:
    with pytest.raises(UserFacingError, match=r"for ever|broken"):
        text_matches(expression, ["x"])


def test_what_patterns_find_becomes_metadata_of_any_format(tmp_path: Path) -> None:
    (tmp_path / "2024-01-31_Turan.txt").write_text("Talks\nBy Anna\n\nThey go on.", encoding="utf-8")
    (tmp_path / "news.csv").write_text("text,outlet\nTalks failed.,Reuters\n", encoding="utf-8")
    options = {
        "name_pattern": "{date}_{outlet}",
        "text_pattern": "By {author}\n(?P<section>Talks)\n(?P<language>nothing)",
    }
    found = list(read_inputs([tmp_path], options=options))
    first, second = (one.record.draft for one in found if isinstance(one, Incoming))
    assert (first.published, first.outlet, first.author) == ("2024-01-31", "Turan", "Anna")
    assert (first.identifier, first.meta) == ("2024-01-31_Turan", {"section": "Talks"})
    assert (second.outlet, second.author) == ("Reuters", None)
    assert [str(one.words) for one in found if isinstance(one, Notice)] == [
        "the name does not fit the pattern: “news” does not fit “{date}_{outlet}”"
    ]


def test_identity_language_and_address_can_be_in_a_name(tmp_path: Path) -> None:
    (tmp_path / "17 en x.txt").write_text("Talks failed.", encoding="utf-8")
    (tmp_path / "18 klingon y.txt").write_text("Talks failed again.", encoding="utf-8")
    found = read_inputs([tmp_path], options={"name_pattern": "{id} {language} {url}"})
    first, second = (one.record.draft for one in found if isinstance(one, Incoming))
    assert (first.identifier, first.language, first.url) == ("17", "en", "x")
    assert second.meta == {"language": "klingon"}


def test_texts_that_no_pattern_fits_are_told_once(tmp_path: Path) -> None:
    (tmp_path / "news.csv").write_text("text\nOne.\nTwo.\n", encoding="utf-8")
    found = read_inputs([tmp_path], options={"text_pattern": "By {author}"})
    assert [str(one.words) for one in found if isinstance(one, Notice)] == [
        "the text does not fit the pattern: none of the first lines fits"
    ]


def test_a_broken_pattern_stops_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(UserFacingError, match="no field"):
        list(read_inputs([tmp_path], options={"name_pattern": "x"}))
