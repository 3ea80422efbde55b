"""What a reading of an article proposes: the actor that each item without one would be linked to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from annotator.core.actor_reading import ActorReading
from annotator.core.annotation import ItemRef
from annotator.core.item_list import ItemList
from annotator.core.linking import ActorProposal
from annotator.core.review import review_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Actor, Item


def propose_links(
    text: str, items: Iterable[Item], actors: Iterable[Actor]
) -> Mapping[ItemRef, ActorProposal]:
    """For each mention and claim of an article without an actor: who it would be linked to.

    Args:
        text: the article's text.
        items: all its mentions and claims; rejected ones are passed over.
        actors: the project's actor list.
    """
    listed = ItemList(review_order(items))
    return Proposals(ActorReading(text, listed, actors), listed)


class Proposals(Mapping[ItemRef, ActorProposal]):
    """What a reading proposes for some items; it reads as far as it is asked, since cards show a part."""

    def __init__(self, reading: ActorReading, items: ItemList) -> None:
        self._reading = reading
        self._items = items

    def __getitem__(self, ref: ItemRef) -> ActorProposal:
        found = self._reading.of(self._items).proposal(ref)
        if found is None:
            raise KeyError(ref)
        return found

    def get(self, ref: ItemRef, default: Any = None) -> Any:  # noqa: ANN401 - as a mapping has it
        """The proposal for an item, or ``default``."""
        found = self._reading.of(self._items).proposal(ref)
        return default if found is None else found

    def __iter__(self) -> Iterator[ItemRef]:
        return iter(self._reading.of(self._items).proposals)

    def __len__(self) -> int:
        return len(self._reading.of(self._items).proposals)
