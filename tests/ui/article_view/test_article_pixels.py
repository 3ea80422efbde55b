"""What is seen: signs that do not depend on colour, and painting that keeps its references."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect

from annotator.core.annotation import Claim, Decision, Item, Mention, Role
from annotator.core.article import Article
from annotator.core.spans import Span
from annotator.ui.article_view.connector import connections
from annotator.ui.article_view.scene import Mode
from annotator.ui.theme import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from annotator.ui.article_view.view import ArticleView

pytestmark = pytest.mark.gui

TEXT = "The ministry warned that the port would close within days"
MENTION = Mention(uuid="m", span=Span(4, 12), type="person")
CLAIM = Claim(uuid="c", source=(Span(4, 12),), cue=(Span(13, 19),), content=(Span(20, 45),))


def _inked(image: QImage, left: int, right: int, y: int) -> list[bool]:
    """Whether each pixel of a row differs in lightness from the page, colours aside."""
    page = image.pixelColor(2, y).lightness()
    return [abs(image.pixelColor(x, y).lightness() - page) > 40 for x in range(left, right)]


def _rows_under(view: ArticleView, span: Span) -> list[list[bool]]:
    image = view.viewport().grab().toImage()
    origin = view.viewport().mapToGlobal(QPoint(0, 0))
    first = view.character_rect(span.start).translated(-origin)
    last = view.character_rect(span.end - 1).translated(-origin)
    return [_inked(image, first.left(), last.right(), first.bottom() + below) for below in range(1, 8)]


def _shown(view: ArticleView, *items: Item) -> ArticleView:
    view.set_article(Article(key=1, text=TEXT))
    view.set_items(items)
    view.clearFocus()
    return view


def test_a_decided_mention_has_a_solid_lane_and_a_pending_one_a_dashed(view: ArticleView) -> None:
    decided = _rows_under(_shown(view, replace(MENTION, decision=Decision.ACCEPTED)), MENTION.span)
    pending = _rows_under(_shown(view, MENTION), MENTION.span)
    assert any(all(row[2:-2]) for row in decided)
    assert not any(all(row[2:-2]) for row in pending)
    assert any(sum(row) > len(row) // 3 for row in pending)


def test_a_pending_mention_has_a_longer_label(view: ArticleView) -> None:
    _shown(view, MENTION)
    assert view._column.block(0).labels[0].label.text == "person ?"
    _shown(view, replace(MENTION, decision=Decision.CORRECTED))
    assert view._column.block(0).labels[0].label.text == "person"


def test_types_differ_by_their_labels_too(view: ArticleView) -> None:
    person = _shown(view, MENTION).viewport().grab().toImage()
    state = _shown(view, replace(MENTION, type="state")).viewport().grab().toImage()
    assert person.convertToFormat(person.Format.Format_Mono) != state.convertToFormat(
        state.Format.Format_Mono
    )


def test_a_nested_band_shows_within_its_frame(view: ArticleView) -> None:
    inner = replace(CLAIM, uuid="d", cue=(), source=(), content=(Span(29, 33),))
    alone = _shown(view, CLAIM).viewport().grab().toImage()
    nested = _shown(view, CLAIM, inner).viewport().grab().toImage()
    assert alone != nested


def test_the_current_claim_is_outlined_and_connected(view: ArticleView) -> None:
    _shown(view, CLAIM)
    plain = view.viewport().grab().toImage()
    view.set_current(CLAIM.ref)
    stressed = view.viewport().grab().toImage()
    origin = view.viewport().mapToGlobal(QPoint(0, 0))
    cue = view.character_rect(CLAIM.cue[0].start).translated(-origin)
    above = QRect(cue.left(), cue.top() - 9, cue.width() + 20, 6)
    assert plain.copy(above) != stressed.copy(above)


RTL = "قال الوزير سامي إن المحادثات مع Meridian Post ستستأنف خلال شهر " * 4


@pytest.mark.parametrize("text", [TEXT + " or so" * 40, RTL])
def test_a_claim_over_several_lines_is_connected_through_the_gutter(view: ArticleView, text: str) -> None:
    claim = Claim(
        uuid="c", source=(Span(4, 12),), cue=(Span(180, 185),), content=(Span(20, 150), Span(190, 200))
    )
    view.set_article(Article(key=1, text=text))
    view.set_items([claim, Mention(uuid="m", span=Span(4, 12), type="person")])
    plain = view.viewport().grab().toImage()
    view.set_current(claim.ref)
    view.set_mode(Mode.BOUNDARY)
    stressed = view.viewport().grab().toImage()
    column = view._column.face.column_width
    left = (view.viewport().width() - column) // 2
    gutter = QRect(left + column + 10, 0, 6, 200) if text is RTL else QRect(left - 15, 0, 6, 200)
    assert plain.copy(gutter) != stressed.copy(gutter)


def test_parts_that_nobody_sees_are_not_connected(view: ArticleView) -> None:
    text = "Ilse Varga spoke.\n" + "One line.\n" * 400 + "warned of rain."
    end = len(text)
    claim = Claim(
        uuid="c", source=(Span(0, 10),), cue=(Span(end - 15, end - 9),), content=(Span(end - 5, end - 1),)
    )
    view.set_article(Article(key=1, text=text))
    view.set_items([claim])
    column, scroll = view._column, view._scroll
    assert connections(claim, column, scroll) == []
    view.set_caret(end)
    column.forget_layouts()
    scroll.settle()
    assert len(connections(claim, column, scroll)) == 1
    spaces = replace(claim, source=(Span(17, 18),), cue=())
    view.set_caret(0)
    assert connections(spaces, column, scroll) == []


def test_a_rejected_current_claim_is_outlined_in_dots(view: ArticleView) -> None:
    rejected = replace(CLAIM, decision=Decision.REJECTED)
    _shown(view, rejected, replace(MENTION, decision=Decision.REJECTED))
    view.set_show_rejected(True)
    plain = view.viewport().grab().toImage()
    view.set_current(rejected.ref)
    assert view.viewport().grab().toImage() != plain


def test_a_span_of_a_line_break_shows_nothing_and_harms_nothing(view: ArticleView) -> None:
    view.set_article(Article(key=1, text="One\n\nTwo"))
    view.set_items([Mention(uuid="m", span=Span(3, 5), type="person")])
    view.set_mode(Mode.BOUNDARY)
    view.set_boundary(Span(3, 5))
    view.set_boundary(None)
    view.set_boundary(Span(1, 7))
    assert not view.viewport().grab().isNull()


def test_labels_never_stand_on_letters(view: ArticleView) -> None:
    _shown(view, MENTION)
    block = view._column.block(0)
    letters_end = block.layout.boxes(0, 5)[0].rect.bottom()
    label = block.labels[0]
    assert label.baseline - view._column.face.label_ascent > letters_end
    assert label.baseline < letters_end + block.setting.pitch - view._column.face.line_height


def test_the_focused_view_has_a_frame(view: ArticleView) -> None:
    view.set_article(Article(key=1, text=TEXT))
    focused = view.viewport().grab().toImage()
    view.clearFocus()
    assert focused.pixelColor(0, 200) != view.viewport().grab().toImage().pixelColor(0, 200)


def test_the_role_of_a_draft_takes_the_place_of_a_types_label(view: ArticleView) -> None:
    names = [f"type {number}" for number in range(40)]
    one, other, *_ = [name for name in names if LIGHT.actor_colour(name) == LIGHT.actor_colour(names[0])]
    plain, drafted = [], []
    for name in (one, other):
        _shown(view, replace(MENTION, type=name))
        plain.append(view.viewport().grab().toImage())
        view.set_draft({Role.SOURCE: (MENTION.span,)})
        drafted.append(view.viewport().grab().toImage())
    assert plain[0] != plain[1]
    assert drafted[0] == drafted[1]


def test_residue_is_dimmed(view: ArticleView) -> None:
    view.set_article(Article(key=1, text=TEXT))
    plain = view.viewport().grab().toImage()
    view.set_article(Article(key=1, text=TEXT, residue=(Span(0, 12),)))
    assert view.viewport().grab().toImage() != plain


def test_painting_a_thousand_times_loses_no_reference(view: ArticleView) -> None:
    _shown(view, MENTION, CLAIM)
    view.set_current(CLAIM.ref)
    view.viewport().grab()
    before = sys.getrefcount(None)
    for _ in range(1000):
        view.viewport().repaint()
    assert sys.getrefcount(None) >= before - 50
