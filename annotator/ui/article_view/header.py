"""The block above the text: title, where it is from, and how much of it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from annotator.ui.article_view.segments import Segments
from annotator.ui.theme import interface_font, reading_font

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_TOP_MARGIN = 24
_TITLE_SCALE = 1.25
_META_SIZE = 12
_GAP = 4
_BAR_HEIGHT = 3
_BELOW = 20
_WRAPPED = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Header:
    """What the title block says. ``decided`` of ``total`` items; the bar is left out where there are none."""

    title: str = ""
    meta_line: str = ""
    decided: int = 0
    total: int = 0

    @property
    def progress(self) -> str:
        """The progress in words."""
        return f"{self.decided} of {self.total} decided" if self.total else ""

    def needed_height(self, width: int, text_size: int) -> int:
        """Pixels from the document's top to the first line of the text."""
        if not self.title and not self.meta_line and not self.total:
            return _TOP_MARGIN
        below_title = _TOP_MARGIN + self._title_height(width, text_size) + _GAP
        return round(below_title + _meta_height() + 2 * _GAP + _BAR_HEIGHT + _BELOW)

    def paint(self, painter: QPainter, left: int, top: int, width: int, text_size: int, theme: Theme) -> None:
        """Paints the block, the document's top being at ``top``."""
        y = top + _TOP_MARGIN
        title_height = self._title_height(width, text_size)
        painter.setFont(reading_font(round(text_size * _TITLE_SCALE), bold=True))
        painter.setPen(QColor(theme.ink))
        if self.title and Segments(self.title).is_right_to_left(0):
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.drawText(QRectF(left, y, width, title_height), _WRAPPED, self.title)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        y += round(title_height) + _GAP
        self._paint_meta(painter, QRectF(left, y, width, _meta_height()), theme)
        y += round(_meta_height()) + 2 * _GAP
        if self.total:
            self._paint_bar(painter, QRectF(left, y, width, _BAR_HEIGHT), theme)

    def _paint_meta(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        painter.setFont(interface_font(_META_SIZE))
        painter.setPen(QColor(theme.soft_ink))
        metrics = QFontMetricsF(painter.font())
        progress_width = metrics.horizontalAdvance(self.progress)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight), self.progress)
        meta_room = max(0.0, room.width() - progress_width - 4 * _GAP)
        meta = metrics.elidedText(self.meta_line, Qt.TextElideMode.ElideRight, meta_room)
        # Another script's letters may come from another face, and reach further down than this one's.
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextDontClip), meta)

    def _paint_bar(self, painter: QPainter, bar: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        done = QRectF(bar)
        done.setWidth(bar.width() * min(1.0, self.decided / self.total))
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(done, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)

    def _title_height(self, width: int, text_size: int) -> float:
        if not self.title:
            return 0.0
        metrics = QFontMetricsF(reading_font(round(text_size * _TITLE_SCALE), bold=True))
        return metrics.boundingRect(QRectF(0, 0, width, 10_000), _WRAPPED, self.title).height()


def _meta_height() -> float:
    return QFontMetricsF(interface_font(_META_SIZE)).height()
