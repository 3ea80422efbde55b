"""Names that layout or wording marks: speakers before a colon, agencies of datelines, bodies."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from annotator.core.spans import Span
from annotator.suggest.actors.wordlists import nouns, titles

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPEAKER = re.compile(r"[\"“‘']?(?P<name>[^\W\d_a-z][\w.'’\-]*(?: [^\W\d_a-z][\w.'’\-]*){0,3}):(?=\s)")
_DATELINE = re.compile(
    r"[^\W\d_a-z][^\W\d_a-z][^()—–\n]{0,60}?(?: ?\((?P<agency>[^()\n]{2,40})\))? ?[—–-](?=\s)"
)
_CAPITALISED = r"[^\W\d_a-z]\w*(?:-\w+|[’']\w{2,})*"
_CALENDAR = (
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July"
    "|August|September|October|November|December|Behalf"
)
_HEADLINE_SHARE = 0.75
_TELLING_WORD = 4
_SHORTEST_HEADLINE = 4
_NOT_BY_ITSELF = frozenset({"post", "standard", "media", "daily", "press", "observer", "partners", "group"})


def speaker_label(text: str) -> Span | None:
    """The name before the colon that opens a paragraph ("GANT: My ward…"), without titles."""
    match = _SPEAKER.match(text)
    if match is None:
        return None
    start = match.start("name")
    words = match.group("name").split(" ")
    while len(words) > 1 and words[0] in titles():
        start += len(words.pop(0)) + 1
    return Span(start, match.end("name"))


def dateline(text: str) -> tuple[Span, Span | None] | None:
    """The dateline that opens a paragraph, and its agency: "TALLINN, March 12 (Baltic Wire) —"."""
    match = _DATELINE.match(text)
    if match is None:
        return None
    agency = Span(*match.span("agency")) if match.group("agency") else None
    return Span(match.start(), match.end()), agency


def institutions(text: str) -> Iterator[Span]:
    """Capitalised names whose own words say that they are a body ("Union of Forwarders")."""
    for match in _institution_pattern().finditer(text):
        yield Span(match.start(), match.end())


def is_headline(text: str) -> bool:
    """Whether nearly all longer words start with a capital: then a capital does not tell a name."""
    words = [word for word in text.split() if len(word) >= _TELLING_WORD and word[0].isalpha()]
    return len(words) >= _SHORTEST_HEADLINE and sum(
        word[0].isupper() for word in words
    ) > _HEADLINE_SHARE * len(words)


@cache
def _institution_pattern() -> re.Pattern[str]:
    words = (nouns("organization name") | nouns("media name")) - _NOT_BY_ITSELF
    heads = "|".join(sorted(word.capitalize() for word in words))
    capitalised = rf"(?!(?:{_CALENDAR})\b){_CAPITALISED}"
    name = f"{capitalised}(?: (?:and )?{capitalised}){{0,4}}"
    opening = (
        r"(?!The |A |An |This |That |But |And |In |On |At |For |As |If |When |While |Our |Its |His |Her )"
    )
    # A committee may be "on" something; of other bodies that only says where they stand.
    link = r" (?:of|for|(?<=Committee )on|(?<=Commission )on|(?<=Council )on) (?:the )?"
    return re.compile(
        rf"\b{opening}(?:(?:{capitalised} ){{1,4}}(?:{heads})\b(?:{link}{name})?|(?:{heads}){link}{name})"
    )
