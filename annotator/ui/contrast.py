"""Contrast of colours as WCAG 2.2 measures it, and colours made to have enough of it."""

from __future__ import annotations

import colorsys
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

READABLE = 4.5
"""The contrast that text needs at least (WCAG 2.2, success criterion 1.4.3)."""

_STEPS = 100
_LINEAR_UP_TO = 0.04045
_HEX = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")


def contrast(colour: str, other: str) -> float:
    """The contrast of two colours given as ``#rrggbb``, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((luminance(colour), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour given as ``#rrggbb``, from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(colour: str, grounds: Iterable[str], *, least: float = READABLE) -> str:
    """``colour`` made lighter or darker just so far that it stands out from every one of ``grounds``.

    Its hue and saturation stay. All are ``#rrggbb``; the grounds have to be all light or all dark.
    """
    behind = tuple(grounds)
    is_light = luminance(behind[0]) > luminance("#808080")
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    end = 0.0 if is_light else 1.0
    for step in range(_STEPS + 1):
        shade = lightness + (end - lightness) * step / _STEPS
        found = colour.lower() if step == 0 else _hex(colorsys.hls_to_rgb(hue, shade, saturation))
        if all(contrast(found, ground) >= least for ground in behind):
            return found
    return "#000000" if is_light else "#ffffff"


def _channels(colour: str) -> tuple[float, float, float]:
    found = _HEX.fullmatch(colour)
    if found is None:
        raise ValueError(f"{colour!r} is no colour")
    red, green, blue = (int(part, 16) / 255 for part in found.groups())
    return red, green, blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _LINEAR_UP_TO else ((channel + 0.055) / 1.055) ** 2.4


def _hex(channels: tuple[float, float, float]) -> str:
    return "#" + "".join(f"{round(channel * 255):02x}" for channel in channels)
