"""Following the system's light or dark, or the person's choice of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from annotator.ui.icons import sign
from annotator.ui.theme import Theme, apply, theme_for

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints
    from PySide6.QtWidgets import QApplication, QWidget

    from annotator.core.codebook import Label

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
        self._labels: tuple[Label, ...] = ()
        self._plain = self._wanted()
        self._theme = self._plain
        self._hints().colorSchemeChanged.connect(self._follow)
        app.focusChanged.connect(self._show_focus)

    def current(self) -> Theme:
        """The theme in force."""
        return self._theme

    def choose(self, choice: str) -> None:
        """Be ``light`` or ``dark``, or follow the ``system``."""
        self._choice = choice
        self._follow()

    def apply(self) -> None:
        """Give the application the colours of the theme, and its windows the sign that fits them."""
        apply(self._app, self._theme)
        self._app.setWindowIcon(sign(dark=self._theme.dark))
        self.changed.emit(self._theme)

    def take_labels(self, labels: tuple[Label, ...]) -> None:
        """Show actor types in the colours that a codebook gives them."""
        self._labels = labels
        wanted = self._plain.with_labels(labels)
        if wanted != self._theme:
            self._theme = wanted
            self.changed.emit(wanted)

    def _show_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let native widgets draw their focus whatever brought it; else they do so only after a Tab."""
        if now is not None:
            now.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def _follow(self, _scheme: object = None) -> None:
        wanted = self._wanted()
        if wanted is not self._plain:
            self._plain = wanted
            self._theme = wanted.with_labels(self._labels)
            self.apply()

    def _wanted(self) -> Theme:
        chosen = _CHOICES.get(self._choice, Qt.ColorScheme.Unknown)
        return theme_for(self._hints().colorScheme() if chosen is Qt.ColorScheme.Unknown else chosen)

    def _hints(self) -> QStyleHints:
        return self._app.styleHints()
