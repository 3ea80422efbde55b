"""Paints review cards."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.panel.card_faces import CardFaces, card_faces
from annotator.ui.panel.card_layout import GAP, OUTER, CardLayout, Chip, Line, lay_out
from annotator.ui.panel.card_pictures import CardPictures, Ground

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.annotation import ItemRef
    from annotator.ui.panel.card import Card
    from annotator.ui.panel.card_faces import Face
    from annotator.ui.panel.review_model import ReviewModel
    from annotator.ui.theme import Theme

_RADIUS = 6.0
_LAID_OUT = 500
"""Cards at most whose places are kept; some fifty are in the list at a time."""


class CardDelegate(QStyledItemDelegate):
    """Index cards: kind above, who, what is claimed, why; the current one with a frame and its keys."""

    def __init__(self, view: QAbstractItemView, model: ReviewModel, theme: Callable[[], Theme]) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._pictures = CardPictures()
        self._layouts: dict[tuple[ItemRef, bool], tuple[tuple[object, ...], CardLayout]] = {}
        self._fonts: CardFaces | None = None
        self._is_measuring = False

    @contextmanager
    def measuring(self) -> Iterator[None]:
        """While all cards are measured: fonts stay the same, and asking for them takes longer than that."""
        self._fonts = card_faces(self._fonts)
        self._is_measuring = True
        try:
            yield
        finally:
            self._is_measuring = False
        if len(self._layouts) > _LAID_OUT:
            self._layouts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as the card's words need in the view's width."""
        width = self._view.viewport().width()
        return QSize(width, round(self._laid_out(index, width).height) + GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one card, by its picture of the last time if it looks the same."""
        card, _, is_current = self._model.shown(index)
        width, theme = self._view.viewport().width(), self._theme()
        layout, fonts = self._laid_out(index, width), self._faces()
        paint = partial(
            _paint_card, card=card, layout=layout, fonts=fonts, theme=theme, is_current=is_current
        )
        ratio = painter.device().devicePixelRatioF()
        if ratio.is_integer():
            looks = (card, layout, theme, is_current, fonts)
            ground = Ground(width, ceil(layout.height), int(ratio), theme.panel)
            painter.drawPixmap(option.rect.topLeft(), self._pictures.of(card.ref, looks, ground, paint))
            return
        # Between whole pixels of the screen a picture would be blurred.
        painter.save()
        painter.translate(option.rect.topLeft())
        paint(painter)
        painter.restore()

    def chip_at(self, index: QModelIndex, point: QPoint) -> Chip | None:
        """The chip of a card at a point of the view; only the current card has any."""
        corner = QPoint(OUTER, self._view.visualRect(index).top())
        chips = self._laid_out(index, self._view.viewport().width()).chips
        return next((chip for chip in chips if chip.area.contains(QPointF(point - corner))), None)

    def _faces(self) -> CardFaces:
        if self._fonts is None or not self._is_measuring:
            self._fonts = card_faces(self._fonts)
        return self._fonts

    def _laid_out(self, index: QModelIndex | QPersistentModelIndex, width: int) -> CardLayout:
        # Not by ``data``, which Qt asks in a way that costs more than what it answers.
        card, place, is_current = shown = self._model.shown(index)
        wanted = (*shown, width, self._faces())
        known = self._layouts.get((card.ref, is_current))
        if known is None or known[0] != wanted:
            layout = lay_out(card, place, width - 2 * OUTER, self._faces(), is_current=is_current)
            known = self._layouts[card.ref, is_current] = wanted, layout
        return known[1]


def _paint_card(
    painter: QPainter, card: Card, layout: CardLayout, fonts: CardFaces, theme: Theme, *, is_current: bool
) -> None:
    """Paint a card whose row begins at the painter's origin."""
    frame = QRectF(OUTER, 0, layout.width, layout.height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(theme.accent if is_current else theme.line), 2.0 if is_current else 1.0)
    painter.setPen(pen)
    painter.setBrush(QColor(theme.page))
    inset = pen.widthF() / 2
    painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    painter.translate(frame.topLeft())
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    _paint_words(painter, card, layout, fonts, theme)
    _paint_chips(painter, layout, fonts, theme)


def _paint_words(painter: QPainter, card: Card, layout: CardLayout, fonts: CardFaces, theme: Theme) -> None:
    for line in (layout.kind, layout.place, *layout.soft):
        write(painter, line, fonts.small, theme.soft_ink)
    if not layout.square.isEmpty():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.actor_colour(card.actor_type)))
        painter.drawRoundedRect(layout.square, 2, 2)
    ink = theme.soft_ink if card.is_rejected else theme.ink
    slant = not card.who_is_known and bool(card.quote)
    write(painter, layout.who, fonts.name, ink, _altered(fonts.name, italic=slant, struck=card.is_rejected))
    write(painter, layout.beside, fonts.plain, theme.soft_ink)
    if layout.quote:
        painter.fillRect(layout.rule, QColor(theme.claim_current))
        quote = _altered(fonts.quote, struck=card.is_rejected)
        for line in layout.quote:
            write(painter, line, fonts.quote, ink, quote)


def _altered(face: Face, *, italic: bool = False, struck: bool = False) -> QFont:
    if not italic and not struck:
        return face.font
    font = QFont(face.font)
    font.setItalic(italic)
    font.setStrikeOut(struck)
    return font


def _paint_chips(painter: QPainter, layout: CardLayout, fonts: CardFaces, theme: Theme) -> None:
    line, ground, ink = QPen(QColor(theme.line), 1.0), QColor(theme.panel), QColor(theme.ink)
    for chip in layout.chips:
        painter.setPen(line)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip.cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(fonts.key.font)
        painter.setPen(ink)
        painter.drawText(chip.cap, Qt.AlignmentFlag.AlignCenter, chip.key)
        write(painter, chip.word, fonts.small, theme.soft_ink)


def write(painter: QPainter, line: Line, face: Face, colour: str, font: QFont | None = None) -> None:
    """Paint one line of text in a face, or in a ``font`` that is as high."""
    if line.text:
        painter.setFont(font or face.font)
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(line.left, line.top + face.ascent), line.text)
