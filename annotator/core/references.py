"""Words that mean somebody without naming them: "she", "they", "the ministry", "the two countries"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.core.spans import Span


class ReferenceKind(StrEnum):
    """How an expression points at an actor."""

    PERSON = "person"
    MANY = "many"
    THING = "thing"
    NUMBER = "number"
    NOUN = "noun"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What an expression says of whom it means.

    ``noun`` is its head in small letters ("ministry"), ``qualifiers`` are the words before it ("water"),
    ``number`` is how many are meant where that is said, ``female`` what a pronoun says of a person.
    ``definite`` is true for "the ministry" and "both sides", which mean somebody known.
    """

    kind: ReferenceKind
    noun: str = ""
    qualifiers: tuple[str, ...] = ()
    number: int = 1
    female: bool | None = None
    definite: bool = False

    @property
    def is_pronoun(self) -> bool:
        """Whether it is a word like "he", which nobody is called."""
        return self.kind in {ReferenceKind.PERSON, ReferenceKind.MANY, ReferenceKind.THING}


_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_THEY = frozenset({"they", "them", "their", "theirs", "themselves"})
_IT = frozenset({"it", "its", "itself"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "both", "said"})
_NUMBERS = {"two": 2, "three": 3, "four": 4, "both": 2}
_WOMENS = frozenset({"lady", "madam", "miss", "mrs", "ms", "queen", "spokeswoman", "chairwoman"})
_MENS = frozenset({"king", "lord", "mr", "sir", "spokesman", "chairman"})
_COMPLEMENT = re.compile(r"\s+(?:of|for|in|on|at|from|to|with)\s")
_POSSESSIVE = re.compile(r"['’]s?$")
_WORD = re.compile(r"[\w-]+")
_BEFORE_A_NAME = re.compile(r"(?:(?:(?:Mrs?|Ms|Dr|Gen|Gov|Prof|Rep|Sen)\.|[^\W\d]['’\w-]*)[^\S\n]+){1,6}$")
_AFTER_A_NAME = re.compile(r",[^\S\n]+((?:[^\W\d]['’\w-]*[^\S\n]*){1,8})")

_AROUND_A_NAME = 80
"""Code points before and after a name in which a title is looked for."""

_STATES = frozenset(
    {"capitals", "countries", "governments", "nations", "neighbors", "neighbours", "powers", "republics"}
    | {"states"}
)
_PEOPLE = frozenset(
    {"ambassadors", "analysts", "candidates", "experts", "lawmakers", "leaders", "men", "ministers"}
    | {"officials", "people", "politicians", "premiers", "presidents", "rivals", "women"}
)


@lru_cache(maxsize=1 << 14)  # the same few expressions stand in every article
def reference_of(words: str) -> Reference | None:
    """How ``words`` point at an actor; None where they name one.

    A noun counts where no word of the expression but the first begins with a capital, except before the noun
    ("the Armenian ministry").
    """
    line = _POSSESSIVE.sub("", " ".join(words.split()))
    small = line.casefold()
    if small in _HE or small in _SHE:
        return Reference(kind=ReferenceKind.PERSON, female=small in _SHE)
    if small in _THEY:
        return Reference(kind=ReferenceKind.MANY)
    if small in _IT:
        return Reference(kind=ReferenceKind.THING)
    return _noun(_COMPLEMENT.split(line, maxsplit=1)[0].split())


def _noun(words: list[str]) -> Reference | None:
    if not words or not words[-1][0].islower():
        return None
    small = [word.casefold() for word in words]
    definite = len(small) > 1 and small[0] in _DEFINITE
    while len(small) > 1 and small[0] in _DEFINITE and small[0] not in _NUMBERS:
        small.pop(0)
    number = _NUMBERS.get(small[0], 1) if len(small) > 1 else 1
    return Reference(
        kind=ReferenceKind.NUMBER if number > 1 else ReferenceKind.NOUN,
        noun=small[-1],
        qualifiers=tuple(small[1:-1] if number > 1 else small[:-1]),
        number=number,
        definite=definite,
    )


def counted_types(noun: str) -> tuple[tuple[str, ...], ...]:
    """The actor types that a plural noun may count, the likeliest set first."""
    if noun in _STATES:
        return (("state",),)
    if noun in _PEOPLE:
        return (("person",),)
    return (("state",), ("organization", "group", "media"), ("person",))


def is_introduced(text: str, at: Span) -> bool:
    """Whether the word before ``at`` says that somebody known is meant: "the" before "ministry"."""
    before = text[max(0, at.start - 8) : at.start].split()
    return bool(before) and before[-1].casefold() in _DEFINITE


def titles_around(text: str, span: Span) -> frozenset[str]:
    """The words in small letters by which a name is introduced: before it, or after it between commas."""
    return _titles(
        text[max(0, span.start - _AROUND_A_NAME) : span.start], text[span.end : span.end + _AROUND_A_NAME]
    )


@lru_cache(maxsize=4096)  # the same name stands before many expressions
def _titles(words_before: str, words_after: str) -> frozenset[str]:
    before = _BEFORE_A_NAME.search(words_before)
    after = _AFTER_A_NAME.match(words_after)
    found = (before.group() if before else "") + " " + (after.group(1) if after else "")
    return frozenset(_WORD.findall(found.casefold()))


def title_of_sex(text: str, span: Span) -> bool | None:
    """Whether a name is introduced as a woman's ("Ms", true) or a man's (false); None if nothing says so."""
    return _sex_of(titles_around(text, span))


def sex_of_title(words: str) -> bool | None:
    """Whether the last of ``words`` is a woman's title or (false) a man's; None if it is neither."""
    return _sex_of(frozenset(_WORD.findall(words.casefold())[-1:]))


def _sex_of(words: frozenset[str]) -> bool | None:
    female, male = bool(words & _WOMENS), bool(words & _MENS)
    return None if female == male else female


def is_acronym_of(short: str, name: str) -> bool:
    """Whether ``short`` ("MFA", "M.F.A.") is made of the first letters of a name of several words."""
    return short.isupper() and " " not in short and short.replace(".", "") in initials_of(name)


@lru_cache(maxsize=1 << 16)  # the same list of actors is gone through with every key press
def initials_of(name: str) -> frozenset[str]:
    """The first letters of a name of several words, in capitals: of all, and of those with a capital."""
    words = _WORD.findall(name)
    if len(words) < 2:  # noqa: PLR2004 - one word has no initials
        return frozenset()
    significant = "".join(word[0] for word in words if not word[0].islower())
    return frozenset(
        letters for letters in ("".join(word[0] for word in words).upper(), significant) if len(letters) > 1
    )
