"""What the columns of each table are, and the rows that a record gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from annotator.core.annotation import Role
from annotator.core.spans import joined_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.core.annotation import Actor, Claim, Item, Mention
    from annotator.core.record import Record
    from annotator.core.spans import Fragments
    from annotator.formats.cells import Cell


class Table(NamedTuple):
    """The name of a table and its columns, each with the type of its values."""

    name: str
    columns: Mapping[str, type]


_ARTICLE: Mapping[str, type] = {"article": str, "title": str, "outlet": str, "published": str, "status": str}
_STANDING: Mapping[str, type] = {
    "decision": str, "coder": str, "decided_at": str,
    "suggested_by": str, "model": str, "confidence": float, "why": str,
}  # fmt: skip
_ACTOR: Mapping[str, type] = {"actor": str, "actor_name": str, "actor_type": str}

ACTORS = Table(
    "actors",
    {
        "actor": str, "name": str, "type": str, "aliases": str, "external": str, "note": str,
        "mentions": int, "claims": int,
    },
)  # fmt: skip
MENTIONS = Table(
    "mentions",
    {**_ARTICLE, "mention": str, "start": int, "end": int, "text": str, "type": str, **_ACTOR, **_STANDING},
)
CLAIMS = Table(
    "claims",
    {
        **_ARTICLE, "claim": str,
        "source": str, "source_spans": str, "cue": str, "cue_spans": str,
        "content": str, "content_spans": str,
        **_ACTOR, "stance": str, "topic": str, "certainty": str, "note": str, "attributes": str, **_STANDING,
    },
)  # fmt: skip
"""Spans are written ``0-5; 9-12``, in code points, end exclusive."""


def mention_rows(record: Record) -> Iterator[list[Cell]]:
    """A row for each mention."""
    actors = {actor.uuid: actor for actor in record.actors}
    for mention in record.mentions:
        span = mention.span
        words = span.of(record.draft.text)
        own: list[Cell] = [mention.uuid, span.start, span.end, words, mention.type]
        yield [*_article(record), *own, *_actor(mention, actors), *_standing(mention)]


def claim_rows(record: Record) -> Iterator[list[Cell]]:
    """A row for each claim."""
    actors = {actor.uuid: actor for actor in record.actors}
    for claim in record.claims:
        parts = [cell for role in Role for cell in _part(claim.part(role), record.draft.text)]
        further = [*_actor(claim, actors), *_details(claim), *_standing(claim)]
        yield [*_article(record), claim.uuid, *parts, *further]


@dataclass(slots=True)
class ActorCounts:
    """The actors of all records, with how often each is mentioned and speaks."""

    _actors: dict[str, Actor] = field(default_factory=dict)
    _mentions: dict[str, int] = field(default_factory=dict)
    _claims: dict[str, int] = field(default_factory=dict)

    def add(self, record: Record) -> None:
        """Take the actors of one more record."""
        self._actors |= {actor.uuid: actor for actor in record.actors}
        for counts, items in ((self._mentions, record.mentions), (self._claims, record.claims)):
            for item in items:
                if item.actor is not None:
                    counts[item.actor] = counts.get(item.actor, 0) + 1

    def rows(self) -> Iterator[list[Cell]]:
        """A row for each actor, by name."""
        for actor in sorted(self._actors.values(), key=lambda one: (one.name, one.type, one.uuid)):
            yield [
                actor.uuid, actor.name, actor.type, "; ".join(actor.aliases),
                "; ".join(f"{scheme}: {one}" for scheme, one in actor.external.items()),
                actor.note, self._mentions.get(actor.uuid, 0), self._claims.get(actor.uuid, 0),
            ]  # fmt: skip


def _article(record: Record) -> list[Cell]:
    draft = record.draft
    return [draft.identifier, draft.title, draft.outlet, draft.published, str(record.status)]


def _part(fragments: Fragments, text: str) -> list[Cell]:
    spans = "; ".join(f"{span.start}-{span.end}" for span in fragments)
    return [joined_text(fragments, text) or None, spans or None]


def _actor(item: Item, actors: Mapping[str, Actor]) -> list[Cell]:
    actor = actors.get(item.actor or "")
    return [None, None, None] if actor is None else [actor.uuid, actor.name, actor.type]


def _details(claim: Claim) -> list[Cell]:
    attributes = msgspec.json.encode(claim.attributes).decode() if claim.attributes else None
    return [claim.stance, claim.topic, claim.certainty, claim.note, attributes]


def _standing(item: Mention | Claim) -> list[Cell]:
    decision = None if item.decision is None else str(item.decision)
    proposed = item.suggestion
    told: list[Cell] = [None] * 4
    if proposed is not None:
        told = [proposed.by, proposed.model, proposed.confidence, proposed.why]
    return [decision, item.coder, item.decided_at, *told]
