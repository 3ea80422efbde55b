"""Finding one's way: the palette, the page of keys, what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from annotator.core.errors import UserFacingError
from annotator.locations import user_logs
from annotator.ui.actions.binding import key_text, refusal
from annotator.ui.dialogs.about import AboutDialog, versions_text
from annotator.ui.dialogs.key_page import KeyPage
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
        """Say what this program is, what it runs on, and under which licences it stands."""
        from annotator.services.versions import licences

        AboutDialog(self._window, versions_text(), licences()).open()

    def log_folder(self) -> None:
        """Show the folder of the log and of reports of crashes; where nothing can show it, copy its path."""
        from annotator.services.program_log import made_log_folder

        try:
            folder = made_log_folder(user_logs())
        except UserFacingError as error:
            self._session.failed.emit(error)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            QGuiApplication.clipboard().setText(str(folder))
            words = translate("The log folder is {folder}; its path was copied.")
            self._session.say(words.format(folder=folder))

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
