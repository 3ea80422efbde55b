"""Tells lines that belong to a news site's page from those of its article."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from annotator.formats.furniture_words import LABELS, LINES, MENU, PATTERNS, Furniture

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 160
_LONGEST_ENTRY = 40
_EDGES = (
    " .,:;!?…-–—_*|/\\<>()[]{}\"'“”„«»‘’•·●■▪►▶→←↑↓›‹≫»➤➔#+=~¶†©®™📢📷🔴👉👇✅❗"
    "\N{ZERO WIDTH SPACE}\N{LEFT-TO-RIGHT MARK}\N{RIGHT-TO-LEFT MARK}\N{VARIATION SELECTOR-16}"
)


class KnownLine(NamedTuple):
    """What a line of a page is for, and how that is known.

    ``is_exact`` where all its words are; ``label`` is what stands before a colon where that tells it.
    """

    kind: Furniture
    is_exact: bool = False
    label: str = ""


def known_line(line: str) -> KnownLine | None:
    """What ``line`` is for, if it is page furniture wherever it stands."""
    if len(line) > _LONGEST:
        return None
    words = _plain(line)
    kind = _FURNITURE.get(words)
    if kind is not None:
        return KnownLine(kind, is_exact=True)
    pattern = PATTERNS.fullmatch(words)
    if pattern is not None:
        return KnownLine(Furniture(str(pattern.lastgroup)))
    label, colon, _ = words.partition(":")
    label = label.rstrip()
    if colon and label in _LABEL_WORDS:
        return KnownLine(_LABEL_WORDS[label], label=label)
    return None


def is_furniture(line: str) -> bool:
    """Whether ``line`` is page furniture wherever it stands."""
    return known_line(line) is not None


def is_menu_entry(line: str) -> bool:
    """Whether ``line`` names a section or a page of a site: furniture only among furniture."""
    return len(line) <= _LONGEST_ENTRY and _plain(line) in _MENU_ENTRIES


@lru_cache(maxsize=1)  # a line is asked about twice: whether it is furniture, and whether it is an entry
def _plain(line: str) -> str:
    """The line without case, arrows, icons and punctuation at its ends."""
    plain = " ".join(line.casefold().split()).strip(_EDGES)
    return f"© {plain}" if line.lstrip().startswith("©") else plain


def _entries(words: str) -> Iterator[str]:
    """The entries of a table that has one in each line, or several with bars between them."""
    for entry in words.replace("\n", "|").split("|"):
        if entry.strip():
            yield entry.strip().casefold()


_FURNITURE = {entry: kind for kind, words in LINES.items() for entry in _entries(words)}
_LABEL_WORDS = {entry: kind for kind, words in LABELS.items() for entry in _entries(words)}
_MENU_ENTRIES = frozenset(_entries(MENU))
