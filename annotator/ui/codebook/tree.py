"""The labels of a codebook as a tree: actor types, and each attribute with its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from annotator.ui.codebook.draft import Draft, Entry, Kind
from annotator.ui.dialogs.type_ahead import colour_square
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

_ENTRY = Qt.ItemDataRole.UserRole
_KIND = Qt.ItemDataRole.UserRole + 1


class CodebookTree(QTreeWidget):
    """Shows a draft.

    Signals:
        chosen(): another label is current.
    """

    chosen = Signal()

    def __init__(
        self, draft: Draft, colour_of: Callable[[Entry], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._colour_of = colour_of
        self._items: dict[Entry, QTreeWidgetItem] = {}
        self.setHeaderLabels([translate("Label"), translate("Key")])
        self.setAccessibleName(translate("Labels of the codebook"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformRowHeights(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(lambda *_items: self.chosen.emit())
        self.rebuild()

    def entry(self) -> Entry | None:
        """The current label; None on a heading."""
        item = self.currentItem()
        found = item.data(0, _ENTRY) if item is not None else None
        return found if isinstance(found, Entry) else None

    def kind(self) -> Kind:
        """What the current line is, or what stands under it if it is a heading."""
        entry, item = self.entry(), self.currentItem()
        if entry is not None:
            return entry.kind
        return Kind(item.data(0, _KIND)) if item is not None else Kind.TYPE

    def rebuild(self, current: Entry | None = None) -> None:
        """Show the draft as it is now, and make ``current`` the current label, or the first."""
        with QSignalBlocker(self):
            self.clear()
            self._items = {}
            self._fill(translate("Actor types"), Kind.TYPE, self._draft.types)
            self._fill(translate("Attributes of claims"), Kind.ATTRIBUTE, self._draft.attributes)
            self.expandAll()
        first = self._draft.types[0] if self._draft.types else None
        wanted = current if current is not None else first
        item = self._items.get(wanted) if wanted is not None else None
        self.setCurrentItem(item or self._types_heading())

    def refresh(self, entry: Entry) -> None:
        """Show what a label is called now."""
        item = self._items[entry]
        shown = " ".join(entry.name.split()) or translate("(no name)")
        item.setText(0, shown)
        item.setText(1, entry.key.upper())
        spoken = f"{shown}, {translate('key')} {entry.key}" if entry.key else shown
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        if entry.kind is Kind.TYPE:
            item.setIcon(0, colour_square(self._colour_of(entry), 10))

    def _types_heading(self) -> QTreeWidgetItem:
        heading = self.topLevelItem(0)
        if heading is None:
            raise LookupError("the tree is not filled yet")
        return heading

    def _fill(self, title: str, kind: Kind, entries: list[Entry]) -> None:
        heading = QTreeWidgetItem(self, [title])
        heading.setData(0, _KIND, kind.value)
        font = heading.font(0)
        font.setBold(True)
        heading.setFont(0, font)
        for entry in entries:
            self._add(heading, entry)

    def _add(self, parent: QTreeWidgetItem, entry: Entry) -> None:
        item = QTreeWidgetItem(parent)
        item.setData(0, _ENTRY, entry)
        self._items[entry] = item
        self.refresh(entry)
        for value in entry.values:
            self._add(item, value)
