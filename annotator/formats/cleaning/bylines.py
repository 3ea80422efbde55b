"""The rule on by-lines: lines that say who wrote, reported or edited the article."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from annotator.formats.cleaning.names import PEOPLE, PERSON, TAIL
from annotator.formats.cleaning.rule import Found, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from regex import Pattern

_TOP = 6
_BOTTOM = 3
_CREDITS_FROM_END = 12
_LONGEST = 300
_NO_NAMES = (
    r"(?!.*['’]s\b)"
    r"(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar"
    r"|März|Mai|Juni|Juli|Oktober|Dezember|The|Now|Then|All|Some|New|Law|Default|Far|Definition)\b)"
)
_BY = (
    rf"(?:By|BY|Von|VON|Por|POR|Par|PAR)\s{_NO_NAMES}{PEOPLE}{TAIL}"
    rf"|(?:(?:Story|Text|Words|Written|Posted|Compiled)\sby\s|(?:Authors?|AUTHORS?|Autor(?:in|en|innen|es)?|Авторы?"
    rf"|Текст|Text|Texto|Texte):\s){_NO_NAMES}{PEOPLE}{TAIL}"
)
_PLACES = r"(?:\sin\s\p{Lu}[\p{L}\-]+(?:(?:,\s|\sand\s|,\sand\s)?\s?\p{Lu}[\p{L}\-]+){0,5})?"
_ROLES = (
    r"(?:[Aa]dditional\s|[Ff]urther\s|[Ww]ith\s|[Ww]ith\sadditional\s)?"
    r"(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslati(?:on|ng)|[Ee]dited|[Ww]ritten|[Cc]ompiled|[Tt]ranslated)"
    r"(?:\sand\s(?:[Ww]riting|[Ee]diting|[Tt]ranslation))?\sby"
)
_DESK = r"(?:Reuters|AP|AFP|BBC|[\p{Lu}][\p{L}]+)\s(?:staff|newsroom|[Bb]ureau|News|Monitoring)"
_CREDIT = rf"{_ROLES}\s(?:the\s)?(?:{_DESK}|{PEOPLE}){_PLACES}"
_CREDITS = rf"[(\[*_]*{_CREDIT}(?:\s?[;,./]\s{_CREDIT}){{0,4}}[.)\]*_]*"
_CONTRIBUTED = (
    rf"[(\[*_]*(?:(?:{PERSON},\s){{0,5}}{PERSON}(?:,?\sand\s{PERSON})?{_PLACES}|The\sAssociated\sPress|Reuters)"
    rf"(?:,?\sand\s(?:The\sAssociated\sPress|Reuters))?\s(?:also\s)?contributed\s(?:reporting\s)?to\sthis\s"
    rf"(?:report|story|article|piece)(?:\sfrom\s\p{{Lu}}[\p{{L}}\-]+)?[.)\]*_]*"
)
_CREDIT_WORDS = ("reporting", "writing", "editing", "transla", "edited", "written", "compiled", "contributed")


def find_bylines(text: str) -> Iterator[Found]:
    """Lines with nothing but who wrote the article, at its top or end; credits of a desk further in too."""
    lines = lines_of(text)
    for index, line in enumerate(lines):
        from_end = len(lines) - index
        if (index >= _TOP and from_end > _CREDITS_FROM_END) or len(line) > _LONGEST:
            continue
        words = line.of(text)
        is_outside = 0 < index < _TOP or (index > 0 and from_end <= _BOTTOM)
        if (is_outside and _by().fullmatch(words.strip())) or _is_credit(words):
            yield Found(line.start, line.end)


def _is_credit(line: str) -> bool:
    folded = line.casefold()
    return any(word in folded for word in _CREDIT_WORDS) and _credits().fullmatch(line.strip()) is not None


@cache
def _by() -> Pattern[str]:
    import regex

    return regex.compile(_BY)


@cache
def _credits() -> Pattern[str]:
    import regex

    return regex.compile(f"{_CREDITS}|{_CONTRIBUTED}")
