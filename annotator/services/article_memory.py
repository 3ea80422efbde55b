"""What was worked out for the article that was read last, for as long as its rows stay as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.actor_reading import ActorReading
from annotator.core.changes import EditKind
from annotator.core.item_list import ItemList
from annotator.core.proposals import Proposals
from annotator.core.review import review_order
from annotator.storage import articles
from annotator.storage.items import items_named, items_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.annotation import ItemRef
    from annotator.core.article import Article
    from annotator.core.changes import Changes
    from annotator.core.linking import ActorProposal
    from annotator.services.actor_book import ActorBook
    from annotator.storage.project_file import ProjectFile

_NAMES_ITS_ITEMS = frozenset(
    {
        EditKind.ACCEPT,
        EditKind.REJECT,
        EditKind.REMOVE,
        EditKind.BOUNDARIES,
        EditKind.RELABEL,
        EditKind.LINK,
        EditKind.ATTRIBUTE,
        EditKind.ADD_MENTION,
        EditKind.ADD_CLAIM,
        EditKind.STATUS,
        EditKind.FLAG,
    }
)
"""What people do item by item: whatever changed is named, while what comes in bulk is not."""


def names_its_items(changes: Changes) -> bool:
    """Whether no mention or claim has changed but those that are named."""
    return changes.kind in _NAMES_ITS_ITEMS or not changes.articles


class ArticleMemory:
    """Answers again what was asked last; anything that differs is read or worked out anew.

    A decision reads the article before and after it, and changes one item of it or two.
    """

    def __init__(self, file: ProjectFile, actors: ActorBook) -> None:
        self._file = file
        self._actors = actors
        self._read: tuple[int, int, int] | None = None
        self._items = ItemList()
        self._text: tuple[tuple[int, int], str] | None = None
        self._reading: ActorReading | None = None
        self._version = 0

    def holds(self, article: int) -> bool:
        """Whether ``items`` would answer without reading."""
        return self._read == self._mark(article)

    def items(self, article: int) -> ItemList:
        """Every item of an article in review order; not read again while nothing has been written."""
        if self.holds(article):
            return self._items
        return self._keep(article, ItemList(review_order(items_of(self._file, article))))

    def items_after(self, article: int, before: ItemList, changes: Changes) -> ItemList:
        """As ``items``, where they were ``before`` when these changes were made."""
        if not names_its_items(changes) or self.holds(article):
            return self.items(article)
        present = items_named(self._file, article, {ref.uuid for ref in changes.items})
        return self._keep(article, before.with_changes(changes.items, present))

    def article(self, key: int) -> Article:
        """An article as it is stored now; its text, which never changes, is read once.

        Raises:
            UserFacingError: if it is not there any more.
        """
        mark = key, int(self._file.value("PRAGMA data_version"))
        known = self._text[1] if self._text is not None and self._text[0] == mark else None
        article = articles.load(self._file, key, text=known)
        self._text = mark, article.text
        return article

    def text(self, key: int) -> str:
        """The text of an article.

        Raises:
            UserFacingError: if it is not there any more.
        """
        mark = key, int(self._file.value("PRAGMA data_version"))
        if self._text is not None and self._text[0] == mark:
            return self._text[1]
        return self.article(key).text

    def proposals(self, text: str, items: ItemList) -> Mapping[ItemRef, ActorProposal]:
        """Who each of ``items``, in review order, would be linked to if it has no actor."""
        names = self._actors.names()
        changed = self._actors.changed_since(self._version)
        if self._reading is None or changed is None or not self._reading.is_about(text, names):
            self._reading = ActorReading(text, items, names)
        else:
            self._reading.actors_changed(changed)
        self._version = self._actors.seen
        return Proposals(self._reading, items)

    def _mark(self, article: int) -> tuple[int, int, int]:
        # The first number grows with what is written here, the second differs after what others have written.
        return article, self._file.connection.total_changes, self._file.value("PRAGMA data_version")

    def _keep(self, article: int, items: ItemList) -> ItemList:
        self._items = items
        # What is read amid a transaction may never come to be, and taking it back is not counted as a change.
        self._read = None if self._file.connection.in_transaction else self._mark(article)
        return items
