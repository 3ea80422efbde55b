"""Reading one article for who is who: whom each mention means and whose each claim is, in reading order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import ItemRef, Mention
from annotator.core.linking import (
    PERSON,
    ActorProposal,
    antecedents,
    existing,
    is_name,
    together,
    written_name,
)
from annotator.core.name_book import NameBook
from annotator.core.pronouns import RELATIVE, SELF, Sexes, named_right_before, names_nobody, quoted_in
from annotator.core.reading_order import ReadingOrder, begun_before
from annotator.core.references import ReferenceKind, is_introduced, reference_of
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from annotator.core.annotation import Actor, Claim, Item
    from annotator.core.item_list import ItemList
    from annotator.core.listed_names import NameKey
    from annotator.core.references import Reference
    from annotator.core.spans import Span

_REACH = 60
"""Mentions before an expression among which its antecedent is looked for: about a thousand words of news."""


class ActorReading:
    """Who is who in one article, read from its beginning as far as somebody asks.

    Whom a mention means depends on those before it, whose a claim is on those too and on the claims before.
    Where items or actors change, it goes back to the first place that may be concerned.

    Args:
        text: the article's text.
        items: all its mentions and claims, in review order; rejected ones are passed over.
        actors: the project's actor list.
    """

    def __init__(self, text: str, items: ItemList, actors: Iterable[Actor]) -> None:
        self._text = text
        self._names = NameBook(text, actors)
        self._named: list[tuple[Span, ActorProposal]] = []
        self._starts: list[int] = []
        self._proposals: dict[ItemRef, ActorProposal] = {}
        self._speakers: list[tuple[int, ActorProposal]] = []
        self._speakers_at: list[int] = []
        self._sexes = Sexes(text)
        self._order = ReadingOrder(items)

    def of(self, items: ItemList) -> ActorReading:
        """This reading, of other items of the article from now on."""
        if items is not self._order.items:
            concerned = self._order.first_concerned(items)
            if concerned is not None:
                self._go_back(concerned)
            self._order.take(items)
        return self

    def is_about(self, text: str, actors: Iterable[Actor]) -> bool:
        """Whether it is a reading of this text that looks names up in this list."""
        return self._names.listed.names is actors and self._text == text

    def actors_changed(self, keys: Iterable[NameKey]) -> None:
        """Let what was asked for by these keys be asked for again."""
        concerned = self._names.listed.first_asked(keys)
        if concerned is not None:
            self._go_back(concerned)

    @property
    def proposals(self) -> Mapping[ItemRef, ActorProposal]:
        """Who each item without an actor would be linked to."""
        self._read_all()
        return self._proposals

    @property
    def named(self) -> Sequence[tuple[Span, ActorProposal]]:
        """For each mention in reading order whom it means."""
        self._read_all()
        return self._named

    @property
    def speakers(self) -> Sequence[tuple[int, ActorProposal]]:
        """For each claim of a person where its source starts (code points), and who that is."""
        self._read_all()
        return self._speakers

    def proposal(self, ref: ItemRef) -> ActorProposal | None:
        """Who an item without an actor would be linked to."""
        found = self._proposals.get(ref)
        item = self._order.items.find(ref) if found is None else None
        if item is None:
            return found
        while not self._order.is_past(item):
            self._read(self._order.following())
        return self._proposals.get(ref)

    def _read_all(self) -> None:
        while (item := self._order.following()) is not None:
            self._read(item)

    def _read(self, item: Item | None) -> None:
        if isinstance(item, Mention):
            self._names.listed.at = item.span.start
            self._mention(item)
        elif item is not None:
            self._names.listed.at = item.extent.start
            self._claim(item)

    def _go_back(self, to: int) -> None:
        """Be where nothing from this place on (code points) has been read."""
        for ref in self._order.go_back(to):
            self._proposals.pop(ref, None)
        kept = bisect_left(self._starts, to)
        del self._named[kept:], self._starts[kept:]
        kept = bisect_right(self._speakers_at, to)
        del self._speakers[kept:], self._speakers_at[kept:]
        self._names.go_back(to)
        self._sexes.go_back(to)

    def _mention(self, mention: Mention) -> None:
        surface = written_name(mention.span.of(self._text))
        listed = self._names.of_uuid(mention.actor)
        if listed is not None:
            proposal = existing(listed, Words("linked"))
        else:
            found = self._meant(surface, mention)
            if not surface or found is None:
                return
            proposal = self._proposals[mention.ref] = found
        self._named.append((mention.span, proposal))
        self._starts.append(mention.span.start)
        if is_name(surface):
            self._names.note(mention.span, proposal)
            if proposal.type == PERSON:
                self._sexes.note(mention.span, proposal)

    def _meant(self, surface: str, mention: Mention) -> ActorProposal | None:
        reference = reference_of(surface)
        is_listed = self._names.has(surface)
        if names_nobody(surface) and not is_listed:
            return self._pointed_at(surface, mention.span)
        if reference is not None and reference.kind is ReferenceKind.PERSON:
            return self._last_person(mention.span, reference)
        if reference is None or is_listed:
            return self._names.called(surface, mention.type, mention.span)
        is_noun = reference.kind is ReferenceKind.NOUN
        known = self._before(reference, mention.span, mention.type if is_noun else None)
        if reference.kind is ReferenceKind.NUMBER:
            if len(known) == reference.number:
                return together(known, self._names.listed.get, mention.type)
            return None if reference.definite else self._names.called(surface, mention.type, mention.span)
        if is_noun:
            known = [who for who in known if who.type == mention.type]
            return (
                self._only(known, surface)
                if known
                else self._names.called(surface, mention.type, mention.span)
            )
        return self._only(known, surface)

    def _before(self, reference: Reference, at: Span, actor_type: str | None = None) -> list[ActorProposal]:
        """The antecedents of an expression that means somebody known; none of another."""
        is_noun = reference.kind in {ReferenceKind.NOUN, ReferenceKind.NUMBER}
        if is_noun and (reference.qualifiers or not (reference.definite or is_introduced(self._text, at))):
            return []
        last = bisect_left(self._starts, at.start)
        near = self._named[max(0, last - _REACH) : last]
        return antecedents(reference, self._text, near, at, actor_type)

    def _only(self, known: list[ActorProposal], surface: str) -> ActorProposal | None:
        return (
            replace(known[0], why=Words("“{words}” · the only one before it", words=surface))
            if len(known) == 1
            else None
        )

    def _pointed_at(self, surface: str, at: Span) -> ActorProposal | None:
        """Whom "who" or "I" means: the one named right before, or whose words are quoted."""
        if surface.casefold() in RELATIVE:
            who = named_right_before(self._named, self._text, at)
            why = Words("named right before “{words}”", words=surface)
        elif surface.casefold() in SELF:
            who = self.quoted(at)[1]
            why = Words("“{words}” · who is quoted", words=surface)
        else:
            return None
        return None if who is None else replace(who, why=why)

    def quoted(self, at: Span) -> tuple[Claim | None, ActorProposal | None]:
        """The claim in whose content a place stands, and whose words they are, as far as either is told."""
        claims = self._order.claims
        claim = quoted_in(claims, begun_before(claims, at.end), at)
        return claim, None if claim is None else self._speaker(claim)

    def _speaker(self, claim: Claim) -> ActorProposal | None:
        """Whose words a claim gives, where its source, which may stand further on, names somebody."""
        listed = self._names.of_uuid(claim.actor)
        if listed is not None:
            return existing(listed, Words("linked"))
        mentions = self._order.mentions
        for part in claim.source:
            first = begun_before(mentions, part.start)
            for mention in mentions[first : begun_before(mentions, part.end)]:
                surface = written_name(mention.span.of(self._text))
                if mention.type == PERSON and is_name(surface) and not names_nobody(surface):
                    return self._names.called(surface, PERSON, mention.span)
            reference = reference_of(written_name(part.of(self._text)))
            if reference is not None and reference.kind is ReferenceKind.PERSON:
                return self._antecedent(part, reference)
        return None

    def _claim(self, claim: Claim) -> None:
        listed = self._names.of_uuid(claim.actor)
        if listed is not None:
            speaker: ActorProposal | None = existing(listed, Words("linked"))
        else:
            speaker = self._source(claim)
            if speaker is not None:
                self._proposals[claim.ref] = speaker
        if speaker is not None and speaker.type == PERSON:
            self._speakers.append((claim.source[0].start if claim.source else claim.extent.start, speaker))
            self._speakers_at.append(self._order.reached)

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
        if names_nobody(words):
            return self._pointed_at(words, claim.source[0])
        reference = reference_of(words)
        if reference is not None and reference.kind is ReferenceKind.PERSON:
            return self._antecedent(claim.source[0], reference)
        if reference is None or reference.kind is ReferenceKind.NUMBER:
            return None
        return self._only(self._before(reference, claim.source[0]), words)

    def _resolved_from(self, start: int, end: int) -> list[tuple[Span, ActorProposal]]:
        # Mentions were resolved in reading order, so those that start in a range stand together.
        first = bisect_left(self._starts, start)
        return self._named[first : bisect_left(self._starts, end, lo=first)]

    def _antecedent(self, pronoun: Span, reference: Reference) -> ActorProposal | None:
        before = (who for start, who in reversed(self._speakers) if start < pronoun.start)
        speaker = self._sexes.first(before, female=reference.female)
        if speaker is None:
            return self._last_person(pronoun, reference)
        return replace(speaker, why=Words("“{words}” · last speaker before it", words=pronoun.of(self._text)))

    def _last_person(self, pronoun: Span, reference: Reference) -> ActorProposal | None:
        before = (
            who for span, who in reversed(self._named) if span.end <= pronoun.start and who.type == PERSON
        )
        person = self._sexes.first(before, female=reference.female)
        if person is None:
            return None
        return replace(person, why=Words("“{words}” · last person before it", words=pronoun.of(self._text)))
