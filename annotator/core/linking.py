"""Who is meant: the actor that an annotation would be linked to if it were accepted now.

Proposals are worked out from the spans of one article and the actor list each time, and never stored: the
decision is what counts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import permutations
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim, Decision, ItemRef, Mention
from annotator.core.references import ReferenceKind, counted_types, is_introduced, reference_of, titles_around
from annotator.core.review import review_order
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.annotation import Actor, Item
    from annotator.core.references import Reference
    from annotator.core.spans import Span

PERSON = "person"
_REACH = 60
"""Mentions before an expression among which its antecedent is looked for: about a thousand words of news."""

_SINGULAR_PRONOUNS = frozenset({"he", "she", "him", "her", "himself", "herself"})
_POSSESSIVE = re.compile(r"['’]s?$")
_ARTICLE_WORD = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorProposal:
    """The actor that an item would get: an existing one by uuid, or a new one (``actor`` None)."""

    name: str
    type: str
    actor: str | None = None
    why: str = ""


def written_name(text: str) -> str:
    """The words of a mention as a name would be written: on one line, without a possessive ending."""
    return _POSSESSIVE.sub("", " ".join(text.split())).rstrip()


@lru_cache(maxsize=1 << 16)  # the same list of actors is gone through with every key press
def normal_name(text: str) -> str:
    """A name as it is compared: case, white space, a leading article and a possessive ending do not count."""
    return _ARTICLE_WORD.sub("", written_name(text)).casefold()


def is_name(text: str) -> bool:
    """Whether ``text`` can stand as a name of its own: a capital or an uncased letter, and no pronoun."""
    return bool(text) and not text[0].islower() and text.casefold() not in _SINGULAR_PRONOUNS


def propose_links(
    text: str, items: Iterable[Item], actors: Iterable[Actor]
) -> Mapping[ItemRef, ActorProposal]:
    """For each mention and claim of an article without an actor: who it would be linked to.

    Args:
        text: the article's text.
        items: all its mentions and claims; rejected ones are passed over.
        actors: the project's actor list.
    """
    return ActorReading(text, items, actors).proposals


class ActorReading:
    """Who is who in one article.

    ``proposals`` are as ``propose_links`` gives them. ``named`` has for each mention in reading order whom it
    means, ``speakers`` for each claim of a person where its source starts (code points) and who that is.
    """

    def __init__(self, text: str, items: Iterable[Item], actors: Iterable[Actor]) -> None:
        self._text = text
        self._by_uuid = {actor.uuid: actor for actor in actors}
        self._by_name: dict[str, Actor] = {}
        self._bearers: dict[str, list[Actor]] = {}
        for actor in self._by_uuid.values():
            for name in actor.names:
                self._by_name.setdefault(normal_name(name), actor)
            if actor.type == PERSON:
                self._bearers.setdefault(_surname(actor.name), []).append(actor)
        self.named: list[tuple[Span, ActorProposal]] = []
        self._full_names: dict[str, ActorProposal] = {}
        self.proposals: dict[ItemRef, ActorProposal] = {}
        ordered = review_order(item for item in items if item.decision is not Decision.REJECTED)
        for item in ordered:
            if isinstance(item, Mention):
                self._mention(item)
        self.speakers: list[tuple[int, ActorProposal]] = []
        for item in ordered:
            if isinstance(item, Claim):
                self._claim(item)

    def _mention(self, mention: Mention) -> None:
        if mention.actor in self._by_uuid:
            proposal = _existing(self._by_uuid[mention.actor], Words("linked"))
        else:
            surface = written_name(mention.span.of(self._text))
            found = self._meant(surface, mention)
            if not surface or found is None:
                return
            proposal = self.proposals[mention.ref] = found
        self.named.append((mention.span, proposal))
        if proposal.type == PERSON and " " in proposal.name:
            self._full_names.setdefault(_surname(proposal.name), proposal)

    def _meant(self, surface: str, mention: Mention) -> ActorProposal | None:
        if surface.casefold() in _SINGULAR_PRONOUNS:
            return self._last_person(mention.span)
        reference = reference_of(surface)
        if reference is None or normal_name(surface) in self._by_name:
            return self._named(surface, mention.type)
        known = self._before(reference, mention.span)
        if reference.kind is ReferenceKind.NUMBER:
            if len(known) == reference.number:
                return together(known, self._by_name, mention.type)
            return None if reference.definite else self._named(surface, mention.type)
        if reference.kind is ReferenceKind.NOUN:
            known = [who for who in known if who.type == mention.type]
            return self._only(known, surface) if known else self._named(surface, mention.type)
        return self._only(known, surface)

    def _before(self, reference: Reference, at: Span) -> list[ActorProposal]:
        """The antecedents of an expression that means somebody known; none of another."""
        is_noun = reference.kind in {ReferenceKind.NOUN, ReferenceKind.NUMBER}
        if is_noun and (reference.qualifiers or not (reference.definite or is_introduced(self._text, at))):
            return []
        return antecedents(reference, self._text, self.named, at)

    def _only(self, known: list[ActorProposal], surface: str) -> ActorProposal | None:
        return (
            replace(known[0], why=Words("“{words}” · the only one before it", words=surface))
            if len(known) == 1
            else None
        )

    def _named(self, surface: str, actor_type: str) -> ActorProposal:
        known = self._by_name.get(normal_name(surface))
        if known is not None:
            same = normal_name(known.name) == normal_name(surface)
            return _existing(
                known, Words("name in your actor list") if same else Words("alias in your actor list")
            )
        if actor_type == PERSON and " " not in surface:
            full = self._full_names.get(normal_name(surface)) or self._listed_surname(surface)
            if full is not None:
                return ActorProposal(
                    name=full.name,
                    type=full.type,
                    actor=full.actor,
                    why=Words("surname of {name}", name=full.name),
                )
        return ActorProposal(
            name=_ARTICLE_WORD.sub("", surface), type=actor_type, why=Words("new in this project")
        )

    def _listed_surname(self, surface: str) -> ActorProposal | None:
        bearers = self._bearers.get(normal_name(surface), [])
        return _existing(bearers[0], Words("surname")) if len(bearers) == 1 else None

    def _claim(self, claim: Claim) -> None:
        if claim.actor in self._by_uuid:
            speaker: ActorProposal | None = _existing(self._by_uuid[claim.actor], Words("linked"))
        else:
            speaker = self._source(claim)
            if speaker is not None:
                self.proposals[claim.ref] = speaker
        if speaker is not None and speaker.type == PERSON:
            self.speakers.append((claim.source[0].start if claim.source else claim.extent.start, speaker))

    def _source(self, claim: Claim) -> ActorProposal | None:
        within = [
            proposal
            for part in claim.source
            for span, proposal in self._resolved_from(part.start, part.end)
            if part.contains(span)
        ]
        if within:
            return next((found for found in within if found.type == PERSON), within[0])
        if len(claim.source) != 1:
            return None
        words = claim.source[0].of(self._text)
        if words.casefold() in _SINGULAR_PRONOUNS:
            return self._antecedent(claim.source[0])
        reference = reference_of(words)
        if reference is None or reference.kind is ReferenceKind.NUMBER:
            return None
        return self._only(self._before(reference, claim.source[0]), words)

    def _resolved_from(self, start: int, end: int) -> list[tuple[Span, ActorProposal]]:
        # Mentions were resolved in reading order, so those that start in a range stand together.
        first = bisect_left(self.named, start, key=_start_of)
        return self.named[first : bisect_left(self.named, end, lo=first, key=_start_of)]

    def _antecedent(self, pronoun: Span) -> ActorProposal | None:
        before = (who for start, who in reversed(self.speakers) if start < pronoun.start)
        speaker = next(before, None)
        if speaker is None:
            return self._last_person(pronoun)
        return replace(speaker, why=Words("“{words}” · last speaker before it", words=pronoun.of(self._text)))

    def _last_person(self, pronoun: Span) -> ActorProposal | None:
        before = (
            who for span, who in reversed(self.named) if span.end <= pronoun.start and who.type == PERSON
        )
        person = next(before, None)
        if person is None:
            return None
        return replace(person, why=Words("“{words}” · last person before it", words=pronoun.of(self._text)))


def antecedents(
    reference: Reference,
    text: str,
    named: Sequence[tuple[Span, ActorProposal]],
    at: Span,
) -> list[ActorProposal]:
    """Whom an expression at ``at`` may mean of those named before it, each once, the last named first.

    A noun means who bears it in the name or is introduced by it, "they" and "it" everyone
    but persons; those two look no further back than their paragraph, and none beyond the last sixty mentions.
    ``named`` is in reading order.
    """
    start = text.rfind("\n", 0, at.start) + 1
    found: dict[tuple[str, str], ActorProposal] = {}
    last = bisect_left(named, at.start, key=_start_of)
    for span, who in named[max(0, last - _REACH) : last]:
        if span.end <= at.start and _fits(reference, text, span, who, paragraph=start):
            key = (who.actor or "", normal_name(who.name))
            found.pop(key, None)
            found[key] = who
    return list(reversed(found.values()))


def _fits(reference: Reference, text: str, span: Span, who: ActorProposal, *, paragraph: int) -> bool:
    if reference.kind is ReferenceKind.NUMBER:
        return who.type in counted_types(reference.noun)[0]
    if reference.kind is ReferenceKind.NOUN:
        words = normal_name(who.name).split()
        return (len(words) > 1 and reference.noun in words) or (
            who.type == PERSON and reference.noun in titles_around(text, span)
        )
    if reference.kind is ReferenceKind.PERSON:
        return who.type == PERSON
    return who.type != PERSON and span.start >= paragraph


def together(several: Sequence[ActorProposal], listed: Mapping[str, Actor], actor_type: str) -> ActorProposal:
    """One actor for all of ``several``, the last named first: the listed one of their names, or a new one."""
    names = [who.name for who in reversed(several)]
    for order in permutations(names):
        known = listed.get(normal_name(_enumerated(order)))
        if known is not None:
            return _existing(known, Words("named last, together"))
    return ActorProposal(name=_enumerated(names), type=actor_type, why=Words("named last, together"))


def _enumerated(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1]))


def _start_of(resolved: tuple[Span, ActorProposal]) -> int:
    return resolved[0].start


def _surname(name: str) -> str:
    return normal_name(name).rpartition(" ")[2]


def _existing(actor: Actor, why: str) -> ActorProposal:
    return ActorProposal(name=actor.name, type=actor.type, actor=actor.uuid, why=why)
