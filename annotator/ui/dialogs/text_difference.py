"""Two texts shown as one: what both have, and between that what only one of them has, marked by signs too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from annotator.core.same_text import Side
from annotator.ui.offsets import displayable
from annotator.ui.theme import reading_font
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.same_text import Piece
    from annotator.ui.theme import Theme

_CONTEXT = 160
"""Code points that are shown of what both have, before and after a difference."""
_TEXT_SIZE = 14
_MARGIN = 10
_OPENING = {Side.ONE: "[− ", Side.OTHER: "[+ "}
_CLOSING = " ]"


class TextDifference(QTextEdit):
    """Reads the differences of two texts; signs, lines and weight tell them apart without colour."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(readOnly=True)
        self.setAccessibleName(translate("Where the copy differs"))
        self.setTabChangesFocus(True)
        self.setFont(reading_font(_TEXT_SIZE))
        self.document().setDocumentMargin(_MARGIN)
        self._formats = {side: _format(side, theme) for side in Side}

    def show_pieces(self, pieces: Iterable[Piece]) -> None:
        """Show two texts, long stretches that both have shortened."""
        self.clear()
        cursor = self.textCursor()
        shown = [piece for piece in pieces if piece.side is Side.BOTH or piece.words.strip()]
        for number, piece in enumerate(shown):
            is_last = number == len(shown) - 1
            if piece.side is Side.BOTH:
                words = _shortened(piece.words, is_first=number == 0, is_last=is_last)
                cursor.insertText(displayable(words), self._formats[Side.BOTH])
            else:
                # What stands in place of each other stands side by side.
                is_replaced = not is_last and shown[number + 1].side is Side.OTHER
                replaces = number > 0 and shown[number - 1].side is Side.ONE
                self._insert(cursor, piece, is_replaced=is_replaced, replaces=replaces)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def legend(self) -> str:
        """What the signs mean, as rich text."""
        one = translate("only in this article")
        other = translate("only in the copy")
        colours = [self._formats[side].foreground().color().name() for side in (Side.ONE, Side.OTHER)]
        return (
            f'<span style="color:{colours[0]}">{_OPENING[Side.ONE]}<s>{one}</s>{_CLOSING}</span>'
            f"&nbsp;&nbsp; "
            f'<span style="color:{colours[1]}">{_OPENING[Side.OTHER]}<u>{other}</u>{_CLOSING}</span>'
        )

    def _insert(self, cursor: QTextCursor, piece: Piece, *, is_replaced: bool, replaces: bool) -> None:
        plain, both = self._formats[piece.side], self._formats[Side.BOTH]
        core = piece.words.strip()
        before, _found, after = piece.words.partition(core)
        sign = QTextCharFormat(plain)
        sign.setFontStrikeOut(False)
        sign.setFontUnderline(False)
        for part, as_format in (
            (" " if replaces else before, both),
            (_OPENING[piece.side], sign),
            (core, plain),
            (_CLOSING, sign),
            ("" if is_replaced else after, both),
        ):
            cursor.insertText(displayable(part), as_format)


def _format(side: Side, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(theme.soft_ink))
    if side is Side.ONE:
        made.setForeground(QColor(theme.danger))
        made.setFontStrikeOut(True)
    elif side is Side.OTHER:
        made.setForeground(QColor(theme.good))
        made.setFontUnderline(True)
        made.setFontWeight(QFont.Weight.Bold)
    return made


def _shortened(words: str, *, is_first: bool, is_last: bool) -> str:
    """What both texts have, cut in the middle; at the ends of the texts cut towards them."""
    if len(words) <= 3 * _CONTEXT:
        return words
    head = "" if is_first else words[:_CONTEXT].rsplit(" ", 1)[0]
    tail = "" if is_last else words[-_CONTEXT:].split(" ", 1)[-1]
    return f"{head} ⋯ {tail}".strip(" ") if head or tail else words
