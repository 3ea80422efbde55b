"""What a project holds, as plain values: read from one, or foretold."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from annotator.core.annotation import Claim, ClaimSuggestion, Decision, Item, Mention, is_as_suggested
from annotator.core.article import Status
from annotator.core.linking import normal_name
from annotator.core.rules import covers, sighting_of
from annotator.services.queue import QueueFilter

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.annotation import Actor
    from annotator.core.codebook import Codebook
    from annotator.core.rules import Rule
    from annotator.services.workspace import Workspace

Key: TypeAlias = "tuple[int, str, object]"
"""Article, kind, and what tells an item from others there: the suggested place, or the uuid of handwork."""


class Shelf(NamedTuple):
    """What is known of an article beside its items."""

    text: str
    status: Status
    note: str | None = None
    flagged: bool = False


@dataclass(frozen=True)
class State:
    """All that a project holds. Items that were suggested have no uuid here: nobody can foretell it."""

    articles: Mapping[int, Shelf] = field(default_factory=dict)
    items: Mapping[Key, Item] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    rules: Mapping[str, Rule] = field(default_factory=dict)
    types: tuple[str, ...] = ()

    def shown(self) -> State:
        """Without what a rule holds."""
        return replace(self, items={key: one for key, one in self.items.items() if not self.holds(key, one)})

    def holds(self, key: Key, item: Item) -> bool:
        """Whether a rule keeps an item from being seen: it waits, and one that is on speaks of it."""
        if item.decision is not None:
            return False
        seen = sighting_of(item, key[0], self.articles[key[0]].text)
        return any(rule.active and covers(rule, seen) for rule in self.rules.values())

    def knows(self, name: str) -> bool:
        """Whether an actor of the list is called so."""
        known = {normal_name(one) for actor in self.actors.values() for one in actor.names}
        return normal_name(name) in known

    def with_items(self, changed: Mapping[Key, Item | None]) -> State:
        """With other items; None takes one away."""
        items = {key: one for key, one in {**self.items, **changed}.items() if one is not None}
        return replace(self, items=items)

    def with_article(self, key: int, shelf: Shelf) -> State:
        """With another state of one article."""
        return replace(self, articles={**self.articles, key: shelf})

    def begun(self, key: int) -> State:
        """With an article that somebody has worked on."""
        shelf = self.articles[key]
        is_new = shelf.status is Status.NEW
        return self.with_article(key, shelf._replace(status=Status.IN_PROGRESS)) if is_new else self

    def with_actors(self, changed: Mapping[str, Actor | None]) -> State:
        """With other actors; None takes one off the list."""
        actors = {key: one for key, one in {**self.actors, **changed}.items() if one is not None}
        return replace(self, actors=actors)


def key_of(article: int, item: Item) -> Key:
    """What an item goes by in a state."""
    if item.suggestion is None:
        return article, item.ref.kind, item.uuid
    suggested = item.suggestion
    return article, item.ref.kind, suggested.cue if isinstance(suggested, ClaimSuggestion) else suggested.span


def nameless(item: Item) -> Item:
    """An item as it is in a state."""
    return item if item.suggestion is None else replace(item, uuid="")


def read(workspace: Workspace) -> State:
    """What an open project shows."""
    articles: dict[int, Shelf] = {}
    items: dict[Key, Item] = {}
    for row in workspace.queue.page(QueueFilter(), limit=1000):
        opened = workspace.articles.open(row.key)
        article = opened.article
        articles[row.key] = Shelf(article.text, article.status, row.note, row.flagged)
        items |= {key_of(row.key, one): nameless(one) for one in opened.items}
    return State(
        articles=articles,
        items=items,
        actors={one.actor.uuid: one.actor for one in workspace.actors.search("", limit=1000)},
        rules={one.rule.uuid: one.rule for one in workspace.rules.listed()},
        types=tuple(label.name for label in workspace.codebook.actor_types),
    )


def verdict(item: Item, codebook: Codebook) -> Decision:
    """What a decision on an item as it is now says."""
    if isinstance(item, Mention) and item.suggestion is not None:
        named = codebook.type_for(item.suggestion.type)
        item = replace(item, suggestion=replace(item.suggestion, type=named))
    return Decision.ACCEPTED if is_as_suggested(item) else Decision.CORRECTED


def retyped(item: Item, types: tuple[str, str], codebook: Codebook) -> Item:
    """A mention of the first type as one of the second, with the verdict that is true then."""
    if isinstance(item, Claim) or item.type != types[0] or types[0] == types[1]:
        return item
    changed = replace(item, type=types[1])
    if item.decision in (Decision.ACCEPTED, Decision.CORRECTED):
        changed = replace(changed, decision=verdict(changed, codebook))
    return changed


def by_text(state: State) -> dict[str, object]:
    """What an exported file can carry of a state, article by article."""
    return {
        shelf.text: (
            shelf.status,
            shelf.note,
            shelf.flagged,
            {key[1:]: one for key, one in state.items.items() if key[0] == number},
        )
        for number, shelf in state.articles.items()
    }


def named_actors(state: State) -> dict[str, Actor]:
    """The actors that items name, which alone are exported."""
    named: Iterable[str | None] = {one.actor for one in state.items.values()}
    return {uuid: actor for uuid, actor in state.actors.items() if uuid in named}
