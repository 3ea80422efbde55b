"""Who may be meant by an item of an article: every likely actor, best first, each with what speaks for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.actor_reading import ActorReading
from annotator.core.annotation import Mention
from annotator.core.item_list import ItemList
from annotator.core.linking import PERSON, ActorProposal, normal_name, together, written_name
from annotator.core.listed_names import names_of
from annotator.core.pronouns import OURS, SELF, YOURS, names_nobody
from annotator.core.references import (
    ReferenceKind,
    counted_types,
    is_acronym_of,
    reference_of,
    title_of_sex,
    titles_around,
)
from annotator.core.review import review_order
from annotator.core.spans import joined_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from annotator.core.annotation import Actor, Item
    from annotator.core.references import Reference
    from annotator.core.spans import Span

GROUP = "group"


class Fit(StrEnum):
    """What speaks for an actor."""

    NAME = "name"
    ALIAS = "alias"
    BEGINNING = "begins the name"
    SURNAME = "surname"
    ACRONYM = "acronym"
    SAME_TITLE = "same title"
    SOURCE = "in the source"
    SPEAKER = "last speaker"
    BEFORE = "named before"
    AFTER = "named after"
    TOGETHER = "named last, together"
    SIMILAR = "similar"
    LISTED = "in the list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An actor that may be meant: an existing one by uuid, or one that would be new (``actor`` None)."""

    name: str
    type: str
    actor: str | None
    fit: Fit


def words_of(item: Item, text: str) -> str:
    """The words by which an item points at its actor: a mention's own, a claim's source."""
    spans = (item.span,) if isinstance(item, Mention) else item.source
    return written_name(joined_text(spans, text))


def candidates(text: str, items: Sequence[Item], actors: Iterable[Actor], item: Item) -> list[Candidate]:
    """Who may be meant by ``item``, best first, each actor once.

    Names come before what points at a name: "Varga" is the actor of that name or alias, then whose surname it
    is. "He" is the last speaker, then the persons named before, the nearest first, but those of its own
    paragraph before a speaker of another; "they" the groups,
    organizations and states before it; "the ministry" who bears the noun in the name or is introduced by it,
    before the item, then after; "the two countries" the two states named as a pair or last, together and
    singly.

    Args:
        text: the article's text.
        items: all its mentions and claims.
        actors: the project's actor list.
        item: the one that is asked about; what it is linked to now says nothing.
    """
    asked = replace(item, actor=None)
    others = [asked if one.ref == item.ref else one for one in items]
    found: dict[str, Candidate] = {}
    for candidate in _Ranking(text, others, actors, asked).all():
        found.setdefault(candidate.actor or normal_name(candidate.name), candidate)
    return list(found.values())


class _Ranking:
    def __init__(self, text: str, items: Sequence[Item], actors: Iterable[Actor], item: Item) -> None:
        self._text = text
        self._actors = names_of(actors)
        self._item = item
        self._reading = ActorReading(text, ItemList(review_order(items)), self._actors)
        self._words = words_of(item, text)
        self._own = (item.span,) if isinstance(item, Mention) else item.source
        self._at = self._own[0] if self._own else item.extent
        self._named = [(span, who) for span, who in self._reading.named if span not in self._own]

    def all(self) -> Iterator[Candidate]:
        """Everyone who may be meant, best first, with repeats."""
        yield from self._in_source()
        if names_nobody(self._words):
            yield from self._pointed_at()
        reference = reference_of(self._words) if self._words else None
        if reference is None or reference.kind in {ReferenceKind.NOUN, ReferenceKind.NUMBER}:
            yield from self._by_name()
        if reference is not None:
            yield from self._by_reference(reference)
        elif not self._words:
            yield from self._persons(female=None)

    def _in_source(self) -> Iterator[Candidate]:
        if isinstance(self._item, Mention):
            return
        within = [who for span, who in self._reading.named if any(part.contains(span) for part in self._own)]
        for who in sorted(within, key=lambda who: who.type != PERSON):
            yield _of(who, Fit.SOURCE)

    def _pointed_at(self) -> Iterator[Candidate]:
        """Whom "I" or "who" means as the article is read, then the others, the nearest first."""
        meant = self._reading.proposal(self._item.ref)
        if meant is not None:
            yield _of(meant, Fit.SPEAKER if self._words.casefold() in SELF else Fit.BEFORE)
        yield from self._in_conversation(self._words.casefold())
        yield from self._of_types(lambda _who: True)

    def _in_conversation(self, word: str) -> Iterator[Candidate]:
        """Whom "we" means in quoted words: the bodies in their source, then the speaker; and whom "you".

        That is told only where two speak: it is the other one.
        """
        claim, speaker = self._reading.quoted(self._at)
        if claim is None or speaker is None:
            return
        if word in OURS:
            source = claim.source
            within = [who for span, who in self._named if any(part.contains(span) for part in source)]
            yield from (_of(who, Fit.SOURCE) for who in within if who.type != PERSON)
            yield _of(speaker, Fit.SPEAKER)
        elif word in YOURS:
            speakers = _distinct(who for _start, who in self._reading.speakers)
            others = [who for who in speakers if who.name != speaker.name]
            if len(speakers) == 2 and len(others) == 1:  # noqa: PLR2004 - two talk to each other
                yield _of(others[0], Fit.SPEAKER)

    def _by_name(self) -> Iterator[Candidate]:
        words = normal_name(self._words)
        listed = self._actors.named(words)
        yield from (_listed(actor, Fit.NAME) for actor in listed if normal_name(actor.name) == words)
        yield from (_listed(actor, Fit.ALIAS) for actor in listed)
        yield from (_of(who, Fit.NAME) for who in self._nearest() if normal_name(who.name) == words)
        if " " not in words:
            bearers = [who for who in self._nearest() if _surname(who.name) == words]
            yield from (_of(who, Fit.SURNAME) for who in bearers if who.type == PERSON)
            for actor in self._actors.bearers(words):
                if _surname(normal_name(actor.name)):
                    yield _listed(actor, Fit.SURNAME)
        for actor in self._actors.short_or_long(self._words):
            if any(_are_short_and_long(self._words, name) for name in actor.names):
                yield _listed(actor, Fit.ACRONYM)
        for who in self._nearest():
            if _are_short_and_long(self._words, who.name):
                yield _of(who, Fit.ACRONYM)

    def _by_reference(self, reference: Reference) -> Iterator[Candidate]:
        if reference.kind is ReferenceKind.PERSON:
            yield from self._persons(female=reference.female)
        elif reference.kind is ReferenceKind.NUMBER:
            yield from self._several(reference)
        elif reference.kind is ReferenceKind.NOUN:
            yield from self._same_title(reference)
        else:
            yield from self._of_types(lambda who: who.type != PERSON)
            if reference.kind is ReferenceKind.MANY:
                yield from self._several(replace(reference, noun="people", number=2))

    def _persons(self, *, female: bool | None) -> Iterator[Candidate]:
        paragraph = self._text.rfind("\n", 0, self._at.start) + 1
        spoke = [(start, who) for start, who in self._reading.speakers if start < self._at.start][-1:]
        speaker = [_of(who, Fit.SPEAKER) for _start, who in spoke]
        here = {who for span, who in self._named if paragraph <= span.start < self._at.start}
        near = [_of(who, Fit.BEFORE) for who in self._before() if who in here and who.type == PERSON]
        is_far = bool(spoke) and spoke[0][0] < paragraph
        ranked = [*near, *speaker] if is_far else [*speaker, *near]
        ranked += self._of_types(lambda who: who.type == PERSON)
        if female is not None:
            other = {
                normal_name(who.name)
                for span, who in self._named
                if title_of_sex(self._text, span) is (not female)
            }
            ranked.sort(key=lambda candidate: normal_name(candidate.name) in other)
        yield from ranked

    def _several(self, reference: Reference) -> Iterator[Candidate]:
        """Those of a type that the noun counts: two that are named as a pair, the last ones, each of them."""
        for types in counted_types(reference.noun):
            before = [who for who in self._before() if who.type in types]
            if len(before) < reference.number:
                continue
            pair = self._pair(types) if reference.number == 2 else []  # noqa: PLR2004  "and" joins two
            kind = self._item.type if isinstance(self._item, Mention) else GROUP
            for several in filter(None, (pair, before[: reference.number])):
                yield _of(together(several, self._actors.get, kind), Fit.TOGETHER)
            yield from (_of(who, Fit.BEFORE) for who in _distinct([*pair, *before]))
            return

    def _pair(self, types: Collection[str]) -> list[ActorProposal]:
        """The two that were joined by "and" last before the item, the second of them first."""
        before = [(span, who) for span, who in self._named if span.end <= self._at.start]
        for (one, first), (other, second) in reversed([*pairwise(before)]):
            joined = self._text[one.end : other.start].split() == ["and"]
            if joined and first.type in types and second.type in types and first != second:
                return [second, first]
        return []

    def _same_title(self, reference: Reference) -> Iterator[Candidate]:
        """Those who bear the noun, in the name or before it; with the qualifiers too they go first."""
        wanted = {reference.noun, *reference.qualifiers}

        def missing(words: Iterable[str]) -> int:
            return len(wanted - set(words))

        bearing: list[tuple[int, Candidate]] = []
        spans: dict[ActorProposal, list[Span]] = {}
        for span, who in self._named:
            spans.setdefault(who, []).append(span)
        for who in self._nearest():
            titles = [titles_around(self._text, span) for span in spans[who]]
            words = set(normal_name(who.name).split()).union(*(titles if who.type == PERSON else ()))
            if reference.noun in words:
                bearing.append((missing(words), _of(who, Fit.SAME_TITLE)))
        for actor in self._actors.having(reference.noun):
            for name in actor.names:
                words = set(normal_name(name).split())
                if reference.noun in words:
                    bearing.append((missing(words), _listed(actor, Fit.SAME_TITLE)))
        yield from (candidate for _missing, candidate in sorted(bearing, key=lambda one: one[0]))

    def _of_types(self, fits: Callable[[ActorProposal], bool]) -> list[Candidate]:
        before = [_of(who, Fit.BEFORE) for who in self._before() if fits(who)]
        return before + [_of(who, Fit.AFTER) for who in self._after() if fits(who)]

    def _nearest(self) -> list[ActorProposal]:
        return [*self._before(), *self._after()]

    def _before(self) -> list[ActorProposal]:
        """Everyone named before the item, the last named first."""
        return _distinct(who for span, who in reversed(self._named) if span.end <= self._at.start)

    def _after(self) -> list[ActorProposal]:
        return _distinct(who for span, who in self._named if span.start >= self._at.end)


def _distinct(everyone: Iterable[ActorProposal]) -> list[ActorProposal]:
    found: dict[str, ActorProposal] = {}
    for who in everyone:
        found.setdefault(who.actor or normal_name(who.name), who)
    return list(found.values())


def _of(who: ActorProposal, fit: Fit) -> Candidate:
    return Candidate(name=who.name, type=who.type, actor=who.actor, fit=fit)


def _listed(actor: Actor, fit: Fit) -> Candidate:
    return Candidate(name=actor.name, type=actor.type, actor=actor.uuid, fit=fit)


def _surname(name: str) -> str:
    return normal_name(name).rpartition(" ")[2] if " " in name else ""


def _are_short_and_long(one: str, other: str) -> bool:
    return is_acronym_of(one, other) or is_acronym_of(other, one)
