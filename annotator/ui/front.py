"""The window as it is painted first; what makes it work comes after that."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from annotator.ui.language import speak
from annotator.ui.main_window import MainWindow
from annotator.ui.theming import ThemeChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from annotator.ui.preferences import Preferences


class Front(NamedTuple):
    """A window that can be shown, and nothing behind it yet."""

    window: MainWindow
    themes: ThemeChoice
    preferences: Preferences


def front(app: QApplication, preferences: Preferences, scheme: str | None = None) -> Front:
    """Make what is painted first, in the person's language and look, or in the look of ``scheme``."""
    speak(app, preferences.language)
    themes = ThemeChoice(app, scheme or preferences.scheme)
    window = MainWindow(themes, preferences)
    themes.apply()
    return Front(window, themes, preferences)
