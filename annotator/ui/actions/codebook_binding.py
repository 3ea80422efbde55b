"""The codebook's labels as actions: as many as there are, by their names and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from annotator.core.changes import EditKind
from annotator.ui.actions.attributes import USUAL, further
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.changes import Changes
    from annotator.core.codebook import Attribute, Codebook, Label
    from annotator.ui.actions.action import Action
    from annotator.ui.actions.binding import ActionSet
    from annotator.ui.session import Session
    from annotator.ui.theming import ThemeChoice

_DIGITS = 9


class CodebookBinding(QObject):
    """Keeps actions on labels and attributes, and colours, in step with the codebook of the open project."""

    def __init__(self, session: Session, actions: ActionSet, themes: ThemeChoice) -> None:
        super().__init__(actions)
        self._themes = themes
        self._session = session
        self._actions = actions
        self._labels = [one for one in actions.table if one.verb == "annotating.label"]
        self._usual = {one.argument: one for one in actions.table if one.argument in USUAL}
        self._further = [one for one in actions.table if one.verb == "attributes.ask_further"]
        self._bound = [*self._labels, *self._usual.values(), *self._further]
        bound = {one.name for one in self._bound}
        self._others = [one for one in actions.table if one.name not in bound]
        session.workspace_changed.connect(lambda _workspace: self.refresh())
        session.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Name the actions after the labels, hide those without one, and give them their keys."""
        if not self._session.has_project:
            return
        book = self._session.workspace.codebook
        self._themes.take_labels(book.actor_types)
        wanted = dict(self._asked_for(book))
        used = {key.casefold() for key in wanted.values()}
        for number, action in enumerate(self._labels):
            digit = str(number + 1)
            if number < _DIGITS and digit not in used:
                wanted.setdefault(action.name, digit)
        for action in self._usual.values():
            if action.keys and action.keys[0].casefold() not in used:
                wanted.setdefault(action.name, action.keys[0])
        titles = self._titles(book)
        for action in self._bound:
            self._actions[action.name].setVisible(action.name in titles)
            self._actions[action.name].setText(titles.get(action.name, translate(action.title)))
        self._actions.set_own_keys(
            {
                action.name: (wanted[action.name],) if action.name in titles and action.name in wanted else ()
                for action in self._bound
            }
        )

    def taken_by(self, key: str) -> str:
        """What ``key`` does already, besides choosing labels and attributes; empty where it is free."""
        holder = self._holder(key)
        return self._actions[holder.name].text().replace("&", "").rstrip("…") if holder is not None else ""

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.kind is EditKind.CODEBOOK:
            self.refresh()

    def _asked_for(self, book: Codebook) -> Iterator[tuple[str, str]]:
        """For each action whose label has a key of its own that works: the action's name and that key."""
        pairs: list[tuple[Action, Label | Attribute]] = [
            *zip(self._labels, book.actor_types, strict=False),
            *((self._usual[one.name], one) for one in book.attributes if one.name in USUAL),
            *zip(self._further, further(book), strict=False),
        ]
        for action, label in pairs:
            if label.key and not QKeySequence(label.key).isEmpty() and self._holder(label.key) is None:
                yield action.name, label.key

    def _holder(self, key: str) -> Action | None:
        wanted = QKeySequence(key)
        return next(
            (
                one
                for one in self._others
                if any(QKeySequence(own) == wanted for own in self._actions.keys(one))
            ),
            None,
        )

    def _titles(self, book: Codebook) -> dict[str, str]:
        """The words of every action whose label or attribute there is."""
        labels = zip(self._labels, book.actor_types, strict=False)
        others = zip(self._further, further(book), strict=False)
        usual = (self._usual[one.name] for one in book.attributes if one.name in USUAL)
        return {
            **{action.name: _plain(label.name) for action, label in labels},
            **{action.name: translate(action.title) for action in usual},
            **{action.name: f"{_plain(one.name).capitalize()}…" for action, one in others},
        }


def _plain(name: str) -> str:
    """A label's name as the text of an action, where ``&`` would mark a letter."""
    return name.replace("&", "&&")
