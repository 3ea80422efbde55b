"""Shows a page of the manual: Markdown in the colours and faces of the window, and nothing from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QImageReader,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from annotator.ui.help.manual import KEY, MENU, folder, section_name
from annotator.ui.theme import interface_font

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from annotator.ui.theme import Theme

_SIZE = 14
_HEADING_SIZES = {1: 24, 2: 18, 3: 15}
_MARGIN = 28
_LINE_HEIGHT = 135  # per cent
_AFTER, _BEFORE_HEADING, _CELL = 10, 16, 5
_TEXT, _ITEM, _CODE, _IN_TABLE = "text", "item", "code", "table"
_BETWEEN = {_TEXT: 10, _ITEM: 4, _CODE: 0, _IN_TABLE: 0}
"""Pixels between two blocks of a kind."""
_PICTURE = ".png"
_IMAGE = QTextDocument.ResourceType.ImageResource


class ManualReader(QTextBrowser):
    """Reads one page at a time.

    Signals:
        page_wanted(str): a link to another page, or a section of one, was followed.
        action_wanted(str): a key or a place in the menus was clicked; the name of its action.
    """

    page_wanted = Signal(str)
    action_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths: dict[int, int] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setDefaultFont(interface_font(_SIZE))

    def show_markdown(self, text: str, theme: Theme) -> None:
        """Show a page from its beginning."""
        self._theme = theme
        self._widths = {}
        self.setMarkdown(text)
        changes = QTextCursor(self.document())
        changes.beginEditBlock()  # so that the page is laid out once
        self._dress()
        self._fit_pictures()
        changes.endEditBlock()
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(0)

    def show_section(self, name: str) -> None:
        """Scroll to a heading, named as ``section_name`` does; one that is not there changes nothing."""
        for block in self._blocks():
            if block.blockFormat().headingLevel() and section_name(block.text()) == name:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) - _MARGIN // 2)
                self.setTextCursor(QTextCursor(block))
                return

    def mark_words(self, words: list[str]) -> None:
        """Mark every place of these words, and go to the first."""
        marks = [selection for word in words for selection in self._places(word)]
        self.setExtraSelections(marks)
        if marks:
            first = min((mark.cursor for mark in marks), key=QTextCursor.selectionStart)
            top = self.document().documentLayout().blockBoundingRect(first.block()).top()
            self.verticalScrollBar().setValue(round(top) - self.viewport().height() // 3)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture from the manual's own folder; nothing else, wherever it is."""
        picture = _picture(QUrl(name))
        if picture is None or kind != _IMAGE.value:
            return None
        return QImage(str(picture))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep pictures within the column."""
        super().resizeEvent(event)
        self._fit_pictures()

    def _follow(self, url: QUrl) -> None:
        """Go where a link of ours leads; those to elsewhere lead nowhere."""
        target = url.toString()
        for scheme in (KEY, MENU):
            if target.startswith(scheme):
                self.action_wanted.emit(target.removeprefix(scheme))
                return
        if url.isRelative():
            self.page_wanted.emit(target.replace(".md", ""))

    def _places(self, word: str) -> Iterator[QTextEdit.ExtraSelection]:
        cursor = self.document().find(word)
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(QColor(self._theme.claim_current))
            mark.format.setForeground(QColor(self._theme.ink))
            yield mark
            cursor = self.document().find(word, cursor)

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _dress(self) -> None:
        for block in self._blocks():
            self._dress_block(block)
            for start, length, look in self._looks(block):
                cursor = QTextCursor(self.document())
                cursor.setPosition(start)
                cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(look)

    def _dress_block(self, block: QTextBlock) -> None:
        own, look = block.blockFormat(), QTextBlockFormat()
        following = block.next()
        is_code, goes_on = _is_code(own), following.isValid() and _kind(following) == _kind(block)
        if not is_code and not _has_picture(block):
            look.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setBottomMargin(_BETWEEN[_kind(block)] if goes_on else _AFTER)
        if own.headingLevel():
            look.setTopMargin(0 if block == self.document().begin() else _BEFORE_HEADING)
        elif is_code:
            look.setBackground(QColor(self._theme.panel))
            look.setNonBreakableLines(False)
        QTextCursor(block).mergeBlockFormat(look)
        table = QTextCursor(block).currentTable()
        if _kind(block) == _IN_TABLE and table.format().borderBrush().color() != QColor(self._theme.line):
            self._dress_table(table)

    def _dress_table(self, table: QTextTable) -> None:
        look = table.format()
        look.setBorderBrush(QColor(self._theme.line))
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderCollapse(True)
        look.setCellPadding(_CELL)
        look.setTopMargin(_AFTER)
        look.setBottomMargin(_AFTER)
        table.setFormat(look)

    def _looks(self, block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
        """What the parts of a block look like: position and length, and their format."""
        found = []
        level = block.blockFormat().headingLevel()
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            own = fragment.charFormat()
            if not own.isImageFormat():
                look = self._heading(level) if level else self._part(own)
                found.append((fragment.position(), fragment.length(), look))
            iterator += 1
        return found

    def _heading(self, level: int) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(interface_font(_HEADING_SIZES.get(level, _SIZE), bold=True))
        look.setForeground(QColor(self._theme.ink))
        return look

    def _part(self, own: QTextCharFormat) -> QTextCharFormat:
        look = QTextCharFormat()
        target = own.anchorHref()
        look.setForeground(QColor(self._theme.ink))
        if target.startswith(KEY):
            look.setBackground(QColor(self._theme.selection))
            look.setFontUnderline(False)
            look.setFontWeight(QFont.Weight.DemiBold)
        elif target.startswith(MENU):
            look.setFontUnderline(False)
            look.setFontWeight(QFont.Weight.DemiBold)
        elif target:
            look.setForeground(QColor(self._theme.accent))
            look.setFontUnderline(True)
        elif own.fontFixedPitch():
            look.setBackground(QColor(self._theme.panel))
        return look

    def _fit_pictures(self) -> None:
        room = self.viewport().width() - 2 * _MARGIN
        for block in self._blocks():
            iterator = block.begin()
            while not iterator.atEnd():
                fragment = iterator.fragment()
                if fragment.charFormat().isImageFormat():
                    self._fit(fragment.position(), fragment.charFormat().toImageFormat(), room)
                iterator += 1

    def _fit(self, position: int, look: QTextImageFormat, room: int) -> None:
        if position not in self._widths:
            picture = _picture(QUrl(look.name()))
            self._widths[position] = room if picture is None else QImageReader(str(picture)).size().width()
        wanted = min(room, self._widths[position])
        if wanted > 0 and round(look.width()) != wanted:
            self._shrink(look.name(), wanted)
            look.setWidth(wanted)
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(look)

    def _shrink(self, name: str, width: int) -> None:
        """Let a picture be painted from a smooth copy of that width in pixels: Qt itself would drop lines."""
        image = self.loadResource(_IMAGE.value, name)
        if image is not None:
            pixels = round(width * self.devicePixelRatioF())
            copy = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
            self.document().addResource(_IMAGE.value, QUrl(name), copy)


def _picture(url: QUrl) -> Path | None:
    """The file that a page means by an address; None where that is no picture of the manual's own folder."""
    wanted = (folder() / url.path()).resolve()
    is_ours = url.isRelative() and wanted.is_relative_to(folder().resolve())
    return wanted if is_ours and wanted.suffix == _PICTURE else None


def _kind(block: QTextBlock) -> str:
    if QTextCursor(block).currentTable() is not None:
        return _IN_TABLE
    if block.textList() is not None:
        return _ITEM
    return _CODE if _is_code(block.blockFormat()) else _TEXT


def _has_picture(block: QTextBlock) -> bool:
    iterator = block.begin()
    return not iterator.atEnd() and iterator.fragment().charFormat().isImageFormat()


def _is_code(own: QTextBlockFormat) -> bool:
    return own.hasProperty(QTextFormat.Property.BlockCodeFence.value)
