"""Finding one's way: the palette, the manual, the page of keys, what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.errors import UserFacingError
from annotator.locations import user_logs
from annotator.ui.actions.binding import key_text, refusal
from annotator.ui.dialogs.about import AboutDialog, versions_text
from annotator.ui.dialogs.key_page import KeyPage
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.help.help_key import HelpKey
from annotator.ui.help.pages import KEYS, PAGES, page_for
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.actions.action import Action
    from annotator.ui.actions.binding import ActionSet
    from annotator.ui.help.window import HelpWindow
    from annotator.ui.session import Session
    from annotator.ui.theming import ThemeChoice


class HelpVerbs:
    """Needs the table it is part of, which is given to it once it is bound."""

    def __init__(self, session: Session, window: QWidget, themes: ThemeChoice) -> None:
        self._session = session
        self._window = window
        self._themes = themes
        self._actions: ActionSet | None = None
        self._manual: HelpWindow | None = None

    def know(self, actions: ActionSet) -> None:
        """Take the bound table."""
        self._actions = actions
        HelpKey(actions["help.here"], self._window)

    def close(self) -> None:
        """Put the manual away."""
        if self._manual is not None:
            self._manual.close()
            self._manual.deleteLater()
            self._manual = None

    def palette(self) -> None:
        """Offer every action by its words."""
        if self._actions is not None:
            popup = TypeAhead(
                self._window,
                title=translate("Find any action"),
                placeholder=translate("Type a few letters"),
                offer=self._offer,
                chosen=self._actions.perform,
                page=KEYS,
            )
            popup.open_over(self._window)

    def here(self) -> None:
        """Show the page on the place that has the keys: of the manual, or of all keys."""
        place = QApplication.focusWidget() or QApplication.activeWindow() or self._window
        if self._manual is not None and place.window() is self._manual:
            self._show_keys("")
            return
        page = page_for(place)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()  # it would keep the mouse to itself
        if page == KEYS:
            self.keys()
        else:
            self._show_page(page)

    def manual(self) -> None:
        """Show the manual where it was last, or from its beginning."""
        self._show_page("" if self._manual is not None and self._manual.page() else PAGES[0].name)

    def keys(self) -> None:
        """Show every key on one page."""
        self._show_keys("")

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

    def _show_page(self, page: str) -> None:
        """Show a page of the manual; the one shown last for an empty name."""
        if self._actions is None:
            return
        if self._manual is None:
            from annotator.ui.help.window import HelpWindow

            self._manual = HelpWindow(self._actions, self._themes)
            self._manual.keys_wanted.connect(self._show_keys)
        if page:
            self._manual.show_page(page)
        self._manual.come_up()

    def _show_keys(self, action: str) -> None:
        """Show every key, over the manual if that is in front; at an action, if one is named."""
        if self._actions is None:
            return
        in_front = self._manual is not None and self._manual.isActiveWindow()
        page = KeyPage(self._manual if in_front and self._manual else self._window, self._actions)
        page.manual_wanted.connect(self.manual)
        page.go_to(action)
        page.open()

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
