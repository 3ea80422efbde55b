"""The rule on datelines: place, day and agency before the first sentence of a report."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from annotator.formats.cleaning.names import AGENCY, CAPITALS, DATE, PLACE, REGION
from annotator.formats.cleaning.rule import Found, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from regex import Pattern

_TOP = 6
_BARE_TOP = 4
_LONGEST = 90
_DASH = r"\s?(?:[-–—]{1,2}|―)"
_ANY = rf"(?:{CAPITALS}|{PLACE}){REGION}?"
_SURE = "|".join(
    (
        # BAKU, Oct 2 (Reuters) — · Berlin (dpa) - · WASHINGTON (AP) —
        rf"{_ANY}(?:[,.]\s{DATE})?\s?,?\s\({AGENCY}\)(?:{_DASH}|\s?[.:])?(?=\s|$)",
        # MOSCOW, October 2. /TASS/. · Baku, 2 October, AZERTAC · Baku. 2 October. REPORT.AZ/ · TREND:
        rf"{_ANY}[,.]\s{DATE}[,.]?\s(?:/\s?{AGENCY}\s?/|{AGENCY})(?:{_DASH}|\s?[.:/])?(?=\s|$)",
        # МОСКВА, 2 окт — РИА Новости. · PARIS, Aug 31 - · SYRACUSE, N.Y., Dec. 11 (…) —
        rf"{CAPITALS}{REGION}?,\s{DATE}(?:\s?\([^()]{{2,40}}\))?{_DASH}(?:\s{AGENCY}\.)?(?=\s)",
    )
)
# Without a day or an agency, a place in capitals could be any label: only few words, and only once in a text.
_BARE = rf"({CAPITALS}){REGION}?\s(?:[-–—]{{1,2}}|―)(?=\s)"
_MOST_WORDS = 3
_FEWEST_LETTERS = 4
_LABELS = """
    NATO UNESCO UNICEF OPEC ASEAN BRICS OSCE IAEA INTERPOL EUROPOL MERCOSUR AUKUS ECOWAS HAMAS ISIS ISIL FIFA
    UEFA BREAKING UPDATE UPDATED URGENT EXCLUSIVE ANALYSIS OPINION COMMENT EDITORIAL INTERVIEW VIDEO PHOTOS
    WATCH LIVE NEWS FLASH ALERT FACTBOX EXPLAINER TIMELINE PROFILE REVIEW FEATURE REPORT SUMMARY NOTE ERROR
    WARNING CORRECTED CORRECTION QUESTION ANSWER EILMELDUNG ANALYSE KOMMENTAR MEINUNG СРОЧНО АНАЛИЗ МНЕНИЕ
    ОБНОВЛЕНО НАТО ЮНЕСКО ОБСЕ ÚLTIMA HORA ANÁLISIS OPINIÓN HUFFPOLLSTER OTAN
"""
_NO_PLACES = frozenset(_LABELS.split())


def find_datelines(text: str) -> Iterator[Found]:
    """Where and when the report was filed, up to its first sentence; a line that holds no more goes whole."""
    for index, line in enumerate(lines_of(text)[:_TOP]):
        begun = text[line.start : min(line.end, line.start + _LONGEST)]
        found = _sure().match(begun)
        end = found.end() if found else _bare_end(begun) if index < _BARE_TOP else 0
        rest = text[line.start + end : line.end]
        if end and _begins_sentence(rest.lstrip()) and (found or not _comes_back(text)):
            yield Found(line.start, line.end - len(rest.lstrip()))


def _begins_sentence(rest: str) -> bool:
    return not rest or not (rest[0].islower() or rest[0] in ",;:)")


def _bare_end(begun: str) -> int:
    """Where a place in capitals with a dash ends; 0 where it is none, or only a part of a sentence."""
    found = _bare().match(begun)
    if found is None:
        return 0
    words = found[1].replace("/", " ").split()
    is_place = len(words) <= _MOST_WORDS and sum(map(len, words)) >= _FEWEST_LETTERS
    if not is_place or any(word.strip(".’'") in _NO_PLACES or word.endswith(("’S", "'S")) for word in words):
        return 0
    # "SPAIN — Europe's fourth economy — said": the dashes are those of an insertion.
    return 0 if _dash().search(begun, found.end()) else int(found.end())


def _comes_back(text: str) -> bool:
    """Whether several lines begin like that: then they are labels of parts."""
    return sum(_bare().match(line.of(text)[:_LONGEST]) is not None for line in lines_of(text)) > 1


@cache
def _sure() -> Pattern[str]:
    import regex

    return regex.compile(_SURE)


@cache
def _bare() -> Pattern[str]:
    import regex

    return regex.compile(_BARE)


@cache
def _dash() -> Pattern[str]:
    import regex

    return regex.compile(r"\s[-–—]{1,2}\s")
