"""What a rule of the cleaner is, and what it looks at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from annotator.core.article import paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.spans import Span
    from annotator.core.words import Words


class Found(NamedTuple):
    """A place that a rule changes: ``start`` and ``end`` in code points, end exclusive; what is put there."""

    start: int
    end: int
    text: str = ""


Finder: TypeAlias = "Callable[[str], Iterator[Found]]"
"""What a rule would change in a text, in order, without overlaps."""


class Stage(IntEnum):
    """When a rule has its turn. Rules of lines look at the same text; the others go one after the other."""

    CHARACTERS = 0
    LINES = 1
    GAPS = 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule that can be switched: how it is called in files and by people, and what it does.

    ``example`` is a text with something for it to do. ``is_harmless`` where it takes no words away.
    """

    name: str
    title: Words
    explanation: Words
    example: str
    find: Finder
    stage: Stage
    is_harmless: bool = False


@lru_cache(maxsize=2)
def lines_of(text: str) -> tuple[Span, ...]:
    """The lines that hold more than white space; remembered, for several rules ask for those of one text."""
    return tuple(paragraphs(text))
