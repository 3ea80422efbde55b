"""Records as lines of the native format "annotator/1"."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

import msgspec

from annotator.formats.format import DEFAULTS
from annotator.formats.native_schema import (
    SCHEMA,
    ActorEntry,
    ClaimEntry,
    ClaimProposal,
    Fragment,
    Line,
    MentionEntry,
    MentionProposal,
)
from annotator.formats.remarks import with_remarks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Actor, Claim, ClaimSuggestion, Mention, MentionSuggestion
    from annotator.core.record import Record
    from annotator.core.spans import Fragments
    from annotator.formats.format import Options

_ENCODER = msgspec.json.Encoder()


def write_native(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    r"""Writes one line per record, in UTF-8 with ``\n`` line ends, and returns how many they were."""
    count = 0
    buffer = bytearray()
    for count, record in enumerate(records, 1):  # noqa: B007 - the last count is the result
        _ENCODER.encode_into(_line(record), buffer)
        buffer += b"\n"
        stream.write(buffer)
    return count


def encode_line(record: Record) -> bytes:
    r"""The line of one record, without its ``\n``."""
    return _ENCODER.encode(_line(record))


def _line(record: Record) -> Line:
    draft = record.draft
    text = draft.text
    return Line(
        schema=SCHEMA,
        id=draft.identifier,
        title=draft.title,
        outlet=draft.outlet,
        author=draft.author,
        published=draft.published,
        url=draft.url,
        language=draft.language,
        text=text,
        residue=_ranges(draft.residue),
        meta=with_remarks(draft),
        status=record.status,
        coder=record.coder,
        codebook=record.codebook,
        actors=[_actor(actor) for actor in record.actors],
        mentions=[_mention(mention, text) for mention in record.mentions],
        claims=[_claim(claim, text) for claim in record.claims],
    )


def _actor(actor: Actor) -> ActorEntry:
    return ActorEntry(
        id=actor.uuid,
        name=actor.name,
        type=actor.type,
        aliases=list(actor.aliases),
        external=dict(actor.external),
        note=actor.note,
    )


def _mention(mention: Mention, text: str) -> MentionEntry:
    span = mention.span
    return MentionEntry(
        id=mention.uuid,
        start=span.start,
        end=span.end,
        text=text[span.start : span.end],
        type=mention.type,
        actor=mention.actor,
        decision=mention.decision,
        decided_at=mention.decided_at,
        suggestion=None if mention.suggestion is None else _mention_proposal(mention.suggestion),
    )


def _mention_proposal(suggestion: MentionSuggestion) -> MentionProposal:
    return MentionProposal(
        by=suggestion.by,
        model=suggestion.model,
        confidence=suggestion.confidence,
        why=suggestion.why,
        start=suggestion.span.start,
        end=suggestion.span.end,
        type=suggestion.type,
    )


def _claim(claim: Claim, text: str) -> ClaimEntry:
    return ClaimEntry(
        id=claim.uuid,
        source=_fragments(claim.source, text),
        cue=_fragments(claim.cue, text),
        content=_fragments(claim.content, text),
        actor=claim.actor,
        stance=claim.stance,
        topic=claim.topic,
        certainty=claim.certainty,
        note=claim.note,
        attributes=dict(claim.attributes),
        decision=claim.decision,
        decided_at=claim.decided_at,
        suggestion=None if claim.suggestion is None else _claim_proposal(claim.suggestion),
    )


def _claim_proposal(suggestion: ClaimSuggestion) -> ClaimProposal:
    return ClaimProposal(
        by=suggestion.by,
        model=suggestion.model,
        confidence=suggestion.confidence,
        why=suggestion.why,
        source=_ranges(suggestion.source),
        cue=_ranges(suggestion.cue),
        content=_ranges(suggestion.content),
    )


def _fragments(parts: Fragments, text: str) -> list[Fragment]:
    return [Fragment(start=part.start, end=part.end, text=text[part.start : part.end]) for part in parts]


def _ranges(parts: Fragments) -> list[tuple[int, int]]:
    return [(part.start, part.end) for part in parts]
