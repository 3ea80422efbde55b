"""The block above the text: title, where it is from, and how much of it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout

from annotator.ui.article_view.layout import text_option
from annotator.ui.article_view.segments import Segments
from annotator.ui.flag_sign import FLAG_WIDTH, paint_flag
from annotator.ui.offsets import displayable
from annotator.ui.panel.card_faces import Face
from annotator.ui.panel.card_layout import wrapped
from annotator.ui.theme import interface_font, reading_font
from annotator.ui.wording import dotted, number, translate

if TYPE_CHECKING:
    from annotator.ui.panel.card_layout import Line
    from annotator.ui.theme import Theme

_TOP_MARGIN = 24
_TITLE_SCALE = 1.25
_META_SIZE = 12
_GAP = 4
_BAR_HEIGHT = 3
_BELOW = 20
_NOTE_SIZE = 12
_NOTE_LINES = 4
_NOTE_INDENT = 10
_ABOVE_NOTE = 12
_RULE = 2


@dataclass(frozen=True, slots=True)
class Header:
    """What the title block says. ``decided`` of ``total`` items; the bar is left out where there are none.

    ``note`` is the analyst's; a flagged article has a sign and the word for it before the meta line.
    """

    title: str = ""
    meta_line: str = ""
    decided: int = 0
    total: int = 0
    note: str = ""
    flagged: bool = False

    @property
    def progress(self) -> str:
        """The progress in words."""
        if not self.total:
            return ""
        return translate("{decided} of {total} decided").format(
            decided=number(self.decided), total=number(self.total)
        )

    def needed_height(self, width: int, text_size: int) -> int:
        """Pixels from the document's top to the first line of the text."""
        if self == Header():
            return _TOP_MARGIN
        below_title = _TOP_MARGIN + self._title_height(width, text_size) + _GAP
        note_height = self._note_lines(0.0, width)[1]
        return round(below_title + _meta_height() + 2 * _GAP + _BAR_HEIGHT + note_height + _BELOW)

    def paint(self, painter: QPainter, left: int, top: int, width: int, text_size: int, theme: Theme) -> None:
        """Paints the block, the document's top being at ``top``."""
        y = top + _TOP_MARGIN
        title_height = self._title_height(width, text_size)
        painter.setPen(QColor(theme.ink))
        if self.title:
            self._title_layout(width, text_size).draw(painter, QPointF(left, y))
        y += round(title_height) + _GAP
        self._paint_meta(painter, QRectF(left, y, width, _meta_height()), theme)
        y += round(_meta_height()) + 2 * _GAP
        if self.total:
            self._paint_bar(painter, QRectF(left, y, width, _BAR_HEIGHT), theme)
        self._paint_note(painter, left, y + _BAR_HEIGHT, width, theme)

    def _paint_meta(self, painter: QPainter, room: QRectF, theme: Theme) -> None:
        painter.setFont(interface_font(_META_SIZE))
        painter.setPen(QColor(theme.soft_ink))
        metrics = QFontMetricsF(painter.font())
        progress_width = metrics.horizontalAdvance(self.progress)
        mirrored = Segments(self.title).is_right_to_left(0)
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            start, end = end, start
        painter.drawText(room, int(end), self.progress)
        if self.flagged:
            at = room.right() - FLAG_WIDTH if mirrored else room.left()
            paint_flag(painter, at, room.top() + 1, room.height() - 3, theme)
            taken = FLAG_WIDTH + _GAP
            room.adjust(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
        meta_room = max(0.0, room.width() - progress_width - 4 * _GAP)
        words = dotted(translate("flagged") if self.flagged else "", self.meta_line)
        meta = metrics.elidedText(words, Qt.TextElideMode.ElideRight, meta_room)
        # Another script's letters may come from another face, and reach further down than this one's.
        painter.drawText(room, int(start) | int(Qt.TextFlag.TextDontClip), meta)

    def _paint_note(self, painter: QPainter, left: int, top: int, width: int, theme: Theme) -> None:
        lines, height = self._note_lines(float(top), width)
        if not lines:
            return
        rule_top = top + _ABOVE_NOTE
        painter.fillRect(QRectF(left, rule_top, _RULE, height - _ABOVE_NOTE), QColor(theme.line))
        painter.setFont(interface_font(_NOTE_SIZE))
        painter.setPen(QColor(theme.soft_ink))
        ascent = QFontMetricsF(painter.font()).ascent()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for line in lines:
            painter.drawText(QPointF(left + line.left, line.top + ascent), line.text)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _note_lines(self, top: float, width: int) -> tuple[tuple[Line, ...], float]:
        """The lines of the note below ``top``, and how much height they take with the gap above them."""
        if not self.note:
            return (), 0.0
        words = self.note.replace("\n", "\u2028")
        first = top + _ABOVE_NOTE
        lines, end = wrapped(
            words,
            Face(interface_font(_NOTE_SIZE)),
            _NOTE_INDENT,
            first,
            width - _NOTE_INDENT,
            _NOTE_LINES,
            1.2,
        )
        return lines, end - top

    def _paint_bar(self, painter: QPainter, bar: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        done = QRectF(bar)
        done.setWidth(bar.width() * min(1.0, self.decided / self.total))
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(done, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)

    def _title_height(self, width: int, text_size: int) -> float:
        return self._title_layout(width, text_size).boundingRect().height() if self.title else 0.0

    def _title_layout(self, width: int, text_size: int) -> QTextLayout:
        """The title's lines.

        `QPainter.drawText` would indent a wrapped line that reads from the right by its space.
        """
        layout = QTextLayout(
            displayable(self.title), reading_font(round(text_size * _TITLE_SCALE), bold=True)
        )
        layout.setTextOption(text_option(right_to_left=Segments(self.title).is_right_to_left(0)))
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout


def _meta_height() -> float:
    return QFontMetricsF(interface_font(_META_SIZE)).height()
