"""What was worked out for the article that was read last, for as long as its rows stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.linking import propose_links
from annotator.core.review import review_order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import Actor, Item, ItemRef
    from annotator.core.linking import ActorProposal


class ArticleMemory:
    """Answers again what was asked last; anything that differs is worked out anew.

    A decision reads the article before and after it. What is shown after one is what the next begins with.
    """

    def __init__(self) -> None:
        self._items: list[Item] = []
        self._ordered: tuple[Item, ...] = ()
        self._asked: tuple[str, tuple[Item, ...], list[Actor]] | None = None
        self._proposals: Mapping[ItemRef, ActorProposal] = {}

    def ordered(self, items: list[Item]) -> tuple[Item, ...]:
        """``items`` in review order."""
        if items != self._items:
            self._items, self._ordered = items, tuple(review_order(items))
        return self._ordered

    def proposals(
        self, text: str, items: tuple[Item, ...], actors: list[Actor]
    ) -> Mapping[ItemRef, ActorProposal]:
        """Who each item without an actor would be linked to; see ``propose_links``."""
        if (text, items, actors) != self._asked:
            self._asked = (text, items, actors)
            self._proposals = propose_links(text, items, actors)
        return self._proposals
