"""Which actor types of the codebook the labels of other programs stand for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from annotator.core.record import UNPLACED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.annotation import Actor, Mention, MentionSuggestion
    from annotator.core.codebook import Codebook
    from annotator.core.record import Record

LEFT_OUT = ""
"""The target of a label that is none of an actor: its spans are kept under the article's ``meta``."""

_CALLED = {
    "person": ("per", "pers", "people", "human", "politician", "speaker", "individual"),
    "organization": (
        "org", "organisation", "organizations", "party", "company", "institution", "agency", "government",
    ),
    "state": ("gpe", "country", "nation", "geo-political", "geopolitical"),
    "group": ("norp", "collective", "population"),
    "media": ("outlet", "newspaper", "broadcaster", "press"),
}  # fmt: skip
"""What other schemes call our types: CoNLL-2003, OntoNotes 5, ACE, and plain words."""

_NO_ACTORS = frozenset(
    {
        "cardinal", "date", "duration", "event", "fac", "facility", "language", "law", "loc", "location",
        "misc", "money", "number", "ordinal", "percent", "product", "quantity", "set", "time", "vehicle",
        "weapon", "work_of_art",
    }
)  # fmt: skip
"""Labels of the same schemes that never mark who acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelUse:
    """A label of a file, how often it marks something, and the type it stands for (or ``LEFT_OUT``)."""

    label: str
    count: int
    target: str


def usual_target(label: str, codebook: Codebook) -> str:
    """The type that a label of another program most likely stands for.

    That is the type of that name or one that the codebook says it stands for, in any case; else the type that
    common schemes call so; ``LEFT_OUT`` for what they have beside actors; else the label itself.
    """
    wanted = label.strip().casefold()
    for kind in codebook.actor_types:
        if wanted in {name.casefold() for name in (kind.name, *kind.also)}:
            return kind.name
    for name, called in _CALLED.items():
        if wanted in called and codebook.has_type(target := codebook.type_for(name)):
            return target
    return LEFT_OUT if wanted in _NO_ACTORS else label


def usual_mapping(labels: Iterable[str], codebook: Codebook) -> dict[str, str]:
    """Each label with its ``usual_target``."""
    return {label: usual_target(label, codebook) for label in labels}


def with_labels(record: Record, mapping: Mapping[str, str]) -> Record:
    """The record with its labels mapped; those that ``mapping`` does not name stay.

    Mentions whose label is left out stand under ``unplaced`` in the ``meta`` of the article. Actors that
    claims name stay, with the label they had.
    """
    if not record.mentions and not record.actors:
        return record
    kept: list[Mention] = []
    unplaced: list[dict[str, Any]] = []
    for mention in record.mentions:
        target = mapping.get(mention.type, mention.type)
        if target == LEFT_OUT:
            unplaced.append({"label": mention.type, "spans": [[mention.span.start, mention.span.end]]})
        else:
            kept.append(
                replace(mention, type=target, suggestion=_proposed(mention, mapping)) if mapping else mention
            )
    draft = record.draft
    if unplaced:
        before = draft.meta.get(UNPLACED)
        known = before if isinstance(before, list) else []
        draft = replace(draft, meta={**draft.meta, UNPLACED: [*known, *unplaced]})
    named = {one.actor for one in kept} | {one.actor for one in record.claims}
    actors = tuple(_actor(one, mapping) for one in record.actors if one.uuid in named)
    return replace(record, draft=draft, mentions=tuple(kept), actors=actors)


def _proposed(mention: Mention, mapping: Mapping[str, str]) -> MentionSuggestion | None:
    found = mention.suggestion
    if found is None:
        return None
    return replace(found, type=mapping.get(found.type, found.type) or found.type)


def _actor(actor: Actor, mapping: Mapping[str, str]) -> Actor:
    return replace(actor, type=mapping.get(actor.type, actor.type) or actor.type)


def labels_of(record: Record) -> Iterable[str]:
    """The label of each mention, and of each actor that only claims name."""
    if not record.mentions and not record.actors:
        return
    of_mentions = {mention.actor for mention in record.mentions}
    of_claims = {claim.actor for claim in record.claims} - of_mentions
    yield from (mention.type for mention in record.mentions)
    yield from (actor.type for actor in record.actors if actor.uuid in of_claims)
