"""Rows of the project file to values of the core, and back."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import (
    Actor,
    Claim,
    ClaimSuggestion,
    Decision,
    ItemKind,
    Mention,
    MentionSuggestion,
    Role,
)
from annotator.core.article import Article, QueueRow, Status
from annotator.core.spans import Fragments, Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping


_decoder = json.JSONDecoder()


def dump(value: object) -> str:
    """``value`` as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def dump_spans(spans: Iterable[Span]) -> str:
    """Spans as ``[[start, end], …]`` in code points, end exclusive."""
    return dump([[span.start, span.end] for span in spans])


def _decoded(text: str) -> Any:  # noqa: ANN401 - as json has it
    """As ``json.loads``, at half the cost for what ``dump`` wrote."""
    value, end = _decoder.raw_decode(text)
    return value if end == len(text) else json.loads(text)


@lru_cache(maxsize=1 << 15)  # a decision changes a row and leaves its spans
def load_spans(text: str) -> Fragments:
    """The spans that ``dump_spans`` wrote."""
    return tuple([Span(start, end) for start, end in _decoded(text)])


def article(row: sqlite3.Row) -> Article:
    """An article from its row joined with its text."""
    return Article(
        key=row["id"],
        identifier=row["uuid"],
        title=row["title"],
        outlet=row["outlet"],
        author=row["author"],
        published=row["published"],
        url=row["url"],
        language=row["language"],
        status=Status(row["status"]),
        residue=load_spans(row["residue"]),
        meta=json.loads(row["meta"]),
        note=row["note"],
        flagged=bool(row["flagged"]),
        text=row["text"],
    )


def queue_row(row: sqlite3.Row) -> QueueRow:
    """What the queue shows, from an article's row joined with its tally."""
    return QueueRow(
        key=row["id"],
        title=row["title"],
        outlet=row["outlet"],
        published=row["published"],
        language=row["language"],
        status=Status(row["status"]),
        words=row["words"],
        pending=row["pending"],
        decided=row["decided"],
        doubt=row["doubt"],
        claims=row["claims"],
        note=row["note"],
        flagged=bool(row["flagged"]),
    )


def actor(row: sqlite3.Row | Mapping[str, Any]) -> Actor:
    """An actor from its row."""
    return Actor(
        uuid=row["uuid"],
        name=row["name"],
        type=row["type"],
        aliases=tuple(json.loads(row["aliases"])),
        external=json.loads(row["external"]),
        note=row["note"],
    )


def actor_row(value: Actor) -> dict[str, Any]:
    """The columns of an actor."""
    return {
        "uuid": value.uuid,
        "name": value.name,
        "type": value.type,
        "aliases": dump(list(value.aliases)),
        "external": dump(dict(value.external)),
        "note": value.note,
    }


def mention(row: sqlite3.Row) -> Mention:
    """A mention from its row joined with its suggestion and its actor."""
    return Mention(
        uuid=row["uuid"],
        span=Span(row["span_start"], row["span_end"]),
        type=row["type"],
        suggestion=_mention_suggestion(row) if row["suggestion_id"] is not None else None,
        **_decided(row),
    )


def claim(row: sqlite3.Row) -> Claim:
    """A claim from its row joined with its suggestion and its actor."""
    return Claim(
        uuid=row["uuid"],
        source=load_spans(row["source"]),
        cue=load_spans(row["cue"]),
        content=load_spans(row["content"]),
        stance=row["stance"],
        topic=row["topic"],
        certainty=row["certainty"],
        note=row["note"],
        attributes={} if row["attributes"] == "{}" else json.loads(row["attributes"]),
        suggestion=_claim_suggestion(row) if row["suggestion_id"] is not None else None,
        **_decided(row),
    )


def _decided(row: sqlite3.Row) -> dict[str, Any]:
    return {
        "actor": row["actor_uuid"],
        "decision": None if row["decision"] is None else Decision(row["decision"]),
        "decided_at": row["decided_at"],
        "coder": row["coder"],
    }


def _mention_suggestion(row: sqlite3.Row) -> MentionSuggestion:
    return MentionSuggestion(
        by=row["suggester"],
        model=row["model"],
        confidence=row["confidence"],
        why=row["why"],
        span=load_spans(row["spans"])[0],
        type=row["suggested_type"],
    )


def _claim_suggestion(row: sqlite3.Row) -> ClaimSuggestion:
    source, cue, content = _suggested_parts(row["spans"])
    return ClaimSuggestion(
        by=row["suggester"],
        model=row["model"],
        confidence=row["confidence"],
        why=row["why"],
        source=source,
        cue=cue,
        content=content,
    )


@lru_cache(maxsize=1 << 14)
def _suggested_parts(text: str) -> tuple[Fragments, Fragments, Fragments]:
    parts = _decoded(text)
    source, cue, content = (
        tuple(Span(*pair) for pair in parts[role]) for role in (Role.SOURCE, Role.CUE, Role.CONTENT)
    )
    return source, cue, content


def mention_row(value: Mention) -> dict[str, Any]:
    """The columns of a mention but for its keys to other tables."""
    return {
        "uuid": value.uuid,
        "span_start": value.span.start,
        "span_end": value.span.end,
        "type": value.type,
        "decision": value.decision,
        "decided_at": value.decided_at,
        "coder": value.coder,
    }


def claim_row(value: Claim) -> dict[str, Any]:
    """The columns of a claim but for its keys to other tables."""
    return {
        "uuid": value.uuid,
        "source": dump_spans(value.source),
        "cue": dump_spans(value.cue),
        "content": dump_spans(value.content),
        "stance": value.stance,
        "topic": value.topic,
        "certainty": value.certainty,
        "note": value.note,
        "attributes": dump(dict(value.attributes)),
        "decision": value.decision,
        "decided_at": value.decided_at,
        "coder": value.coder,
    }


def suggestion_row(suggestion: MentionSuggestion | ClaimSuggestion) -> dict[str, Any]:
    """The columns of a suggestion but for its article."""
    columns: dict[str, Any] = {
        "suggester": suggestion.by,
        "model": suggestion.model,
        "confidence": suggestion.confidence,
        "why": suggestion.why,
    }
    if isinstance(suggestion, MentionSuggestion):
        return columns | {
            "kind": ItemKind.MENTION,
            "type": suggestion.type,
            "spans": dump_spans((suggestion.span,)),
        }
    parts: Mapping[str, Fragments] = {
        Role.SOURCE: suggestion.source,
        Role.CUE: suggestion.cue,
        Role.CONTENT: suggestion.content,
    }
    spans = {role: [[span.start, span.end] for span in part] for role, part in parts.items()}
    return columns | {"kind": ItemKind.CLAIM, "type": None, "spans": dump(spans)}
