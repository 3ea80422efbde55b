"""Finding one's way: the palette, the page of keys, what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

import annotator
from annotator.ui.actions.binding import key_text, refusal
from annotator.ui.dialogs.key_page import KeyPage
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action
    from annotator.ui.actions.binding import ActionSet
    from annotator.ui.session import Session


class HelpVerbs:
    """Needs the table it is part of, which is given to it once it is bound."""

    def __init__(self, session: Session, window: QWidget) -> None:
        self._session = session
        self._window = window
        self._actions: ActionSet | None = None

    def know(self, actions: ActionSet) -> None:
        """Take the bound table."""
        self._actions = actions

    def palette(self) -> None:
        """Offer every action by its words."""
        if self._actions is not None:
            popup = TypeAhead(
                self._window,
                title=translate("Find any action"),
                placeholder=translate("Type a few letters"),
                offer=self._offer,
                chosen=self._actions.perform,
            )
            popup.open_over(self._window)

    def keys(self) -> None:
        """Show every key on one page."""
        if self._actions is not None:
            KeyPage(self._window, self._actions).open()

    def about(self) -> None:
        """Say what this program is."""
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            translate("About annotator"),
            f"annotator {annotator.__version__}",
            parent=self._window,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(
            translate(
                "Who is acting, and who claims what: annotation of political news, on this machine alone."
            )
        )
        box.open()

    def _offer(self, typed: str) -> list[Choice]:
        if self._actions is None:
            return []
        words = typed.casefold().split()
        found = [
            action
            for action in self._actions.table
            if all(word in f"{self._title(action)} {translate(action.tip)}".casefold() for word in words)
            and self._actions[action.name].isVisible()
            and not refusal(action, self._session)
        ]
        found.sort(key=lambda action: _distance(self._title(action).casefold(), words))
        return [Choice(self._title(one), dotted(key_text(self._actions.keys(one))), one) for one in found]

    def _title(self, action: Action) -> str:
        text = self._actions[action.name].text() if self._actions is not None else action.title
        return text.replace("&", "").rstrip("…")


def _distance(title: str, words: list[str]) -> int:
    """How far a title is from what was typed: 0 where it begins so, 1 where it holds all of it, else 2."""
    if words and title.startswith(words[0]):
        return 0
    return 1 if all(word in title for word in words) else 2
