"""From the table of actions to menus and shortcuts, and from a shortcut to its verb."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from annotator.core.annotation import ItemKind
from annotator.ui.actions.action import Needs
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QMenu, QWidget

    from annotator.ui.actions.action import Action
    from annotator.ui.actions.menus import Menu
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session


def refusal(action: Action, session: Session) -> str:
    """Why ``action`` makes no sense just now, in a sentence; empty where it does."""
    missing = {
        Needs.PROJECT: (session.has_project, translate("No project is open.")),
        Needs.ARTICLE: (session.article is not None, translate("No article is open.")),
        Needs.ITEM: (
            session.current is not None,
            translate("Nothing is current: choose an item with Tab or the mouse."),
        ),
        Needs.CLAIM: (
            session.current is not None and session.current.ref.kind is ItemKind.CLAIM,
            translate("This is for claims: choose one with Tab or the mouse."),
        ),
    }
    for need, (is_there, sentence) in missing.items():
        if action.needs >= need and not is_there:
            return sentence
    if action.writes and session.workspace.read_only:
        return translate("This project is open read-only: it can be read and exported, not changed.")
    return ""


def key_text(keys: Sequence[str]) -> str:
    """Keys as the system writes them."""
    shown = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(shown) for key in keys if key != "Backtab")


class ActionSet(QObject):
    """The Qt actions of one window, made from the table.

    ``verbs`` maps the group named in an action's ``verb`` to the object that has the method.

    Signals:
        keys_changed(): an action has other keys now.
    """

    keys_changed = Signal()

    def __init__(
        self,
        table: Sequence[Action],
        verbs: Mapping[str, object],
        *,
        session: Session,
        preferences: Preferences,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.table = tuple(table)
        self._verbs = verbs
        self._session = session
        self._preferences = preferences
        self._window = parent
        self._own: dict[str, tuple[str, ...]] = {}
        self._actions = {action.name: self._made(action) for action in self.table}

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def keys(self, action: Action) -> tuple[str, ...]:
        """The keys that trigger ``action``: those chosen by the person, else its own."""
        chosen = self._preferences.keys(action.name)
        return self._own.get(action.name, action.keys) if chosen is None else chosen

    def holder(self, key: str, *, but: Action | None = None) -> Action | None:
        """The action that ``key`` triggers, ``but`` aside."""
        wanted = QKeySequence(key)
        return next(
            (
                one
                for one in self.table
                if one is not but and any(QKeySequence(own) == wanted for own in self.keys(one))
            ),
            None,
        )

    def first_key(self, name: str) -> str:
        """The key of an action as the system writes it, the first where there are several; empty for none."""
        action = next(action for action in self.table if action.name == name)
        return key_text(self.keys(action)[:1])

    def set_keys(self, action: Action, keys: tuple[str, ...] | None) -> None:
        """Give ``action`` other keys, kept for the next start; None gives it its own back."""
        self._preferences.set_keys(action.name, keys)
        self._apply_keys(action, self._actions[action.name])
        self.keys_changed.emit()

    def set_own_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Give actions, by name, the keys that they have unless the person chooses others."""
        self._own |= keys
        for action in self.table:
            if action.name in keys:
                self._apply_keys(action, self._actions[action.name])
        self.keys_changed.emit()

    def attach(self, *widgets: QWidget) -> None:
        """Let the keys that do not work everywhere work while one of ``widgets`` has the focus."""
        for widget in widgets:
            widget.addActions([self._actions[action.name] for action in self.table if not action.anywhere])

    def fill(self, menus: Mapping[Menu, QMenu]) -> None:
        """Put the actions into their menus."""
        submenus: dict[tuple[Menu, str], QMenu] = {}
        for action in self.table:
            menu = menus[action.menu]
            if action.separated:
                menu.addSeparator()
            if action.submenu:
                place = (action.menu, action.submenu)
                if place not in submenus:
                    submenus[place] = menu.addMenu(translate(action.submenu))
                menu = submenus[place]
            menu.addAction(self._actions[action.name])

    def perform(self, action: Action) -> None:
        """Do what ``action`` says, or say why not."""
        why_not = refusal(action, self._session)
        if why_not:
            self._session.say(why_not)
            return
        self.verb(action)(*(() if action.argument is None else (action.argument,)))

    def verb(self, action: Action) -> Any:
        """The callback that an action names.

        Raises:
            KeyError, AttributeError: if the table names one that does not exist.
        """
        group, method = action.verb.split(".")
        return getattr(self._verbs[group], method)

    def _made(self, action: Action) -> QAction:
        made = QAction(translate(action.title), self._window)
        made.setObjectName(action.name)
        made.setMenuRole(QAction.MenuRole.NoRole)
        made.triggered.connect(partial(self._on_triggered, action))
        if action.anywhere:
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._window.addAction(made)
        else:
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._apply_keys(action, made)
        return made

    def _on_triggered(self, action: Action, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a Qt slot
        self.perform(action)

    def _apply_keys(self, action: Action, made: QAction) -> None:
        keys = self.keys(action)
        made.setShortcuts([QKeySequence(key) for key in keys])
        tip = translate(action.tip)
        made.setToolTip(f"{tip} ({key_text(keys)})" if keys else tip)
        made.setStatusTip(tip)
