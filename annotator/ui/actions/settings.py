"""The verb of the settings, and what follows when one of them changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.language import available_languages

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.optional_suggesters import OptionalSuggesters
    from annotator.ui.main_window import MainWindow
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session
    from annotator.ui.suggesting import SuggestionDriver
    from annotator.ui.theming import ThemeChoice


class SettingsVerbs:
    """Asks for the settings and lets the window follow them."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        preferences: Preferences,
        themes: ThemeChoice,
        suggesting: SuggestionDriver,
        back_up_as_wished: Callable[[], None],
    ) -> None:
        self._session = session
        self._window = window
        self._preferences = preferences
        self._themes = themes
        self._suggesting = suggesting
        self._back_up_as_wished = back_up_as_wished

    def ask(self) -> None:
        """Show the settings."""
        dialog = SettingsDialog(self._window, self._preferences, available_languages())
        dialog.changed.connect(self.apply)
        before = self._preferences.suggesters.wanted()
        dialog.finished.connect(lambda _result: self._apply_suggesters(before))
        dialog.finished.connect(lambda _result: self._back_up_as_wished())
        dialog.open()

    def apply(self) -> None:
        """Follow what the preferences say now."""
        self._window.take_reading_face()
        self._themes.choose(self._preferences.scheme)
        if self._preferences.coder:
            self._session.sign_as(self._preferences.coder)

    def _apply_suggesters(self, before: OptionalSuggesters) -> None:
        """Follow the suggesters once they are chosen: letter by letter would be a process for each."""
        if self._preferences.suggesters.wanted() != before:
            self._suggesting.restart()
