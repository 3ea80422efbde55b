"""The concordance at the bottom of the window: looking, ordering, and going there by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt

from annotator.core.spans import Span
from annotator.services.concordance import Kind
from annotator.ui.actions import concordance as verbs_module
from annotator.ui.actions.concordance import ConcordanceVerbs
from annotator.ui.background import ThreadPool
from annotator.ui.concordance.model import Column, ConcordanceModel
from annotator.ui.wording import date
from tests.ui.conftest import BUDGET, HARBOUR
from tests.worlds import add_article

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from annotator.ui.concordance.widget import ConcordanceWidget
    from tests.ui.conftest import ModelWatch, Screen

HEBREW = "אמר השר היום בכנסת."


def _verbs(screen: Screen) -> ConcordanceVerbs:
    verbs = screen.desk.actions._verbs["concordance"]
    assert isinstance(verbs, ConcordanceVerbs)
    return verbs


def _widget(screen: Screen) -> ConcordanceWidget:
    return _verbs(screen).widget


def _cells(model: ConcordanceModel, column: Column) -> list[str]:
    return [str(model.index(row, column).data()).strip() for row in range(model.rowCount())]


def _look(screen: Screen, words: str, kind: Kind = Kind.WORDS) -> ConcordanceModel:
    screen.press("Ctrl+Shift+F")
    widget = _widget(screen)
    widget.ask(kind, words)
    screen.press("Return", on=widget.field)
    return widget.model


def test_words_are_listed_with_what_stands_beside_them(screen: Screen, model_watch: ModelWatch) -> None:
    model_watch(_widget(screen).model)
    model = _look(screen, "alma dorrit")
    assert _cells(model, Column.MATCH) == ["Alma Dorrit", "Alma Dorrit"]
    assert _cells(model, Column.LEFT)[0].endswith("Deputy minister")
    assert _cells(model, Column.RIGHT)[1] == "said that nothing was lost."
    assert _cells(model, Column.ARTICLE) == [
        "Ministers split over harbour cranes",
        "Budget vote delayed again",
    ]
    assert _cells(model, Column.DATE) == [date("2026-02-03", brief=True)] * 2
    assert _widget(screen).said.text() == "2 places"
    assert not _widget(screen).cancel.isVisible()
    tip = model.index(0, Column.ARTICLE).data(Qt.ItemDataRole.ToolTipRole)
    assert "Quayside Post" in tip
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Left"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.line(QModelIndex()) is None
    assert model.data(QModelIndex()) is None


def test_enter_goes_to_the_place_and_esc_to_the_text(screen: Screen) -> None:
    _look(screen, "alma dorrit")
    widget, view = _widget(screen), screen.desk.window.article.view
    screen.press("Down", on=widget.field)
    assert widget.table.hasFocus()
    screen.press("Down", "Return", on=widget.table)
    assert screen.session.article is not None
    assert screen.session.article.text == BUDGET
    assert view.selected_text() == "Alma Dorrit"
    assert view.hasFocus()
    screen.press("Ctrl+Shift+F")
    assert widget.field.hasFocus()
    screen.press("Esc", on=widget.field)
    assert view.hasFocus()
    assert _verbs(screen).dock.isVisible()


def test_the_selected_words_are_looked_for_at_once(screen: Screen) -> None:
    screen.select("quay")
    screen.press("Ctrl+Shift+F")
    assert _widget(screen).model.rowCount() == 2
    assert _widget(screen).field.text() == "quay"


def test_the_actor_of_the_current_mention_is_listed(screen: Screen) -> None:
    mention = screen.mention("Alma Dorrit")
    screen.session.set_current(mention.ref)
    screen.press("Ctrl+Shift+H")
    assert screen.remark() == "This mention is linked to no actor yet; L links it."
    assert not _verbs(screen).dock.isVisible()
    screen.session.run(lambda: screen.workspace.review.accept(mention.ref))
    screen.session.run(lambda: screen.workspace.review.accept(screen.claim("warned").ref))
    screen.session.set_current(mention.ref)
    screen.press("Ctrl+Shift+H")
    widget = _widget(screen)
    assert (widget.kind_wanted(), widget.field.text()) == (Kind.ACTOR, "Alma Dorrit")
    assert _cells(widget.model, Column.MATCH) == ["Alma Dorrit"]
    assert widget.table.hasFocus()


def test_the_cue_of_the_current_claim_is_listed_and_its_line_makes_it_current(screen: Screen) -> None:
    claim = screen.claim("urged")
    screen.session.set_current(claim.ref)
    screen.press("Ctrl+Shift+H")
    widget = _widget(screen)
    assert _cells(widget.model, Column.MATCH) == ["urged"]
    screen.session.set_current(None)
    screen.press("Return", on=widget.table)
    assert screen.session.current is not None
    assert screen.session.current.ref == claim.ref


def test_an_actor_can_be_typed(screen: Screen) -> None:
    screen.session.run(lambda: screen.workspace.review.accept(screen.mention("Marenza").ref))
    model = _look(screen, "marenz", Kind.ACTOR)
    assert _cells(model, Column.MATCH) == ["Marenza"]
    assert _widget(screen).field.text() == "Marenza"
    assert _look(screen, "zzzz", Kind.ACTOR).rowCount() == 0
    assert _widget(screen).note.note.text() == "No actor of the project is called so."


def test_lines_are_ordered_by_what_stands_beside_the_match(screen: Screen, model_watch: ModelWatch) -> None:
    model_watch(_widget(screen).model)
    add_article(screen.workspace, "zeta tide beta. alpha tide gamma. mid tide alpha.", title="Aaa")
    model = _look(screen, "tide")
    widget = _widget(screen)
    chosen = widget.table.currentIndex().row()
    assert chosen == 0
    widget.order.setCurrentIndex(widget.order.findData(Column.RIGHT))
    assert [text.split()[0] for text in _cells(model, Column.RIGHT)] == ["alpha.", "beta.", "gamma."]
    assert widget.table.currentIndex().row() == 1
    widget.table.horizontalHeader().sectionClicked.emit(Column.LEFT)
    assert [text.split()[-1] for text in _cells(model, Column.LEFT)] == ["alpha", "mid", "zeta"]
    widget.order.setCurrentIndex(0)
    assert [text.split()[0] for text in _cells(model, Column.RIGHT)] == ["beta.", "gamma.", "alpha."]
    model.sort(Column.MATCH, Qt.SortOrder.DescendingOrder)
    for column in (Column.ARTICLE, Column.DATE):
        model.sort(column)
    _look(screen, "tide")
    assert model.rowCount() == 3


def test_text_from_right_to_left_stands_as_it_is_read(screen: Screen) -> None:
    add_article(screen.workspace, HEBREW)
    model = _look(screen, "השר")
    assert _cells(model, Column.RIGHT) == ["אמר"]
    assert _cells(model, Column.LEFT) == ["היום בכנסת."]
    _widget(screen).table.viewport().grab()


def test_nothing_found_nothing_typed_and_a_broken_expression_are_said(screen: Screen) -> None:
    widget = _widget(screen)
    screen.press("Ctrl+Shift+F")
    assert widget.note.note.text().startswith("Type words and press Enter")
    _look(screen, "zeppelin")
    assert widget.note.note.text() == "That is nowhere in the project."
    _look(screen, "(", Kind.EXPRESSION)
    assert "expression is broken" in widget.note.note.text()
    assert "expression is broken" in screen.remark()
    _look(screen, "")
    assert widget.note.note.text().startswith("Type words and press Enter")
    assert _look(screen, "qua[y]", Kind.EXPRESSION).rowCount() == 3


def test_the_case_may_count(screen: Screen) -> None:
    _widget(screen).case.setChecked(True)
    assert _look(screen, "alma dorrit").rowCount() == 0
    assert _look(screen, "Alma Dorrit").rowCount() == 2


def test_more_than_anybody_reads_is_said(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verbs_module, "MOST_LINES", 2)
    _look(screen, "alma dorrit")
    assert _widget(screen).said.text() == "2 places · there are more: narrow the search"


def test_a_claim_without_a_cue_has_no_concordance(screen: Screen) -> None:
    key = screen.session.key
    assert key is not None
    start = HARBOUR.index("Share this article")
    content = (Span(start, start + 5),)
    changes = screen.session.run(lambda: screen.workspace.annotating.add_claim(key, content=content))
    assert changes is not None
    screen.session.set_current(next(iter(changes.items)))
    screen.press("Ctrl+Shift+H")
    assert screen.remark() == "This claim has no cue."


def test_a_search_is_cancelled_and_another_takes_its_place(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = ThreadPool()
    monkeypatch.setattr(_verbs(screen), "_pool", pool)
    for number in range(30):
        add_article(screen.workspace, f"Story {number}. " + "tide and ebb. " * 300)
    widget = _widget(screen)
    stop = widget.model.rowsInserted.connect(lambda *_: widget.cancel.click())
    _look(screen, "tide")
    qtbot.waitUntil(lambda: widget.said.text().endswith("cancelled"))
    assert 0 < widget.model.rowCount() < 9000
    widget.model.rowsInserted.disconnect(stop)
    _look(screen, "tide")
    _look(screen, "story")
    qtbot.waitUntil(lambda: widget.said.text() == "30 places")
    assert set(_cells(widget.model, Column.MATCH)) == {"Story"}
    pool.close()


def test_the_dock_is_closed_and_goes_with_the_project(screen: Screen) -> None:
    _look(screen, "alma dorrit")
    widget, dock = _widget(screen), _verbs(screen).dock
    widget.close_button.click()
    assert not dock.isVisible()
    assert screen.desk.window.article.view.hasFocus()
    screen.press("Ctrl+Shift+F")
    assert dock.isVisible()
    screen.desk.projects.close()
    assert not dock.isVisible()
    assert widget.model.rowCount() == 0


def test_a_place_in_an_article_that_is_gone_is_not_gone_to(screen: Screen) -> None:
    add_article(screen.workspace, "Late tide.")
    _look(screen, "tide")
    screen.workspace.history.undo()
    before = screen.session.key
    screen.press("Return", on=_widget(screen).table)
    assert screen.session.key == before
    assert "not in the project any more" in screen.remark()
