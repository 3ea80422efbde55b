"""Actors, mentions and claims, with the suggestion behind each and the decision on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from annotator.core.spans import Fragments, Span

if TYPE_CHECKING:
    from collections.abc import Mapping


class ItemKind(StrEnum):
    """What an annotation is."""

    MENTION = "mention"
    CLAIM = "claim"


class ItemRef(NamedTuple):
    """Names one mention or claim of a project; ``uuid`` is stable across exports."""

    kind: ItemKind
    uuid: str


class Decision(StrEnum):
    """What a coder said of a suggestion. A pending one has none; by-hand work is accepted."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"


class Role(StrEnum):
    """The parts of a claim."""

    SOURCE = "source"
    CUE = "cue"
    CONTENT = "content"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Someone who acts or speaks: an entry of the project's actor list."""

    uuid: str
    name: str
    type: str
    aliases: tuple[str, ...] = ()
    external: Mapping[str, str] = field(default_factory=dict)
    note: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionSuggestion:
    """A span that a suggester takes for the mention of an actor. ``confidence`` is in [0, 1]."""

    by: str
    model: str
    confidence: float
    why: str
    span: Span
    type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimSuggestion:
    """A claim that a suggester found. An absent source is empty. ``confidence`` is in [0, 1]."""

    by: str
    model: str
    confidence: float
    why: str
    source: Fragments
    cue: Fragments
    content: Fragments


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span of an article that names an actor. ``actor`` is a uuid, ``decided_at`` ISO 8601 UTC."""

    uuid: str
    span: Span
    type: str
    actor: str | None = None
    decision: Decision | None = None
    decided_at: str | None = None
    coder: str | None = None
    suggestion: MentionSuggestion | None = None

    @property
    def ref(self) -> ItemRef:
        """What names this mention."""
        return ItemRef(ItemKind.MENTION, self.uuid)

    @property
    def extent(self) -> Span:
        """From its first to its last code point."""
        return self.span


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One attribution: whose statement, by which words, what is claimed.

    ``actor`` is the uuid of the actor whose statement it is. ``attributes`` are the codebook's further ones.
    """

    uuid: str
    source: Fragments
    cue: Fragments
    content: Fragments
    actor: str | None = None
    stance: str | None = None
    topic: str | None = None
    certainty: str | None = None
    note: str | None = None
    attributes: Mapping[str, Any] = field(default_factory=dict)
    decision: Decision | None = None
    decided_at: str | None = None
    coder: str | None = None
    suggestion: ClaimSuggestion | None = None

    @property
    def ref(self) -> ItemRef:
        """What names this claim."""
        return ItemRef(ItemKind.CLAIM, self.uuid)

    @property
    def extent(self) -> Span:
        """From the first code point of any role to the last."""
        # Every article is put in order by this: hence no generators.
        there = [part for part in (self.source, self.cue, self.content) if part]
        if not there:
            raise ValueError(f"claim {self.uuid} has no part")
        return Span(min([part[0].start for part in there]), max([part[-1].end for part in there]))

    def part(self, role: Role) -> Fragments:
        """The fragments of one role."""
        if role is Role.SOURCE:
            return self.source
        return self.cue if role is Role.CUE else self.content


Item: TypeAlias = Mention | Claim


def is_as_suggested(item: Item) -> bool:
    """Whether an item has the boundaries and the type that were proposed; so has what was made by hand."""
    if item.suggestion is None:
        return True
    if isinstance(item, Mention):
        return (item.span, item.type) == (item.suggestion.span, item.suggestion.type)
    proposed = item.suggestion
    return (item.source, item.cue, item.content) == (proposed.source, proposed.cue, proposed.content)


def is_pending(item: Item) -> bool:
    """Whether a suggestion still waits for its decision."""
    return item.decision is None
