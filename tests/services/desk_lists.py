"""What a person does with the project's lists, as rules of the desk: actors, the codebook, rules."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import rule

from annotator.core.annotation import ItemKind
from annotator.core.codebook import Attribute, Label
from annotator.core.codebook_moves import Moves
from annotator.core.rules import Rule
from annotator.services.queue import QueueFilter
from tests.services.desk_machine import PICK, DeskMachine, chosen

if TYPE_CHECKING:
    from annotator.core.annotation import ItemRef
    from annotator.core.codebook import Codebook
    from annotator.services.rules import RuleSummary

_NAMES = st.sampled_from(["Ilse Varga", "Ong", "Émile Ong", "Name 1", "The Union", " "])
_TYPES = st.sampled_from(["person", "organization", "human", "wizard"])
_ALIASES = st.lists(st.sampled_from(["Varga", "Ong", "Alias 2", "the mayor"]), unique=True, max_size=2)
_OUTSIDE = st.sampled_from([None, {}, {"wikidata": "Q1"}, {"": "Q1"}])
_LABELS = st.sampled_from(["human", "person", "body", "country"])
_RULES = st.builds(
    Rule,
    kind=st.sampled_from(ItemKind),
    pattern=st.sampled_from(["varga", "Ilse Varga", "said", "warned", "^T|council", "Ong", "("]),
    is_expression=st.booleans(),
    label=st.sampled_from([None, None, "person"]),
)


class ListDesk(DeskMachine):
    """The desk with the actor list, the codebook and the rules."""

    @rule(name=_NAMES, actor_type=_TYPES, aliases=_ALIASES, external=_OUTSIDE)
    def add_actor(
        self, name: str, actor_type: str, aliases: list[str], external: dict[str, str] | None
    ) -> None:
        editing = self._workspace.actor_editing
        self._do(lambda: editing.add(name, actor_type, aliases=aliases, external=external, note="Seen."))

    @rule(
        seed=PICK,
        name=st.none() | _NAMES,
        actor_type=st.none() | _TYPES,
        aliases=st.none() | _ALIASES,
        external=_OUTSIDE,
    )
    def edit_actor(
        self,
        seed: int,
        name: str | None,
        actor_type: str | None,
        aliases: list[str] | None,
        external: dict[str, str] | None,
    ) -> None:
        actor, editing = chosen(self._actors(), seed), self._workspace.actor_editing
        if actor is not None:
            self._do(
                lambda: editing.edit(
                    actor.uuid, name=name, actor_type=actor_type, aliases=aliases, external=external
                )
            )

    @rule(seed=PICK, further=st.integers(1, 2))
    def merge_actors(self, seed: int, further: int) -> None:
        actors = self._actors()
        start = seed % len(actors) if actors else 0
        uuids = [actor.uuid for actor in (*actors[start:], *actors[:start])]
        if uuids:
            self._do(lambda: self._workspace.actor_editing.merge(uuids[0], uuids[1 : 1 + further]))

    @rule(seed=PICK, name=_NAMES, actor_type=_TYPES, every=st.integers(1, 3))
    def split_actor(self, seed: int, name: str, actor_type: str, every: int) -> None:
        actor = chosen(self._actors(), seed)
        if actor is not None:
            refs = self._refs_of(actor.uuid)[::every]
            self._do(lambda: self._workspace.actor_editing.split(actor.uuid, refs, name, actor_type))

    def _refs_of(self, actor: str) -> list[ItemRef]:
        return [
            item.ref
            for row in self._workspace.queue.page(QueueFilter())
            for item in self._workspace.articles.open(row.key).items
            if item.actor == actor
        ]

    @rule(seed=PICK)
    def remove_actor(self, seed: int) -> None:
        actor = chosen(self._actors(), seed)
        if actor is not None:
            self._do(lambda: self._workspace.actor_editing.remove(actor.uuid))

    @rule(seed=PICK, name=_LABELS)
    def rename_type(self, seed: int, name: str) -> None:
        types = self._workspace.codebook.actor_types
        old = types[seed % len(types)].name
        renamed = tuple(replace(one, name=name) if one.name == old else one for one in types)
        self._apply(replace(self._workspace.codebook, actor_types=renamed), Moves(types={old: name}))

    @rule(seed=PICK)
    def exchange_types(self, seed: int) -> None:
        codebook = self._workspace.codebook
        first, *others = codebook.actor_types
        if others:
            other = others[seed % len(others)].name
            self._apply(
                replace(codebook, title=f"{codebook.title}."),
                Moves(types={first.name: other, other: first.name}),
            )

    @rule(seed=PICK, replaced=st.booleans())
    def remove_type(self, seed: int, replaced: bool) -> None:
        codebook = self._workspace.codebook
        gone = codebook.actor_types[seed % len(codebook.actor_types)]
        left = tuple(one for one in codebook.actor_types if one != gone)
        moves = Moves(types={gone.name: left[0].name}) if replaced and left else Moves()
        self._apply(replace(codebook, actor_types=left), moves)

    @rule(name=_LABELS)
    def add_type(self, name: str) -> None:
        codebook = self._workspace.codebook
        self._apply(replace(codebook, actor_types=(*codebook.actor_types, Label(name=name))), Moves())

    @rule(name=st.sampled_from(["tone", "topic", "place"]), listed=st.booleans())
    def add_attribute(self, name: str, listed: bool) -> None:
        codebook = self._workspace.codebook
        values = (Label(name="opposes"), Label(name="calm")) if listed else ()
        added = (*codebook.attributes, Attribute(name=name, values=values))
        self._apply(replace(codebook, attributes=added), Moves())

    @rule(seed=PICK, name=st.sampled_from(["tone", "position", "stance", "topic"]))
    def rename_attribute(self, seed: int, name: str) -> None:
        codebook = self._workspace.codebook
        old = chosen(codebook.attributes, seed)
        if old is not None:
            renamed = tuple(replace(one, name=name) if one == old else one for one in codebook.attributes)
            self._apply(replace(codebook, attributes=renamed), Moves(attributes={old.name: name}))

    @rule(seed=PICK)
    def remove_attribute(self, seed: int) -> None:
        codebook = self._workspace.codebook
        gone = chosen(codebook.attributes, seed)
        left = tuple(one for one in codebook.attributes if one != gone)
        self._apply(replace(codebook, attributes=left), Moves())

    @rule(seed=PICK, name=st.sampled_from(["against", "opposes", None]))
    def rename_or_replace_value(self, seed: int, name: str | None) -> None:
        """Rename a value, or without a name replace it by the first of its attribute."""
        codebook = self._workspace.codebook
        attribute = chosen([one for one in codebook.attributes if one.values], seed)
        if attribute is None:
            return
        old = attribute.values[seed // 7 % len(attribute.values)]
        if name is None:
            values = tuple(one for one in attribute.values if one != old)
        else:
            values = tuple(replace(one, name=name) if one == old else one for one in attribute.values)
        after = name or (values[0].name if values else old.name)
        changed = tuple(
            replace(one, values=values) if one == attribute else one for one in codebook.attributes
        )
        self._apply(replace(codebook, attributes=changed), Moves(values={(attribute.name, old.name): after}))

    def _apply(self, new: Codebook, moves: Moves) -> None:
        self._do(lambda: self._workspace.codebooks.apply(new, moves))

    def _summary(self, seed: int) -> RuleSummary | None:
        return chosen(self._workspace.rules.listed(), seed)

    @rule(seed=PICK, made=_RULES, here=st.booleans())
    def add_rule(self, seed: int, made: Rule, here: bool) -> None:
        wanted = replace(made, article=self._article(seed) if here else None)
        self._do(lambda: self._workspace.rules.add(wanted))

    @rule(seed=PICK)
    def add_rule_of_an_item(self, seed: int) -> None:
        item = self._item(seed)
        if item is not None:
            self._do(lambda: self._workspace.rules.add(self._workspace.rules.rule_for(item.ref)))

    @rule(seed=PICK)
    def switch_rule(self, seed: int) -> None:
        one = self._summary(seed)
        if one is not None:
            self._do(lambda: self._workspace.rules.switch(one.rule.uuid, active=not one.rule.active))

    @rule(seed=PICK, changed=_RULES)
    def edit_rule(self, seed: int, changed: Rule) -> None:
        one = self._summary(seed)
        if one is not None:
            self._do(lambda: self._workspace.rules.edit(one.rule.uuid, changed))

    @rule(seed=PICK)
    def remove_rule(self, seed: int) -> None:
        one = self._summary(seed)
        if one is not None:
            self._do(lambda: self._workspace.rules.remove(one.rule.uuid))
