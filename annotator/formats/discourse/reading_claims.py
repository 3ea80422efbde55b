"""A claim as discourse network analysis takes it: who, for which body, on which concept, for or against."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.core.linking import PERSON

if TYPE_CHECKING:
    from annotator.core.annotation import Actor, Claim

ORGANIZATION = "organization"
IN_FAVOUR = "supports"
AGAINST = "opposes"
_FOR = frozenset({IN_FAVOUR, "support", "yes", "agree", "agrees", "positive", "pro", "for", "true", "1"})
_CONTRARY = frozenset(
    {AGAINST, "oppose", "no", "disagree", "disagrees", "negative", "contra", "against", "false", "0"}
)


class Statement(NamedTuple):
    """The variables of DNA's usual statement; empty where they are not known, ``agreement`` None."""

    person: str
    organization: str
    concept: str
    agreement: bool | None

    @property
    def actor(self) -> str:
        """Who makes the statement: the person, or else the body."""
        return self.person or self.organization


def statement_of(claim: Claim, actor: Actor | None) -> Statement:
    """What a claim says. The attributes of a codebook for discourse networks count like topic and stance."""
    affiliation = _attribute(claim, "affiliation")
    name = "" if actor is None else actor.name
    is_person = actor is not None and actor.type == PERSON
    return Statement(
        person=name if is_person else "",
        organization=name if actor is not None and not is_person else affiliation,
        concept=claim.topic or _attribute(claim, "concept"),
        agreement=agreement_of(claim.stance or _attribute(claim, "agreement")),
    )


def _attribute(claim: Claim, name: str) -> str:
    value = claim.attributes.get(name)
    return "" if value is None else str(value)


def agreement_of(stance: str) -> bool | None:
    """Whether a stance is in favour; None where it is neither for nor against."""
    word = stance.casefold()
    return True if word in _FOR else False if word in _CONTRARY else None
