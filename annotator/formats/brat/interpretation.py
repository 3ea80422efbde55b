"""What the lines of a standoff file mean: labelled spans and the relations between them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from annotator.core.annotation import Decision, Role
from annotator.core.words import Words
from annotator.formats.brat.naming import from_type
from annotator.formats.exchange.document import (
    PENDING,
    ROLE_LABELS,
    LabelledSpan,
    Relation,
    SpanDocument,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.spans import Fragments
    from annotator.formats.brat.standoff import Link, Remark, Standoff

ACTORS = "Actors"
"""The knowledge base that stands for the actor list of a project."""
NAMED = {"Stance": "stance", "Topic": "topic", "Certainty": "certainty"}
"""What attributes of claims are called in brat, and here."""
DECISION = "Decision"
NOTES = "AnnotatorNotes"


@dataclass(slots=True)
class Meaning:
    """Spans and relations, what has no place among them, and what is to be told of, by lines.

    ``entries`` are the knowledge base's for the name and type of an actor.
    """

    spans: list[LabelledSpan] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    unplaced: list[dict[str, Any]] = field(default_factory=list)
    refused: list[tuple[int, Words]] = field(default_factory=list)
    notices: list[tuple[int, Words]] = field(default_factory=list)
    entries: dict[tuple[str, str], dict[str, str]] = field(default_factory=lambda: defaultdict(dict))

    def document(self) -> SpanDocument:
        """The spans and relations together."""
        return SpanDocument(spans=tuple(self.spans), relations=tuple(self.relations))


def meaning_of(
    standoff: Standoff,
    spans: Mapping[str, Fragments],
    *,
    name: str,
    known: Mapping[str, Mapping[str, Any]] | None = None,
    events_only: bool = False,
) -> Meaning:
    """What a standoff file says, whose readable spans are ``spans`` by their ids; ``name`` is the file's.

    ``known`` is what is known of an id beside the file. With ``events_only``, as in the PolNeAR corpus, only
    events make claims, and their triggers are nothing of their own.
    """
    reading = _Reading(standoff, spans, name, known or {}, events_only=events_only)
    reading.read_events()
    reading.read_spans()
    reading.read_relations()
    reading.keep_rest()
    return reading.found


class _Reading:
    """One standoff file while it is understood."""

    def __init__(
        self,
        standoff: Standoff,
        spans: Mapping[str, Fragments],
        name: str,
        known: Mapping[str, Mapping[str, Any]],
        *,
        events_only: bool,
    ) -> None:
        self._standoff = standoff
        self._spans = spans
        self._name = name
        self._known = known
        self._events_only = events_only
        self._bad = standoff.unreadable | (standoff.bounds.keys() - spans.keys())
        self._used: set[str] = set()
        self._anchors: dict[str, str] = {}
        self.found = Meaning()
        self._attributes = _attributes(standoff, self.found)
        self._references: defaultdict[str, list[Remark]] = defaultdict(list)
        for one in standoff.references:
            self._references[one.target].append(one)

    def read_events(self) -> None:
        """Claims of the events that name source, cue or content; other triggers stay spans."""
        for identifier, event in self._standoff.events.items():
            if self._is_of_claims(event):
                self._read_claim(identifier, event)
            else:
                self._anchors[identifier] = event.trigger
                self._keep_aside(event)

    def _is_of_claims(self, event: Link) -> bool:
        return self._events_only or any(_role_of(role) is not None for role, _ in event.arguments)

    def _keep_aside(self, link: Link) -> None:
        self.found.unplaced.append({"relation": from_type(link.type), "arguments": dict(link.arguments)})

    def _read_claim(self, identifier: str, event: Link) -> None:
        parts = self._parts(identifier, event)
        if parts is None:
            return
        self._used.add(event.trigger)
        anchors = parts[Role.CUE] or parts[Role.CONTENT]
        if not anchors and not self._events_only and event.trigger in self._spans:
            anchors = parts[Role.CUE] = [self._spans[event.trigger]]
        if not anchors:
            reason = Words("the attribution {id} has neither cue nor content", id=identifier)
            self.found.refused.append((event.line, reason))
            return
        uuid = str(uuid5(NAMESPACE_URL, f"{self._name}#{identifier}"))
        self._anchors[identifier] = uuid
        self._add_claim(uuid, parts, self._attributes.pop(identifier, {}))

    def _parts(self, identifier: str, event: Link) -> dict[Role, list[Fragments]] | None:
        """The fragments of each role; None where one of them cannot be read, so that none is half a claim."""
        parts: dict[Role, list[Fragments]] = {role: [] for role in Role}
        for argument, reference in event.arguments:
            role = _role_of(argument)
            if reference in self._bad:
                reason = Words(
                    "{id} is left out, for it names {reference}, which cannot be read",
                    id=identifier,
                    reference=reference,
                )
                self.found.refused.append((event.line, reason))
                return None
            if role is None or reference not in self._spans:
                self._tell_of(identifier, event, argument, reference)
            else:
                parts[role].append(self._spans[reference])
                self._used.add(reference)
        return parts

    def _tell_of(self, identifier: str, event: Link, argument: str, reference: str) -> None:
        if reference in self._spans or reference in self._standoff.events:
            self.found.unplaced.append({"event": identifier, "role": argument, "of": reference})
        else:
            words = Words("{id} names {reference}, which is not there", id=identifier, reference=reference)
            self.found.notices.append((event.line, words))

    def _add_claim(
        self, uuid: str, parts: Mapping[Role, list[Fragments]], attributes: Mapping[str, Any]
    ) -> None:
        anchor_role = Role.CUE if parts[Role.CUE] else Role.CONTENT
        for role in (anchor_role, *(role for role in Role if role is not anchor_role)):
            for number, fragments in enumerate(parts[role]):
                is_anchor = role is anchor_role and number == 0
                span = LabelledSpan(
                    id=uuid if is_anchor else f"{uuid}/{role}/{number}",
                    label=ROLE_LABELS[role],
                    fragments=fragments,
                    standing=_standing(attributes) if is_anchor else Decision.ACCEPTED,
                    attributes=_without_decision(attributes) if is_anchor else {},
                )
                self.found.spans.append(span)
                if not is_anchor:
                    self.found.relations.append(Relation(label=role, head=uuid, child=span.id))

    def read_spans(self) -> None:
        """The spans that no event has used, with what is said of each."""
        for identifier, fragments in self._spans.items():
            if identifier in self._used:
                continue
            label = from_type(self._standoff.bounds[identifier].type)
            if self._events_only:
                places = [[span.start, span.end] for span in fragments]
                self.found.unplaced.append({"label": label, "spans": places})
                continue
            known = self._known_of(identifier, label, fragments)
            attributes = {**self._attributes.pop(identifier, {}), **known}
            uuid = attributes.pop("id", identifier)
            self._anchors[identifier] = str(uuid)
            self.found.spans.append(
                LabelledSpan(
                    id=str(uuid),
                    label=label,
                    fragments=fragments,
                    standing=_standing(attributes),
                    attributes=self._with_actor(attributes, identifier, label),
                )
            )

    def _known_of(self, identifier: str, label: str, fragments: Fragments) -> dict[str, Any]:
        """What is known of the span beside the file, if its id still means what it meant."""
        match self._known.get(identifier):
            case {"label": str(said), "start": int(start), "end": int(end), **further} if (
                said == label and any(span.start < end and start < span.end for span in fragments)
            ):
                return {str(name): value for name, value in further.items()}
            case _:
                return {}

    def _with_actor(self, attributes: Mapping[str, Any], identifier: str, label: str) -> dict[str, Any]:
        """The attributes, with the actor that the knowledge base names."""
        found = _without_decision(attributes)
        references = self._references.pop(identifier, None)
        if references is None:
            return found
        own = next((one for one in references if one.base == ACTORS), references[0])
        is_role = label.casefold() in set(Role)
        found["actor"] = own.value
        found.setdefault("actor_type", "person" if is_role else label)
        for one in references:
            self.found.entries[str(own.value), str(found["actor_type"])][one.base] = one.type
        return found

    def read_relations(self) -> None:
        """The relations between spans, and what is not between spans."""
        for link in self._standoff.relations.values():
            (_, head), (_, child) = link.arguments
            ends = [self._anchors.get(one) for one in (head, child)]
            if ends[0] is None or ends[1] is None:
                self._keep_aside(link)
            else:
                self.found.relations.append(Relation(label=from_type(link.type), head=ends[0], child=ends[1]))
        self.found.unplaced += [{"relation": "Equiv", "of": list(ids)} for ids in self._standoff.equals]

    def keep_rest(self) -> None:
        """What is said of relations, of other events, and of what is not there."""
        for target, attributes in self._attributes.items():
            self.found.unplaced.append({"of": target, "attributes": attributes})
        for target, references in self._references.items():
            entries = {one.base: [one.type, one.value] for one in references}
            self.found.unplaced.append({"of": target, "entries": entries})


def _role_of(argument: str) -> Role | None:
    """The role that an argument of an event names; one that occurs again carries a number."""
    name = argument.rstrip("0123456789").lower()
    return Role(name) if name in set(Role) else None


def _attributes(standoff: Standoff, found: Meaning) -> defaultdict[str, dict[str, Any]]:
    """What is said of each id: attributes, and its note."""
    attributes: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for one in standoff.attributes:
        name = NAMED.get(one.type) or from_type(one.type)
        attributes[one.target][name] = True if one.value is None else one.value
    for one in standoff.notes:
        if one.type != NOTES:
            found.unplaced.append({"note": one.type, "of": one.target, "text": one.value})
        elif "note" in attributes[one.target]:
            attributes[one.target]["note"] += f"\n{one.value}"
        else:
            attributes[one.target]["note"] = one.value
    return attributes


def _standing(attributes: Mapping[str, Any]) -> str:
    said = str(attributes.get(DECISION, "")).casefold()
    return said if said in {PENDING, *Decision} else Decision.ACCEPTED


def _without_decision(attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in attributes.items() if name != DECISION}
