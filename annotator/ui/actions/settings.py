"""The verb of the settings, and what follows when one of them changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.language import available_languages

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session
    from annotator.ui.theming import ThemeChoice


class SettingsVerbs:
    """Asks for the settings and lets the window follow them."""

    def __init__(
        self, session: Session, window: MainWindow, preferences: Preferences, themes: ThemeChoice
    ) -> None:
        self._session = session
        self._window = window
        self._preferences = preferences
        self._themes = themes

    def ask(self) -> None:
        """Show the settings."""
        dialog = SettingsDialog(self._window, self._preferences, available_languages())
        dialog.changed.connect(self.apply)
        dialog.open()

    def apply(self) -> None:
        """Follow what the preferences say now."""
        self._window.take_reading_face()
        self._themes.choose(self._preferences.scheme)
        if self._preferences.coder:
            self._session.sign_as(self._preferences.coder)
