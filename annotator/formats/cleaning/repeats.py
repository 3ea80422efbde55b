"""The rule on headers and footers: page numbers, and lines that come back from page to page."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.formats.cleaning.rule import Found, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.spans import Span

_PAGE = re.compile(
    r"(?:page|seite|s\.|página|pág\.|pagina|стр\.|страница)\s*\d{1,4}(?:\s*(?:/|of|von|de|из)\s*\d{1,4})?"
    r"|\d{1,4}\s*(?:/|of|von|de|из)\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—]",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d{1,4}")
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'”’»)\]]*\s*$|[“”„«»\"]")
_LONGEST = 100
_PAGE_LENGTH = 1000
_SHORTEST = 8
_FEWEST_WORDS = 2
_FEWEST_PAGES = 3


def find_repeats(text: str) -> Iterator[Found]:
    """Page numbers, and all but the first of the lines that stand again about a page further on.

    Lines that come back sooner are somebody's: names of speakers, refrains. Numbers alone go where they stand
    as far apart, each is one more than that before, and there are three at least.
    """
    lines = [line for line in lines_of(text) if len(line) <= _LONGEST]
    numbers: list[tuple[Span, int]] = []
    alike: dict[str, list[Span]] = {}
    gone: list[Span] = []
    for line in lines:
        words = line.of(text).strip()
        if _NUMBER.fullmatch(words):
            numbers.append((line, int(words)))
        elif _PAGE.fullmatch(words):
            gone.append(line)
        elif len(words) >= _SHORTEST and _SENTENCE_END.search(words) is None:
            alike.setdefault(_DIGITS.sub("#", words.casefold()), []).append(line)
    gone += _page_numbers(numbers)
    for words, group in alike.items():
        if _are_headers(words, group, text):
            gone += group[1:]
    for line in sorted(gone):
        yield Found(line.start, line.end)


def _page_numbers(numbers: list[tuple[Span, int]]) -> list[Span]:
    lines = [line for line, _ in numbers]
    counts_up = all(after == before + 1 for (_, before), (_, after) in pairwise(numbers))
    return lines if counts_up and len(lines) >= _FEWEST_PAGES and _are_spread(lines) else []


def _are_headers(words: str, group: list[Span], text: str) -> bool:
    """Whether a page lies between any two, and there are enough of them: two where a number counts pages."""
    if len(words.split()) < _FEWEST_WORDS or len(group) < _FEWEST_PAGES - 1:
        return False
    has_count = "#" in words and len({line.of(text) for line in group}) == len(group)
    return _are_spread(group) and (has_count or len(group) >= _FEWEST_PAGES)


def _are_spread(lines: list[Span]) -> bool:
    return all(after.start - before.end >= _PAGE_LENGTH for before, after in pairwise(lines))
