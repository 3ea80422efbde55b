"""Rows of the project file to values of the core, and back."""

from __future__ import annotations

import json
import re
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
from annotator.storage.making import maker

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping


_decoder = json.JSONDecoder()
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_mention, _mention_suggestion = maker(Mention), maker(MentionSuggestion)
_claim, _claim_suggestion = maker(Claim), maker(ClaimSuggestion)
_queue_row = maker(QueueRow)
_STATUSES = {str(status): status for status in Status}
_PARTS = '{"source":%s,"cue":%s,"content":%s}'
_SINGLE = re.compile(r"\[\[([0-9]+),([0-9]+)\]\]")


def dump(value: object) -> str:
    """``value`` as compact JSON."""
    return _encode(value)


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
    single = _SINGLE.fullmatch(text)
    if single is not None:  # nearly all are, and an article of 20,000 words has thousands
        return (Span(int(single[1]), int(single[2])),)
    return tuple([Span(start, end) for start, end in _decoded(text)])


def article(row: sqlite3.Row, text: str) -> Article:
    """An article from its row and its text."""
    meta = row["meta"]
    return Article(
        key=row["id"],
        identifier=row["uuid"],
        title=row["title"],
        outlet=row["outlet"],
        author=row["author"],
        published=row["published"],
        url=row["url"],
        language=row["language"],
        status=_STATUSES[row["status"]],
        residue=load_spans(row["residue"]),
        meta={} if meta == "{}" else json.loads(meta),
        note=row["note"],
        flagged=bool(row["flagged"]),
        text=text,
    )


QUEUE_COLUMNS = """article.id, article.title, article.outlet, article.published, article.language,
article.status, article.words, tally.pending, tally.decided, tally.doubt, tally.claims, article.note,
article.flagged"""
"""What ``queue_row`` reads, of an article with its tally."""


def queue_row(row: sqlite3.Row) -> QueueRow:
    """What the queue shows, from the columns of ``QUEUE_COLUMNS``."""
    key, title, outlet, published, language, status, *counts, note, flagged = row
    return _queue_row(
        key, title, outlet, published, language, _STATUSES[status], *counts, note, bool(flagged)
    )


def actor(row: sqlite3.Row | Mapping[str, Any]) -> Actor:
    """An actor from its row."""
    return Actor(
        uuid=row["uuid"],
        name=row["name"],
        type=row["type"],
        aliases=tuple(json.loads(row["aliases"])) if row["aliases"] != "[]" else (),
        external=json.loads(row["external"]) if row["external"] != "{}" else {},
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


_DECIDED = "item.uuid, actor.uuid, item.decision, item.decided_at, item.coder"
_SUGGESTED = """item.suggestion_id, suggestion.suggester, suggestion.model, suggestion.confidence,
suggestion.why, suggestion.spans"""
MENTION_COLUMNS = f"{_DECIDED}, {_SUGGESTED}, suggestion.type, item.span_start, item.span_end, item.type"
"""What ``mention`` reads, with the actor and the suggestion joined."""
CLAIM_COLUMNS = f"""{_DECIDED}, {_SUGGESTED}, item.source, item.cue, item.content, item.stance, item.topic,
item.certainty, item.note, item.attributes"""
"""What ``claim`` reads, with the actor and the suggestion joined."""


def mention(row: sqlite3.Row) -> Mention:
    """A mention from the columns of ``MENTION_COLUMNS``, and any after them."""
    # By place, not by name: an article of 20,000 words has thousands.
    uuid, actor, decision, at, coder, suggested, by, model, confidence, why, spans, as_type, *own = row
    start, end, kind, *_ = own
    span = Span(start, end)
    suggestion = None
    if suggested is not None:
        (place,) = load_spans(spans)
        suggestion = _mention_suggestion(by, model, confidence, why, place, as_type)
    decided = None if decision is None else Decision(decision)
    return _mention(uuid, span, kind, actor, decided, at, coder, suggestion)


def claim(row: sqlite3.Row) -> Claim:
    """A claim from the columns of ``CLAIM_COLUMNS``, and any after them."""
    uuid, actor, decision, at, coder, suggested, by, model, confidence, why, spans, *own = row
    source, cue, content, stance, topic, certainty, note, attributes, *_ = own
    parts = load_spans(source), load_spans(cue), load_spans(content)
    suggestion = None
    if suggested is not None:
        # Most claims stand as they were suggested: then nothing is to be decoded.
        known = parts if spans == _PARTS % (source, cue, content) else _suggested_parts(spans)
        suggestion = _claim_suggestion(by, model, confidence, why, *known)
    more = {} if attributes == "{}" else json.loads(attributes)
    decided = None if decision is None else Decision(decision)
    said = (stance, topic, certainty, note, more)
    return _claim(uuid, *parts, actor, *said, decided, at, coder, suggestion)


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
