"""The look: colours, fonts and the few rules that make native widgets follow them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

READING_SIZE = 16
"""Pixels of the reading face until the user chooses another size."""

_SERIF_FAMILIES = ("Georgia", "Noto Serif", "DejaVu Serif", "serif")


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """The colours of one scheme, as ``#rrggbb``.

    ``page`` is behind the text, ``panel`` behind docks and bars, ``line`` for hairlines. ``selection`` marks
    the current row of a list, ``text_selection`` selected text. ``claim_edge`` outlines a claim's band.
    """

    dark: bool
    page: str
    panel: str
    line: str
    ink: str
    soft_ink: str
    residue: str
    accent: str
    on_accent: str
    selection: str
    text_selection: str
    claim_band: str
    claim_current: str
    claim_edge: str
    good: str
    danger: str
    actor_colours: Mapping[str, str]
    fallback_colours: tuple[str, ...]

    def actor_colour(self, actor_type: str) -> str:
        """The colour of an actor type; a type unknown to the look always gets the same spare one."""
        known = self.actor_colours.get(actor_type)
        if known is not None:
            return known
        return self.fallback_colours[crc32(actor_type.encode()) % len(self.fallback_colours)]


LIGHT = Theme(
    dark=False,
    page="#fbfbfa",
    panel="#f3f3f1",
    line="#dcdcd8",
    ink="#1d1f21",
    soft_ink="#62666b",
    residue="#70747a",
    accent="#1f5fa8",
    on_accent="#ffffff",
    selection="#e3ecf7",
    text_selection="#bcd6f5",
    claim_band="#fdf3d3",
    claim_current="#f7e3a1",
    claim_edge="#7a5c00",
    good="#1f7a3a",
    danger="#b3261e",
    actor_colours={
        "person": "#0b62a4",
        "organization": "#b34700",
        "state": "#00745a",
        "group": "#9a3f7f",
        "media": "#7a5c00",
    },
    fallback_colours=("#5b4fb0", "#a8324a", "#3d6b1f", "#0f6a78"),
)

DARK = Theme(
    dark=True,
    page="#1b1d1f",
    panel="#232629",
    line="#363a3e",
    ink="#e6e7e8",
    soft_ink="#a0a5ab",
    residue="#868b91",
    accent="#7db3ee",
    on_accent="#1b1d1f",
    selection="#27394f",
    text_selection="#2f527c",
    claim_band="#3a341f",
    claim_current="#574a1c",
    claim_edge="#e3c15a",
    good="#6fcf8a",
    danger="#ff8a80",
    actor_colours={
        "person": "#6cb4f0",
        "organization": "#ff9d5c",
        "state": "#4fd0a8",
        "group": "#e79ad0",
        "media": "#e3c15a",
    },
    fallback_colours=("#b3a8f5", "#ff9aa8", "#a5d67c", "#6fd0de"),
)


def theme_for(scheme: Qt.ColorScheme) -> Theme:
    """The theme for what the system asks for; light where it does not say."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def reading_font(size: int, *, bold: bool = False) -> QFont:
    """The serif face of articles, ``size`` in pixels. Needs a running application."""
    font = QFont()
    font.setFamilies(_SERIF_FAMILIES)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def interface_font(size: int = 13, *, bold: bool = False) -> QFont:
    """The system's face for everything that is not an article, ``size`` in pixels."""
    font = QFont(QGuiApplication.font())
    font.setPixelSize(size)
    font.setBold(bold)
    return font


def palette(theme: Theme) -> QPalette:
    """The palette that makes native widgets follow ``theme``."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.panel,
        roles.WindowText: theme.ink,
        roles.Base: theme.page,
        roles.AlternateBase: theme.panel,
        roles.Text: theme.ink,
        roles.PlaceholderText: theme.soft_ink,
        roles.Button: theme.panel,
        roles.ButtonText: theme.ink,
        roles.BrightText: theme.danger,
        roles.ToolTipBase: theme.page,
        roles.ToolTipText: theme.ink,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Accent: theme.accent,
        roles.Mid: theme.line,
    }
    result = QPalette(QColor(theme.panel))
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.residue))
    return result


def style_sheet(theme: Theme) -> str:
    """The few rules that a palette cannot express: hairlines between parts, and tool tips."""
    return (
        f"QMainWindow::separator {{ background: {theme.line}; width: 1px; height: 1px; }}\n"
        f"QStatusBar {{ border-top: 1px solid {theme.line}; }}\n"
        "QStatusBar::item { border: none; }\n"
        f"QToolTip {{ color: {theme.ink}; background: {theme.page}; border: 1px solid {theme.line}; }}\n"
    )


def apply(app: QApplication, theme: Theme) -> None:
    """Gives the application the palette and rules of ``theme``."""
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
