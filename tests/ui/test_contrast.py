"""Colours that people choose stay themselves, and become readable where they are not."""

from __future__ import annotations

import colorsys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.codebook import Label
from annotator.ui.contrast import READABLE, contrast, luminance, readable
from annotator.ui.theme import DARK, LIGHT, Theme

channel = st.integers(0, 255)
colours = st.builds(lambda r, g, b: f"#{r:02x}{g:02x}{b:02x}", channel, channel, channel)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#FF0000", "#ff0000") == 1
    assert luminance("#000101") < luminance("#010101")


@given(colours, st.sampled_from([LIGHT, DARK]))
def test_every_colour_can_be_read_on_page_and_panel(colour: str, theme: Theme) -> None:
    found = readable(colour, (theme.page, theme.panel))
    assert contrast(found, theme.page) >= READABLE
    assert contrast(found, theme.panel) >= READABLE


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert readable("#0B62A4", (LIGHT.page, LIGHT.panel)) == "#0b62a4"


def test_a_colour_that_is_too_light_keeps_its_hue() -> None:
    found = readable("#ff9900", (LIGHT.page, LIGHT.panel))
    assert found != "#ff9900"
    assert _hue(found) == pytest.approx(_hue("#ff9900"), abs=0.01)


def test_where_no_shade_is_enough_it_is_black_or_white() -> None:
    assert readable("#777777", ("#909090",), least=20) == "#000000"
    assert readable("#777777", ("#707070",), least=20) == "#ffffff"


def test_what_is_no_colour_is_not_taken_for_one() -> None:
    with pytest.raises(ValueError, match="'blue' is no colour"):
        luminance("blue")


def test_a_theme_takes_the_codebooks_colours() -> None:
    own = DARK.with_labels((Label(name="person", colour="#000080"), Label(name="state")))
    assert own.actor_colour("state") == DARK.actor_colour("state")
    assert own.actor_colour("person") not in {DARK.actor_colour("person"), "#000080"}
    assert contrast(own.actor_colour("person"), DARK.panel) >= READABLE
    assert DARK.with_labels((Label(name="person"),)) is DARK
    assert DARK.label_colour("person", "#12") == DARK.actor_colour("person")


def _hue(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return colorsys.rgb_to_hls(red, green, blue)[0]
