"""All keys on one page; there they can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions.action import Menu
from annotator.ui.actions.binding import key_text
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action
    from annotator.ui.actions.binding import ActionSet

_NAME = Qt.ItemDataRole.UserRole


class KeyPage(QDialog):
    """The table of actions as a page: what each does, and its key."""

    def __init__(self, parent: QWidget, actions: ActionSet) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("All keys"))
        self.resize(760, 620)
        self._actions = actions
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._by_name = {action.name: action for action in actions.table}
        self.filter = QLineEdit(placeholderText=translate("Look for an action or a key"))
        self.filter.setAccessibleName(translate("Look for an action or a key"))
        self.tree = _tree()
        self.keys = QKeySequenceEdit(maximumSequenceLength=1)
        self.keys.setAccessibleName(translate("Another key for the chosen action"))
        self.change = QPushButton(translate("&Change"))
        self.restore = QPushButton(translate("&Give it its own key back"))
        self.remark = QLabel()
        self.remark.setProperty("soft", "true")
        self._build()
        self._fill()
        self.filter.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(lambda *_items: self._on_row())
        self.change.clicked.connect(self._change)
        self.restore.clicked.connect(self._restore)
        self._on_row()

    def chosen(self) -> Action | None:
        """The action of the current row."""
        item = self.tree.currentItem()
        name = item.data(0, _NAME) if item is not None else None
        return self._by_name.get(name) if isinstance(name, str) else None

    def row_of(self, name: str) -> QTreeWidgetItem:
        """The row of an action.

        Raises:
            StopIteration: if no action has that name.
        """
        return next(row for _group, rows in self._groups for row in rows if row.data(0, _NAME) == name)

    def _build(self) -> None:
        row = QHBoxLayout()
        for widget in (self.keys, self.change, self.restore):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.addWidget(self.filter)
        column.addWidget(self.tree)
        column.addLayout(row)
        column.addWidget(self.remark)

    def _fill(self) -> None:
        for menu in Menu:
            group = QTreeWidgetItem(self.tree, [_plain(menu.value)])
            group.setFirstColumnSpanned(True)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            rows = []
            for action in self._actions.table:
                if action.menu is menu:
                    row = QTreeWidgetItem(group)
                    row.setData(0, _NAME, action.name)
                    self._show(row, action)
                    rows.append(row)
            self._groups.append((group, rows))
        self.tree.expandAll()

    def _show(self, row: QTreeWidgetItem, action: Action) -> None:
        title = self._actions[action.name].text()
        for column, words in enumerate((_plain(title), key_text(self._actions.keys(action)), action.tip)):
            row.setText(column, translate(words) if column == 2 else words)  # noqa: PLR2004 - the third column

    def _narrow(self, wanted: str) -> None:
        needle = wanted.casefold().strip()
        for group, rows in self._groups:
            for row in rows:
                words = " ".join(row.text(column) for column in range(3)).casefold()
                row.setHidden(needle not in words)
            group.setHidden(all(row.isHidden() for row in rows))

    def _on_row(self) -> None:
        action = self.chosen()
        for widget in (self.keys, self.change, self.restore):
            widget.setEnabled(action is not None)
        keys = self._actions.keys(action) if action is not None else ()
        self.keys.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())

    def _change(self) -> None:
        action = self.chosen()
        if action is None:
            return
        key = self.keys.keySequence().toString()
        taken = next(
            (one for one in self._actions.table if one is not action and key in self._actions.keys(one)), None
        )
        if key and taken is not None:
            title = _plain(self._actions[taken.name].text())
            self.remark.setText(translate("{key} is taken by “{title}”.").format(key=key, title=title))
            return
        self._set(action, (key,) if key else ())

    def _restore(self) -> None:
        action = self.chosen()
        if action is not None:
            self._set(action, None)

    def _set(self, action: Action, keys: tuple[str, ...] | None) -> None:
        self._actions.set_keys(action, keys)
        row = self.tree.currentItem()
        if row is not None:
            self._show(row, action)
        self._on_row()
        self.remark.setText(translate("Kept."))


def _plain(title: str) -> str:
    return translate(title).replace("&", "").rstrip("…")


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setHeaderLabels([translate("Action"), translate("Key"), translate("What it does")])
    tree.setAccessibleName(translate("Actions and their keys"))
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return tree
