"""Parting an actor in two: which of its mentions and claims go to a new one."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.dialogs.captions import caption
from annotator.ui.dialogs.type_ahead import colour_square
from annotator.ui.panel.or_note import OrNote
from annotator.ui.wording import explanation, isolated, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.annotation import Actor, ItemRef
    from annotator.core.errors import UserFacingError
    from annotator.services.actor_places import ActorPlace

_NUMBER = Qt.ItemDataRole.UserRole
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_GROUP = _LEAF | Qt.ItemFlag.ItemIsAutoTristate


class SplitDialog(QDialog):
    """Lists an actor's mentions and claims by article: Space marks those that go, Enter splits.

    ``types`` are the codebook's, each with its colour. ``split`` does it (what goes, the new actor's name and
    type) and gives the refusal, if there is one; it is shown in place.

    Signals:
        closed(): the dialog was left, either way.
    """

    closed = Signal()

    def __init__(
        self,
        parent: QWidget,
        *,
        actor: Actor,
        types: Sequence[tuple[str, str]],
        split: Callable[[Sequence[ItemRef], str, str], UserFacingError | None],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Split the actor “{name}”").format(name=actor.name))
        self.resize(860, 560)
        self._split = split
        self._refs: list[ItemRef] = []
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._leaves: list[QTreeWidgetItem] = []
        self._marked: set[int] = set()
        self.filter = QLineEdit(placeholderText=translate("Filter the sentences"))
        self.filter.setAccessibleName(translate("Filter the sentences"))
        self.tree = _tree()
        self.page = OrNote(self.tree)
        self.page.show_note(translate("Looking for the mentions and claims of this actor…"))
        self.name = QLineEdit(placeholderText=translate("The new actor's name"))
        self.type = QComboBox()
        for name, colour in types:
            self.type.addItem(colour_square(colour), name)
        self.type.setCurrentText(actor.type)
        self.count = QLabel()
        self.count.setProperty("soft", "true")
        self.refusal = QLabel(wordWrap=True)
        self.refusal.setProperty("bad", "true")
        self._build()
        self._show_count()
        self.finished.connect(lambda _result: self.closed.emit())

    def show_places(self, places: Sequence[ActorPlace]) -> None:
        """List these; none of them is marked yet."""
        self.tree.blockSignals(True)  # noqa: FBT003 - Qt's own
        for _key, some in groupby(places, key=lambda place: place.article):
            self._add_article(list(some))
        self.tree.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.tree.expandAll()
        self.page.show_note("" if places else translate("Nothing is linked to this actor."))
        if self._leaves:
            self.tree.setCurrentItem(self._leaves[0])
            self.tree.setFocus()
        self._show_count()

    def marked(self) -> list[ItemRef]:
        """What goes to the new actor."""
        return [self._refs[number] for number in sorted(self._marked)]

    def accept(self) -> None:
        """Split, and close unless it was refused."""
        refused = self._split(self.marked(), self.name.text(), self.type.currentText())
        if refused is None:
            super().accept()
            return
        self.refusal.setText(explanation(refused))
        self.refusal.show()

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, field in ((translate("&Name"), self.name), (translate("&Type"), self.type)):
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(caption(words, field), field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button = buttons.addButton(translate("&Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.button.setDefault(True)
        heading = QLabel(
            translate("Mark with Space what goes to a new actor; an article's line marks all in it.")
        )
        heading.setProperty("soft", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for widget in (heading, self.filter, self.page, self.count):
            column.addWidget(widget)
        column.addLayout(form)
        column.addWidget(self.refusal)
        column.addWidget(buttons)
        self.refusal.hide()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.tree.itemChanged.connect(self._on_marked)
        self.filter.textChanged.connect(self._narrow)

    def _add_article(self, places: Sequence[ActorPlace]) -> None:
        group = QTreeWidgetItem(self.tree, [isolated(places[0].title)])
        group.setFlags(_GROUP)
        group.setCheckState(0, Qt.CheckState.Unchecked)
        for place in places:
            kind = translate("claim") if place.is_claim else translate("mention")
            leaf = QTreeWidgetItem(group, [isolated(f"{place.before}[{place.words}]{place.after}"), kind])
            leaf.setFlags(_LEAF)
            leaf.setCheckState(0, Qt.CheckState.Unchecked)
            leaf.setData(0, _NUMBER, len(self._leaves))
            leaf.setToolTip(0, leaf.text(0))
            self._leaves.append(leaf)
            self._refs.append(place.ref)
        self._groups.append((group, self._leaves[-len(places) :]))

    def _narrow(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        for leaf in self._leaves:
            leaf.setHidden(wanted not in leaf.text(0).casefold())
        for group, leaves in self._groups:
            # What is out of sight is not to be marked along with its article.
            group.setFlags(_PLAIN if wanted else _GROUP)
            group.setHidden(all(leaf.isHidden() for leaf in leaves))

    def _on_marked(self, item: QTreeWidgetItem, _column: int) -> None:
        number = item.data(0, _NUMBER)
        if number is not None:
            change = self._marked.add if item.checkState(0) == Qt.CheckState.Checked else self._marked.discard
            change(number)
            self._show_count()

    def _show_count(self) -> None:
        self.refusal.hide()
        self.count.setText(
            translate("{marked} of {all} go to the new actor").format(
                marked=len(self._marked), all=len(self._leaves)
            )
        )
        self.button.setEnabled(bool(self._marked))


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setProperty("marks", "true")
    tree.setHeaderHidden(True)
    tree.setColumnCount(2)
    tree.setUniformRowHeights(True)
    tree.setAccessibleName(translate("Mentions and claims of the actor"))
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, tree.header().ResizeMode.Stretch)
    tree.header().setSectionResizeMode(1, tree.header().ResizeMode.ResizeToContents)
    return tree
