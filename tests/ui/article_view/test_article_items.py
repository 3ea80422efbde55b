"""Items in the view: where they are, what a click means, what an update touches."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.core.annotation import Claim, Decision, Item, ItemKind, ItemRef, Mention, Role
from annotator.core.article import Article
from annotator.core.item_list import ItemList
from annotator.core.spans import Span
from annotator.ui.article_view.header import Header
from annotator.ui.article_view.marks import ItemIndex, MarkKind
from annotator.ui.article_view.scene import Mode
from annotator.ui.article_view.segments import Segments
from tests.ui.mouse import move_mouse

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from annotator.ui.article_view.view import ArticleView

pytestmark = pytest.mark.gui

TEXT = (
    "Harbour talks\n"
    "Deputy minister Ilse Varga warned that the strike “would close the port” within days.\n"
    "Nobody else spoke."
)


def span(part: str, *, text: str = TEXT) -> Span:
    """Where ``part`` first stands in a text."""
    start = text.index(part)
    return Span(start, start + len(part))


TITLE = Mention(uuid="m1", span=span("Deputy minister Ilse Varga"), type="person")
NAME = Mention(uuid="m2", span=span("Ilse Varga"), type="person")
CLAIM = Claim(
    uuid="c1",
    source=(span("Ilse Varga"),),
    cue=(span("warned"),),
    content=(span("that the strike “would close the port” within days"),),
)
ITEMS: tuple[Item, ...] = (TITLE, NAME, CLAIM)


def point_in(view: ArticleView, part: str, *, text: str = TEXT) -> QPoint:
    """A point of the viewport in the middle of the first character of ``part``."""
    on_screen = view.character_rect(text.index(part)).center()
    return view.viewport().mapFromGlobal(on_screen)


@pytest.fixture
def annotated(view: ArticleView) -> ArticleView:
    view.set_article(Article(key=1, text=TEXT))
    view.set_items(ITEMS)
    return view


def test_a_click_activates_the_span_under_it(annotated: ArticleView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(annotated.item_activated) as activated:
        QTest.mouseClick(annotated.viewport(), Qt.MouseButton.LeftButton, pos=point_in(annotated, "strike"))
    assert activated.args == [CLAIM.ref]


def test_clicking_again_goes_through_the_overlapping_spans(annotated: ArticleView) -> None:
    activated: list[ItemRef] = []
    annotated.item_activated.connect(activated.append)
    annotated.item_activated.connect(annotated.set_current)
    for _ in range(4):
        QTest.mouseClick(annotated.viewport(), Qt.MouseButton.LeftButton, pos=point_in(annotated, "Varga"))
        QTest.qWait(QApplication.doubleClickInterval() + 20)
    assert activated == [CLAIM.ref, NAME.ref, TITLE.ref, CLAIM.ref]


def test_a_click_beside_every_span_activates_nothing(annotated: ArticleView) -> None:
    activated: list[ItemRef] = []
    annotated.item_activated.connect(activated.append)
    QTest.mouseClick(annotated.viewport(), Qt.MouseButton.LeftButton, pos=point_in(annotated, "Nobody"))
    QTest.mouseClick(annotated.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    QTest.mouseClick(annotated.viewport(), Qt.MouseButton.RightButton, pos=point_in(annotated, "strike"))
    assert activated == []
    assert annotated.caret() == 0


def test_the_item_under_the_mouse_is_told_once(annotated: ArticleView) -> None:
    hovered: list[ItemRef | None] = []
    annotated.item_hovered.connect(hovered.append)
    for part in ("strike", "would", "Nobody", "else"):
        move_mouse(annotated.viewport(), point_in(annotated, part))
    assert hovered == [CLAIM.ref, None]


def test_the_context_menu_is_asked_for_where_the_mouse_is(annotated: ArticleView) -> None:
    asked: list[tuple[QPoint, ItemRef | None]] = []
    annotated.context_menu_requested.connect(lambda point, ref: asked.append((point, ref)))
    place = annotated.viewport().mapToGlobal(point_in(annotated, "strike"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point_in(annotated, "strike"), place)
    annotated.contextMenuEvent(event)
    assert asked == [(place, CLAIM.ref)]


def test_the_context_menu_of_the_keyboard_belongs_to_the_current_item(annotated: ArticleView) -> None:
    asked: list[ItemRef | None] = []
    annotated.context_menu_requested.connect(lambda _, ref: asked.append(ref))
    annotated.set_current(NAME.ref)
    annotated.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    )
    assert asked == [NAME.ref]


def test_rejected_items_are_hidden_until_they_are_asked_for(annotated: ArticleView) -> None:
    rejected = replace(CLAIM, decision=Decision.REJECTED)
    annotated.update_items([CLAIM.ref], ItemList([rejected]))
    assert annotated.items_at(point_in(annotated, "strike")) == []
    annotated.set_show_rejected(True)
    assert annotated.items_at(point_in(annotated, "strike")) == [CLAIM.ref]


def test_an_item_that_has_gone_leaves_the_text(annotated: ArticleView) -> None:
    annotated.update_items([CLAIM.ref], ItemList([TITLE, NAME]))
    assert annotated.items_at(point_in(annotated, "strike")) == []
    assert annotated.items_at(point_in(annotated, "Deputy")) == [TITLE.ref]


def test_an_item_that_is_new_appears(annotated: ArticleView) -> None:
    added = Mention(uuid="m9", span=span("Nobody"), type="group", decision=Decision.ACCEPTED)
    annotated.update_items([added.ref], ItemList([added]))
    assert annotated.items_at(point_in(annotated, "Nobody")) == [added.ref]


def test_a_moved_boundary_moves_the_lane(annotated: ArticleView) -> None:
    annotated.update_items([TITLE.ref], ItemList([replace(TITLE, span=span("minister Ilse Varga"))]))
    assert annotated.items_at(point_in(annotated, "Deputy")) == []
    assert TITLE.ref in annotated.items_at(point_in(annotated, "minister"))


def test_a_decision_needs_no_new_layout_and_a_new_cue_only_that_of_its_paragraph(
    view: ArticleView, qtbot: QtBot
) -> None:
    text = "Ilse Varga warned that the port would close.\n" * 400
    mentions = [
        Mention(uuid=f"m{start}", span=Span(start, start + 10), type="person")
        for start in range(0, len(text), 45)
    ]
    view.set_article(Article(key=1, text=text))
    view.set_items(mentions)
    before = view._column.layouts_made
    assert before < 60
    view.update_items([mentions[2].ref], ItemList([replace(mentions[2], decision=Decision.ACCEPTED)]))
    assert view._column.layouts_made == before
    claim = Claim(uuid="c", source=(), cue=(Span(56, 62),), content=(Span(63, 70),))
    view.update_items([claim.ref], ItemList([claim]))
    assert view._column.layouts_made == before + 1
    view.update_items([mentions[390].ref], ItemList([]))
    assert view._column.layouts_made == before + 1


def test_an_update_that_changes_nothing_touches_nothing() -> None:
    index = ItemIndex(Segments(TEXT))
    index.replace(ITEMS)
    assert index.update([CLAIM.ref], ItemList(ITEMS)) == set()
    assert index.update([ItemRef(ItemKind.CLAIM, "unknown")], ItemList(ITEMS)) == set()
    assert index.update([CLAIM.ref], ItemList([])) == {1}


def test_a_span_over_two_paragraphs_marks_both() -> None:
    index = ItemIndex(Segments(TEXT))
    over = Mention(uuid="m", span=Span(TEXT.index("days"), TEXT.index("else")), type="group")
    index.replace([over])
    marks = [mark for segment in (0, 1, 2) for mark in index.marks(segment, show_rejected=False)]
    assert [(mark.opens, mark.closes, mark.kind) for mark in marks] == [
        (True, False, MarkKind.MENTION),
        (False, True, MarkKind.MENTION),
    ]
    assert not index.is_marked(0, show_rejected=True)


def test_paragraphs_with_items_get_more_room_than_plain_ones(annotated: ArticleView) -> None:
    face = annotated._column.face
    assert annotated._column.block(1).setting.pitch == face.pitch(2)
    assert annotated._column.block(2).setting.pitch == face.plain_pitch < face.pitch(1) < face.pitch(2)


@pytest.mark.parametrize("ref", [TITLE.ref, CLAIM.ref, None, ItemRef(ItemKind.CLAIM, "unknown")])
def test_everything_can_be_painted_at_once(annotated: ArticleView, ref: ItemRef | None) -> None:
    annotated.set_residue((span("Nobody else spoke."),))
    annotated.set_header(Header("Harbour talks", "Coast Wire · 3 February", 1, 3))
    annotated.set_selection(span("strike"))
    annotated.set_current(ref)
    annotated.set_draft({Role.SOURCE: (), Role.CUE: (span("spoke"),), Role.CONTENT: (span("Nobody"),)})
    annotated.set_mode(Mode.BOUNDARY)
    plain = annotated.grab().toImage()
    annotated.set_boundary(span("minister"))
    assert annotated.grab().toImage() != plain
    annotated.set_mode(Mode.READING)
    annotated.set_draft({})
    assert annotated.grab().toImage() != plain


def test_another_article_forgets_items_selection_and_current(annotated: ArticleView) -> None:
    selections: list[Span | None] = []
    annotated.set_selection(span("strike"))
    annotated.selection_changed.connect(selections.append)
    annotated.set_article(Article(key=2, text=TEXT))
    assert selections == [None]
    assert annotated.selection() is None
    assert annotated.items_at(point_in(annotated, "strike")) == []
    annotated.set_article(None)
    assert annotated.article() is None
    assert annotated.selected_text() == ""


def test_rejected_items_stay_in_sight_in_the_next_article(annotated: ArticleView) -> None:
    annotated.set_show_rejected(True)
    rejected = replace(TITLE, decision=Decision.REJECTED)
    annotated.set_article(Article(key=2, text=TEXT), [rejected])
    assert [ref for ref, _, _ in annotated.spans()] == [TITLE.ref]
