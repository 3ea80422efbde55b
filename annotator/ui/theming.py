"""Following the system's light or dark, or the person's choice of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from annotator.ui.theme import Theme, apply, theme_for

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints
    from PySide6.QtWidgets import QApplication

_CHOICES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}


class ThemeChoice(QObject):
    """The theme in force.

    Signals:
        changed(Theme): another theme is in force.
    """

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str) -> None:
        super().__init__()
        self._app = app
        self._choice = choice
        self._theme = self._wanted()
        self._hints().colorSchemeChanged.connect(self._follow)

    def current(self) -> Theme:
        """The theme in force."""
        return self._theme

    def choose(self, choice: str) -> None:
        """Be ``light`` or ``dark``, or follow the ``system``."""
        self._choice = choice
        self._follow()

    def apply(self) -> None:
        """Give the application the colours of the theme."""
        apply(self._app, self._theme)
        self.changed.emit(self._theme)

    def _follow(self, _scheme: object = None) -> None:
        wanted = self._wanted()
        if wanted is not self._theme:
            self._theme = wanted
            self.apply()

    def _wanted(self) -> Theme:
        chosen = _CHOICES.get(self._choice, Qt.ColorScheme.Unknown)
        return theme_for(self._hints().colorScheme() if chosen is Qt.ColorScheme.Unknown else chosen)

    def _hints(self) -> QStyleHints:
        return self._app.styleHints()
