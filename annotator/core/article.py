"""Articles: one text each, immutable after import, with what is known about it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.core.spans import Fragments

from annotator.core.spans import Span
from annotator.core.word_count import count_words

_LINE = re.compile(r"[^\n]+")


class Status(StrEnum):
    """Where an article stands in the queue."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    r"""An article as a reader gives it, before the project has stored it.

    ``text`` has ``\\n`` line ends only. ``residue`` are spans of page furniture in it (code points, end
    exclusive). ``published`` is an ISO 8601 date or date-time, ``language`` an ISO 639-1 code. ``note`` and
    ``flagged`` are the analyst's remarks on it.
    """

    text: str
    identifier: str | None = None
    title: str = ""
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    residue: Fragments = ()
    meta: Mapping[str, Any] = field(default_factory=dict)
    note: str | None = None
    flagged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Draft):
    """A stored article. ``key`` is the row's number in this project, ``identifier`` is known to the world."""

    key: int
    status: Status = Status.NEW

    def paragraphs(self) -> Iterator[Span]:
        """The lines of the text that hold more than white space, residue included."""
        return paragraphs(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """What the queue shows of an article, without its text.

    ``doubt`` is the sum over the suggestions that wait, in thousandths: each counts 1 - |2c - 1| for a
    confidence of c, so 1000 for a toss-up, and 1 at least. ``claims`` are those not rejected.
    """

    key: int
    title: str
    outlet: str | None
    published: str | None
    language: str | None
    status: Status
    words: int
    pending: int
    decided: int
    doubt: int = 0
    claims: int = 0
    note: str | None = None
    flagged: bool = False


def paragraphs(text: str) -> Iterator[Span]:
    """The lines of ``text`` that hold more than white space (code points, end exclusive)."""
    for match in _LINE.finditer(text):
        if not match.group().isspace():
            yield Span(match.start(), match.end())


def fingerprint(text: str) -> str:
    """What two articles share exactly when their texts are the same (SHA-256, hexadecimal)."""
    return hashlib.sha256(_encoded(text)).hexdigest()


class TextFacts(NamedTuple):
    """What is worked out of a whole text once: its fingerprint, and how many words it has."""

    fingerprint: str
    words: int


def facts_of(text: str) -> TextFacts:
    """What is to be known of a text where it is stored."""
    encoded = _encoded(text)
    return TextFacts(hashlib.sha256(encoded).hexdigest(), count_words(text, encoded))


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def headline(text: str, *, limit: int = 120) -> str:
    """The first line that says something, cut at a word where it is longer than ``limit`` code points."""
    first = next(paragraphs(text), None)
    if first is None:
        return ""
    line = " ".join(first.of(text).split())
    if len(line) <= limit:
        return line
    return line[:limit].rsplit(" ", 1)[0] + "…"
