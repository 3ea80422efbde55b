"""Colour vision and colour difference, from the papers.

Colour difference is CIEDE2000: G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula", Color
Research & Application 30 (2005). Colour vision is simulated after G. M. Machado, M. M. Oliveira, L. A. F.
Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE Transactions on
Visualization and Computer Graphics 15 (2009): its matrices of severity 1.0, on linear RGB. Contrast is as in
WCAG 2.2, sRGB as in IEC 61966-2-1, the white point D65.
"""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt
from typing import TypeAlias

from PySide6.QtGui import QColor

Triple: TypeAlias = tuple[float, float, float]

VISIONS: dict[str, tuple[Triple, Triple, Triple]] = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = tuple(sum(row) for row in _TO_XYZ)


def linear(colour: str) -> Triple:
    """The linear RGB of a colour, each channel in [0, 1]."""
    sample = QColor(colour)
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (sample.redF(), sample.greenF(), sample.blueF())
    )
    return red, green, blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it, in [1, 21]."""
    luminances = (sum(w * c for w, c in zip(_TO_XYZ[1], linear(each), strict=True)) for each in (one, other))
    darker, lighter = sorted(luminances)
    return (lighter + 0.05) / (darker + 0.05)


def seen(colour: str, vision: str) -> Triple:
    """The CIELAB of a colour as somebody with that vision sees it."""
    red, green, blue = (min(1.0, max(0.0, channel)) for channel in _times(VISIONS[vision], linear(colour)))
    x, y, z = (
        _curve(value / white)
        for value, white in zip(_times(_TO_XYZ, (red, green, blue)), _WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: Triple, other: Triple) -> float:
    """How different two CIELAB colours look; about 1 is just noticed side by side."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    pale = _seventh((hypot(a1, b1) + hypot(a2, b2)) / 2)
    c1, h1 = _polar(a1 * (1.5 - pale / 2), b1)
    c2, h2 = _polar(a2 * (1.5 - pale / 2), b2)
    chroma, light = (c1 + c2) / 2, (l1 + l2) / 2
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0.0
    hue = h1 + turn / 2 if c1 * c2 else h1 + h2
    d_hue = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    weight = (
        1
        - 0.17 * cos(radians(hue - 30))
        + 0.24 * cos(radians(2 * hue))
        + 0.32 * cos(radians(3 * hue + 6))
        - 0.20 * cos(radians(4 * hue - 63))
    )
    s_light = 1 + 0.015 * (light - 50) ** 2 / sqrt(20 + (light - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * weight
    bent = 60 * exp(-(((hue % 360 - 275) / 25) ** 2))
    rotation = -2 * _seventh(chroma) * sin(radians(bent))
    lightness, saturation, tone = (l2 - l1) / s_light, (c2 - c1) / s_chroma, d_hue / s_hue
    return sqrt(lightness**2 + saturation**2 + tone**2 + rotation * saturation * tone)


def _times(matrix: tuple[Triple, Triple, Triple], colour: Triple) -> list[float]:
    return [sum(weight * channel for weight, channel in zip(row, colour, strict=True)) for row in matrix]


def _curve(ratio: float) -> float:
    return float(ratio ** (1 / 3)) if ratio > 216 / 24389 else (24389 / 27 * ratio + 16) / 116


def _seventh(chroma: float) -> float:
    return float(sqrt(chroma**7 / (chroma**7 + 25.0**7)))


def _polar(a: float, b: float) -> tuple[float, float]:
    return hypot(a, b), degrees(atan2(b, a)) % 360
