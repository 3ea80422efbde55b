"""Labelled spans and relations, as most programs keep annotations, made of records and made into them.

A mention is a span whose label is the type of its actor. A claim is a span for each of its parts, labelled
``Source``, ``Cue`` and ``Content``, and relations named ``source`` and ``content`` from its anchor to the
others. The anchor is the cue, of a claim without one the content. Further fragments of the anchor's own role
hang on it by a relation too.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import Claim, Decision, Mention, Role
from annotator.core.review import review_order
from annotator.formats.holding import details_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from annotator.core.annotation import Item
    from annotator.core.record import Record
    from annotator.core.spans import Fragments

ROLE_LABELS: Mapping[Role, str] = {Role.SOURCE: "Source", Role.CUE: "Cue", Role.CONTENT: "Content"}
"""What the parts of a claim are labelled."""

PENDING = "pending"
"""The standing of what nobody decided on; the others are those of ``Decision``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledSpan:
    """A span with a label. ``fragments`` in code points, end exclusive, in order, without overlap.

    ``standing`` is a value of ``Decision`` or ``PENDING``. ``attributes`` belong to the item that the span
    is, or is the anchor of: ``actor`` (a name), ``actor_type``, ``confidence``, ``why``, ``by``, and those of
    the claim. ``actor_id`` is the UUID of the actor where the name and type alone do not tell who is meant.
    """

    id: str
    label: str
    fragments: Fragments
    standing: str = Decision.ACCEPTED
    attributes: Mapping[str, Any] = field(default_factory=dict)
    actor_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A directed link between two spans, named by their ids."""

    label: str
    head: str
    child: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanDocument:
    """The annotations of one record, spans in reading order, of two that begin together the longer first."""

    spans: tuple[LabelledSpan, ...] = ()
    relations: tuple[Relation, ...] = ()


def document_of(record: Record, *, whole: bool = False) -> SpanDocument:
    """The spans and relations of a record. ``whole``: the fragments of a role stay one span."""
    names = {actor.uuid: (actor.name, actor.type) for actor in record.actors}
    items: list[Item] = [*record.mentions, *record.claims]
    spans: list[LabelledSpan] = []
    relations: list[Relation] = []
    for item in review_order(items):
        attributes = _attributes(item, names)
        standing = PENDING if item.decision is None else str(item.decision)
        if isinstance(item, Mention):
            spans.append(
                LabelledSpan(
                    id=item.uuid,
                    label=item.type,
                    fragments=(item.span,),
                    standing=standing,
                    attributes=attributes,
                )
            )
        else:
            own, links = _frame(item, standing, attributes, whole=whole)
            spans += own
            relations += links
    spans.sort(key=lambda span: (span.fragments[0].start, -span.fragments[-1].end))
    return SpanDocument(spans=tuple(spans), relations=tuple(relations))


def _frame(
    claim: Claim, standing: str, attributes: Mapping[str, Any], *, whole: bool
) -> tuple[list[LabelledSpan], list[Relation]]:
    """The spans of a claim, its anchor first, and what ties them to it."""
    anchor_role = Role.CUE if claim.cue else Role.CONTENT
    spans: list[LabelledSpan] = []
    relations: list[Relation] = []
    for role in (anchor_role, *(role for role in Role if role is not anchor_role)):
        for number, fragments in enumerate(_pieces(claim.part(role), whole=whole)):
            is_anchor = not spans
            identifier = claim.uuid if is_anchor else f"{claim.uuid}/{role}/{number}"
            spans.append(
                LabelledSpan(
                    id=identifier,
                    label=ROLE_LABELS[role],
                    fragments=fragments,
                    standing=standing,
                    attributes=attributes if is_anchor else {},
                )
            )
            if not is_anchor:
                relations.append(Relation(label=role, head=claim.uuid, child=identifier))
    return spans, relations


def _pieces(part: Fragments, *, whole: bool) -> Sequence[Fragments]:
    if not part:
        return ()
    return (part,) if whole else [(span,) for span in part]


def _attributes(item: Item, names: Mapping[str, tuple[str, str]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if item.actor is not None and item.actor in names:
        found["actor"], found["actor_type"] = names[item.actor]
    if isinstance(item, Claim):
        found |= details_of(item)
    if item.suggestion is not None:
        found["by"] = item.suggestion.by
        found["confidence"] = item.suggestion.confidence
        found["why"] = item.suggestion.why
    return found


def tied_by_ids(spans: Sequence[LabelledSpan]) -> tuple[Relation, ...]:
    """The relations that the ids given by ``document_of`` tell, where a format has no relations itself."""
    known = {span.id for span in spans}
    found: list[Relation] = []
    for span in spans:
        head, _, rest = span.id.partition("/")
        role = rest.partition("/")[0]
        if head in known and role in set(Role):
            found.append(Relation(label=role, head=head, child=span.id))
    return tuple(found)
