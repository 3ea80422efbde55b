"""The look: colours, fonts and the few rules that make native widgets follow them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias
from zlib import crc32

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from annotator.ui.contrast import readable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from PySide6.QtWidgets import QApplication

    from annotator.core.codebook import Label

READING_SIZE = 16
"""Pixels of the reading face until the user chooses another size."""

_SERIF_FAMILIES = ("Georgia", "Noto Serif", "DejaVu Serif", "serif")
_READING_FAMILY = "readingFamily"

Faces: TypeAlias = tuple[str, str]
"""The family that a person chose for articles, and the system's face."""


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

    def label_colour(self, actor_type: str, wanted: str) -> str:
        """``wanted`` (``#rrggbb``), made readable on page and panel; where it is empty the usual colour."""
        if QColor.isValidColorName(wanted) and len(wanted) == len("#rrggbb"):
            return readable(wanted, (self.page, self.panel))
        return self.actor_colour(actor_type)

    def with_labels(self, labels: Iterable[Label]) -> Theme:
        """This theme with the colours that a codebook gives to its actor types."""
        own = {label.name: self.label_colour(label.name, label.colour) for label in labels if label.colour}
        return replace(self, actor_colours={**self.actor_colours, **own}) if own else self


LIGHT = Theme(
    dark=False,
    page="#fbfbfa",
    panel="#f3f3f1",
    line="#dcdcd8",
    ink="#1d1f21",
    soft_ink="#62666b",
    residue="#696d73",
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
        "person": "#075bf6",
        "organization": "#622810",
        "state": "#0e7257",
        "group": "#9b3f82",
        "media": "#746a08",
    },
    fallback_colours=("#0008f3", "#b62a4f", "#4813a0", "#56265b"),
)

DARK = Theme(
    dark=True,
    page="#1b1d1f",
    panel="#232629",
    line="#363a3e",
    ink="#e6e7e8",
    soft_ink="#a0a5ab",
    residue="#8c9197",
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
        "person": "#7d9efb",
        "organization": "#f18536",
        "state": "#a1e5ae",
        "group": "#ffb1d4",
        "media": "#f7e903",
    },
    fallback_colours=("#83c7ff", "#c8ce74", "#8baf71", "#72f5ff"),
)


def theme_for(scheme: Qt.ColorScheme) -> Theme:
    """The theme for what the system asks for; light where it does not say."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def use_reading_family(app: QApplication, family: str) -> None:
    """Read articles in this font family from now on; an empty one is the program's own choice."""
    app.setProperty(_READING_FAMILY, family)


def faces() -> Faces:
    """What fonts are made of just now: what was measured or painted with others is not true any more."""
    app = QGuiApplication.instance()
    chosen = app.property(_READING_FAMILY) if app is not None else None
    return chosen or "", QGuiApplication.font().key()


def reading_font(size: int, *, bold: bool = False) -> QFont:
    """The face of articles, ``size`` in pixels: the person's choice, else a serif. Needs an application."""
    app = QGuiApplication.instance()
    chosen = app.property(_READING_FAMILY) if app is not None else None
    font = QFont()
    font.setFamilies([chosen, *_SERIF_FAMILIES] if chosen else _SERIF_FAMILIES)
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
    colours, rules = palette(theme), style_sheet(theme)
    # Every widget there is would be styled anew.
    if colours != app.palette():
        app.setPalette(colours)
    if rules != app.styleSheet():
        app.setStyleSheet(rules)
