"""On a screen with twice the pixels everything is where it was, and sharp."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from annotator.core.annotation import Decision, Mention
from annotator.core.spans import Span
from annotator.ui.theme import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.ui.article_view.view import ArticleView

pytestmark = pytest.mark.gui

TEXT = "The harbour master spoke on Monday.\n\nNobody at the ministry answered the telephone."


@pytest.fixture
def marked(show: Callable[[str], ArticleView]) -> ArticleView:
    """Two mentions that were accepted: their lanes are solid."""
    view = show(TEXT)
    view.set_items(
        Mention(uuid=words, span=_span(words), type=kind, decision=Decision.ACCEPTED)
        for words, kind in (("harbour master", "person"), ("ministry", "organization"))
    )
    return view


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def _picture(view: ArticleView, ratio: float) -> QImage:
    size = view.viewport().size() * ratio
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("#ffffff"))
    view.viewport().render(image)
    return image


def _rows_of(image: QImage, colour: str) -> dict[int, tuple[int, int]]:
    """The rows in which a colour stands unmixed all along, with where it begins and ends there."""
    wanted = QColor(colour).rgb()
    found = {}
    for y in range(image.height()):
        columns = [x for x in range(image.width()) if image.pixel(x, y) == wanted]
        if len(columns) > 30 and len(columns) > 0.9 * (columns[-1] - columns[0]):
            found[y] = (columns[0], columns[-1])
    return found


@pytest.mark.parametrize(("words", "kind"), [("harbour master", "person"), ("ministry", "organization")])
def test_lanes_are_twice_as_fine_and_in_the_same_place(marked: ArticleView, words: str, kind: str) -> None:
    colour = LIGHT.actor_colour(kind)
    usual, fine = _rows_of(_picture(marked, 1.0), colour), _rows_of(_picture(marked, 2.0), colour)
    assert len(fine) == 2 * len(usual) == 4, "a lane is two pixels high, without a blurred row"
    assert min(fine) == 2 * min(usual)
    (left, right), (fine_left, fine_right) = usual[min(usual)], fine[min(fine)]
    assert fine_left == pytest.approx(2 * left, abs=2)
    assert fine_right == pytest.approx(2 * right, abs=2)
    box = marked._in_viewport(marked._column.character_rect(_span(words).start))
    assert fine_left == pytest.approx(2 * box.left(), abs=3)


def test_a_lane_has_no_half_painted_rows_above_or_below(marked: ArticleView) -> None:
    image = _picture(marked, 2.0)
    rows = _rows_of(image, LIGHT.actor_colour("person"))
    left, right = rows[min(rows)]
    middle = (left + right) // 2
    page = QColor(LIGHT.page).rgb()
    assert image.pixel(middle, min(rows) - 1) == page
    assert image.pixel(middle, max(rows) + 1) == page


def test_a_broken_ratio_moves_nothing_by_more_than_a_pixel(marked: ArticleView) -> None:
    usual = _rows_of(_picture(marked, 1.0), LIGHT.actor_colour("person"))
    between = _rows_of(_picture(marked, 1.5), LIGHT.actor_colour("person"))
    assert between
    assert min(between) == pytest.approx(1.5 * min(usual), abs=1)
