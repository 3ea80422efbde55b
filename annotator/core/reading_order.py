"""In which order the mentions and claims of one article are read, and how far that has come."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from annotator.core.annotation import Mention
from annotator.core.review import place_in_review

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.annotation import Claim, Item, ItemRef
    from annotator.core.item_list import ItemList


class ReadingOrder:
    """A mention is read where it starts; a claim where it and those before it end.

    So whoever stands in a claim's source is known by then, and everyone before it. Places are code points.

    Args:
        items: of the article, in review order; rejected ones are passed over.
    """

    def __init__(self, items: ItemList) -> None:
        self.items = items
        self.mentions = items.mentions
        self.claims = items.claims
        self.mentions_read = 0
        self._claims_end: list[int] = []
        self._next_end = self._end_of_next()
        self._ahead: dict[type[Item], tuple[int, int, str] | None] = {}

    @property
    def claims_read(self) -> int:
        """How many claims have been read."""
        return len(self._claims_end)

    @property
    def reached(self) -> int:
        """How far one had to read for the claim that was read last."""
        return self._claims_end[-1]

    def following(self) -> Item | None:
        """Read on by one item; None where all have been read."""
        self._ahead.clear()
        if self.mentions_read < len(self.mentions):
            mention = self.mentions[self.mentions_read]
            if self._next_end is None or mention.span.start < self._next_end:
                self.mentions_read += 1
                return mention
        if self._next_end is None:
            return None
        claim = self.claims[self.claims_read]
        self._claims_end.append(self._next_end)
        self._next_end = self._end_of_next()
        return claim

    def is_past(self, item: Item) -> bool:
        """Whether everything that stands no further on than ``item``, itself included, has been read."""
        kind = type(item)
        if kind not in self._ahead:  # every card asks, after every decision
            self._ahead[kind] = self._place_ahead(kind)
        ahead = self._ahead[kind]
        return ahead is None or ahead > place_in_review(item)

    def take(self, items: ItemList) -> None:
        """Go on with other items, which are the same as far as has been read."""
        self.items = items
        self.mentions, self.claims = items.mentions, items.claims
        self._next_end = self._end_of_next()
        self._ahead.clear()

    def first_concerned(self, items: ItemList) -> int | None:
        """From which place on the items are to be read anew if they are these; None if nothing differs.

        A pronoun in quoted words asks for the claim's source, which may stand further on: hence from the
        first claim on that reaches over what differs, or may.
        """
        differing = items.differing(self.items)
        if differing is None:
            return 0
        versions = (listed.find(ref) for ref in differing for listed in (self.items, items))
        places = [self._first_asking(item) for item in versions if item is not None]
        return min(places, default=None)

    def go_back(self, to: int) -> list[ItemRef]:
        """Be where nothing from this place on has been read; gives what is to be read anew."""
        mentions, claims = begun_before(self.mentions, to), bisect_right(self._claims_end, to)
        undone: list[Item] = [
            *self.mentions[mentions : self.mentions_read],
            *self.claims[claims : self.claims_read],
        ]
        self.mentions_read = min(mentions, self.mentions_read)
        del self._claims_end[claims:]
        self._next_end = self._end_of_next()
        self._ahead.clear()
        return [item.ref for item in undone]

    def _first_asking(self, item: Item) -> int:
        place = item.extent.start
        reaching = bisect_right(self._claims_end, place)
        if reaching < len(self.claims):
            place = min(place, self.claims[reaching].extent.start)
        first = begun_before(self.mentions, place)
        while first > 0 and self.mentions[first - 1].span.end > place:
            first -= 1
            place = self.mentions[first].span.start
        return place

    def _place_ahead(self, kind: type[Item]) -> tuple[int, int, str] | None:
        """The place in review of the first item of a kind that was not read; None where all were."""
        listed: Sequence[Item] = self.mentions if kind is Mention else self.claims
        read = self.mentions_read if kind is Mention else self.claims_read
        return place_in_review(listed[read]) if read < len(listed) else None

    def _end_of_next(self) -> int | None:
        if self.claims_read == len(self.claims):
            return None
        end = self.claims[self.claims_read].extent.end
        return max(end, self._claims_end[-1]) if self._claims_end else end


def begun_before(items: Sequence[Mention] | Sequence[Claim], position: int) -> int:
    """How many of ``items``, which are in review order, start before a position (code points)."""
    return bisect_left(items, position, key=lambda item: item.extent.start)
