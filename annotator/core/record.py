"""What travels between a project and a file: an article with one coder's annotations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.article import Draft, Status, facts_of

if TYPE_CHECKING:
    from annotator.core.annotation import Actor, Claim, Item, Mention
    from annotator.core.article import TextFacts
    from annotator.core.cleaned import Original


UNPLACED = "unplaced"
"""The key under an article's ``meta`` for the spans and relations that have no place in a record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One article and one coder: what a reader yields and a writer takes.

    ``coder`` None means that nobody decided anything. ``codebook`` is the version of the codebook in use;
    None where the file does not say. ``actors`` are those that the annotations name.
    """

    draft: Draft
    status: Status = Status.NEW
    coder: str | None = None
    codebook: int | None = None
    actors: tuple[Actor, ...] = ()
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()

    @property
    def items(self) -> tuple[Item, ...]:
        """All annotations, the mentions first."""
        return (*self.mentions, *self.claims)


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that was not taken: where it stands and why, in words for the user.

    ``line`` counts from 1; 0 where the whole file is meant.
    """

    source: str
    line: int
    reason: str

    def __str__(self) -> str:
        where = f"{self.source}:{self.line}" if self.line else self.source
        return f"{where}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know about an input that was taken: where it stands, and what, in words for the user.

    ``line`` counts from 1; 0 where the whole file is meant.
    """

    source: str
    line: int
    words: str

    def __str__(self) -> str:
        where = f"{self.source}:{self.line}" if self.line else self.source
        return f"{where}: {self.words}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """A record with the place it was read from. ``line`` counts from 1; 0 where the file is one article.

    ``is_foreign``: another program wrote it, and its labels are not those of a codebook of ours. ``original``
    is what its text was, where it was cleaned. ``facts`` are those of its text, where somebody has worked
    them out already.
    """

    source: str
    line: int
    record: Record
    is_foreign: bool = False
    original: Original | None = None
    facts: TextFacts | None = None

    def with_facts(self) -> Incoming:
        """The same with the facts of its text."""
        # Not by ``replace``, which takes as long as counting the words.
        facts = facts_of(self.record.draft.text)
        return Incoming(
            source=self.source,
            line=self.line,
            record=self.record,
            is_foreign=self.is_foreign,
            original=self.original,
            facts=facts,
        )
