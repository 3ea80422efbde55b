"""The desk beside a plain model, with the project's lists: actors and links, rules, the codebook."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from annotator.core.actor_list import renamed, united
from annotator.core.annotation import Actor, Decision, Item, ItemKind, Mention
from annotator.core.article import Status
from annotator.core.codebook import Label
from annotator.core.codebook_moves import Moves
from annotator.core.linking import normal_name
from annotator.core.rules import Rule
from annotator.services.occurrences import Act, Wish
from tests.services.desk_machine import PICK, chosen
from tests.services.plain_desk import NEW_NAMES, PlainDesk
from tests.services.plain_model import Key, State, retyped

if TYPE_CHECKING:
    from annotator.core.annotation import ItemRef

_WORDS = st.sampled_from(["Ilse Varga{}", "Tomas Reik{}", "Varga{}", "dam{}", "late"])
_LABELS = st.sampled_from(["human", "body", "country"])


class PlainLists(PlainDesk):
    """The desk with the project's lists."""

    @rule(seed=PICK)
    def link(self, seed: int) -> None:
        found, actor = self._item(seed), self._actor(seed // 3)
        if found is not None and actor is not None:
            key, item, ref = found

            def expect(_seen: State) -> State:
                linked = replace(self._approved(item), actor=actor.uuid)
                return self.state.with_items({key: linked}).begun(key[0])

            self._do(lambda: self._workspace.review.link(ref, actor.uuid), expect)

    @rule(seed=PICK, name=NEW_NAMES)
    def link_new(self, seed: int, name: str) -> None:
        if (found := self._item(seed)) is None:
            return
        key, item, ref = found

        def expect(seen: State) -> State:
            (uuid,) = seen.actors.keys() - self.state.actors.keys()
            kind = self._workspace.codebook.type_for(item.type if isinstance(item, Mention) else "person")
            linked = replace(self._approved(item), actor=uuid)
            made = Actor(uuid=uuid, name=name, type=kind)
            return self.state.with_items({key: linked}).with_actors({uuid: made}).begun(key[0])

        self._do(lambda: self._workspace.review.link_new(ref, name), expect)

    @rule(seed=PICK)
    def unlink(self, seed: int) -> None:
        if (found := self._item(seed)) is not None:
            after = self.state.with_items({found[0]: replace(found[1], actor=None)})
            self._do(lambda: self._workspace.review.unlink(found[2]), lambda _seen: after)

    @rule(name=NEW_NAMES)
    def add_actor(self, name: str) -> None:
        kind = self.state.types[0]

        def expect(seen: State) -> State:
            (uuid,) = seen.actors.keys() - self.state.actors.keys()
            return self.state.with_actors({uuid: Actor(uuid=uuid, name=name, type=kind)})

        self._do(lambda: self._workspace.actor_editing.add(name, kind), expect)

    @rule(seed=PICK, name=NEW_NAMES)
    def rename_actor(self, seed: int, name: str) -> None:
        if (actor := self._actor(seed)) is not None:
            after = self.state.with_actors({actor.uuid: renamed(actor, name)})
            self._do(
                lambda: self._workspace.actor_editing.edit(actor.uuid, name=name),
                lambda _seen: self.state if name == actor.name else after,
            )

    @rule(first=PICK, second=PICK)
    def merge_actors(self, first: int, second: int) -> None:
        kept, other = self._actor(first), self._actor(second)
        if kept is None or other is None:
            return
        types = (other.type, kept.type)
        moved: dict[Key, Item | None] = {
            key: retyped(replace(one, actor=kept.uuid), types, self._workspace.codebook)
            for key, one in self.state.items.items()
            if one.actor == other.uuid
        }
        after = self.state.with_items(moved)
        after = after.with_actors({kept.uuid: united(kept, [other]), other.uuid: None})
        self._do(lambda: self._workspace.actor_editing.merge(kept.uuid, [other.uuid]), lambda _seen: after)

    @rule(seed=PICK, name=NEW_NAMES, every=st.integers(1, 2))
    def split_actor(self, seed: int, name: str, every: int) -> None:
        if (actor := self._actor(seed)) is None:
            return
        going = [key for key, one in self.state.shown().items.items() if one.actor == actor.uuid][::every]
        refs = [self._ref(key) for key in going]

        def expect(seen: State) -> State:
            (uuid,) = seen.actors.keys() - self.state.actors.keys()
            old, new = seen.actors[actor.uuid], seen.actors[uuid]
            assert (new.name, new.type) == (name, actor.type)
            assert (old.name, old.type, old.note) == (actor.name, actor.type, actor.note)
            names = {normal_name(one) for one in (*actor.names, name)}
            assert {normal_name(one) for one in (*old.names, *new.names)} == names
            moved: dict[Key, Item | None] = {key: replace(self.state.items[key], actor=uuid) for key in going}
            return self.state.with_items(moved).with_actors({actor.uuid: old, uuid: new})

        self._do(lambda: self._workspace.actor_editing.split(actor.uuid, refs, name, actor.type), expect)

    def _ref(self, wanted: Key) -> ItemRef:
        return next(ref for key, ref in self._refs(wanted[0]) if key == wanted)

    @rule(seed=PICK)
    def remove_actor(self, seed: int) -> None:
        if (actor := self._actor(seed)) is not None:
            freed: dict[Key, Item | None] = {
                key: replace(one, actor=None)
                for key, one in self.state.items.items()
                if one.actor == actor.uuid
            }
            after = self.state.with_items(freed).with_actors({actor.uuid: None})
            self._do(lambda: self._workspace.actor_editing.remove(actor.uuid), lambda _seen: after)

    # Rules

    @rule(seed=PICK, words=_WORDS, here=st.booleans(), label=st.sampled_from([None, None, "person"]))
    def add_rule(self, seed: int, words: str, label: str | None, *, here: bool) -> None:
        article = self._article(seed)
        if article is None:
            return
        pattern = words.format(self._numbers[article])
        where = article if here else None
        wanted = Rule(kind=ItemKind.MENTION, pattern=pattern, label=label, article=where)

        def expect(seen: State) -> State:
            (uuid,) = seen.rules.keys() - self.state.rules.keys()
            return replace(self.state, rules={**self.state.rules, uuid: replace(wanted, uuid=uuid)})

        self._do(lambda: self._workspace.rules.add(wanted), expect)

    @rule(seed=PICK)
    def switch_rule(self, seed: int) -> None:
        if (one := self._rule(seed)) is not None:
            turned = replace(one, active=not one.active)
            after = replace(self.state, rules={**self.state.rules, one.uuid: turned})
            self._do(
                lambda: self._workspace.rules.switch(one.uuid, active=turned.active), lambda _seen: after
            )

    @rule(seed=PICK)
    def remove_rule(self, seed: int) -> None:
        if (one := self._rule(seed)) is not None:
            left = {uuid: other for uuid, other in self.state.rules.items() if uuid != one.uuid}
            after = replace(self.state, rules=left)
            self._do(lambda: self._workspace.rules.remove(one.uuid), lambda _seen: after)

    def _rule(self, seed: int) -> Rule | None:
        return chosen(
            sorted(
                self.state.rules.values(),
                key=lambda one: (one.pattern, str(one.label), str(one.article), one.active),
            ),
            seed,
        )

    # The codebook

    @rule(name=_LABELS)
    def add_type(self, name: str) -> None:
        codebook = self._workspace.codebook
        new = replace(codebook, actor_types=(*codebook.actor_types, Label(name=name)))
        after = replace(self.state, types=(*self.state.types, name))
        self._do(lambda: self._workspace.codebooks.apply(new, Moves()), lambda _seen: after)

    @rule(which=st.sampled_from([0, 0, 1, 2]), name=_LABELS)
    def rename_type(self, which: int, name: str) -> None:
        codebook = self._workspace.codebook
        old = self.state.types[which]
        types = tuple(replace(one, name=name) if one.name == old else one for one in codebook.actor_types)
        new, after = replace(codebook, actor_types=types), self._with_type_renamed(old, name)
        self._do(lambda: self._workspace.codebooks.apply(new, Moves(types={old: name})), lambda _seen: after)

    def _with_type_renamed(self, old: str, name: str) -> State:
        """Everything that is called by the old name is called by the new one."""
        state = self.state
        return replace(
            state,
            types=tuple(name if one == old else one for one in state.types),
            items={
                key: replace(one, type=name) if isinstance(one, Mention) and one.type == old else one
                for key, one in state.items.items()
            },
            actors={
                uuid: replace(one, type=name) if one.type == old else one
                for uuid, one in state.actors.items()
            },
            rules={
                uuid: replace(one, label=name) if one.label == old else one
                for uuid, one in state.rules.items()
            },
        )

    # Every occurrence, and the article as a whole

    @rule(seed=PICK, words=_WORDS)
    def accept_every_occurrence(self, seed: int, words: str) -> None:
        self._on_every_occurrence(seed, words, Act.ACCEPT)

    @rule(seed=PICK, words=_WORDS)
    def remove_every_occurrence(self, seed: int, words: str) -> None:
        self._on_every_occurrence(seed, words, Act.REMOVE)

    def _on_every_occurrence(self, seed: int, words: str, act: Act) -> None:
        article = self._article(seed)
        if article is None:
            return
        wish = Wish(act=act, words=words.format(self._numbers[article]))
        text = self.state.articles[article].text
        meant = {
            key: one
            for key, one in self.state.shown().items.items()
            if key[0] == article
            and isinstance(one, Mention)
            and one.span.of(text) == wish.words
            and (one.decision is None if act is Act.ACCEPT else one.decision is not Decision.REJECTED)
        }

        def expect(seen: State) -> State:
            state = self.state.begun(article) if meant else self.state
            for key, one in meant.items():
                if act is Act.ACCEPT:
                    state = self._linked(seen, state, key, self._signed(one, self._verdict(one)))
                else:
                    gone = one.suggestion is None
                    state = state.with_items({key: None if gone else self._signed(one, Decision.REJECTED)})
            return state

        self._do(lambda: self._workspace.occurrences.act(article, wish), expect)

    @rule(seed=PICK, status=st.sampled_from(Status))
    def set_status(self, seed: int, status: Status) -> None:
        if (article := self._article(seed)) is not None:
            after = self._shelved(article, status=status)
            self._do(lambda: self._workspace.articles.set_status(article, status), lambda _seen: after)

    @rule(seed=PICK, note=st.sampled_from(["Ask.", None]))
    def set_note(self, seed: int, note: str | None) -> None:
        if (article := self._article(seed)) is not None:
            after = self._shelved(article, note=note)
            self._do(lambda: self._workspace.articles.set_note(article, note), lambda _seen: after)

    @rule(seed=PICK, flagged=st.booleans())
    def set_flag(self, seed: int, *, flagged: bool) -> None:
        if (article := self._article(seed)) is not None:
            after = self._shelved(article, flagged=flagged)
            service = self._workspace.articles
            self._do(lambda: service.set_flag(article, flagged=flagged), lambda _seen: after)

    def _shelved(self, article: int, **changed: Any) -> State:
        return self.state.with_article(article, self.state.articles[article]._replace(**changed))
