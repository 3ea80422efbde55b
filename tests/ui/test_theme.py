"""Colours that can be read, in both schemes."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from annotator.ui.theme import DARK, LIGHT, Theme, apply, interface_font, reading_font, theme_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.gui
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
READABLE = 4.5  # WCAG 2.2, success criterion 1.4.3


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@THEMES
def test_all_text_stands_out_from_what_is_behind_it(theme: Theme) -> None:
    grounds_of_ink = (
        theme.page,
        theme.panel,
        theme.selection,
        theme.text_selection,
        theme.claim_band,
        theme.claim_current,
    )
    for ground in grounds_of_ink:
        assert _contrast(theme.ink, ground) >= READABLE
    for colour in (theme.soft_ink, theme.accent, theme.good, theme.danger):
        assert _contrast(colour, theme.page) >= READABLE
        assert _contrast(colour, theme.panel) >= READABLE
    assert _contrast(theme.soft_ink, theme.selection) >= READABLE
    assert _contrast(theme.residue, theme.page) >= READABLE
    assert _contrast(theme.on_accent, theme.accent) >= READABLE


@THEMES
def test_labels_of_every_type_stand_out_from_page_and_panel(theme: Theme) -> None:
    for colour in (*theme.actor_colours.values(), *theme.fallback_colours):
        assert _contrast(colour, theme.page) >= READABLE
        assert _contrast(colour, theme.panel) >= READABLE


@THEMES
def test_a_type_from_a_users_codebook_keeps_its_spare_colour(theme: Theme) -> None:
    first = theme.actor_colour("trade union")
    assert first in theme.fallback_colours
    assert theme.actor_colour("trade union") == first
    assert len({theme.actor_colour(name) for name in map(str, range(50))}) == len(theme.fallback_colours)


def test_known_types_have_colours_of_their_own() -> None:
    types = ("person", "organization", "state", "group", "media")
    assert len({LIGHT.actor_colour(name) for name in types}) == len(types)


@pytest.mark.parametrize(
    ("scheme", "theme"),
    [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Unknown, LIGHT)],
)
def test_the_theme_follows_the_system(scheme: Qt.ColorScheme, theme: Theme) -> None:
    assert theme_for(scheme) is theme


def test_a_theme_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        LIGHT.ink = "#000000"  # type: ignore[misc] # what the test is about


def test_native_widgets_follow_the_theme(qapp: QApplication) -> None:
    before = qapp.palette(), qapp.styleSheet()
    try:
        apply(qapp, DARK)
        assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.panel
        assert DARK.line in qapp.styleSheet()
    finally:
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])


def test_fonts_are_as_large_and_bold_as_asked(qapp: QApplication) -> None:
    assert reading_font(18).pixelSize() == 18
    assert reading_font(18, bold=True).bold()
    assert interface_font(12).pixelSize() == 12
    assert not interface_font().bold()
