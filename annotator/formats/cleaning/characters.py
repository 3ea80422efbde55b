"""The rules on single characters: hyphens of a line end, what cannot be seen, spaces of other kinds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.formats.cleaning.rule import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_HYPHENS = f"-\N{HYPHEN}{_SOFT_HYPHEN}"
_BROKEN = re.compile(rf"([{_HYPHENS}])[ \t]*\n[ \t]*(?=[^\W\d_])")
_COMPOUND = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"[^\W\d_]+\Z")
_LONGEST = 60
_SHORTEST = 2
# "pre-\nand post-war": a hyphen that stands for the rest of a compound.
_AND = "and or und oder bis bzw sowie beziehungsweise y o e ou et и или та або"
# Words that are nearly always tied to the next one by a hyphen of their own.
_PREFIXES = (
    "all anti co cross ex far half high ill left long low mid multi near new non now old once one "
    "post pre pro quasi right self semi short so two three four five ten top ultra vice well then would "
    "вице экс пресс юго северо какой кто что где когда"
)
_REST_WORDS = frozenset(_AND.split())
_TIED_WORDS = frozenset(_PREFIXES.split())
_CONTROLS = "".join(chr(code) for code in (*range(9), 12, *range(14, 32), 127))
_SIGNS = f"\xad\u200b\u200c\u200d\u2060\ufeff{_CONTROLS}"
_UNSEEN = re.compile(f"[{re.escape(_SIGNS)}]+")
_WITHOUT_WIDTH = "\u200b\u200c\u200d"
_PLAIN = re.compile(
    r"[\s!-~\u00a0-\u024f\u0370-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]|\A\Z"
)
_PAGE_END = "\x0c"
_SPACES = re.compile("[\N{NO-BREAK SPACE}\u2000-\u200a\N{NARROW NO-BREAK SPACE}\u205f]")


def find_hyphens(text: str) -> Iterator[Found]:
    r"""Words that were divided at the end of a line ("govern-\nment"), put together again.

    A hyphen that the word has of itself stays: where the text has the compound elsewhere, or its first part
    is one that is tied by a hyphen. One that stands for the rest of a word ("pre-\nand post-war") is left.
    """
    broken = list(_BROKEN.finditer(text))
    if not broken:
        return
    compounds = {word.casefold() for word in _COMPOUND.findall(text)}
    words = {part for word in compounds for part in word.split("-")}
    for match in broken:
        first, second = _word_before(text, match.start()), _word_after(text, match.end())
        if min(len(first), len(second)) < _SHORTEST or not second.islower() or second in _REST_WORDS:
            continue
        keeps = match[1] != _SOFT_HYPHEN and _is_compound(first.casefold(), second, words, compounds)
        yield Found(match.end(1) if keeps else match.start(), match.end())


def _word_before(text: str, place: int) -> str:
    found = _LAST_WORD.search(text[max(0, place - _LONGEST) : place])
    return found.group() if found else ""


def _word_after(text: str, place: int) -> str:
    found = _WORD.match(text[place : place + _LONGEST])
    return found.group() if found else ""


def _is_compound(first: str, second: str, words: set[str], compounds: set[str]) -> bool:
    if first + second in words:
        return False
    return f"{first}-{second}" in compounds or first in _TIED_WORDS


def find_unseen(text: str) -> Iterator[Found]:
    """Characters without a shape of their own, where no script or emoji needs them; a page end is a line end.

    Joiners shape Persian and Indic letters and emoji, and a space without width parts words of Thai: where
    they stand among anything but letters of Europe, digits, punctuation and gaps, they stay.
    """
    if not any(sign in text for sign in _SIGNS):  # many times as fast as the expression, and mostly the case
        return
    for match in _UNSEEN.finditer(text):
        run, start = match.group(), match.start()
        if _are_plain(text[max(0, start - 1) : start], text[match.end() : match.end() + 1]):
            yield Found(start, match.end(), "\n" if _PAGE_END in run else "")
            continue
        for place, unseen in enumerate(run, start):
            if unseen not in _WITHOUT_WIDTH:
                yield Found(place, place + 1, "\n" if unseen == _PAGE_END else "")


def _are_plain(before: str, after: str) -> bool:
    return _PLAIN.fullmatch(before) is not None and _PLAIN.fullmatch(after) is not None


def find_spaces(text: str) -> Iterator[Found]:
    """Spaces that are not broken or are of another width, as plain ones."""
    if not text.isascii():
        for match in _SPACES.finditer(text):
            yield Found(match.start(), match.end(), " ")
