"""All keys on one page; there they can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions.binding import key_text
from annotator.ui.actions.menus import Menu
from annotator.ui.dialogs.key_editor import KeyEditor
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action
    from annotator.ui.actions.binding import ActionSet

_NAME = Qt.ItemDataRole.UserRole


class KeyPage(QDialog):
    """The table of actions as a page: what each does, and its key.

    Signals:
        manual_wanted(): the person wants to read on in the manual.
    """

    manual_wanted = Signal()

    def __init__(self, parent: QWidget, actions: ActionSet) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("All keys"))
        self.resize(860, 660)
        self._actions = actions
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._by_name = {action.name: action for action in actions.table}
        self.filter = QLineEdit(placeholderText=translate("Look for an action or a key"))
        self.filter.setAccessibleName(translate("Look for an action or a key"))
        self.tree = _tree()
        self.editor = KeyEditor(actions)
        self._build()
        self._fill()
        self.filter.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(lambda *_items: self._on_row())
        self.editor.changed.connect(lambda action: self._show(self.row_of(action.name), action))
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

    def go_to(self, name: str) -> None:
        """Make the row of an action the current one, if it is shown."""
        found = (row for _group, rows in self._groups for row in rows if row.data(0, _NAME) == name)
        row = next(found, None)
        if row is not None:
            self.tree.setCurrentItem(row)
            self.tree.setFocus()

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.manual = buttons.addButton(translate("&Manual"), QDialogButtonBox.ButtonRole.HelpRole)
        self.manual.setAutoDefault(False)
        self.manual.clicked.connect(self._leave_for_manual)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.filter, self.tree, self.editor, buttons):
            column.addWidget(widget)

    def _fill(self) -> None:
        for menu in Menu:
            group = QTreeWidgetItem(self.tree, [_plain(translate(menu.value))])
            group.setFirstColumnSpanned(True)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            rows = []
            for action in self._actions.table:
                if action.menu is menu and self._actions[action.name].isVisible():
                    row = QTreeWidgetItem(group)
                    row.setData(0, _NAME, action.name)
                    self._show(row, action)
                    rows.append(row)
            self._groups.append((group, rows))
        self.tree.expandAll()

    def _show(self, row: QTreeWidgetItem, action: Action) -> None:
        title = self._actions[action.name].text()
        tip = translate(action.tip)
        for column, words in enumerate((_plain(title), key_text(self._actions.keys(action)), tip)):
            row.setText(column, words)
        row.setToolTip(2, tip)

    def _narrow(self, wanted: str) -> None:
        needle = wanted.casefold().strip()
        for group, rows in self._groups:
            for row in rows:
                words = " ".join(row.text(column) for column in range(3)).casefold()
                row.setHidden(needle not in words)
            group.setHidden(all(row.isHidden() for row in rows))

    def _leave_for_manual(self) -> None:
        self.reject()
        self.manual_wanted.emit()

    def _on_row(self) -> None:
        self.editor.show_action(self.chosen())


def _plain(title: str) -> str:
    return title.replace("&", "").rstrip("…")


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
