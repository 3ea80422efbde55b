"""Marks page furniture that came into an article with its text. Marks only: nothing is ever deleted."""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from annotator.core.article import paragraphs
from annotator.core.spans import Span
from annotator.formats.furniture import is_furniture, is_menu_entry
from annotator.formats.language import (
    are_related,
    classify,
    detect_language,
    has_letters,
    is_plainly_english,
    is_probably_english,
    is_surely_english,
)

if TYPE_CHECKING:
    from annotator.core.spans import Fragments

_SHORT = 120
_LONGEST_ALONE = 160
_TAIL_FROM = 1 / 3
_MENU_RUN = 3
_FOREIGN_LETTERS = 40
_FOREIGN_SAMPLE = 2000
_ENGLISH_SAMPLE = 240
_FOREIGN_CONFIDENCE = 0.95
_FOREIGN_SHARE = 0.4
_ARTICLE_LETTERS = 200
_QUOTED = re.compile(r"[«“„‟\"”][^«»“”„\"]*(?:[»”“\"]|$)|‘[^‘’]*’|'{2}.*?(?:'{2}|$)")
_WORD = re.compile(r"[^\W\d_]+")
_MOST_CAPITALS = 0.7
_SENTENCE_END = re.compile(r"[.。।۔][\"'”’»)\]]*\s*$")


class _Kind(Enum):
    """What a line is, seen alone."""

    PROSE = auto()
    SHORT = auto()
    MENU = auto()
    FURNITURE = auto()
    FOREIGN = auto()


def find_residue(text: str, *, language: str | None = None) -> Fragments:
    r"""The stretches of ``text`` that are page furniture (code points, end exclusive), in order.

    Each begins at the start of a line and ends at the end of one, without its ``\n``. Marked are lines known
    as furniture; paragraphs in another language than ``language`` (by default that of the text); and the rest
    of the text after such a line past its first third, where no whole sentence follows. Never a whole text.
    """
    kinds = _kinds(text, language)
    if all(kind is _Kind.PROSE or kind is _Kind.SHORT for kind in kinds):
        return ()
    lines = tuple(paragraphs(text))
    marked = [kind is _Kind.FURNITURE or kind is _Kind.FOREIGN for kind in kinds]
    _mark_menus(kinds, marked)
    _mark_tail(text, lines, kinds, marked)
    if all(marked):
        return ()
    residue: list[Span] = []
    for is_residue, group in groupby(zip(marked, lines, strict=True), itemgetter(0)):
        if is_residue:
            run = [line for _, line in group]
            residue.append(Span(run[0].start, run[-1].end))
    return tuple(residue)


def _kinds(text: str, language: str | None) -> list[_Kind]:
    """What each paragraph of ``text`` is, in order."""
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    kinds = [_kind(line) for line in lines]
    known = language or detect_language(text)
    if known is None or not has_letters(text[: 10 * _ARTICLE_LETTERS], _ARTICLE_LETTERS):
        return kinds
    is_english = known == "en"
    # What most lines of most articles are is told first.
    foreign = [
        index
        for index, line in enumerate(lines)
        if not (is_english and is_surely_english(line[:_ENGLISH_SAMPLE]))
        and kinds[index] is not _Kind.FURNITURE
        and _is_foreign(line[:_FOREIGN_SAMPLE], known)
    ]
    # With more, the article itself is in two languages.
    if foreign and sum(len(lines[index]) for index in foreign) <= _FOREIGN_SHARE * sum(map(len, lines)):
        for index in foreign:
            kinds[index] = _Kind.FOREIGN
    return kinds


def _kind(line: str) -> _Kind:
    if len(line) > _LONGEST_ALONE:
        return _Kind.PROSE
    if is_furniture(line):
        return _Kind.FURNITURE
    if is_menu_entry(line):
        return _Kind.MENU
    if len(line) <= _SHORT and _SENTENCE_END.search(line) is None:
        return _Kind.SHORT
    return _Kind.PROSE


def _is_foreign(line: str, language: str) -> bool:
    """Whether the line's own words, quotations aside, are surely in another language."""
    is_english = language == "en"
    if is_english:
        sample = line[:_ENGLISH_SAMPLE]
        if is_plainly_english(sample):
            return False
        if len(line) > len(sample) and is_plainly_english(line):
            return False
    own_words = _QUOTED.sub(" ", line)
    if is_english and is_probably_english(own_words):
        return False
    if not has_letters(own_words, _FOREIGN_LETTERS) or _is_list_of_names(own_words):
        return False
    verdict = classify(own_words)
    return verdict.confidence >= _FOREIGN_CONFIDENCE and not are_related(verdict.language, language)


def _is_list_of_names(line: str) -> bool:
    """Whether most words begin with a capital: foreign names do not make a foreign sentence."""
    words = _WORD.findall(line)
    return sum(1 for word in words if word[0].isupper()) > _MOST_CAPITALS * len(words)


def _mark_menus(kinds: list[_Kind], marked: list[bool]) -> None:
    """A run of menu entries is a menu; one alone is a heading."""
    start = 0
    for is_menu, group in groupby(kinds, lambda kind: kind in {_Kind.MENU, _Kind.FURNITURE}):
        length = len(list(group))
        if is_menu and length >= _MENU_RUN:
            marked[start : start + length] = [True] * length
        start += length


def _mark_tail(text: str, lines: tuple[Span, ...], kinds: list[_Kind], marked: list[bool]) -> None:
    """Marks all from the first marked line past the first third that no sentence of the article follows."""
    last_prose = max((index for index, kind in enumerate(kinds) if kind is _Kind.PROSE), default=-1)
    for index in range(last_prose + 1, len(lines)):
        if marked[index] and lines[index].start >= _TAIL_FROM * len(text):
            marked[index:] = [True] * (len(lines) - index)
            return
