"""What annotations of layers mean: ours as they were written, and those of others as far as one can tell.

A span of any layer is a mention; its type is the value of the feature that labels it, or the layer. Layers
that only prepare a text (tokens, sentences, parts of speech and the like) are passed over. Relations and
slots of others become relations, which tie the parts of claims where labels tell such parts.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import msgspec

from annotator.core.annotation import Decision, Role
from annotator.core.article import Status
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import (
    PENDING,
    ROLE_LABELS,
    LabelledSpan,
    Relation,
    SpanDocument,
)
from annotator.formats.exchange.reading import record_of, usual_status
from annotator.formats.inception.annotations import NAMES
from annotator.formats.inception.layers import ACTOR, CLAIM, PART

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from annotator.core.article import Draft
    from annotator.core.record import Record
    from annotator.formats.inception.annotations import Annotation, Value

KEPT = "inception"
"""The key under an article's ``meta`` for what only these formats have a place for."""
_LABELS = ("value", "kind", "label", "category", "type", "referenceType", "role")
_NO_LABELS = frozenset({"identifier", "identity", "decision"})
_PREPARING = (
    "uima.tcas.DocumentAnnotation",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.",
    "de.tudarmstadt.ukp.dkpro.core.api.structure.",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.",
    "de.tudarmstadt.ukp.dkpro.core.api.transform.",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
    "de.tudarmstadt.ukp.inception.",
)
_STANDINGS = frozenset({*map(str, Decision), PENDING})
_NAMED = {feature: attribute for attribute, feature in NAMES.items()}
NOBODY = "inception"
"""The coder of annotations that nobody is named for."""


def prepares(layer: str) -> bool:
    """Whether a layer holds what prepares a text, or notes of the program, and nothing that people mark."""
    return layer.startswith(_PREPARING)


def record_in(
    text: str, annotations: Sequence[Annotation], article: Mapping[str, Any], *, coder: str | None
) -> Record:
    r"""The record of a text with ``\n`` line ends, its annotations and what is known of the article.

    ``article`` has the features of our own layer; ``coder`` counts where it names none.

    Raises:
        FormatError: if the text is blank.
    """
    document = _Reading(annotations).document()
    known = dict(article)
    said = known.pop("status", None)
    return record_of(
        _draft(text, known),
        document,
        status=Status(said) if said in set(Status) else usual_status(document.spans),
        coder=str(known.get("coder") or coder or NOBODY),
        joins=False,
    )


def _draft(text: str, article: dict[str, Any]) -> Draft:
    entries = {name: value for name, value in article.items() if name not in {"identity", "coder", "further"}}
    if "identity" in article:
        entries["id"] = article["identity"]
    return draft_of(text, {**_object(article.get("further")), **entries})


class _Reading:
    """The annotations of one article while they are turned into spans and relations."""

    def __init__(self, annotations: Sequence[Annotation]) -> None:
        self._known = {one.id: one for one in annotations}
        self._taken: set[str] = set()
        self._parts: set[str] = set()
        self._spans: list[LabelledSpan] = []
        self._relations: list[Relation] = []

    def document(self) -> SpanDocument:
        """All that the annotations say."""
        names: dict[str, str] = {}
        claims = [one for one in self._known.values() if one.layer == CLAIM]
        for claim in claims:
            names[claim.id] = self._claim(claim)
        for one in self._known.values():
            if one.layer != CLAIM and one.id not in self._parts and one.ends is None:
                names[one.id] = self._span(one)
        for one in self._known.values():
            self._relations += self._ties(one, names)
        return SpanDocument(spans=tuple(self._spans), relations=tuple(self._relations))

    def _claim(self, claim: Annotation) -> str:
        """Adds the spans of a claim; gives the id of its anchor."""
        parts: dict[Role, list[Annotation]] = {role: [] for role in Role}
        for link in claim.links:
            if link.feature in set(Role) and link.target in self._known:
                parts[Role(link.feature)].append(self._known[link.target])
                self._parts.add(link.target)
        anchor_role = Role.CUE if parts[Role.CUE] or not parts[Role.CONTENT] else Role.CONTENT
        parts[anchor_role] = parts[anchor_role] or [claim]
        identifier = self._identifier(claim)
        for role in sorted(Role, key=lambda role: role is not anchor_role):
            for number, part in enumerate(parts[role]):
                is_anchor = role is anchor_role and number == 0
                own = identifier if is_anchor else f"{identifier}/{role}/{number}"
                self._spans.append(
                    LabelledSpan(
                        id=own,
                        label=ROLE_LABELS[role],
                        fragments=(part.span,),
                        standing=_standing(claim),
                        attributes=_attributes(claim) if is_anchor else {},
                    )
                )
                if not is_anchor:
                    self._relations.append(Relation(label=role, head=identifier, child=own))
        return identifier

    def _span(self, one: Annotation) -> str:
        identifier = self._identifier(one)
        label = _label(one)
        attributes = _attributes(one)
        attributes.pop(label[0], None)
        self._spans.append(
            LabelledSpan(
                id=identifier,
                label=label[1],
                fragments=(one.span,),
                standing=_standing(one),
                attributes=attributes,
            )
        )
        return identifier

    def _ties(self, one: Annotation, names: Mapping[str, str]) -> Iterator[Relation]:
        """The relations that an annotation is or holds; those of a claim to its parts are known already."""
        if one.ends is not None:
            label = _label(one)[1]
            head, child = one.ends
            yield Relation(label=label, head=names.get(head, head), child=names.get(child, child))
        for link in one.links:
            if link.target not in self._parts:
                yield Relation(
                    label=link.role or link.feature,
                    head=names.get(one.id, one.id),
                    child=names.get(link.target, link.target),
                )

    def _identifier(self, one: Annotation) -> str:
        own = str(one.features.get("identity") or one.id)
        while own in self._taken:
            own += "+"
        self._taken.add(own)
        return own


def _label(one: Annotation) -> tuple[str, str]:
    """The feature that labels an annotation, and the label; the name of the layer where none does."""
    texts = {
        name: value
        for name, value in one.features.items()
        if isinstance(value, str) and value and name not in _NO_LABELS
    }
    for name in _LABELS:
        if name in texts:
            return name, texts[name]
    if len(texts) == 1 and one.layer not in {ACTOR, PART}:
        return next(iter(texts.items()))
    return "", one.layer.rpartition(".")[2]


def _standing(one: Annotation) -> str:
    said = one.features.get("decision")
    return str(said) if said in _STANDINGS else str(Decision.ACCEPTED)


def _attributes(one: Annotation) -> dict[str, Any]:
    """The features as attributes of a span, without those that say what it is and how it stands."""
    own: dict[str, Value] = {
        _NAMED.get(name, name): value
        for name, value in one.features.items()
        if name not in {"attributes", "identity"} and not (name == "decision" and value in _STANDINGS)
    }
    with suppress(ValueError, KeyError):
        own["confidence"] = float(own["confidence"])
    return {**_object(one.features.get("attributes")), **own}


def _object(written: object) -> dict[str, Any]:
    """An object of JSON that a feature holds; empty where it holds none."""
    try:
        found = msgspec.json.decode(written) if isinstance(written, str) else None
    except msgspec.DecodeError:
        found = None
    return found if isinstance(found, dict) else {}
