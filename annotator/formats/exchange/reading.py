"""Records of labelled spans and relations: the way back of ``document``, also for what others wrote."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, UUID, uuid5

from annotator.core.annotation import (
    Actor,
    Claim,
    ClaimSuggestion,
    Decision,
    Mention,
    MentionSuggestion,
    Role,
)
from annotator.core.article import Status, fingerprint
from annotator.core.record import UNPLACED, Record
from annotator.core.spans import hull, union
from annotator.formats.exchange.document import PENDING, ROLE_LABELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.annotation import Item
    from annotator.core.article import Draft
    from annotator.core.spans import Fragments
    from annotator.formats.exchange.document import LabelledSpan, Relation, SpanDocument

_ROLES = {label.casefold(): role for role, label in ROLE_LABELS.items()}
_NOT_OF_A_CLAIM = frozenset({"actor", "actor_type", "by", "confidence", "why", "model"})
_NAMED_FIELDS = ("stance", "topic", "certainty", "note")


def record_of(
    draft: Draft, document: SpanDocument, *, status: Status, coder: str | None, joins: bool | None = None
) -> Record:
    """The record of an article and its labelled spans.

    Spans labelled as parts of claims (in any case) become claims: those that relations tie together, and the
    rest each for itself. With ``joins`` (by default where there are no relations, as with programs that have
    none) each cue of the rest, or content where a paragraph has no cue, takes the nearest source and content
    of its paragraph. Every other label is the type of a mention. What has no place is kept under the ``meta``
    of the article.
    """
    reading = _Reading(draft, document, coder, joins=not document.relations if joins is None else joins)
    mentions, claims = reading.mentions(), reading.claims()
    items: list[Item] = [*mentions, *claims]
    meta = dict(draft.meta)
    if reading.unplaced:
        before = meta.get(UNPLACED)
        meta[UNPLACED] = [*(before if isinstance(before, list) else ()), *reading.unplaced]
    return Record(
        draft=replace(draft, meta=meta),
        status=status,
        coder=coder if any(item.decision is not None for item in items) else None,
        actors=tuple(reading.actors.values()),
        mentions=tuple(mentions),
        claims=tuple(claims),
    )


def usual_status(spans: Iterable[LabelledSpan]) -> Status:
    """Where an article stands of which nothing but the spans is known: done where nothing waits."""
    waits = {span.standing == PENDING for span in spans}
    if waits == {False}:
        return Status.DONE
    return Status.IN_PROGRESS if False in waits else Status.NEW


@dataclass(slots=True)
class _Frame:
    """The spans of one claim by role; ``anchor`` is the one that carries what belongs to the claim."""

    anchor: LabelledSpan
    parts: dict[Role, list[LabelledSpan]] = field(default_factory=lambda: defaultdict(list))


class _Reading:
    """One article while its spans are turned into items."""

    def __init__(self, draft: Draft, document: SpanDocument, coder: str | None, *, joins: bool) -> None:
        self._joins = joins
        self._text = draft.text
        self._mark = fingerprint(draft.text)
        self._document = document
        self._coder = coder
        self._taken: set[str] = set()
        self.actors: dict[tuple[str, str, str], Actor] = {}
        self.unplaced: list[dict[str, Any]] = []

    def mentions(self) -> list[Mention]:
        """A mention for each span that is no part of a claim; of fragments the whole stretch."""
        return [self._mention(span) for span in self._document.spans if span.label.casefold() not in _ROLES]

    def claims(self) -> list[Claim]:
        """The claims that the parts make up."""
        parts = {span.id: span for span in self._document.spans if span.label.casefold() in _ROLES}
        frames, untied = self._tied(parts)
        joined, alone = _joined(untied, self._text) if self._joins else _each(untied)
        self.unplaced += [_as_found(span) for span in alone]
        return [self._claim(frame) for frame in (*frames, *joined)]

    def _tied(self, parts: Mapping[str, LabelledSpan]) -> tuple[list[_Frame], list[LabelledSpan]]:
        """The claims that relations tie together, and the spans that none ties."""
        frames: dict[str, _Frame] = {}
        tied: set[str] = set()
        for relation in self._document.relations:
            head, child = parts.get(relation.head), parts.get(relation.child)
            if head is None or child is None:
                self.unplaced.append(self._relation_as_found(relation))
                continue
            if _role_of(child) is Role.CUE is not _role_of(head):
                head, child = child, head
            frame = frames.setdefault(head.id, _Frame(head))
            frame.parts[_role_of(child)].append(child)
            tied |= {head.id, child.id}
        for frame in frames.values():
            frame.parts[_role_of(frame.anchor)].insert(0, frame.anchor)
        return list(frames.values()), [span for span in parts.values() if span.id not in tied]

    def _relation_as_found(self, relation: Relation) -> dict[str, Any]:
        ends = {}
        for name, identifier in (("head", relation.head), ("child", relation.child)):
            span = next((span for span in self._document.spans if span.id == identifier), None)
            ends[name] = identifier if span is None else _as_found(span)
        return {"relation": relation.label, **ends}

    def _mention(self, span: LabelledSpan) -> Mention:
        whole = hull(span.fragments)
        if whole is None:
            raise ValueError(f"span {span.id} is empty")
        self._keep_aside(span)
        decision = _decision(span.standing)
        suggestion = None
        if "by" in span.attributes or decision is None:
            suggestion = MentionSuggestion(**_proposal(span.attributes), span=whole, type=span.label)
        return Mention(
            uuid=self._uuid(span.id, "mention", whole, span.label),
            span=whole,
            type=span.label,
            actor=self._actor(span),
            decision=decision,
            coder=None if decision is None else self._coder,
            suggestion=suggestion,
        )

    def _claim(self, frame: _Frame) -> Claim:
        anchor = frame.anchor
        for span in (span for spans in frame.parts.values() for span in spans if span is not anchor):
            self._keep_aside(span)
        source, cue, content = (_merged(frame.parts[role]) for role in Role)
        attributes = dict(anchor.attributes)
        named = {name: _text_or_none(attributes.pop(name, None)) for name in _NAMED_FIELDS}
        decision = _decision(anchor.standing)
        suggestion = None
        if "by" in attributes or decision is None:
            suggestion = ClaimSuggestion(**_proposal(attributes), source=source, cue=cue, content=content)
        return Claim(
            uuid=self._uuid(anchor.id, "claim", source, cue, content),
            source=source,
            cue=cue,
            content=content,
            actor=self._actor(anchor) or self._actor_of_source(frame),
            attributes={name: value for name, value in attributes.items() if name not in _NOT_OF_A_CLAIM},
            decision=decision,
            coder=None if decision is None else self._coder,
            suggestion=suggestion,
            **named,
        )

    def _keep_aside(self, span: LabelledSpan) -> None:
        """What only a claim has a place for, where it hangs on something else."""
        further = {name: value for name, value in span.attributes.items() if name not in _NOT_OF_A_CLAIM}
        if further:
            self.unplaced.append({**_as_found(span), "attributes": further})

    def _actor(self, span: LabelledSpan) -> str | None:
        name = span.attributes.get("actor")
        if not isinstance(name, str) or not name:
            return None
        kind = str(span.attributes.get("actor_type") or "person")
        key = (name, kind, span.actor_id)
        if key not in self.actors:
            uuid = span.actor_id or str(uuid5(NAMESPACE_URL, f"actor\n{kind}\n{name}"))
            self.actors[key] = Actor(uuid=uuid, name=name, type=kind)
        return self.actors[key].uuid

    def _actor_of_source(self, frame: _Frame) -> str | None:
        actors = [self._actor(span) for span in frame.parts[Role.SOURCE]]
        return next((actor for actor in actors if actor is not None), None)

    def _uuid(self, identifier: str, *facts: object) -> str:
        """The id itself where it is one for the world, else one made of what the item is; each only once."""
        try:
            uuid = str(UUID(identifier))
        except ValueError:
            uuid = str(uuid5(NAMESPACE_URL, f"{self._mark}\n{self._coder}\n{facts}"))
        while uuid in self._taken:
            uuid = str(uuid5(NAMESPACE_URL, f"{self._mark}\n{self._coder}\n{uuid}"))
        self._taken.add(uuid)
        return uuid


def _decision(standing: str) -> Decision | None:
    return None if standing == PENDING else Decision(standing)


def _proposal(attributes: Mapping[str, Any]) -> dict[str, Any]:
    confidence = attributes.get("confidence")
    return {
        "by": str(attributes.get("by") or "import"),
        "model": str(attributes.get("model") or ""),
        "confidence": min(1.0, max(0.0, confidence)) if isinstance(confidence, int | float) else 0.5,
        "why": str(attributes.get("why") or ""),
    }


def _text_or_none(value: object) -> str | None:
    return None if value is None else str(value)


def _merged(spans: Iterable[LabelledSpan]) -> Fragments:
    """The fragments of a role in order; touching ones stay apart, overlapping ones become one."""
    fragments = sorted(fragment for span in spans for fragment in span.fragments)
    if all(one.end <= other.start for one, other in pairwise(fragments)):
        return tuple(fragments)
    return union(fragments)


def _joined(untied: list[LabelledSpan], text: str) -> tuple[list[_Frame], list[LabelledSpan]]:
    """Claims of parts that nothing ties, the nearest of a paragraph; and the sources that nothing is near."""
    paragraphs: dict[int, list[LabelledSpan]] = defaultdict(list)
    for span in untied:
        paragraphs[text.count("\n", 0, span.fragments[0].start)].append(span)
    frames: list[_Frame] = []
    alone: list[LabelledSpan] = []
    for spans in paragraphs.values():
        by_role = {role: [span for span in spans if _role_of(span) is role] for role in Role}
        own = [_alone(span) for span in by_role[Role.CUE] or by_role[Role.CONTENT]]
        anchors = {frame.anchor.id for frame in own}
        for span in spans:
            if span.id in anchors:
                continue
            if (nearest := _nearest(own, span)) is not None:
                nearest.parts[_role_of(span)].append(span)
            elif _role_of(span) is Role.SOURCE:
                alone.append(span)
            else:
                own.append(_alone(span))
        frames += own
    return frames, alone


def _alone(span: LabelledSpan) -> _Frame:
    frame = _Frame(span)
    frame.parts[_role_of(span)].append(span)
    return frame


def _each(untied: list[LabelledSpan]) -> tuple[list[_Frame], list[LabelledSpan]]:
    """Each part a claim of its own, but for the sources: who says nothing makes no claim."""
    frames = [_alone(span) for span in untied if _role_of(span) is not Role.SOURCE]
    return frames, [span for span in untied if _role_of(span) is Role.SOURCE]


def _nearest(frames: Iterable[_Frame], span: LabelledSpan) -> _Frame | None:
    """The nearest claim in which the role of the span does not stand on the same letters already."""
    free = [frame for frame in frames if not _covers(frame.parts[_role_of(span)], span)]
    return min(free, key=lambda frame: _distance(frame.anchor, span), default=None)


def _covers(spans: Iterable[LabelledSpan], span: LabelledSpan) -> bool:
    return any(one.overlaps(other) for known in spans for one in known.fragments for other in span.fragments)


def _role_of(span: LabelledSpan) -> Role:
    return _ROLES[span.label.casefold()]


def _as_found(span: LabelledSpan) -> dict[str, Any]:
    return {"label": span.label, "spans": [[part.start, part.end] for part in span.fragments]}


def _distance(one: LabelledSpan, other: LabelledSpan) -> int:
    return max(
        other.fragments[0].start - one.fragments[-1].end, one.fragments[0].start - other.fragments[-1].end
    )
