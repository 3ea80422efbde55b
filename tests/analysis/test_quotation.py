"""What stands in quotation marks, and the kind of a content."""

from __future__ import annotations

import pytest

from annotator.analysis.quotation import QuotationKind, kind_of, quotations
from tests.worlds import HARBOUR, place, places


def quoted(text: str) -> list[str]:
    return [span.of(text) for span in quotations(text)]


@pytest.mark.parametrize(
    "words",
    [
        "“No map,”",
        '"No map,"',
        '“No map,"',
        "„No map“",
        "„No map”",
        "”No map”",
        "«No map»",
        "« No map »",
        "»No map«",
        "»No map»",
        "‹No map›",
        "›No map‹",
        "‘No map,’",
        "‚No map‘",
        "'No farmer's map,'",
        "``No map''",
        "''No map''",
        "「no map」",
        "『no map』",
        "＂No map＂",
    ],
)
def test_marks_of_all_typographies_are_known(words: str) -> None:
    assert quoted(f"He said {words} she wrote.") == [words]


def test_an_apostrophe_opens_nothing() -> None:
    assert quoted("The farmers' union didn't ask for the '90s maps or the workers' vote.") == []


def test_inches_and_a_lone_mark_within_a_line_open_nothing() -> None:
    assert quoted('A 6" pipe, and then 7 of them.') == []
    assert quoted('He paid " for the map.') == []


@pytest.mark.parametrize("mark", ["“", '"', "„", "«", "``"])
def test_a_quotation_that_goes_on_in_the_next_paragraph_runs_to_the_end_of_its_own(mark: str) -> None:
    text = f"He said: {mark}No map.\nNone at all."
    assert quoted(text) == [f"{mark}No map."]


def test_a_closing_mark_without_its_partner_opens_nothing() -> None:
    assert quoted("None at all.” He left, and said “no” again.") == ["“no”"]


def kind(text: str, *fragments: str) -> QuotationKind:
    return kind_of(places(text, *fragments), text, quotations(text))


def test_a_content_in_quotation_marks_is_direct_in_one_part_or_two() -> None:
    parts = ("“Nobody has shown us a map,”", "“We are asked to sign in the dark.”")
    assert kind(HARBOUR, parts[0]) is QuotationKind.DIRECT
    assert kind(HARBOUR, *parts) is QuotationKind.DIRECT


def test_a_content_whose_marks_were_left_out_is_direct() -> None:
    assert kind(HARBOUR, "Nobody has shown us a map") is QuotationKind.DIRECT


def test_a_content_that_begins_and_ends_with_marks_is_direct_whatever_is_between() -> None:
    assert kind("He called it “a map” and “a lie”.", "“a map” and “a lie”") is QuotationKind.DIRECT
    text = "“No map.\nNone at all.” It was late."
    assert kind_of((place(text, "“No map.\nNone at all.”"),), text, ()) is QuotationKind.DIRECT


def test_a_content_with_some_quoted_words_is_mixed() -> None:
    text = "Reik said the deal was “a sham” that nobody read."
    assert kind(text, "the deal was “a sham” that nobody read") is QuotationKind.MIXED
    assert kind(text, "the deal was", "“a sham”") is QuotationKind.MIXED


def test_a_content_without_quoted_words_is_indirect() -> None:
    assert kind(HARBOUR, "that any delay beyond spring") is QuotationKind.INDIRECT
    assert kind("Reik said no map.", "no map") is QuotationKind.INDIRECT


def test_a_content_without_words_is_indirect() -> None:
    assert kind_of(places("“—” he said.", "—"), "“—” he said.", places("“—” he said.", "“—”")) == "indirect"
    assert kind_of((), HARBOUR, quotations(HARBOUR)) is QuotationKind.INDIRECT
