"""Annotations of layers, as the formats of INCEpTION write them, made of records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from annotator.core.annotation import Mention, Role
from annotator.core.spans import Span, hull
from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.document import document_of
from annotator.formats.inception.layers import ACTOR, CLAIM, DETAILS, LAYERS, PART

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from annotator.core.annotation import Claim, Item
    from annotator.core.record import Record
    from annotator.formats.exchange.document import LabelledSpan

Value: TypeAlias = "str | float | bool"

NAMES: Mapping[str, str] = {"actor_type": "actorKind", "by": "suggester", "why": "reason"}
"""What attributes of spans are called as features; the others keep their names."""
_OF_ANY = ("actor", "actor_type", "by", "confidence", "why")
_OF_ARTICLE = frozenset({"title", "outlet", "author", "published", "url", "language"})


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a slot or a reference: the feature that holds it, what it is called, the id it leads to."""

    feature: str
    role: str | None
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """An annotation of a layer. ``span`` in code points, end exclusive.

    ``ends`` are the ids of what a relation leads from and to; None for all that is no relation.
    """

    id: str
    layer: str
    span: Span
    features: Mapping[str, Value] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    ends: tuple[str, str] | None = None


def annotations_of(record: Record) -> list[Annotation]:
    """The annotations of the mentions and claims of a record, in reading order within their layers."""
    known = {span.id: span for span in document_of(record).spans}
    found: list[Annotation] = []
    for item in record.items:
        if isinstance(item, Mention):
            features = {"kind": item.type, **_standing(item, known[item.uuid])}
            found.append(Annotation(id=item.uuid, layer=ACTOR, span=item.span, features=features))
        else:
            found += _claim(item, known[item.uuid])
    ranks = {layer.name: rank for rank, layer in enumerate(LAYERS)}
    return sorted(found, key=lambda one: (ranks[one.layer], one.span.start, -one.span.end))


def article_features(record: Record) -> dict[str, str]:
    """What is known of the article, as features of its layer."""
    entries = entries_of(record.draft)
    features = {name: entries.pop(name) for name in sorted(_OF_ARTICLE & entries.keys())}
    if "id" in entries:
        features["identity"] = entries.pop("id")
    if record.coder is not None:
        features["coder"] = record.coder
    if entries:
        features["further"] = _json(entries)
    return {**features, "status": str(record.status)}


def _claim(claim: Claim, anchor: LabelledSpan) -> Iterator[Annotation]:
    links: list[Link] = []
    for role in Role:
        for number, span in enumerate(claim.part(role)):
            identifier = f"{claim.uuid}/{role}/{number}"
            links.append(Link(str(role), str(role), identifier))
            yield Annotation(id=identifier, layer=PART, span=span, features={"role": str(role)})
    extent = hull(claim.cue or claim.content)
    if extent is None:
        raise ValueError(f"claim {claim.uuid} has neither cue nor content")
    yield Annotation(
        id=claim.uuid,
        layer=CLAIM,
        span=extent,
        features={**_details(anchor.attributes), **_standing(claim, anchor)},
        links=tuple(links),
    )


def _details(attributes: Mapping[str, Any]) -> dict[str, Value]:
    features: dict[str, Value] = {name: str(attributes[name]) for name in DETAILS if name in attributes}
    rest = {name: value for name, value in attributes.items() if name not in {*DETAILS, *_OF_ANY}}
    if rest:
        features["attributes"] = _json(rest)
    return features


def _standing(item: Item, span: LabelledSpan) -> dict[str, Value]:
    features = {NAMES.get(name, name): span.attributes[name] for name in _OF_ANY if name in span.attributes}
    return {**features, "decision": span.standing, "identity": item.uuid}


def _json(values: Mapping[str, Any]) -> str:
    return msgspec.json.encode(values).decode()
