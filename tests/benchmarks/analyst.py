"""An analyst who knows what is right, and brings an article there by key presses on the real window."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from annotator.core.annotation import Claim, Decision, Item, ItemKind, ItemRef, Mention, Role, is_pending
from annotator.core.review import review_order
from annotator.core.spans import Span, hull
from annotator.ui.actions.claim_building import is_claim_of
from annotator.ui.actions.claim_draft import ClaimDraft
from annotator.ui.dialogs.type_ahead import TypeAhead

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.record import Record
    from annotator.core.spans import Fragments
    from annotator.desk import Desk
    from tests.benchmarks.hands import Hands

_PART_KEYS = {Role.SOURCE: "U", Role.CUE: "Q", Role.CONTENT: "J"}


@dataclass
class Effort:
    """What an article cost: key presses for its mentions of actors and for its claims."""

    presses: dict[ItemKind, int]
    items: dict[ItemKind, int]
    differences: int = 0

    @property
    def total(self) -> int:
        """Key presses for all of it."""
        return sum(self.presses.values())

    def per(self, kind: ItemKind) -> float:
        """Key presses for one gold item of that kind."""
        return self.presses[kind] / max(self.items[kind], 1)


class _Proposal(NamedTuple):
    """Where to press K, and what it draws."""

    position: int
    draft: ClaimDraft


class Analyst:
    """Decides on what is suggested, and adds what is missing, in reading order."""

    def __init__(self, desk: Desk, hands: Hands, gold: Record) -> None:
        self._desk = desk
        self._hands = hands
        self._gold = gold
        self._session = desk.session
        self._view = desk.window.article.view
        self._actors: dict[str, str] = {}
        self._names = {actor.uuid: actor.name for actor in gold.actors}
        self._meant: dict[ItemRef, Item] = {}
        self._missing: list[Item] = []
        self._presses = dict.fromkeys(ItemKind, 0)
        types = self._session.workspace.codebook.actor_types
        self._digits = {label.name: str(number) for number, label in enumerate(types, 1)}

    def work(self) -> Effort:
        """Bring the open article to gold."""
        wanted = review_order([*self._gold.mentions, *self._gold.claims])
        self._meant = _matches(self._session.items, wanted)
        found = {item.ref for item in self._meant.values()}
        self._missing = [item for item in wanted if item.ref not in found]
        while self._missing or self._waits():
            current = self._session.current
            if current is None or not is_pending(current):
                current = None
            if self._missing and (current is None or _before(self._missing[0], current)):
                if current is None and self._waits() and not _before(self._missing[0], self._next_pending()):
                    self._count(self._next_pending(), self._go_on)
                else:
                    self._count(self._missing[0], self._add)
            elif current is None:
                self._count(self._next_pending(), self._go_on)
            else:
                self._count(current, self._decide)
        items = {kind: sum(one.ref.kind is kind for one in wanted) for kind in ItemKind}
        return Effort(self._presses, items, self._differences(wanted))

    def _waits(self) -> bool:
        return any(is_pending(item) for item in self._session.items)

    def _next_pending(self) -> Item:
        """Where Tab would go."""
        current = self._session.current
        following = self._session.items.neighbour(current.ref if current is not None else None)
        assert following is not None
        return following

    def _go_on(self, _item: Item) -> None:
        self._hands.press("Tab")

    def _count(self, item: Item, verb: Callable[[Item], None]) -> None:
        before = self._hands.presses
        verb(item)
        self._presses[item.ref.kind] += self._hands.presses - before

    def _decide(self, item: Item) -> None:
        gold = self._meant.get(item.ref)
        if gold is None:
            self._hands.press("R")
            return
        if isinstance(gold, Mention) and isinstance(item, Mention):
            self._correct_mention(item, gold)
        elif isinstance(gold, Claim) and isinstance(item, Claim):
            self._correct_claim(item, gold)
        self._link_rightly(item.ref, gold)
        if is_pending(self._stored(item.ref)):
            self._hands.press("A")
        self._learn(item.ref, gold)

    def _correct_mention(self, item: Mention, gold: Mention) -> None:
        if item.span != gold.span:
            self._move_ends(item.span, gold.span)
        if item.type != gold.type:
            self._hands.press(self._digits[gold.type])

    def _correct_claim(self, item: Claim, gold: Claim) -> None:
        for role in Role:
            if item.part(role) != gold.part(role):
                self._set_part(role, gold.part(role))

    def _set_part(self, role: Role, wanted: Fragments) -> None:
        for number, part in enumerate(wanted):
            self._hands.select(part)
            key = _PART_KEYS[role]
            self._hands.press(key if number == 0 else f"Shift+{key}")

    def _move_ends(self, span: Span, wanted: Span) -> None:
        self._hands.press("B")
        self._hands.move_end(span.end, wanted.end, at_end=True)
        self._hands.move_end(span.start, wanted.start, at_end=False)
        self._hands.press("Return")

    def _add(self, gold: Item) -> None:
        self._missing.remove(gold)
        if isinstance(gold, Mention):
            self._hands.select(gold.span)
            self._hands.press(self._digits[gold.type])
        else:
            self._add_claim(gold)
        added = self._session.current
        assert added is not None
        assert added.decision is Decision.ACCEPTED, (gold, added)
        if isinstance(gold, Claim) and isinstance(added, Claim):
            self._correct_claim(added, gold)
        self._link_rightly(added.ref, gold)
        self._learn(added.ref, gold)
        if isinstance(gold, Mention):
            self._add_others_like(gold)

    def _add_others_like(self, gold: Mention) -> None:
        """Mark the other occurrences of these words too, where all of them mean the same."""
        text = self._gold.draft.text
        words = re.compile(rf"(?<!\w){re.escape(gold.span.of(text))}(?!\w)")
        marked = [
            one.span for one in self._session.items if isinstance(one, Mention) and one.decision != "rejected"
        ]
        there = [Span(*found.span()) for found in words.finditer(text)]
        free = [one for one in there if not any(one.overlaps(taken) for taken in marked)]
        like = {
            one.span: one
            for one in self._missing
            if isinstance(one, Mention) and (one.type, one.actor) == (gold.type, gold.actor)
        }
        if free and all(one in like for one in free):
            self._hands.press("P")
            if self._popups():
                self._hands.press("Return", on=self._popups()[0].field)
            for one in free:
                self._missing.remove(like[one])

    def _popups(self) -> list[TypeAhead]:
        return [one for one in self._desk.window.findChildren(TypeAhead) if one.isVisible()]

    def _add_claim(self, gold: Claim) -> None:
        way = self._proposed_by_cue(gold)
        if way is not None:
            self._hands.go_to(way.position)
            self._hands.press("K")
            self._correct_draft(way.draft, gold)
            self._hands.press("Return")
            return
        whole = hull(gold.content)
        assert whole is not None
        self._hands.select(whole)
        self._hands.press("K")
        for part in (gold.cue, gold.source):
            around = hull(part)
            if around is None:
                self._hands.press("Return")
            else:
                self._hands.select(around)
                self._hands.press("K")

    def _proposed_by_cue(self, gold: Claim) -> _Proposal | None:
        """What K on a word of the cue proposes, where keeping that and mending it costs less than by hand."""
        outline = self._view.outline()
        if outline is None or not gold.cue:
            return None
        text = self._gold.draft.text
        by_hand = len(Role) + sum(self._cost(part) for role in Role for part in gold.part(role))
        best, least = None, by_hand
        for position in range(gold.cue[0].start, gold.cue[0].end):
            word = self._view.word_at(position)
            frame = outline.frame_of_cue(word) if word is not None else None
            if frame is None or any(is_claim_of(item, frame) for item in self._session.items):
                continue
            draft = ClaimDraft.from_cue(frame)
            wrong = [role for role in Role if draft.finished(text)[role] != gold.part(role)]
            mending = sum(1 + sum(map(self._cost, gold.part(role))) for role in wrong)
            cost = self._hands.cost_of_going(position) + 2 + mending
            if cost < least:
                best, least = _Proposal(position, draft), cost
        return best

    def _cost(self, part: Span) -> int:
        return self._hands.cost_of_selecting(part)

    def _correct_draft(self, draft: ClaimDraft, gold: Claim) -> None:
        for role in Role:
            if draft.finished(self._gold.draft.text)[role] != gold.part(role):
                self._set_part(role, gold.part(role))
                if not gold.part(role):
                    self._hands.press(_PART_KEYS[role])

    def _link_rightly(self, ref: ItemRef, gold: Item) -> None:
        if gold.actor is None or self._is_right(ref, gold.actor):
            return
        self._hands.press("L")
        (popup,) = self._popups()
        name = self._name(gold.actor)
        for letter in name:
            if self._row(popup, name) is not None:
                break
            self._hands.write(letter, popup.field)
        self._hands.press(*["Down"] * (self._row(popup, name) or 0), "Return", on=popup.field)

    def _row(self, popup: TypeAhead, name: str) -> int | None:
        titles = [popup.listing.item(row).text() for row in range(popup.listing.count())]
        return titles.index(name) if name in titles else None

    def _name(self, gold_actor: str) -> str:
        known = self._actors.get(gold_actor)
        if known is None:
            return self._names[gold_actor]
        listed = self._session.workspace.actors.listed()
        return next(one.actor.name for one in listed if one.actor.uuid == known)

    def _is_right(self, ref: ItemRef, gold_actor: str) -> bool:
        """Whether the item has, or would get when it is accepted, the actor that is meant."""
        item = self._stored(ref)
        actor = item.actor
        if actor is None:
            opened = self._session.opened
            assert opened is not None
            proposal = self._session.workspace.actors.proposals(opened).get(ref)
            if proposal is None:
                return False
            actor = proposal.actor
            if actor is None:
                return gold_actor not in self._actors
        taken = {project: gold for gold, project in self._actors.items()}
        return taken.get(actor, gold_actor) == gold_actor and self._actors.get(gold_actor, actor) == actor

    def _learn(self, ref: ItemRef, gold: Item) -> None:
        item = self._stored(ref)
        if item.actor is not None and gold.actor is not None:
            self._actors.setdefault(gold.actor, item.actor)

    def _stored(self, ref: ItemRef) -> Item:
        return next(item for item in self._session.items if item.ref == ref)

    def _differences(self, wanted: Sequence[Item]) -> int:
        """Items that are not as gold has them: parts, types and who is meant."""
        held = {self._key(item, item.actor) for item in self._session.items if item.decision != "rejected"}
        right = {self._key(item, self._actors.get(item.actor or "")) for item in wanted}
        return len(held ^ right)

    def _key(self, item: Item, actor: str | None) -> tuple[object, ...]:
        if isinstance(item, Mention):
            return (item.span, item.type, actor)
        return (item.source, item.cue, item.content, actor)


def _before(one: Item, other: Item) -> bool:
    return (one.extent.start, one.extent.end) < (other.extent.start, other.extent.end)


def _matches(suggested: Sequence[Item], wanted: Sequence[Item]) -> dict[ItemRef, Item]:
    """Which gold item each suggestion is nearest to, one to one; what shares nothing is left out."""
    pairs = sorted(
        ((_likeness(one, gold), one.ref, gold) for one in suggested for gold in wanted),
        key=lambda pair: -pair[0],
    )
    found: dict[ItemRef, Item] = {}
    taken: set[ItemRef] = set()
    for likeness, ref, gold in pairs:
        if likeness > 0 and ref not in found and gold.ref not in taken:
            found[ref] = gold
            taken.add(gold.ref)
    return found


def _likeness(one: Item, gold: Item) -> float:
    if isinstance(one, Mention) and isinstance(gold, Mention):
        return _shared((one.span,), (gold.span,))
    if isinstance(one, Claim) and isinstance(gold, Claim):
        cue = _shared(one.cue, gold.cue) if gold.cue else 0.0
        content = _shared(one.content, gold.content)
        return cue + content + _shared(one.source, gold.source) if content and (cue or not gold.cue) else 0.0
    return 0.0


def _shared(some: Fragments, others: Fragments) -> float:
    mine = {place for span in some for place in range(span.start, span.end)}
    theirs = {place for span in others for place in range(span.start, span.end)}
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0
