"""An article in Arabic: it stands at the right, and keys and mouse select what they seem to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from annotator.ui.article_view.header import Header
from annotator.ui.article_view.header_block import HeaderBlock
from annotator.ui.theme import LIGHT
from tests.ui.mouse import move_mouse

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.article_view.view import ArticleView

pytestmark = pytest.mark.gui

TEXT = (
    "قالت وزيرة المياه سلمى الحداد يوم الاثنين إن السد الجديد لن يبدأ قبل الربيع، وإن المزارعين سيحصلون على"
    " حصصهم كاملة. ورد اتحاد المزارعين بأن أحدا لم يعرض عليه الخريطة."
)
TITLE = "وزيرة المياه تعد المزارعين بحصص كاملة قبل بدء العمل في السد الجديد على النهر الكبير في الربيع المقبل"


def _ink(image: QImage, top: int, bottom: int) -> tuple[int, int] | None:
    """The first and last column that hold dark pixels between two rows."""
    ink = QColor(LIGHT.ink).lightness() + 60
    columns = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < ink for y in range(top, bottom))
    ]
    return (columns[0], columns[-1]) if columns else None


def test_lines_begin_at_the_right(show: Callable[[str], ArticleView]) -> None:
    view = show(TEXT)
    face, left = view._column.face, view._left()
    block = view._column.block(0)
    assert block.layout.line_count > 1
    first = view._column.character_rect(0)
    assert first.right() == pytest.approx(face.column_width, abs=1)
    image = view.viewport().grab().toImage()
    top = view._scroll.y_of(0)
    for line in range(block.layout.line_count):
        ink = _ink(image, top + line * face.plain_pitch + 3, top + (line + 1) * face.plain_pitch)
        assert ink is not None
        assert ink[1] == pytest.approx(left + face.column_width, abs=5), line


def test_a_wrapped_title_is_not_indented(show: Callable[[str], ArticleView]) -> None:
    view = show(TEXT)
    width, size = 300, 16
    block = HeaderBlock(Header(title=TITLE))
    image = QImage(width + 40, 300, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.page))
    painter = QPainter(image)
    block.paint(painter, 20, 0, width, size, LIGHT)
    painter.end()
    layout = block._setting(width, size).title
    assert layout is not None
    assert layout.lineCount() > 2
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        top = 24 + round(line.y())
        ink = _ink(image, top, top + round(line.height()))
        assert ink is not None
        assert ink[1] == pytest.approx(20 + width, abs=4), number
    assert block.needed_height(width, size) > 24 + layout.boundingRect().height()
    assert view.article() is not None


@pytest.mark.parametrize("flagged", [False, True])
def test_what_is_said_of_the_article_stands_on_the_side_of_its_title(
    show: Callable[[str], ArticleView], *, flagged: bool
) -> None:
    assert show(TEXT).article() is not None
    width = 600
    image = QImage(width + 40, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.page))
    painter = QPainter(image)
    header = Header(title="وزيرة المياه", meta_line="5 August · Arabic", flagged=flagged)
    HeaderBlock(header).paint(painter, 20, 0, width, 16, LIGHT)
    painter.end()
    ink = _ink(image, 0, 200)
    assert ink is not None
    assert ink[0] > 20 + width / 2
    assert ink[1] == pytest.approx(20 + width, abs=5)


def test_the_left_key_goes_on_reading(show: Callable[[str], ArticleView]) -> None:
    view = show(TEXT)
    view.set_caret(0)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.caret() == 1
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == 0
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.caret() == TEXT.index(" ") + 1


def test_keys_select_words_as_they_are_read(show: Callable[[str], ArticleView]) -> None:
    view = show(TEXT)
    start = TEXT.index("سلمى")
    view.set_caret(start)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(len("سلمى")):
        QTest.keyClick(view, Qt.Key.Key_Left, shift)
    assert view.selected_text() == "سلمى"
    QTest.keyClick(view, Qt.Key.Key_Left, shift | Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Left, shift | Qt.KeyboardModifier.ControlModifier)
    assert view.selected_text().rstrip() == "سلمى الحداد"


def _caret(view: ArticleView, position: int) -> QPoint:
    return view._in_viewport(view._column.caret_rect(position)).center().toPoint()


def test_the_mouse_selects_what_it_is_drawn_over(show: Callable[[str], ArticleView]) -> None:
    view = show(TEXT)
    start, end = TEXT.index("سلمى"), TEXT.index("الحداد") + len("الحداد")
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=_caret(view, start))
    move_mouse(port, _caret(view, end), held=Qt.MouseButton.LeftButton)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=_caret(view, end))
    assert view.selected_text() == "سلمى الحداد"


def test_a_double_click_selects_a_word(show: Callable[[str], ArticleView]) -> None:
    view = show(TEXT)
    place = _caret(view, TEXT.index("المزارعين") + 3)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selected_text() == "المزارعين"
