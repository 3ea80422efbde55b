"""An article as a press database printed it, and the lines it is printed in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_WIDEST_WRAPPED = 110
_BY = re.compile(r"(?:by|von|par|por)[ \t]+(?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PressArticle:
    """``line`` is where it begins, from 1. ``facts`` are fields of an article, ``meta`` what else is told."""

    line: int
    text: str
    facts: Mapping[str, str] = field(default_factory=dict)
    meta: Mapping[str, str] = field(default_factory=dict)


class Piece(NamedTuple):
    """The lines of one article, with the number of the first, from 1."""

    line: int
    lines: Sequence[str]


def blocks_of(lines: Iterable[str]) -> list[list[str]]:
    """The runs of lines between blank ones, without the white space around each line."""
    stripped = [line.strip() for line in lines]
    return [list(run) for is_text, run in groupby(stripped, bool) if is_text]


def paragraphs_of(lines: Sequence[str]) -> list[str]:
    """The paragraphs: lines broken at a column are joined between blank ones, longer ones stand alone."""
    wrapped = all(len(line) <= _WIDEST_WRAPPED for line in lines)
    blocks = blocks_of(lines)
    if wrapped and len(blocks) > 1:
        return [" ".join(block) for block in blocks]
    return [line for block in blocks for line in block]


def author_of(byline: str) -> str:
    """Who wrote it, without the word before the name."""
    return _BY.sub("", byline.strip(), count=1) if _BY.match(byline.strip()) else byline.strip()


def full_text(title: str, paragraphs: Iterable[str]) -> str:
    """The article as a reader sees it, its headline first."""
    body = [paragraph for paragraph in paragraphs if paragraph]
    if title and body and body[0].casefold() != title.casefold():
        body.insert(0, title)
    return "\n\n".join(body)
