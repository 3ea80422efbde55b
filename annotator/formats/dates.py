"""Dates as people and programs write them, as ISO 8601."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MONTHS = """
    january jan januar jänner janvier enero gennaio janeiro ocak yanvar январь января янв січня
    february feb februar février febrero febbraio fevereiro şubat fevral февраль февраля фев лютого
    march mar märz mrz mars marzo março mart март марта мар березня
    april apr avril abril aprile nisan aprel апрель апреля апр квітня
    may mai mayo maggio maio mayıs май мая травня
    june jun juni juin junio giugno junho haziran iyun июнь июня июн червня
    july jul juli juillet julio luglio julho temmuz iyul июль июля июл липня
    august aug août agosto ağustos avqust август августа авг серпня
    september sep sept septembre septiembre settembre setembro eylül sentyabr сентябрь сентября сент вересня
    october oct oktober okt octobre octubre ottobre outubro ekim oktyabr октябрь октября окт жовтня
    november nov novembre noviembre novembro kasım noyabr ноябрь ноября ноя нояб листопада
    december dec dezember dez décembre diciembre dicembre dezembro aralık dekabr декабрь декабря дек грудня
"""
_MONTH_OF = {
    word: number for number, line in enumerate(_MONTHS.strip().split("\n"), 1) for word in line.split()
}
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?)?", re.ASCII
)
_YEAR_FIRST = re.compile(r"(\d{4})[/.-]?(\d\d?)[/.-]?(\d\d?)(?: .*)?", re.ASCII)
_NUMBERS = re.compile(
    r"(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4})(?:,? (\d\d?:\d\d)(?::\d\d)?)?(?: .*)?", re.ASCII
)
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|\.|er)? (?:de )?([^\W\d_]{3,})\.?,? (?:de )?(\d{4})\b")
_MONTH_DAY = re.compile(r"\b([^\W\d_]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b")
_LONGEST = 80
_SECONDS = range(10**8, 10**10)
_MILLISECONDS = range(10**11, 10**13)


def iso_date(written: str, *, day_first: bool | None = None) -> str | None:
    """The date or date-time that ``written`` is, in ISO 8601; None where it is none, or could be two.

    ``day_first`` says which of two numbers before the year is the day; None where that is only taken for
    known if dots divide them, or one is above 12.
    """
    line = " ".join(written.split())
    if not line or len(line) > _LONGEST:
        return None
    for read in (_iso, _year_first, _in_words):
        if (found := read(line)) is not None:
            return found
    return _numbers(line, day_first=day_first)


def month_names() -> Mapping[str, int]:
    """The names of months in the languages that are known, in lower case, with their numbers from 1."""
    return _MONTH_OF


def date_of_parts(year: int, month: int, day: int, time: tuple[int, int, int] | None = None) -> str | None:
    """The date, with its ``time`` (hour, minute, second) if any; None where there is none such."""
    found = _date(year, month, day)
    if found is None or time is None:
        return found
    hour, minute, second = time
    return _with_time(found, f"{hour:02}:{minute:02}:{second:02}", "")


def date_of_number(number: float) -> str | None:
    """The moment that a count of seconds or milliseconds since 1970 means (UTC); None where it is neither."""
    if int(number) in _MILLISECONDS:
        number /= 1000
    elif int(number) not in _SECONDS:
        return None
    return datetime.fromtimestamp(number, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _iso(line: str) -> str | None:
    match = _ISO.fullmatch(line)
    if match is None:
        return None
    day = _date(int(match[1]), int(match[2]), int(match[3]))
    if day is None or match[4] is None:
        return day
    return _with_time(day, match[4], (match[5] or "").replace("UTC", "Z"))


def _year_first(line: str) -> str | None:
    match = _YEAR_FIRST.fullmatch(line)
    if match is None:
        return None
    is_run_of_digits = len(match[1] + match[2] + match[3]) == len(line)
    if is_run_of_digits and len(line) != len("20240131"):
        return None
    return _date(int(match[1]), int(match[2]), int(match[3]))


def _in_words(line: str) -> str | None:
    words = line.casefold()
    for match in _DAY_MONTH.finditer(words):
        if match[2] in _MONTH_OF:
            return _date(int(match[3]), _MONTH_OF[match[2]], int(match[1]))
    for match in _MONTH_DAY.finditer(words):
        if match[1] in _MONTH_OF:
            return _date(int(match[3]), _MONTH_OF[match[1]], int(match[2]))
    return None


def _numbers(line: str, *, day_first: bool | None) -> str | None:
    match = _NUMBERS.fullmatch(line)
    if match is None:
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if day_first is None:
        if match[2] != "." and max(first, second) <= 12 and first != second:  # noqa: PLR2004 - months
            return None
        day_first = match[2] == "." or second <= 12  # noqa: PLR2004 - months
    found = _date(year, second, first) if day_first else _date(year, first, second)
    return found if found is None or match[5] is None else _with_time(found, match[5].zfill(5), "")


def _date(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _with_time(day: str, time: str, zone: str) -> str:
    """The day with its time, or alone where there is no such time."""
    try:
        datetime.fromisoformat(f"{day}T{time}{zone}")
    except ValueError:
        return day
    return f"{day}T{time}{zone}"
