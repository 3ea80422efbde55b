"""The fonts of cards, with what is measured of them again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF

from annotator.ui.theme import faces, interface_font, reading_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from annotator.ui.theme import Faces

_SMALL = 11
_NAME = 12
_QUOTE = 13


class Face:
    """A font and its measures, in pixels. Asking Qt for either costs more than writing a line with them."""

    __slots__ = ("ascent", "font", "height", "metrics")

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.ascent = self.metrics.ascent()
        self.height = self.metrics.height()


class CardFaces:
    """What cards are written in, made of fonts that are set ``by`` the person and the system.

    ``small`` is for kind, reasons and what keys do, ``key`` for the keys, ``name`` for who and ``plain`` for
    the cue beside it, ``quote``, the reading face, for what is claimed.
    """

    __slots__ = ("by", "key", "name", "plain", "quote", "small")

    def __init__(self, by: Faces) -> None:
        self.by = by
        self.small = Face(small_font())
        self.key = Face(interface_font(_SMALL, bold=True))
        self.name = Face(interface_font(_NAME, bold=True))
        self.plain = Face(interface_font(_NAME))
        self.quote = Face(quote_font())


def card_faces(known: CardFaces | None = None) -> CardFaces:
    """The fonts in use: those that are ``known``, unless others were set since."""
    by = faces()
    return known if known is not None and known.by == by else CardFaces(by)


def small_font() -> QFont:
    """For kind, reasons and what keys do."""
    return interface_font(_SMALL)


def quote_font() -> QFont:
    """For what is claimed: the reading face."""
    return reading_font(_QUOTE)
