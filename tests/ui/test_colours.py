"""Colours that can be told apart by everybody, and text that can be read, in both themes."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QPalette

from annotator.ui.chrome import shell_style
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.theme import DARK, LIGHT, Theme, palette, style_sheet
from tests.ui.colour_science import VISIONS, ciede2000, contrast, seen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.conftest import Screen

pytestmark = pytest.mark.gui
THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
READABLE = 4.5  # WCAG 2.2, success criterion 1.4.3
VISIBLE = 3.0  # success criterion 1.4.11, for what is no text
TOLD_APART = 15.0  # CIEDE2000, of the default codebook's types
TOLD_APART_AMONG_ALL = 9.0  # with the spare colours of other codebooks


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
    ],
)
def test_the_measure_agrees_with_the_papers_pairs(
    one: tuple[float, float, float], other: tuple[float, float, float], difference: float
) -> None:
    assert ciede2000(one, other) == pytest.approx(difference, abs=1e-4)
    assert ciede2000(other, one) == pytest.approx(difference, abs=1e-4)


def test_red_and_green_are_one_to_those_who_cannot_tell_them() -> None:
    red, green = "#a04000", "#5a6a00"
    assert ciede2000(seen(red, "normal"), seen(green, "normal")) > 25
    assert ciede2000(seen(red, "deuteranopia"), seen(green, "deuteranopia")) < 12


@THEMES
@pytest.mark.parametrize("vision", list(VISIONS))
def test_actor_types_are_told_apart(theme: Theme, vision: str) -> None:
    known = list(theme.actor_colours.values())
    assert _closest(known, vision) >= TOLD_APART
    assert _closest([*known, *theme.fallback_colours], vision) >= TOLD_APART_AMONG_ALL


def _closest(colours: list[str], vision: str) -> float:
    samples = [seen(colour, vision) for colour in colours]
    return min(ciede2000(one, other) for one, other in combinations(samples, 2))


@THEMES
def test_actor_colours_can_be_read_wherever_they_stand(theme: Theme) -> None:
    for colour in (*theme.actor_colours.values(), *theme.fallback_colours):
        for ground in (theme.page, theme.panel, theme.selection, theme.claim_band):
            assert contrast(colour, ground) >= READABLE, (colour, ground)


@THEMES
def test_text_can_be_read_on_every_ground_it_is_put_on(theme: Theme) -> None:
    pairs = {
        "ink": (
            theme.ink,
            [theme.page, theme.panel, theme.selection, theme.text_selection, theme.claim_band],
        ),
        "ink on the current claim": (theme.ink, [theme.claim_current, theme.line]),
        "soft ink": (theme.soft_ink, [theme.page, theme.panel, theme.selection]),
        "residue": (theme.residue, [theme.page, theme.panel]),
        "accent": (theme.accent, [theme.page, theme.panel, theme.selection]),
        "on accent": (theme.on_accent, [theme.accent]),
        "good": (theme.good, [theme.page, theme.panel]),
        "danger": (theme.danger, [theme.page, theme.panel]),
    }
    poor = [
        (name, ground, round(contrast(colour, ground), 2))
        for name, (colour, grounds) in pairs.items()
        for ground in grounds
        if contrast(colour, ground) < READABLE
    ]
    assert poor == []


_PALETTE_PAIRS = (
    ("WindowText", "Window"),
    ("Text", "Base"),
    ("Text", "AlternateBase"),
    ("ButtonText", "Button"),
    ("PlaceholderText", "Base"),
    ("ToolTipText", "ToolTipBase"),
    ("HighlightedText", "Highlight"),
    ("Link", "Window"),
    ("Link", "Base"),
    ("LinkVisited", "Base"),
    ("BrightText", "Window"),
)


@THEMES
@pytest.mark.parametrize("group", list(QPalette.ColorGroup)[:3], ids=lambda group: str(group.name))
@pytest.mark.parametrize(("text", "ground"), _PALETTE_PAIRS)
def test_native_widgets_can_be_read(theme: Theme, group: QPalette.ColorGroup, text: str, ground: str) -> None:
    colours = palette(theme)
    one = colours.color(group, QPalette.ColorRole[text]).name()
    other = colours.color(group, QPalette.ColorRole[ground]).name()
    assert contrast(one, other) >= READABLE


_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


def _rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Each selector of a style sheet with its declarations."""
    for selectors, body in _RULE.findall(sheet):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        declared = {name.strip(): value.strip() for name, value in pairs}
        for selector in selectors.split(","):
            yield selector.strip(), declared


def _written(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Every selector that colours text, with the text's colour and each ground that it can stand on."""
    rules = list(_rules(style_sheet(theme) + shell_style(theme)))
    backgrounds = {selector: body["background"] for selector, body in rules if "background" in body}
    colours = {selector: body["color"] for selector, body in rules if "color" in body}
    for selector in colours.keys() | backgrounds.keys():
        base = re.sub(r":[a-z-]+$", "", selector)
        colour = colours.get(selector, colours.get(base, theme.ink))
        ground = backgrounds.get(selector, backgrounds.get(base, "transparent"))
        for under in (theme.page, theme.panel) if ground == "transparent" else (ground,):
            yield selector, colour, under


_WITHOUT_TEXT = re.compile(r"^(QScrollBar|QProgressBar)|::(separator|indicator)")


@THEMES
def test_every_rule_of_the_style_sheets_can_be_read(theme: Theme) -> None:
    written = [entry for entry in _written(theme) if not _WITHOUT_TEXT.search(entry[0])]
    assert len(written) > 40
    poor = [entry for entry in written if contrast(entry[1], entry[2]) < READABLE]
    assert poor == []


@THEMES
def test_every_colour_of_the_style_sheets_is_one_of_the_theme(theme: Theme) -> None:
    used = set(re.findall(r"#[0-9a-f]{3,8}\b", style_sheet(theme) + shell_style(theme)))
    assert used <= {
        getattr(theme, name) for name in ("page", "panel", "line", "ink", "soft_ink", "residue")
    } | {
        getattr(theme, name)
        for name in ("accent", "on_accent", "selection", "good", "danger", "text_selection")
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_placeholders_and_remarks_can_be_read_as_they_are_painted(screen: Screen, scheme: str) -> None:
    screen.desk.themes.choose(scheme)
    theme = screen.desk.themes.current()
    screen.desk.actions["window.palette"].trigger()
    popup = screen.popup(TypeAhead)
    for widget in (screen.desk.window.queue.filter_box, popup.field, popup.listing):
        colour = widget.palette().color(QPalette.ColorRole.PlaceholderText)
        assert (colour.name(), colour.alpha()) == (theme.soft_ink, 255)
    popup.close()
    screen.desk.themes.choose("light")


@THEMES
def test_focus_and_edges_of_claims_stand_out(theme: Theme) -> None:
    for ground in (theme.page, theme.panel, theme.selection):
        assert contrast(theme.accent, ground) >= VISIBLE
    for ground in (theme.page, theme.claim_band, theme.claim_current):
        assert contrast(theme.claim_edge, ground) >= VISIBLE
