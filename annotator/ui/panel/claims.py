"""The claims of the open article, grouped by whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from annotator.core.annotation import Claim, is_pending
from annotator.core.spans import joined_text
from annotator.ui.dialogs.type_ahead import colour_square
from annotator.ui.panel.claim_delegate import CLAIMED, REMARK, ClaimDelegate
from annotator.ui.panel.or_note import OrNote
from annotator.ui.wording import dotted, shortened, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import ItemRef
    from annotator.core.changes import Changes
    from annotator.services.articles import OpenArticle
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_UUID = Qt.ItemDataRole.UserRole
_LONGEST = 200
_NO_CLAIMS = "No claims in this article yet.\nSelect what is claimed, and press K."


class ClaimTree(QWidget):
    """The panel's third tab; built only while it is seen.

    Signals:
        counted(int): how many claims the open article has, rejected ones aside.
    """

    counted = Signal(int)

    def __init__(self, session: Session, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._is_stale = True
        self._rows: dict[ItemRef, QStandardItem] = {}
        self.model = QStandardItemModel(self)
        self.tree = _tree(self.model)
        self.tree.setItemDelegate(ClaimDelegate(self.tree, theme))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 10, 8, 0)
        self.page = OrNote(self.tree)
        column.addWidget(self.page)
        session.article_opened.connect(lambda _opened: self._on_changed())
        session.changed.connect(self._on_edit)
        session.current_changed.connect(self._on_current)
        self.tree.clicked.connect(self._on_chosen)
        self.tree.activated.connect(self._on_chosen)

    def showEvent(self, event: QShowEvent) -> None:
        """Build what changed while nobody looked."""
        super().showEvent(event)
        if self._is_stale:
            self._rebuild()

    def _on_edit(self, changes: Changes, _initiator: object) -> None:
        if changes.concerns(self._session.key):
            self._on_changed()

    def _on_changed(self) -> None:
        self._is_stale = True
        self.counted.emit(len(self._session.items.claims))
        if self.isVisible():
            self._rebuild()

    def _rebuild(self) -> None:
        self._is_stale = False
        self.model.clear()
        self._rows = {}
        opened = self._session.opened
        if opened is None:
            self.page.show_note(translate("Open an article to see what is claimed in it."))
            return
        groups: dict[str, QStandardItem] = {}
        proposals = self._session.workspace.actors.proposals(opened)
        for claim in self._session.items.claims:
            actor = opened.actors.get(claim.actor or "") or proposals.get(claim.ref)
            said_by = actor.name if actor is not None else joined_text(claim.source, opened.article.text)
            name = shortened(said_by) or translate("source not named")
            if name not in groups:
                groups[name] = self._group(name, actor.type if actor is not None else "")
            groups[name].appendRow(self._row(claim, opened))
        self.tree.expandAll()
        self.page.show_note("" if self._rows else translate(_NO_CLAIMS))
        current = self._session.current
        self._on_current(current.ref if current is not None else None)

    def _group(self, name: str, actor_type: str) -> QStandardItem:
        group = QStandardItem(name)
        font = group.font()
        font.setBold(True)
        group.setFont(font)
        group.setEditable(False)
        if actor_type:
            group.setIcon(colour_square(self._theme().actor_colour(actor_type)))
        self.model.appendRow(group)
        return group

    def _row(self, claim: Claim, opened: OpenArticle) -> QStandardItem:
        text = opened.article.text
        content = shortened(joined_text(claim.content, text), _LONGEST)
        cue = joined_text(claim.cue, text)
        row = QStandardItem(f"{cue}: {content}" if cue else content)
        row.setData(content, CLAIMED)
        row.setData(
            dotted(cue, claim.stance, claim.topic, translate("pending") if is_pending(claim) else ""), REMARK
        )
        row.setEditable(False)
        row.setData(claim.uuid, _UUID)
        row.setToolTip(joined_text(claim.content, text))
        self._rows[claim.ref] = row
        return row

    def _on_current(self, ref: ItemRef | None) -> None:
        row = self._rows.get(ref) if ref is not None else None
        if row is not None:
            self.tree.setCurrentIndex(row.index())

    def _on_chosen(self, index: QModelIndex) -> None:
        uuid = index.data(_UUID)
        chosen = next((ref for ref in self._rows if ref.uuid == uuid), None)
        if chosen is not None:
            self._session.set_current(chosen)


def _tree(model: QStandardItemModel) -> QTreeView:
    tree = QTreeView(headerHidden=True, wordWrap=True, indentation=14)
    tree.setModel(model)
    tree.setAccessibleName(translate("Claims by actor"))
    tree.setFrameShape(QTreeView.Shape.NoFrame)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    tree.setProperty("onPanel", "true")
    return tree
