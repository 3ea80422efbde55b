"""The block above the text, measured and painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout

from annotator.ui.article_view.header import Header
from annotator.ui.article_view.layout import text_option
from annotator.ui.article_view.segments import Segments
from annotator.ui.flag_sign import FLAG_WIDTH, paint_flag
from annotator.ui.offsets import displayable
from annotator.ui.panel.card_faces import Face
from annotator.ui.panel.card_layout import wrapped
from annotator.ui.theme import faces, interface_font, reading_font
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from annotator.ui.panel.card_layout import Line
    from annotator.ui.theme import Faces, Theme

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


class _Setting:
    """What of a header stays while decisions change the rest: the title's lines, and faces with measures."""

    def __init__(self, title: str, width: int, text_size: int, fonts: Faces) -> None:
        self._made_for = title, width, text_size, fonts
        self.is_mirrored = Segments(title).is_right_to_left(0)
        self.title = _lines(title, width, text_size, right_to_left=self.is_mirrored) if title else None
        self.title_height = self.title.boundingRect().height() if self.title is not None else 0.0
        self.meta = Face(interface_font(_META_SIZE))
        self.note = Face(interface_font(_NOTE_SIZE))

    def fits(self, title: str, width: int, text_size: int, fonts: Faces) -> bool:
        """Whether it is the one for this title in a column of ``width``, both in pixels."""
        return self._made_for == (title, width, text_size, fonts)


class HeaderBlock:
    """Measures and paints a header."""

    def __init__(self, header: Header | None = None) -> None:
        self.header = header or Header()
        self._kept: _Setting | None = None

    def needed_height(self, width: int, text_size: int) -> int:
        """Pixels from the document's top to the first line of the text."""
        if self.header == Header():
            return _TOP_MARGIN
        setting = self._setting(width, text_size)
        below_title = _TOP_MARGIN + setting.title_height + _GAP
        note_height = self._note_lines(setting.note, 0.0, width)[1]
        return round(below_title + setting.meta.height + 2 * _GAP + _BAR_HEIGHT + note_height + _BELOW)

    def paint(self, painter: QPainter, left: int, top: int, width: int, text_size: int, theme: Theme) -> None:
        """Paints the block, the document's top being at ``top``."""
        setting = self._setting(width, text_size)
        y = top + _TOP_MARGIN
        painter.setPen(QColor(theme.ink))
        if setting.title is not None:
            setting.title.draw(painter, QPointF(left, y))
        y += round(setting.title_height) + _GAP
        self._paint_meta(painter, QRectF(left, y, width, setting.meta.height), setting, theme)
        y += round(setting.meta.height) + 2 * _GAP
        if self.header.total:
            self._paint_bar(painter, QRectF(left, y, width, _BAR_HEIGHT), theme)
        self._paint_note(painter, setting.note, QPointF(left, y + _BAR_HEIGHT), width, theme)

    def _setting(self, width: int, text_size: int) -> _Setting:
        wanted = self.header.title, width, text_size, faces()
        if self._kept is None or not self._kept.fits(*wanted):
            self._kept = _Setting(*wanted)
        return self._kept

    def _paint_meta(self, painter: QPainter, room: QRectF, setting: _Setting, theme: Theme) -> None:
        header, is_mirrored, metrics = self.header, setting.is_mirrored, setting.meta.metrics
        painter.setFont(setting.meta.font)
        painter.setPen(QColor(theme.soft_ink))
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if is_mirrored:
            start, end = end, start
        painter.drawText(room, int(end), header.progress)
        if header.flagged:
            at = room.right() - FLAG_WIDTH if is_mirrored else room.left()
            paint_flag(painter, at, room.top() + 1, room.height() - 3, theme)
            taken = FLAG_WIDTH + _GAP
            room.adjust(0 if is_mirrored else taken, 0, -taken if is_mirrored else 0, 0)
        meta_room = max(0.0, room.width() - metrics.horizontalAdvance(header.progress) - 4 * _GAP)
        words = dotted(translate("flagged") if header.flagged else "", header.meta_line)
        meta = metrics.elidedText(words, Qt.TextElideMode.ElideRight, meta_room)
        # Another script's letters may come from another face, and reach further down than this one's.
        painter.drawText(room, int(start) | int(Qt.TextFlag.TextDontClip), meta)

    def _paint_note(self, painter: QPainter, face: Face, at: QPointF, width: int, theme: Theme) -> None:
        lines, height = self._note_lines(face, at.y(), width)
        if not lines:
            return
        rule = QRectF(at.x(), at.y() + _ABOVE_NOTE, _RULE, height - _ABOVE_NOTE)
        painter.fillRect(rule, QColor(theme.line))
        painter.setFont(face.font)
        painter.setPen(QColor(theme.soft_ink))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for line in lines:
            painter.drawText(QPointF(at.x() + line.left, line.top + face.ascent), line.text)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _note_lines(self, face: Face, top: float, width: int) -> tuple[tuple[Line, ...], float]:
        """The lines of the note below ``top``, and how much height they take with the gap above them."""
        if not self.header.note:
            return (), 0.0
        words = self.header.note.replace("\n", "\u2028")
        first = top + _ABOVE_NOTE
        lines, end = wrapped(words, face, _NOTE_INDENT, first, width - _NOTE_INDENT, _NOTE_LINES, 1.2)
        return lines, end - top

    def _paint_bar(self, painter: QPainter, bar: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(bar, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)
        done = QRectF(bar)
        done.setWidth(bar.width() * min(1.0, self.header.decided / self.header.total))
        painter.setBrush(QColor(theme.accent))
        painter.drawRoundedRect(done, _BAR_HEIGHT / 2, _BAR_HEIGHT / 2)


def _lines(title: str, width: int, text_size: int, *, right_to_left: bool) -> QTextLayout:
    """The title's lines. `QPainter.drawText` would indent one that reads from the right by its space."""
    layout = QTextLayout(displayable(title), reading_font(round(text_size * _TITLE_SCALE), bold=True))
    layout.setTextOption(text_option(right_to_left=right_to_left))
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
