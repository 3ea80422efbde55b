"""Statements of one document and coder as labelled spans."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from annotator.core.annotation import Role
from annotator.core.linking import PERSON as PERSON_TYPE
from annotator.formats.discourse.reading_claims import AGAINST, IN_FAVOUR, agreement_of
from annotator.formats.discourse.reading_claims import ORGANIZATION as ORGANIZATION_TYPE
from annotator.formats.dna.names import (
    AGREEMENT,
    ANNOTATION,
    CERTAINTY,
    CONCEPT,
    DETAILS,
    MOST_CHARACTERS,
    NOTE,
    ORGANIZATION,
    PART,
    PART_OF,
    PERSON,
    ROLE,
    STANCE,
)
from annotator.formats.exchange.document import ROLE_LABELS, LabelledSpan, Relation, SpanDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.spans import Span

_CLAIM_VARIABLES = frozenset({PERSON, ORGANIZATION, CONCEPT})


class Statement(NamedTuple):
    """A statement with the values of its variables by name; ``span`` in code points, end exclusive."""

    number: int
    type: str
    span: Span
    values: Mapping[str, Any]


class Details(msgspec.Struct, omit_defaults=True):
    """What of a claim none of DNA's variables shows.

    ``actor``: the type of the claim's own actor, None where it has none. ``is_attribute``: the concept is the
    attribute of that name and not the topic. ``empty``: fields that are there without a value.
    """

    id: str = ""
    actor: str | None = None
    is_attribute: bool = False
    attributes: dict[str, Any] = {}
    empty: tuple[str, ...] = ()


def document_of_statements(statements: Sequence[Statement]) -> tuple[SpanDocument, list[dict[str, Any]]]:
    """The spans and relations of some statements, and those that are no claims, as they were found.

    A statement about an actor or a concept is a claim; our own statements beside it tell its parts, otherwise
    all of it is content. An annotation behind a claim on the same words is its note.
    """
    claims = {one.number: one for one in statements if one.values.keys() & _CLAIM_VARIABLES}
    parts: dict[int, list[Statement]] = defaultdict(list)
    notes: dict[int, str] = {}
    unplaced: list[dict[str, Any]] = []
    for one in statements:
        before = claims.get(one.number - 1)
        if one.number in claims:
            continue
        if one.type == PART and one.values.get(PART_OF) in claims and one.values.get(ROLE) in set(Role):
            parts[one.values[PART_OF]].append(one)
        elif one.type == ANNOTATION and before is not None and before.span == one.span:
            notes[before.number] = str(one.values.get(NOTE) or "")
        else:
            unplaced.append(_as_found(one))
    spans: list[LabelledSpan] = []
    relations: list[Relation] = []
    taken: set[str] = set()
    for number, claim in claims.items():
        own, ties = _claim(claim, parts[number], notes.get(number, ""), taken)
        spans += own
        relations += ties
    return SpanDocument(spans=tuple(spans), relations=tuple(relations)), unplaced


def _as_found(one: Statement) -> dict[str, Any]:
    values = {name: value for name, value in one.values.items() if value not in ("", None)}
    return {"label": one.type, "spans": [[one.span.start, one.span.end]], "attributes": values}


def _claim(
    claim: Statement, parts: Sequence[Statement], note: str, taken: set[str]
) -> tuple[list[LabelledSpan], list[Relation]]:
    """The spans of a claim, the one that carries its attributes first."""
    ordered = sorted(parts, key=lambda one: one.values[ROLE] != Role.CUE)
    anchor = next((one for one in ordered if one.values[ROLE] != Role.SOURCE), None)
    details = _details(parts)
    attributes = _attributes(claim, parts, details) | ({NOTE: note} if note else {})
    identifier = details.id if details and details.id not in taken else f"statement {claim.number}"
    taken.add(identifier)
    content = ROLE_LABELS[Role.CONTENT]
    if anchor is None:
        spans = [LabelledSpan(id=identifier, label=content, fragments=(claim.span,), attributes=attributes)]
    else:
        spans = [_part(anchor, identifier, attributes)]
    for one in parts:
        if one is not anchor:
            spans.append(_part(one, f"part {one.number}", {}))
    ties = [Relation(label=one.label.casefold(), head=identifier, child=one.id) for one in spans[1:]]
    return spans, ties


def _part(one: Statement, identifier: str, attributes: Mapping[str, Any]) -> LabelledSpan:
    label = ROLE_LABELS[Role(one.values[ROLE])]
    return LabelledSpan(id=identifier, label=label, fragments=(one.span,), attributes=attributes)


def _attributes(claim: Statement, parts: Iterable[Statement], details: Details | None) -> dict[str, Any]:
    """The actor and the details of a claim. What DNA shows counts, since it may have been changed there."""
    person, organization, concept = (
        str(claim.values.get(name) or "") for name in (PERSON, ORGANIZATION, CONCEPT)
    )
    found = dict(details.attributes) if details else {}
    is_against = claim.values.get(AGREEMENT) == 0
    has_affiliation = bool(person) or (details is not None and details.actor is None)
    shown = {CONCEPT if details and details.is_attribute else "topic": concept}
    shown |= {name: _shown(parts, name) for name in (STANCE, CERTAINTY)}
    if has_affiliation:
        shown["affiliation"] = organization
    if details is None and AGREEMENT in claim.values:
        shown[STANCE] = AGAINST if is_against else IN_FAVOUR
    found |= {
        name: one for name, one in shown.items() if one and str(found.get(name))[:MOST_CHARACTERS] != one
    }
    _follow_agreement(found, is_against=is_against)
    if details:
        found |= dict.fromkeys(details.empty, "")
    if person or not has_affiliation:
        found |= _actor(person, organization, details)
    return found


def _actor(person: str, organization: str, details: Details | None) -> dict[str, str]:
    if person:
        return {"actor": person, "actor_type": PERSON_TYPE}
    known = details.actor if details and details.actor != PERSON_TYPE else None
    return {"actor": organization, "actor_type": known or ORGANIZATION_TYPE} if organization else {}


def _follow_agreement(found: dict[str, Any], *, is_against: bool) -> None:
    """Change a stance that says the opposite of the agreement, which was changed in DNA then."""
    if agreement_of(str(found.get(STANCE, ""))) is is_against:
        found[STANCE] = AGAINST if is_against else IN_FAVOUR
    if AGREEMENT in found and STANCE not in found and agreement_of(str(found[AGREEMENT])) is is_against:
        found[AGREEMENT] = "no" if is_against else "yes"


def _shown(parts: Iterable[Statement], name: str) -> str:
    return next((str(value) for one in parts if (value := one.values.get(name))), "")


def _details(parts: Iterable[Statement]) -> Details | None:
    """What the parts keep beside DNA's variables; None where none of them is ours."""
    for one in parts:
        if text := one.values.get(DETAILS):
            try:
                return msgspec.json.decode(str(text), type=Details)
            except msgspec.DecodeError:
                return None
    return None
