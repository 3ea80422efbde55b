"""The rules on lines of a site's page, which :mod:`annotator.formats.furniture` knows.

Marking a line as residue does no harm; a rule here takes it away, so it asks for more.
"""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from annotator.formats.cleaning.rule import Found, lines_of
from annotator.formats.furniture import known_line
from annotator.formats.furniture_words import Furniture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.spans import Span
    from annotator.formats.cleaning.rule import Finder
    from annotator.formats.furniture import KnownLine

_QUOTED = re.compile(r"^\W*[“„‘\"']|[”’\"']\W*$|«.*»")
_SPEECH = re.compile(
    r"\b(said|says|say|told|tells|added|asked|wrote|argued|warned|insisted|sagte|sagt"
    r"|erklärte|dijo|afirmó|a dit|сказал\w*|заявил\w*|отметил\w*)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?…]\W*$")
_LONGEST_SENTENCE = 16
# Labels that also begin sentences and headings.
_NEVER = frozenset({"more"})
_WEAK = frozenset({"related", "recommended", "don't miss", "don’t miss", "по теме", "подробнее"})
_CHANNEL = re.compile(
    r"[@#]\w|\b(twitter|facebook|instagram|telegram|whatsapp|youtube|google news|linkedin|social"
    r"|networks?|channels?|newsletters?|alerts?|e-?mails?|соцсет\w*|канал\w*|рассылк\w*|izləyin|abunə)\b"
    r"|^\W*follow us\b",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"©|\(c\)\W*\d{4}|\bcopyright\W+(©|\(c\)|\d{4})|\ball rights reserved\W*$"
    r"|\bcookies\b.*\b(site|website|experience)\b|^\W*this (site|website) uses cookies",
    re.IGNORECASE,
)
_NO_COMMENT = re.compile(r"^\W*no comment\W*$", re.IGNORECASE)


def finder_of(kind: Furniture) -> Finder:
    """What finds the lines of one kind that can be taken away."""
    return partial(_find, kind)


def _find(kind: Furniture, text: str) -> Iterator[Found]:
    for line, known in _known_lines(text):
        if known.kind is kind:
            yield Found(line.start, line.end)


@lru_cache(maxsize=2)
def _known_lines(text: str) -> tuple[tuple[Span, KnownLine], ...]:
    """The lines to be taken away, with what they are; remembered, for every kind asks for them."""
    found: list[tuple[Span, KnownLine]] = []
    for index, line in enumerate(lines_of(text)):
        known = known_line(line.of(text))
        if known is not None and _can_go(line.of(text), known, is_first=index == 0):
            found.append((line, known))
    return tuple(found)


def _can_go(line: str, known: KnownLine, *, is_first: bool) -> bool:
    """Whether the line is no sentence of the article, nor a quotation or a heading like furniture."""
    if _QUOTED.search(line):
        return False
    if known.is_exact:
        return True
    is_sentence = _SENTENCE_END.search(line) is not None
    if (
        (is_first and known.kind is not Furniture.SHARING)
        or _SPEECH.search(line)
        or (is_sentence and len(line.split()) > _LONGEST_SENTENCE)
    ):
        return False
    if known.label:
        is_weak = known.label in _WEAK or known.kind is Furniture.NOTICE
        return known.label not in _NEVER and not (is_sentence and is_weak)
    return _is_sure(line, known.kind)


def _is_sure(line: str, kind: Furniture) -> bool:
    if kind is Furniture.SIGN_UP:
        return _CHANNEL.search(line) is not None
    if kind is Furniture.NOTICE:
        return _RIGHTS.search(line) is not None
    return _NO_COMMENT.search(line) is None
