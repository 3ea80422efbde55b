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
_OF_A_STATE = re.compile(
    rf"\b(?:[Pp]residents?|[Gg]overnment|[Rr]epublic|[Kk]ingdom|[Pp]arliament|[Ee]mbassy|[Aa]mbassador"
    rf"|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Nn]ationals|[Cc]itizens|[Aa]rmed [Ff]orces) (?:of|to)"
    rf" (?P<name>{_CAPITALISED})\b(?![ -]+[^\W\d_a-z]|[’']s [^\W\d_a-z]|-)"
)
_A_STATES = re.compile(
    rf"(?<![^\W\d_] )\b(?P<name>{_CAPITALISED})[’']s? (?:[^\W\d_]\w+ ){{0,2}}?"
    r"(?:[Pp]arliament|[Aa]rmed [Ff]orces|[Aa]rmy|[Nn]avy|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inist(?:er|ry)"
    r"|[Dd]efen[cs]e [Mm]inist(?:er|ry)|[Ii]nterior [Mm]inist(?:er|ry)|[Pp]resident|[Bb]order [Gg]uards?)\b"
)
_IN_BRACKETS = re.compile(r"\((?:the )?[“\"]?(?P<short>[^\W\d_][\w.&-]{1,9})[”\"]?\)")
_INSIDE_A_NAME = frozenset({"of", "the", "for", "and", "on", "in", "de", "del", "du", "des", "la", "&"})
_BEFORE_BRACKETS = 120
"""Code points before a short form in which its full name is looked for."""

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
    while len(words) > 1 and (words[0] in titles() or words[0].title() in titles()):
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


def governed(text: str) -> Iterator[str]:
    """Lone names whose government, army or ambassador is spoken of: "the President of Ruritania"."""
    for pattern in (_OF_A_STATE, _A_STATES):
        for match in pattern.finditer(text):
            yield match["name"]


def introduced_initials(text: str) -> Iterator[tuple[str, str]]:
    """Names that are followed by their short form in brackets, "Arbor Growers Union (AGU)", with both.

    What stands before a name and could be part of it ("The Union of ...") is not cut off.
    """
    for match in _IN_BRACKETS.finditer(text):
        if sum(letter.isupper() for letter in match["short"]) < 2:  # noqa: PLR2004 - "(Harbour)" is no short form
            continue
        before = text[max(0, match.start() - _BEFORE_BRACKETS) : match.start()].split()
        first = len(before)
        while first > 0 and (before[first - 1][0].isupper() or before[first - 1] in _INSIDE_A_NAME):
            first -= 1
        if first < len(before):
            yield " ".join(before[first:]), match["short"]


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
