"""Where the words of a card go: lines are broken once, for measuring and for painting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from annotator.ui.direction import reads_right_to_left
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetricsF

    from annotator.ui.panel.card import Card, KeyHint
    from annotator.ui.panel.card_faces import CardFaces, Face

OUTER = 10
GAP = 10
INNER = 12
SQUARE = 8
RULE = 3
QUOTE_INDENT = 11
_QUOTE_LINES = 3
_WHY_LINES = 2
_LEAST_BESIDE = 0.35
_CHIP_HEIGHT = 15
_CHIP_PADDING = 5
_BETWEEN_CHIPS = 8
_BESIDE_PLACE = 4
_BETWEEN_CHIP_ROWS = 7
_CHIP_MARGINS = QMarginsF(3, 3, 3, 3)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text with where its top left corner is."""

    left: float
    top: float
    text: str


@dataclass(frozen=True, slots=True)
class Chip:
    """One key with what it does; a click in ``area`` does ``action``."""

    area: QRectF
    cap: QRectF
    key: str
    word: Line
    action: str


@dataclass(frozen=True, slots=True)
class CardLayout:
    """A card's places, in pixels from its own top left corner. ``height`` includes no outer gap."""

    width: float
    height: float
    kind: Line
    place: Line
    square: QRectF
    who: Line
    beside: Line
    rule: QRectF
    quote: tuple[Line, ...]
    soft: tuple[Line, ...]
    chips: tuple[Chip, ...]


def lay_out(card: Card, place: str, width: int, fonts: CardFaces, *, is_current: bool) -> CardLayout:
    """The places of a card's words in ``width`` pixels, its padding included."""
    small = fonts.small
    room = width - 2 * INNER
    top = 9.0
    place = place if is_current else ""
    reserved = small.metrics.horizontalAdvance(place)
    heading = _heading(card, room - reserved - _BESIDE_PLACE, small.metrics, is_current=is_current)
    kind = Line(INNER, top, heading)
    place_line = Line(width - INNER - reserved, top, place)
    top += small.height + 6
    who, beside, square, top = _who(card, top, room, fonts)
    quote, rule, top = _quote(card, top, room, fonts.quote)
    soft_lines: list[Line] = []
    for text in filter(None, (card.slots if is_current else card.attributes, card.why)):
        lines, top = wrapped(text, small, INNER, top + 2, room, _WHY_LINES, 1.0)
        soft_lines += lines
    chips: tuple[Chip, ...] = ()
    if is_current:
        chips, top = _chips(card.keys, top + 8, room, fonts)
    return CardLayout(
        width, top + 10, kind, place_line, square, who, beside, rule, quote, tuple(soft_lines), chips
    )


def _heading(card: Card, room: float, metrics: QFontMetricsF, *, is_current: bool) -> str:
    """The kind and what the item was measured at, as fully as there is room."""
    short = dotted(card.kind, card.measure)
    if not is_current:
        return metrics.elidedText(short, Qt.TextElideMode.ElideRight, room)
    measure = card.measure
    if measure[:1].isdigit():
        measure = translate("confidence {number}").format(number=measure)
    full = dotted(card.kind, measure, card.confidence)
    fits = metrics.horizontalAdvance(full) <= room
    return full if fits else metrics.elidedText(short, Qt.TextElideMode.ElideRight, room)


def _who(card: Card, top: float, room: float, fonts: CardFaces) -> tuple[Line, Line, QRectF, float]:
    bold, plain, height = fonts.name.metrics, fonts.plain.metrics, fonts.name.height
    left = INNER + (SQUARE + 6 if card.actor_type else 0)
    space = room - (left - INNER)
    beside = f" · {card.beside}" if card.beside else ""
    least = min(plain.horizontalAdvance(beside), space * _LEAST_BESIDE)
    who = bold.elidedText(card.who, Qt.TextElideMode.ElideRight, space - least)
    beside = plain.elidedText(beside, Qt.TextElideMode.ElideRight, space - bold.horizontalAdvance(who))
    square = QRectF(INNER, top + (height - SQUARE) / 2, SQUARE, SQUARE)
    after = Line(left + bold.horizontalAdvance(who), top, beside)
    return Line(left, top, who), after, square if card.actor_type else QRectF(), top + height + 2


def _quote(card: Card, top: float, room: float, face: Face) -> tuple[tuple[Line, ...], QRectF, float]:
    if not card.quote:
        return (), QRectF(), top
    start = top + 5
    mirrored = reads_right_to_left(card.quote)
    left = INNER if mirrored else INNER + QUOTE_INDENT
    lines, end = wrapped(card.quote, face, left, start, room - QUOTE_INDENT, _QUOTE_LINES, 1.2)
    rule = QRectF(INNER + room - RULE if mirrored else INNER, start - 1, RULE, end - start + 2)
    return lines, rule, end + 5


def wrapped(
    text: str, face: Face, left: float, top: float, width: float, most: int, spacing: float
) -> tuple[tuple[Line, ...], float]:
    """``text`` in at most ``most`` lines of ``width`` pixels, and where the next line would begin.

    The lines of a text that reads from right to left end at the right edge.
    """
    layout = QTextLayout(text, face.font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    metrics = face.metrics
    height = face.height * spacing
    shift = (height - face.height) / 2
    units = text.encode("utf-16-le")
    mirrored = reads_right_to_left(text)
    lines: list[Line] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
        is_last = len(lines) == most - 1
        words = units[start:].decode("utf-16-le") if is_last else units[start:end].decode("utf-16-le")
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width) if is_last else words.rstrip()
        indent = width - metrics.horizontalAdvance(shown) if mirrored else 0.0
        lines.append(Line(left + max(0.0, indent), top + shift, shown))
        top += height
        if is_last:
            break
    layout.endLayout()
    return tuple(lines), top


def _chips(
    keys: tuple[KeyHint, ...], top: float, room: float, fonts: CardFaces
) -> tuple[tuple[Chip, ...], float]:
    metrics, bold = fonts.small.metrics, fonts.key.metrics
    chips: list[Chip] = []
    at = QPointF(INNER, top)
    for key, words, action, breaks in keys:
        cap_width = max(bold.horizontalAdvance(key) + 2 * _CHIP_PADDING, _CHIP_HEIGHT + 4)
        word = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - cap_width - 4)
        whole = cap_width + 4 + metrics.horizontalAdvance(word)
        if at.x() > INNER and (breaks or at.x() + whole > INNER + room):
            at = QPointF(INNER, at.y() + _CHIP_HEIGHT + _BETWEEN_CHIP_ROWS)
        cap = QRectF(at.x(), at.y(), cap_width, _CHIP_HEIGHT)
        area = QRectF(at.x(), at.y(), whole, _CHIP_HEIGHT).marginsAdded(_CHIP_MARGINS)
        chips.append(Chip(area, cap, key, Line(cap.right() + 4, at.y(), word), action))
        at = QPointF(at.x() + whole + _BETWEEN_CHIPS, at.y())
    return tuple(chips), at.y() + _CHIP_HEIGHT
