"""What a review card says of an item."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.annotation import Claim, Decision, Mention
from annotator.core.linking import normal_name
from annotator.core.spans import joined_text
from annotator.ui.actions.codebook_actions import FURTHER
from annotator.ui.panel.card_attributes import attribute_names, attributes_of
from annotator.ui.reasons import reason
from annotator.ui.wording import dotted, marked, share, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from annotator.core.annotation import Actor, Item, ItemRef
    from annotator.core.codebook import Codebook
    from annotator.core.linking import ActorProposal


class KeyHint(NamedTuple):
    """A key on a card, what it does in a word, and the name of the action (or menu) it stands for.

    One that ``breaks`` begins a row.
    """

    key: str
    word: str
    action: str
    breaks: bool = False


NO_KEY = "–"
"""What is shown as the key of an action that has none."""

LABELS = "labels"
"""The name of the menu of types, which stands for nine actions."""

_ACCEPT = KeyHint("A", marked("accept"), "review.accept")
_REJECT = KeyHint("R", marked("reject"), "review.reject")
_REMOVE = KeyHint("R", marked("remove"), "review.reject")
_LABEL = KeyHint("1–9", marked("label"), LABELS)
_LINK = KeyHint("L", marked("link"), "annotate.link")
_BOUNDARIES = KeyHint("B", marked("boundaries"), "annotate.boundaries")
_SOURCE = KeyHint("U", marked("source"), "claim.source")
_CUE = KeyHint("Q", marked("cue"), "claim.cue")
_CONTENT = KeyHint("J", marked("content"), "claim.content")
_STANCE = KeyHint("S", marked("stance"), "annotate.stance")
_TOPIC = KeyHint("T", marked("topic"), "annotate.topic")
_CERTAINTY = KeyHint("C", marked("certainty"), "annotate.certainty")
_ATTRIBUTE = KeyHint("Y", marked("attribute"), "annotate.attribute")
_NEVER = KeyHint("V", marked("never"), "rule.never")
_NOT_SO = KeyHint("Ctrl+Shift+V", marked("for this reason"), "rule.never_reason")
_MENTION_KEYS = (_ACCEPT, _REJECT, _LABEL, _LINK, _BOUNDARIES, _NEVER)
_PARTS = (_SOURCE, _CUE, _CONTENT)
_USUAL = {"stance": _STANCE, "topic": _TOPIC, "certainty": _CERTAINTY}
_MADE_MENTION_KEYS = (_REMOVE, _LABEL, _LINK, _BOUNDARIES)
_DECISIONS = {
    Decision.ACCEPTED: marked("accepted"),
    Decision.CORRECTED: marked("corrected"),
    Decision.REJECTED: marked("rejected"),
}
_LONGEST_QUOTE = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The words of one card.

    Only while it is the current one ``keys`` and ``confidence`` are shown, and ``slots`` in place of
    ``attributes``: those that have no value yet too.
    """

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
    slots: str = ""
    confidence: str = ""
    is_rejected: bool = False

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
    key_of: Callable[[str], str] | None = None,
    codebook: Codebook | None = None,
) -> Card:
    """The card of ``item``: who is its actor, or who would be one if it were accepted.

    ``key_of`` tells the key in force of an action; without it the actions' own keys are shown. ``codebook``
    says which attributes there are; without it the usual ones.
    """
    name, actor_type = _who(item, actors, proposals)
    if isinstance(item, Claim):
        words, beside, quote = name, joined_text(item.cue, text), joined_text(item.content, text)
        words = words or joined_text(item.source, text) or translate("source not named")
    else:
        own = joined_text((item.span,), text)
        is_told = not name or normal_name(name) == normal_name(own)
        words, beside, quote = name or own, "" if is_told else translate("“{words}”").format(words=own), ""
    return Card(
        ref=item.ref,
        kind=_kind(item),
        measure=_measure(item),
        who=words,
        who_is_known=bool(name),
        actor_type=actor_type,
        beside=beside,
        quote=quote[:_LONGEST_QUOTE],
        attributes=attributes_of(item, codebook),
        why=_why(item, proposals),
        keys=_keys(item, key_of, codebook),
        slots=attributes_of(item, codebook, unset="—"),
        confidence=_confidence(item),
        is_rejected=item.decision is Decision.REJECTED,
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
    return share(item.suggestion.confidence) if item.suggestion is not None else ""


def _confidence(item: Item) -> str:
    """How sure the suggester was, for what is decided; a card that waits has it as its measure."""
    if item.decision is None or item.suggestion is None:
        return ""
    return translate("confidence {number}").format(number=share(item.suggestion.confidence))


def _why(item: Item, proposals: Mapping[ItemRef, ActorProposal]) -> str:
    proposal = proposals.get(item.ref) if item.actor is None else None
    return dotted(
        reason(item.suggestion.why) if item.suggestion else "", reason(proposal.why) if proposal else ""
    )


def _further(names: Sequence[str], key_of: Callable[[str], str] | None) -> tuple[KeyHint, ...]:
    """The attributes besides the usual ones: those that have keys, and the way to all of them."""
    further = [name for name in names if name not in _USUAL]
    hints = [
        KeyHint(NO_KEY, name, f"annotate.attribute.{number}")
        for number, name in enumerate(further[:FURTHER], start=1)
    ]
    keyed = [hint for hint in hints if key_of is not None and key_of(hint.action) != NO_KEY]
    return (*keyed, _ATTRIBUTE) if further else ()


def _keys(item: Item, key_of: Callable[[str], str] | None, codebook: Codebook | None) -> tuple[KeyHint, ...]:
    if isinstance(item, Claim):
        names = attribute_names(codebook)
        asked = tuple(hint for name, hint in _USUAL.items() if name in names)
        others = _further(names, key_of)
        first = (_REMOVE,) if item.suggestion is None else (_ACCEPT, _REJECT)
        never = () if item.suggestion is None else (_NEVER, _NOT_SO)
        rows: tuple[tuple[KeyHint, ...], ...] = ((*first, _LINK), _PARTS, (*asked, *others), never)
    else:
        rows = (_MADE_MENTION_KEYS if item.suggestion is None else _MENTION_KEYS,)
    return tuple(
        KeyHint(
            hint.key if key_of is None else key_of(hint.action),
            translate(hint.word),
            hint.action,
            breaks=number == 0,
        )
        for row in rows
        for number, hint in enumerate(row)
    )
