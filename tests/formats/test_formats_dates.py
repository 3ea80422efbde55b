from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.formats.dates import date_of_number, iso_date
from annotator.formats.language_names import language_code


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024-01-31", "2024-01-31"),
        ("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z"),
        ("2024-01-31 10:00:00 +00:00", "2024-01-31T10:00:00+00:00"),
        ("2024-01-31 25:00", "2024-01-31"),
        ("2024/1/31", "2024-01-31"),
        ("20240131", "2024-01-31"),
        ("31.01.2024", "2024-01-31"),
        ("31.1.2024, 9:05 Uhr", "2024-01-31T09:05"),
        ("31/01/2024", "2024-01-31"),
        ("01/31/2024", "2024-01-31"),
        ("2/2/2024", "2024-02-02"),
        ("1/2/2024", None),
        ("January 5, 2010 Tuesday 10:15 AM GMT", "2010-01-05"),
        ("Tuesday, 5th Jan. 2010", "2010-01-05"),
        ("5. März 2010", "2010-03-05"),
        ("5 января 2010 г.", "2010-01-05"),
        ("le 1er mai 2010", "2010-05-01"),
        ("1 de mayo de 2020", "2020-05-01"),
        ("2024-02-30", None),
        ("32 January 2010", None),
        ("January 2010", None),
        ("5 words 2010", None),
        ("12345678", None),
        ("2024131", None),
        ("room 5 2010, May 6, 2011", "2011-05-06"),
        ("6 rooms 2010", None),
        ("", None),
        ("the talks of 5 January 2010 " * 5, None),
    ],
)
def test_dates_of_many_writings_become_iso_dates(written: str, date: str | None) -> None:
    assert iso_date(written) == date


def test_which_number_is_the_day_can_be_said() -> None:
    assert iso_date("1/2/2024", day_first=True) == "2024-02-01"
    assert iso_date("1/2/2024", day_first=False) == "2024-01-02"
    assert iso_date("31/1/2024", day_first=False) is None


def test_counts_of_seconds_and_milliseconds_are_dates() -> None:
    assert date_of_number(1706695200) == date_of_number(1706695200000) == "2024-01-31T10:00:00Z"
    assert date_of_number(2024) is None


@given(st.dates())
def test_every_date_comes_back_from_its_usual_writings(day: object) -> None:
    iso = str(day)
    year, month, number = iso.split("-")
    assert (
        iso_date(iso) == iso_date(f"{number}.{month}.{year}") == iso_date(f"{year}/{month}/{number}") == iso
    )


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("en-GB", "en"),
        ("DE", "de"),
        ("English", "en"),
        ("DEUTSCH; GERMAN", "de"),
        ("русский", "ru"),
        ("?", None),
        ("x", None),
    ],
)
def test_languages_are_known_by_code_and_name(written: str, code: str | None) -> None:
    assert language_code(written) == code
