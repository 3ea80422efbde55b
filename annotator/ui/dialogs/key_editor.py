"""The lower part of the key page: the keys of one action, to add to and to take from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QKeySequenceEdit,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from annotator.ui.actions.binding import key_text
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action
    from annotator.ui.actions.binding import ActionSet

_LIST_HEIGHT = 76
_CARET_KEYS = frozenset({"Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"})
_COMMANDING = frozenset({"Ctrl", "Alt", "Meta"})


class KeyEditor(QWidget):
    """Changes the keys of the chosen action; says who has a key already, and takes it over if asked to.

    Signals:
        changed(Action): that action has other keys now.
    """

    changed = Signal(object)

    def __init__(self, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._action: Action | None = None
        self._holder: Action | None = None
        self.title = QLabel()
        self.listing = QListWidget()
        self.listing.setAccessibleName(translate("Keys of the chosen action"))
        self.listing.setProperty("boxed", "true")
        self.listing.setFixedHeight(_LIST_HEIGHT)
        self.keys = QKeySequenceEdit(maximumSequenceLength=1, clearButtonEnabled=True)
        self.keys.setAccessibleName(translate("Another key for the chosen action"))
        self.add = QPushButton(translate("&Add this key"))
        self.remove = QPushButton(translate("&Remove"))
        self.restore = QPushButton(translate("&Give it its own keys back"))
        self.take_over = QPushButton(translate("&Take it over"))
        self.remark = QLabel(wordWrap=True)
        self.remark.setProperty("soft", "true")
        for button in (self.add, self.remove, self.restore, self.take_over):
            button.setAutoDefault(False)  # Enter in a field is not to press them
        self._build()
        self.keys.keySequenceChanged.connect(lambda _keys: self._look())
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.restore.clicked.connect(self._restore)
        self.take_over.clicked.connect(self._take_over)
        self.show_action(None)

    def show_action(self, action: Action | None) -> None:
        """Offer the keys of ``action`` for changing."""
        self._action = action
        self.keys.clear()
        self._fill()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.listing, 1, 0, 2, 1)
        grid.addWidget(self.remove, 1, 1)
        grid.addWidget(self.restore, 2, 1)
        grid.addWidget(self.keys, 3, 0)
        grid.addWidget(self.add, 3, 1)
        grid.addWidget(self.remark, 4, 0)
        grid.addWidget(self.take_over, 4, 1)

    def _fill(self) -> None:
        action = self._action
        self.listing.clear()
        for widget in (self.listing, self.keys, self.restore):
            widget.setEnabled(action is not None)
        if action is None:
            self.title.setText(translate("Choose an action above to change its keys."))
        else:
            words = _plain(self._actions[action.name].text())
            self.title.setText(translate("Keys of “{action}”").format(action=words))
            for key in self._actions.keys(action):
                if key_text([key]):
                    item = QListWidgetItem(key_text([key]), self.listing)
                    item.setData(Qt.ItemDataRole.UserRole, key)
        self.listing.setCurrentRow(0)
        self.remove.setEnabled(self.listing.count() > 0)
        self._look()

    def _look(self) -> None:
        """Say whether the key that was pressed can be given."""
        key = self._pressed()
        self._holder = self._actions.holder(key, but=self._action) if key else None
        why_not = self._why_not(key)
        self.add.setEnabled(bool(key) and not why_not and self._holder is None)
        self.take_over.setVisible(self._holder is not None and not why_not)
        if self._holder is not None and not why_not:
            title = _plain(self._actions[self._holder.name].text())
            why_not = translate("{key} is taken by “{title}”.").format(key=key_text([key]), title=title)
        self.remark.setText(why_not)

    def _why_not(self, key: str) -> str:
        if not key or self._action is None:
            return ""
        if key.rpartition("+")[2] in _CARET_KEYS and "Alt" not in key:
            return translate("{key} moves the caret in the text.").format(key=key_text([key]))
        if self._action.anywhere and _types_a_letter(key):
            return translate("{key} would get in the way of typing: hold Ctrl or Alt with it.").format(
                key=key_text([key])
            )
        return ""

    def _pressed(self) -> str:
        return self.keys.keySequence().toString()

    def _add(self) -> None:
        if self._action is not None:
            own = [key for key in self._actions.keys(self._action) if key != self._pressed()]
            self._set(self._action, (*own, self._pressed()))

    def _remove(self) -> None:
        item = self.listing.currentItem()
        if self._action is not None and item is not None:
            gone = item.data(Qt.ItemDataRole.UserRole)
            self._set(self._action, tuple(key for key in self._actions.keys(self._action) if key != gone))

    def _restore(self) -> None:
        if self._action is None:
            return
        taken = [
            (key, holder)
            for key in self._action.keys
            if (holder := self._actions.holder(key, but=self._action)) is not None
        ]
        free = tuple(key for key in self._action.keys if key not in {key for key, _holder in taken})
        self._set(self._action, free if taken else None)
        if taken:
            key, holder = taken[0]
            self.keys.setKeySequence(QKeySequence(key))

    def _take_over(self) -> None:
        holder, key = self._holder, self._pressed()
        if holder is None:
            return
        wanted = QKeySequence(key)
        kept = tuple(one for one in self._actions.keys(holder) if QKeySequence(one) != wanted)
        self._actions.set_keys(holder, kept)
        self.changed.emit(holder)
        self._add()

    def _set(self, action: Action, keys: tuple[str, ...] | None) -> None:
        self._actions.set_keys(action, keys)
        self.changed.emit(action)
        self.keys.clear()
        self._fill()
        self.remark.setText(translate("Kept."))


def _types_a_letter(key: str) -> bool:
    *modifiers, letter = key.split("+")
    return len(letter or "+") == 1 and not set(modifiers) & _COMMANDING


def _plain(title: str) -> str:
    return title.replace("&", "").rstrip("…")
