"""The types behind the native format "annotator/1": a line of JSON is one ``Line``.

The keys stand in the order in which they are written. The JSON Schema in ``resources/schema`` is made from
these types.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, TypeAlias

import msgspec

from annotator.core.annotation import Decision
from annotator.core.article import Status

SCHEMA: Final = "annotator/1"

Offset: TypeAlias = Annotated[int, msgspec.Meta(ge=0, description="Code points into the article's text.")]
Confidence: TypeAlias = Annotated[float, msgspec.Meta(ge=0, le=1)]
Name: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]
Version: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Verdict: TypeAlias = Decision | None
Range: TypeAlias = Annotated[
    tuple[Offset, Offset], msgspec.Meta(description="Start and end in code points, end exclusive.")
]


class _Strict(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """An object without keys of others."""


class Fragment(_Strict, kw_only=True):
    """A stretch of the article's text, with the slice it covers."""

    start: Offset
    end: Offset
    text: str


class MentionProposal(_Strict, kw_only=True):
    """What a suggester proposed for a mention."""

    by: str
    model: str
    confidence: Confidence
    why: str
    start: Offset
    end: Offset
    type: str


class ClaimProposal(_Strict, kw_only=True):
    """What a suggester proposed for a claim."""

    by: str
    model: str
    confidence: Confidence
    why: str
    source: list[Range] = []
    cue: list[Range] = []
    content: list[Range] = []


class ActorEntry(_Strict, kw_only=True):
    """An actor that the annotations of the line name."""

    id: Name
    name: Name
    type: str
    aliases: list[str] = []
    external: dict[str, str] = {}
    note: str | None = None


class MentionEntry(_Strict, kw_only=True):
    """A span that names an actor."""

    id: Name
    start: Offset
    end: Offset
    text: str
    type: str
    actor: str | None = None
    decision: Verdict = None
    decided_at: str | None = None
    suggestion: MentionProposal | None = None


class ClaimEntry(_Strict, kw_only=True):
    """One attribution: whose statement, by which words, what is claimed."""

    id: Name
    source: list[Fragment] = []
    cue: list[Fragment] = []
    content: list[Fragment] = []
    actor: str | None = None
    stance: str | None = None
    topic: str | None = None
    certainty: str | None = None
    note: str | None = None
    attributes: dict[str, Any] = {}
    decision: Verdict = None
    decided_at: str | None = None
    suggestion: ClaimProposal | None = None


class Line(_Strict, kw_only=True):
    """One article with the annotations of one coder."""

    schema: Literal["annotator/1"]
    id: str | None = None
    title: str = ""
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    text: Name
    residue: list[Range] = []
    meta: dict[str, Any] = {}
    status: Status = Status.NEW
    coder: str | None = None
    codebook: Version | None = None
    actors: list[ActorEntry] = []
    mentions: list[MentionEntry] = []
    claims: list[ClaimEntry] = []


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a line."""
    schema = msgspec.json.schema(Line)
    return {
        "title": SCHEMA,
        "description": "One line: an article with the annotations of one coder.",
        **schema,
    }


def json_schema_text() -> str:
    r"""The JSON Schema as it is shipped: indented, with a final ``\n``."""
    return msgspec.json.format(msgspec.json.encode(json_schema()), indent=2).decode() + "\n"
