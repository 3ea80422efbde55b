"""A desk beside which a plain model foretells what the project has to hold: articles and decisions."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from annotator.core.annotation import Actor, Claim, Decision, Item, Mention, Role
from annotator.core.article import Draft, Status
from annotator.core.errors import UserFacingError
from annotator.core.record import Incoming, Record
from annotator.core.suggesting import Suggestions
from annotator.services.projects import create_project
from tests.services.desk_machine import PICK, chosen
from tests.services.plain_model import Key, Shelf, State, key_of, read, verdict
from tests.worlds import claim_of, mention_of, place

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import ItemRef
    from annotator.core.changes import Changes
    from annotator.core.spans import Span
    from annotator.services.workspace import Workspace

NEW_NAMES = st.sampled_from(["Mara Olt", "The Quay Board", "Jon Perrin", " "])
_TYPES = st.sampled_from(["person", "organization", "group", "human", "body"])


def _text(number: int) -> str:
    """An article whose names stand in no other one."""
    return (
        f"Talks {number} resume\n\nIlse Varga{number} warned that the dam{number} waits."
        f" Varga{number} met Tomas Reik{number}.\n\n"
        f"Tomas Reik{number} said that it is late. The dam{number} holds."
    )


def _suggestions(text: str, number: int) -> Suggestions:
    return Suggestions(
        mentions=(
            mention_of(text, f"Ilse Varga{number}"),
            mention_of(text, f"Tomas Reik{number}"),
            mention_of(text, f"Tomas Reik{number}", nth=1),
            mention_of(text, f"dam{number}", "organization", confidence=0.5),
        ),
        claims=(
            claim_of(text, f"Ilse Varga{number}", "warned", f"that the dam{number} waits"),
            claim_of(text, None, "said", "that it is late"),
        ),
    )


class PlainDesk(RuleBasedStateMachine):
    """A project, and beside it in ``state`` the values that it has to hold."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(prefix="annotator-model-"))
        self._second = 0
        self._path = self._folder / "desk.annotator"
        self._workspace: Workspace = create_project(self._path, coder="ana", clock=self._now)
        self.state = read(self._workspace)
        self._done: list[tuple[State, State]] = []
        self._undone: list[tuple[State, State]] = []
        self._numbers: dict[int, int] = {}
        self._suggested: set[int] = set()

    def _now(self) -> str:
        return f"2026-11-23T{self._second // 3600:02}:{self._second // 60 % 60:02}:{self._second % 60:02}Z"

    def _do(self, act: Callable[[], Changes | None], expect: Callable[[State], State]) -> None:
        """Do something; ``expect`` gives the state after it, taking over from what is seen only new names.

        What the program refuses has to change nothing, and so has what makes no difference.
        """
        self._second += 1
        try:
            act()
        except UserFacingError:
            return
        after = expect(read(self._workspace))
        if after != self.state:
            self._done.append((self.state, after))
            self._undone.clear()
        self.state = after

    def _signed(self, item: Item, decision: Decision) -> Item:
        return replace(item, decision=decision, decided_at=self._now(), coder="ana")

    def _verdict(self, item: Item) -> Decision:
        return verdict(item, self._workspace.codebook)

    def _approved(self, item: Item) -> Item:
        is_open = item.decision in (None, Decision.REJECTED)
        return self._signed(item, self._verdict(item)) if is_open else item

    def _linked(self, seen: State, state: State, key: Key, item: Item) -> State:
        """With the item linked to whom the program proposed, if it had nobody: somebody listed, or new."""
        actor = seen.items[key].actor if item.actor is None else item.actor
        state = state.with_items({key: replace(item, actor=actor)})
        if item.actor is not None or actor is None:
            return state
        known, found = state.actors.get(actor), seen.actors[actor]
        if known is None:
            assert not state.knows(found.name)
        else:
            learned = found.aliases[len(known.aliases) :]
            assert found == replace(known, aliases=(*known.aliases, *learned))
            assert all(name in self.state.articles[key[0]].text for name in learned)
        return state.with_actors({actor: found})

    def _article(self, seed: int) -> int | None:
        return chosen(sorted(self.state.articles), seed)

    def _item(self, seed: int, kind: type[Item] | None = None) -> tuple[Key, Item, ItemRef] | None:
        """Something that is shown: as the model knows it, and by which name the program does."""
        article = self._article(seed)
        if article is None:
            return None
        there = [(key, self.state.items[key], ref) for key, ref in self._refs(article)]
        return chosen([one for one in there if kind is None or isinstance(one[1], kind)], seed // 7)

    def _refs(self, article: int) -> list[tuple[Key, ItemRef]]:
        """What is shown of an article, by the names of the model and of the program."""
        return [(key_of(article, one), one.ref) for one in self._workspace.articles.open(article).items]

    def _actor(self, seed: int) -> Actor | None:
        return chosen(sorted(self.state.actors.values(), key=lambda actor: (actor.name, actor.aliases)), seed)

    def _place(self, article: int, words: str) -> Span:
        return place(self.state.articles[article].text, words.format(self._numbers[article]))

    @initialize()
    def begin(self) -> None:
        self.import_article(of_another_coder=False)
        self.suggest(0)

    @rule(of_another_coder=st.booleans())
    def import_article(self, *, of_another_coder: bool) -> None:
        number = len(self._numbers) + 1
        text = _text(number)
        record = Record(draft=Draft(text=text, title=f"Talks {number}"))
        actor, theirs = _of_ben(text, number)
        if of_another_coder:
            record = replace(record, coder="ben", actors=(actor,), mentions=(theirs,))

        def expect(seen: State) -> State:
            (key,) = seen.articles.keys() - self.state.articles.keys()
            self._numbers[key] = number
            after = self.state.with_article(key, Shelf(text, Status.NEW))
            if not of_another_coder:
                return after
            return after.with_items({key_of(key, theirs): theirs}).with_actors({actor.uuid: actor})

        incoming = [Incoming(source="a", line=0, record=record)]
        self._do(lambda: self._workspace.importing.begin().store(incoming), expect)

    @rule(seed=PICK)
    def import_again(self, seed: int) -> None:
        article = self._article(seed)
        if article is not None:
            record = Record(draft=Draft(text=self.state.articles[article].text, title="Again"))
            incoming = [Incoming(source="b", line=0, record=record)]
            self._do(lambda: self._workspace.importing.begin().store(incoming), lambda _seen: self.state)

    @rule(seed=PICK)
    def suggest(self, seed: int) -> None:
        """Only once for each article: what is left out of a second answer is looked at elsewhere."""
        article = self._article(seed)
        if article is None or article in self._suggested:
            return
        self._suggested.add(article)
        found = _suggestions(self.state.articles[article].text, self._numbers[article])
        step = self._workspace.suggesting.begin_run()
        self._do(
            lambda: self._workspace.suggesting.store(article, found, step=step),
            lambda _seen: self._suggested_on(article, found),
        )

    def _suggested_on(self, article: int, found: Suggestions) -> State:
        there = [one for key, one in self.state.items.items() if key[0] == article]
        named = self._workspace.codebook.type_for
        fresh: list[Item] = [
            Mention(uuid="", span=one.span, type=named(one.type), suggestion=one)
            for one in found.mentions
            if not any(isinstance(other, Mention) and one.span.overlaps(other.span) for other in there)
        ]
        fresh += [
            Claim(uuid="", source=one.source, cue=one.cue, content=one.content, suggestion=one)
            for one in found.claims
        ]
        return self.state.with_items({key_of(article, one): one for one in fresh})

    @rule(seed=PICK)
    def accept(self, seed: int) -> None:
        if (found := self._item(seed)) is None:
            return
        key, item, ref = found

        def expect(seen: State) -> State:
            state = self._linked(seen, self.state, key, self._approved(item))
            return state if state == self.state else state.begun(key[0])

        self._do(lambda: self._workspace.review.accept(ref), expect)

    @rule(seed=PICK)
    def reject(self, seed: int) -> None:
        if (found := self._item(seed)) is None:
            return
        key, item, ref = found

        def expect(_seen: State) -> State:
            if item.suggestion is None:
                return self.state.with_items({key: None})
            return self.state.with_items({key: self._signed(item, Decision.REJECTED)}).begun(key[0])

        self._do(lambda: self._workspace.review.reject(ref), expect)

    def _correct(self, key: Key, changed: Item, act: Callable[[], Changes]) -> None:
        def expect(seen: State) -> State:
            signed = self._signed(changed, self._verdict(changed))
            return self._linked(seen, self.state, key, signed).begun(key[0])

        self._do(act, expect)

    @rule(seed=PICK, words=st.sampled_from(["Ilse Varga{}", "Varga{}", "dam{}", "it is late", "resume"]))
    def set_span(self, seed: int, words: str) -> None:
        found = self._item(seed, Mention)
        if found is not None and isinstance(found[1], Mention):
            span = self._place(found[0][0], words)
            changed = replace(found[1], span=span)
            self._correct(found[0], changed, lambda: self._workspace.review.set_span(found[2], span))

    @rule(seed=PICK, role=st.sampled_from(Role), words=st.sampled_from(["Varga{}", "waits", "it is late"]))
    def set_part(self, seed: int, role: Role, words: str) -> None:
        found = self._item(seed, Claim)
        if found is not None and isinstance(found[1], Claim):
            parts = (self._place(found[0][0], words),)
            changed = replace(
                found[1],
                source=parts if role is Role.SOURCE else found[1].source,
                cue=parts if role is Role.CUE else found[1].cue,
                content=parts if role is Role.CONTENT else found[1].content,
            )
            self._correct(found[0], changed, lambda: self._workspace.review.set_part(found[2], role, parts))

    @rule(seed=PICK, actor_type=_TYPES)
    def relabel(self, seed: int, actor_type: str) -> None:
        found = self._item(seed, Mention)
        if found is not None and isinstance(found[1], Mention):
            changed = replace(found[1], type=actor_type)
            self._correct(found[0], changed, lambda: self._workspace.review.relabel(found[2], actor_type))

    @rule(seed=PICK, note=st.sampled_from(["see", "ask", None]))
    def note_a_claim(self, seed: int, note: str | None) -> None:
        found = self._item(seed, Claim)
        if found is not None and isinstance(found[1], Claim):
            after = self.state.with_items({found[0]: replace(found[1], note=note)})
            review = self._workspace.review
            self._do(lambda: review.set_attribute(found[2], "note", note), lambda _seen: after)

    @rule(seed=PICK, words=st.sampled_from(["resume", "The dam{}", "met"]))
    def mark(self, seed: int, words: str) -> None:
        article = self._article(seed)
        if article is None:
            return
        span, kind = self._place(article, words), self.state.types[0]

        def expect(seen: State) -> State:
            (key,) = seen.items.keys() - self.state.items.keys()
            made = self._signed(Mention(uuid=str(key[2]), span=span, type=kind), Decision.ACCEPTED)
            return self._linked(seen, self.state.begun(article), key, made)

        self._do(lambda: self._workspace.annotating.add_mention(article, span, kind), expect)


def _of_ben(text: str, number: int) -> tuple[Actor, Mention]:
    """What another coder found in the article."""
    actor = Actor(uuid=f"actor-{number}", name=f"Old Hand{number}", type="person")
    mention = Mention(
        uuid=f"theirs-{number}",
        span=place(text, f"Varga{number}", nth=1),
        type="person",
        actor=actor.uuid,
        decision=Decision.ACCEPTED,
        decided_at="2026-01-01T00:00:00Z",
        coder="ben",
    )
    return actor, mention
