"""The review list as an item model: what waits in the open article, and the current item."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.core.item_list import ItemList
from annotator.core.review import place_in_review
from annotator.ui.panel.card import card_of
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from annotator.core.annotation import Actor, Item, ItemRef
    from annotator.core.codebook import Codebook
    from annotator.core.linking import ActorProposal
    from annotator.services.articles import OpenArticle
    from annotator.ui.panel.card import Card

    _Facts: TypeAlias = tuple[Item, ActorProposal | None, Actor | None]

_BEFORE, _AFTER = 16, 8
"""Cards kept on either side of the current one: those after it are what is in sight. An article may have
thousands, and each is laid out anew."""
_MORE = 16
"""Cards that are added whenever the last one comes in sight."""

_ROOT = QModelIndex()
_NOTHING = ItemList()
Index = QModelIndex | QPersistentModelIndex


class ReviewModel(QAbstractListModel):
    """Cards in reading order; only those near the current one are rows, so no edit lays out thousands.

    Whoever looks further gets more of them.
    """

    CARD = Qt.ItemDataRole.UserRole
    PLACE = Qt.ItemDataRole.UserRole + 1
    CURRENT = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenArticle | None = None
        self._proposals: Mapping[ItemRef, ActorProposal] = {}
        self._waiting = 0
        self._rows: list[Item] = []
        self._after = _AFTER
        self._has_more = False
        self._current: ItemRef | None = None
        self._cards: dict[ItemRef, tuple[_Facts, Card]] = {}
        self._placed: tuple[ItemList, ItemRef, str] | None = None
        self._shows_rejected = False
        self._key_of: Callable[[str], str] | None = None
        self._codebook: Codebook | None = None

    @property
    def waiting(self) -> int:
        """How many suggestions of the open article wait for a decision."""
        return self._waiting

    def show(
        self,
        opened: OpenArticle | None,
        proposals: Mapping[ItemRef, ActorProposal],
        current: ItemRef | None,
    ) -> None:
        """Show what waits in ``opened``; rows of the article shown already stay."""
        if opened is None or self._opened is None or opened.article.key != self._opened.article.key:
            self.beginResetModel()
            self._rows = []
            self._after, self._has_more = _AFTER, False
            self.endResetModel()
        self._keep_cards(opened, proposals)
        self._opened = opened
        self._proposals = proposals
        self._current = current
        items = opened.items if opened is not None else _NOTHING
        self._waiting = len(items.pending)
        self._set_rows(items)

    def set_current(self, current: ItemRef | None) -> None:
        """Make another item the current one; a decided one is listed for as long as it is current."""
        before, self._current = self._current, current
        if current != before:
            self._after = _AFTER
            self._set_rows(self._opened.items if self._opened is not None else _NOTHING)
        for ref in {before, current}:
            index = self.index_of(ref)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def set_show_rejected(self, *, show: bool) -> None:
        """Whether what was rejected is listed too."""
        self._shows_rejected = show
        self._set_rows(self._opened.items if self._opened is not None else _NOTHING)

    def set_keys(self, key_of: Callable[[str], str]) -> None:
        """Take the keys in force, told by the name of their action; also where one has changed."""
        self._key_of = cache(key_of)  # each card asks for the same few
        self._word_anew()

    def set_codebook(self, codebook: Codebook) -> None:
        """Take the codebook in use, which says what a claim can be given."""
        if codebook is not self._codebook:
            self._codebook = codebook
            self._word_anew()

    def index_of(self, ref: ItemRef | None) -> QModelIndex:
        """The row of an item; invalid where it has none."""
        number = next((number for number, item in enumerate(self._rows) if item.ref == ref), None)
        return QModelIndex() if number is None else self.index(number, 0)

    def ref_at(self, index: Index) -> ItemRef | None:
        """The item of a row."""
        return self._rows[index.row()].ref if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The cards near the current one."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether cards follow the last row."""
        return not parent.isValid() and self._has_more

    def fetchMore(self, parent: Index) -> None:
        """Have more cards behind the last row."""
        if self.canFetchMore(parent) and self._opened is not None:
            self._after += _MORE
            self._set_rows(self._opened.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The card's words; the card; its place ("3 of 14"); whether it is the current one."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        item = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._card(item).spoken
        if role == self.CARD:
            return self._card(item)
        if role == self.PLACE:
            return self._place(item.ref)
        if role == self.CURRENT:
            return item.ref == self._current
        return None

    def shown(self, index: Index) -> tuple[Card, str, bool]:
        """The card of a row, its place, and whether it is the current one; others show no place."""
        item = self._rows[index.row()]
        card = self._card(item)
        is_current = card.ref == self._current
        return card, self._place(card.ref) if is_current else "", is_current

    def _word_anew(self) -> None:
        self._cards.clear()
        self._placed = None
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def _card(self, item: Item) -> Card:
        known = self._cards.get(item.ref)
        if known is not None:
            return known[-1]
        opened = self._opened
        if opened is None:
            raise LookupError(item.ref)
        card = card_of(
            item, opened.article.text, opened.actors, self._proposals, self._key_of, self._codebook
        )
        self._cards[item.ref] = (_facts(item, opened, self._proposals), card)
        return card

    def _keep_cards(self, opened: OpenArticle | None, proposals: Mapping[ItemRef, ActorProposal]) -> None:
        # A decision changes one card or two; Qt asks for every card's words some five times meanwhile.
        if opened is None or self._opened is None or opened.article.key != self._opened.article.key:
            self._cards.clear()
            return
        self._cards = {
            ref: (facts, card)
            for ref, (facts, card) in self._cards.items()
            if (item := opened.items.find(ref)) is not None and _facts(item, opened, proposals) == facts
        }

    def _place(self, ref: ItemRef) -> str:
        items = self._opened.items if self._opened is not None else _NOTHING
        if self._placed is None or self._placed[0] is not items or self._placed[1] != ref:
            # A list is asked for the place of its current card some ten times as it is laid out and painted.
            self._placed = items, ref, self._place_in(items, ref)
        return self._placed[2]

    def _place_in(self, items: ItemList, ref: ItemRef) -> str:
        item = items.find(ref)
        before = items.pending.place_of(item) if item is not None else None
        if before is None:
            return ""
        return translate("{number} of {all}").format(number=before + 1, all=self._waiting)

    def _set_rows(self, items: ItemList) -> None:
        self._has_more = False  # whoever hears of a row that comes or goes might fetch more meanwhile
        wanted, has_more = self._near(items)
        self._remove_others({item.ref for item in wanted})
        for number, item in enumerate(wanted):
            if number < len(self._rows) and self._rows[number].ref == item.ref:
                if self._rows[number] != item:
                    self._rows[number] = item
                    self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
            else:
                self.beginInsertRows(QModelIndex(), number, number)
                self._rows.insert(number, item)
                self.endInsertRows()
        self._has_more = has_more

    def _near(self, items: ItemList) -> tuple[list[Item], bool]:
        """The current item with those listed around it, and whether more follow; no others are looked at."""
        listed = items.unaccepted if self._shows_rejected else items.pending
        current = items.find(self._current)
        if current is None:
            return listed[: self._after], len(listed) > self._after
        at = bisect_left(listed, place_in_review(current), key=place_in_review)
        following = listed[at : at + self._after + 2]
        after = [item for item in following if item.ref != current.ref][: self._after + 1]
        return (
            [*listed[max(0, at - _BEFORE) : at], current, *after[: self._after]],
            len(after) > self._after,
        )

    def _remove_others(self, kept: set[ItemRef]) -> None:
        end = len(self._rows)
        while end > 0:
            start = end
            while start > 0 and self._rows[start - 1].ref not in kept:
                start -= 1
            if start < end:
                self.beginRemoveRows(QModelIndex(), start, end - 1)
                del self._rows[start:end]
                self.endRemoveRows()
            end = start - 1


def _facts(item: Item, opened: OpenArticle, proposals: Mapping[ItemRef, ActorProposal]) -> _Facts:
    return item, proposals.get(item.ref), opened.actors.get(item.actor or "")
