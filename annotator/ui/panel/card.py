"""What a review card says of an item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.annotation import Claim, Decision, Mention
from annotator.core.linking import normal_name
from annotator.core.spans import joined_text
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Actor, Item, ItemRef
    from annotator.core.linking import ActorProposal


class KeyHint(NamedTuple):
    """A key on a card, what it does in a word, and the name of the action (or menu) it stands for."""

    key: str
    word: str
    action: str


LABELS = "labels"
"""The name of the menu of types, which stands for nine actions."""

_ACCEPT = KeyHint("A", "accept", "review.accept")
_REJECT = KeyHint("R", "reject", "review.reject")
_REMOVE = KeyHint("R", "remove", "review.reject")
_LABEL = KeyHint("1–9", "label", LABELS)
_LINK = KeyHint("L", "link", "annotate.link")
_BOUNDARIES = KeyHint("B", "boundaries", "annotate.boundaries")
_STANCE = KeyHint("S", "stance", "annotate.stance")
_MENTION_KEYS = (_ACCEPT, _REJECT, _LABEL, _LINK, _BOUNDARIES)
_CLAIM_KEYS = (_ACCEPT, _REJECT, _BOUNDARIES, _LINK, _STANCE)
_MADE_MENTION_KEYS = (_REMOVE, _LABEL, _LINK, _BOUNDARIES)
_MADE_CLAIM_KEYS = (_REMOVE, _BOUNDARIES, _LINK, _STANCE)
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
    keys: tuple[KeyHint, ...]

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


def _keys(item: Item) -> tuple[KeyHint, ...]:
    if isinstance(item, Claim):
        return _MADE_CLAIM_KEYS if item.suggestion is None else _CLAIM_KEYS
    return _MADE_MENTION_KEYS if item.suggestion is None else _MENTION_KEYS
