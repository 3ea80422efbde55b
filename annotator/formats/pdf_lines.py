"""From the lines of printed pages to paragraphs: without headers, words at line ends made whole."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_EDGE_LINES = 2
_LEAST_REPEATS = 3
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = re.compile(r"[.!?:…。؟]['\"”’»)\]]*$")
_DIVIDED = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]$")
_HYPHENS = "-\u2010\u00ad"
_HYPHENATED = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_PAGE_NUMBER = re.compile(
    r"[-–— ]*(?:page |seite |p\. ?)?\d{1,4}(?: ?(?:/|of|von) ?\d{1,4})?[-–— ]*", re.IGNORECASE
)
_BULLETS = "•●▪■◦‣"
_SHORT = 0.8
_HEADING = 0.6
_FULL_QUANTILE = 0.8


class Printed(NamedTuple):
    """The text of a document, and the lines that repeat on its pages and were left out of it."""

    text: str
    repeated: tuple[str, ...]


def joined_pages(pages: Sequence[str]) -> Printed:
    """The paragraphs of printed pages, a blank line between them."""
    lines = [[" ".join(line.split()) for line in page.strip().split("\n")] for page in pages]
    repeated = _repeated(lines)
    kept = [_without_edges(page, repeated) for page in lines]
    every = [line for page in kept for line in page]
    hyphenated = {word.casefold() for line in every for word in _HYPHENATED.findall(line)}
    text = "\n\n".join(_paragraphs(every, hyphenated))
    shown = dict.fromkeys(line for page in lines for line in _edges(page) if _is_repeated(line, repeated))
    return Printed(text, tuple(shown))


def _edges(page: Sequence[str]) -> list[str]:
    """The first and last lines of a page that hold something."""
    filled = [line for line in page if line]
    return list(dict.fromkeys(chain(filled[:_EDGE_LINES], filled[-_EDGE_LINES:])))


def _repeated(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """The lines, numbers aside, that stand at the edge of three pages or more and of half of them."""
    counts = Counter(
        pattern for page in pages for pattern in {_DIGITS.sub("#", line) for line in _edges(page)}
    )
    least = max(_LEAST_REPEATS, len(pages) / 2)
    return frozenset(pattern for pattern, count in counts.items() if count >= least)


def _is_repeated(line: str, repeated: frozenset[str]) -> bool:
    return _DIGITS.sub("#", line) in repeated or _PAGE_NUMBER.fullmatch(line) is not None


def _without_edges(page: Sequence[str], repeated: frozenset[str]) -> list[str]:
    filled = [index for index, line in enumerate(page) if line]
    edges = {*filled[:_EDGE_LINES], *filled[-_EDGE_LINES:]}
    return [line for index, line in enumerate(page) if index not in edges or not _is_repeated(line, repeated)]


def _paragraphs(lines: Sequence[str], hyphenated: set[str]) -> list[str]:
    widths = sorted(len(line) for line in lines if line)
    full = widths[int(len(widths) * _FULL_QUANTILE)] if widths else 0
    found: list[str] = []
    is_open = False
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if not line:
            is_open = is_open and not _SENTENCE_END.search(found[-1])
            continue
        if is_open:
            found[-1] = _continued(found[-1], line, hyphenated)
        else:
            found.append(line)
        is_open = not _ends_paragraph(line, following, full)
    return found


def _ends_paragraph(line: str, following: str, full: int) -> bool:
    """Whether a line is the last of its paragraph: shorter than full, and closed or a heading."""
    if following[:1] in _BULLETS and following:
        return True
    if _SENTENCE_END.search(line):
        return len(line) < _SHORT * full
    begins_anew = not following or not following[0].islower()
    return len(line) < _HEADING * full and line[-1] not in f"{_HYPHENS},;–—" and begins_anew


def _continued(begun: str, line: str, hyphenated: set[str]) -> str:
    """A paragraph with its next line; a word divided at the line's end is one word again."""
    divided = _DIVIDED.search(begun)
    if divided is None:
        return f"{begun} {line}"
    rest = re.match(r"[^\W\d_]+", line)
    if rest is None or not line[0].islower() or f"{divided[1]}-{rest[0]}".casefold() in hyphenated:
        return f"{begun.rstrip(chr(0xAD))}{line}"
    return f"{begun[:-1]}{line}"
