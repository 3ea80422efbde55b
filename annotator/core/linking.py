"""Who is meant: the actor that an annotation would be linked to if it were accepted now.

Proposals are worked out from the spans of one article and the actor list each time, and never stored: the
decision is what counts.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim, Decision, ItemRef, Mention
from annotator.core.review import review_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.annotation import Actor, Item
    from annotator.core.spans import Span

PERSON = "person"
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
    return _Linker(text, items, actors).proposals


class _Linker:
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
        self._resolved: list[tuple[Span, ActorProposal]] = []
        self._full_names: dict[str, ActorProposal] = {}
        self.proposals: dict[ItemRef, ActorProposal] = {}
        ordered = review_order(item for item in items if item.decision is not Decision.REJECTED)
        for item in ordered:
            if isinstance(item, Mention):
                self._mention(item)
        self._speakers: list[tuple[int, ActorProposal]] = []
        for item in ordered:
            if isinstance(item, Claim):
                self._claim(item)

    def _mention(self, mention: Mention) -> None:
        if mention.actor in self._by_uuid:
            proposal = _existing(self._by_uuid[mention.actor], "linked")
        else:
            surface = written_name(mention.span.of(self._text))
            is_pronoun = surface.casefold() in _SINGULAR_PRONOUNS
            found = self._last_person(mention.span) if is_pronoun else self._named(surface, mention.type)
            if not surface or found is None:
                return
            proposal = self.proposals[mention.ref] = found
        self._resolved.append((mention.span, proposal))
        if proposal.type == PERSON and " " in proposal.name:
            self._full_names.setdefault(_surname(proposal.name), proposal)

    def _named(self, surface: str, actor_type: str) -> ActorProposal:
        known = self._by_name.get(normal_name(surface))
        if known is not None:
            same = normal_name(known.name) == normal_name(surface)
            return _existing(known, "name in your actor list" if same else "alias in your actor list")
        if actor_type == PERSON and " " not in surface:
            full = self._full_names.get(normal_name(surface)) or self._listed_surname(surface)
            if full is not None:
                return ActorProposal(
                    name=full.name, type=full.type, actor=full.actor, why=f"surname of {full.name}"
                )
        return ActorProposal(name=_ARTICLE_WORD.sub("", surface), type=actor_type, why="new in this project")

    def _listed_surname(self, surface: str) -> ActorProposal | None:
        bearers = self._bearers.get(normal_name(surface), [])
        return _existing(bearers[0], "surname") if len(bearers) == 1 else None

    def _claim(self, claim: Claim) -> None:
        if claim.actor in self._by_uuid:
            speaker: ActorProposal | None = _existing(self._by_uuid[claim.actor], "linked")
        else:
            speaker = self._source(claim)
            if speaker is not None:
                self.proposals[claim.ref] = speaker
        if speaker is not None and speaker.type == PERSON:
            self._speakers.append((claim.source[0].start if claim.source else claim.extent.start, speaker))

    def _source(self, claim: Claim) -> ActorProposal | None:
        within = [
            proposal
            for part in claim.source
            for span, proposal in self._resolved_from(part.start, part.end)
            if part.contains(span)
        ]
        if within:
            return next((found for found in within if found.type == PERSON), within[0])
        if len(claim.source) == 1 and claim.source[0].of(self._text).casefold() in _SINGULAR_PRONOUNS:
            return self._antecedent(claim.source[0])
        return None

    def _resolved_from(self, start: int, end: int) -> list[tuple[Span, ActorProposal]]:
        # Mentions were resolved in reading order, so those that start in a range stand together.
        first = bisect_left(self._resolved, start, key=_start_of)
        return self._resolved[first : bisect_left(self._resolved, end, lo=first, key=_start_of)]

    def _antecedent(self, pronoun: Span) -> ActorProposal | None:
        before = (who for start, who in reversed(self._speakers) if start < pronoun.start)
        speaker = next(before, None)
        if speaker is None:
            return self._last_person(pronoun)
        return replace(speaker, why=f"“{pronoun.of(self._text)}” · last speaker before it")

    def _last_person(self, pronoun: Span) -> ActorProposal | None:
        before = (
            who for span, who in reversed(self._resolved) if span.end <= pronoun.start and who.type == PERSON
        )
        person = next(before, None)
        if person is None:
            return None
        return replace(person, why=f"“{pronoun.of(self._text)}” · last person before it")


def _start_of(resolved: tuple[Span, ActorProposal]) -> int:
    return resolved[0].start


def _surname(name: str) -> str:
    return normal_name(name).rpartition(" ")[2]


def _existing(actor: Actor, why: str) -> ActorProposal:
    return ActorProposal(name=actor.name, type=actor.type, actor=actor.uuid, why=why)
