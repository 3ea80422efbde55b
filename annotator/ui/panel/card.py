"""What a review card says of an item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim, Decision, Mention
from annotator.core.linking import normal_name
from annotator.core.spans import joined_text
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Actor, Item, ItemRef
    from annotator.core.linking import ActorProposal

_MENTION_KEYS = (("A", "accept"), ("R", "reject"), ("1–9", "label"), ("L", "link"), ("B", "boundaries"))
_CLAIM_KEYS = (("A", "accept"), ("R", "reject"), ("B", "boundaries"), ("L", "link"), ("S", "stance"))
_MADE_KEYS = (("R", "remove"), ("B", "boundaries"), ("L", "link"))
_DECISIONS = {
    Decision.ACCEPTED: "accepted",
    Decision.CORRECTED: "corrected",
    Decision.REJECTED: "rejected",
}
_LONGEST_QUOTE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The words of one card. ``keys`` are shown only while it is the current one."""

    ref: ItemRef
    kind: str
    measure: str
    who: str
    who_is_known: bool
    actor_type: str
    beside: str
    quote: str
    attributes: str
    why: str
    keys: tuple[tuple[str, str], ...]

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        return ". ".join(
            part for part in (self.kind, self.who, self.beside, self.quote, self.attributes, self.why) if part
        )


def card_of(
    item: Item,
    text: str,
    actors: Mapping[str, Actor],
    proposals: Mapping[ItemRef, ActorProposal],
) -> Card:
    """The card of ``item``: who is its actor, or who would be one if it were accepted."""
    name, actor_type = _who(item, actors, proposals)
    if isinstance(item, Claim):
        words, beside, quote = name, joined_text(item.cue, text), joined_text(item.content, text)
        words = words or joined_text(item.source, text) or translate("source not named")
    else:
        own = joined_text((item.span,), text)
        is_told = not name or normal_name(name) == normal_name(own)
        words, beside, quote = name or own, "" if is_told else f"“{own}”", ""
    return Card(
        ref=item.ref,
        kind=_kind(item),
        measure=_measure(item),
        who=words,
        who_is_known=bool(name),
        actor_type=actor_type,
        beside=beside,
        quote=quote[:_LONGEST_QUOTE],
        attributes=_attributes(item),
        why=_why(item, proposals),
        keys=_keys(item),
    )


def _who(
    item: Item, actors: Mapping[str, Actor], proposals: Mapping[ItemRef, ActorProposal]
) -> tuple[str, str]:
    own_type = item.type if isinstance(item, Mention) else ""
    actor = actors.get(item.actor or "")
    if actor is not None:
        return actor.name, own_type or actor.type
    proposal = proposals.get(item.ref)
    if proposal is not None:
        return proposal.name, own_type or proposal.type
    return "", own_type


def _kind(item: Item) -> str:
    return translate("CLAIM") if isinstance(item, Claim) else dotted(translate("ACTOR"), item.type)


def _measure(item: Item) -> str:
    if item.decision is not None:
        by_hand = item.suggestion is None and item.decision is not Decision.REJECTED
        return translate("by hand") if by_hand else translate(_DECISIONS[item.decision])
    return f"{item.suggestion.confidence:.2f}" if item.suggestion is not None else ""


def _attributes(item: Item) -> str:
    if not isinstance(item, Claim):
        return ""
    named = {"stance": item.stance, "topic": item.topic, "certainty": item.certainty, "note": item.note}
    return dotted(*(f"{translate(name)}: {value}" for name, value in named.items() if value))


def _why(item: Item, proposals: Mapping[ItemRef, ActorProposal]) -> str:
    proposal = proposals.get(item.ref) if item.actor is None else None
    return dotted(item.suggestion.why if item.suggestion else "", proposal.why if proposal else "")


def _keys(item: Item) -> tuple[tuple[str, str], ...]:
    if item.suggestion is None:
        return _MADE_KEYS
    return _CLAIM_KEYS if isinstance(item, Claim) else _MENTION_KEYS
