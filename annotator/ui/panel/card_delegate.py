"""Paints review cards."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.panel.card_layout import (
    GAP,
    OUTER,
    CardLayout,
    Chip,
    Line,
    lay_out,
    name_font,
    quote_font,
    small_font,
)
from annotator.ui.panel.card_pictures import CardPictures, Ground
from annotator.ui.theme import faces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.annotation import ItemRef
    from annotator.ui.panel.card import Card
    from annotator.ui.panel.review_model import ReviewModel
    from annotator.ui.theme import Faces, Theme

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
        self._layouts: dict[ItemRef, tuple[tuple[object, ...], CardLayout]] = {}
        self._faces: Faces | None = None

    @contextmanager
    def measuring(self) -> Iterator[None]:
        """While all cards are measured: fonts stay the same, and asking for them takes longer than that."""
        self._faces = faces()
        yield
        self._faces = None
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
        layout = self._laid_out(index, width)
        paint = partial(_paint_card, card=card, layout=layout, theme=theme, is_current=is_current)
        ratio = painter.device().devicePixelRatioF()
        if ratio.is_integer():
            looks = (card, layout, theme, is_current, faces())
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

    def _laid_out(self, index: QModelIndex | QPersistentModelIndex, width: int) -> CardLayout:
        # Not by ``data``, which Qt asks in a way that costs more than what it answers.
        card, place, is_current = shown = self._model.shown(index)
        wanted = (*shown, width, self._faces or faces())
        known = self._layouts.get(card.ref)
        if known is None or known[0] != wanted:
            layout = lay_out(card, place, width - 2 * OUTER, is_current=is_current)
            known = self._layouts[card.ref] = wanted, layout
        return known[1]


def _paint_card(painter: QPainter, card: Card, layout: CardLayout, theme: Theme, *, is_current: bool) -> None:
    """Paint a card whose row begins at the painter's origin."""
    frame = QRectF(OUTER, 0, layout.width, layout.height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(theme.accent if is_current else theme.line), 2.0 if is_current else 1.0)
    painter.setPen(pen)
    painter.setBrush(QColor(theme.page))
    inset = pen.widthF() / 2
    painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    painter.translate(frame.topLeft())
    _paint_words(painter, card, layout, theme)
    _paint_chips(painter, layout, theme)


def _paint_words(painter: QPainter, card: Card, layout: CardLayout, theme: Theme) -> None:
    for line in (layout.kind, layout.place, *layout.soft):
        write(painter, line, small_font(), theme.soft_ink)
    if not layout.square.isEmpty():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.actor_colour(card.actor_type)))
        painter.drawRoundedRect(layout.square, 2, 2)
    who, quote = name_font(bold=True), quote_font()
    who.setItalic(not card.who_is_known and bool(card.quote))
    who.setStrikeOut(card.is_rejected)
    quote.setStrikeOut(card.is_rejected)
    ink = theme.soft_ink if card.is_rejected else theme.ink
    write(painter, layout.who, who, ink)
    write(painter, layout.beside, name_font(bold=False), theme.soft_ink)
    if layout.quote:
        painter.fillRect(layout.rule, QColor(theme.claim_current))
        for line in layout.quote:
            write(painter, line, quote, ink)


def _paint_chips(painter: QPainter, layout: CardLayout, theme: Theme) -> None:
    bold = small_font()
    bold.setBold(True)
    for chip in layout.chips:
        painter.setPen(QPen(QColor(theme.line), 1.0))
        painter.setBrush(QColor(theme.panel))
        painter.drawRoundedRect(chip.cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(bold)
        painter.setPen(QColor(theme.ink))
        painter.drawText(chip.cap, Qt.AlignmentFlag.AlignCenter, chip.key)
        write(painter, chip.word, small_font(), theme.soft_ink)


def write(painter: QPainter, line: Line, font: QFont, colour: str) -> None:
    """Paint one line of text."""
    if line.text:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(QPointF(line.left, line.top + QFontMetricsF(font).ascent()), line.text)
