"""Cards, actors and claims say what is in the open article, and go with its current item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from annotator.core.suggesting import Suggestions
from annotator.ui.panel.card import Card
from annotator.ui.panel.card_faces import card_faces, small_font
from annotator.ui.panel.card_layout import INNER, lay_out
from annotator.ui.panel.review_model import ReviewModel
from tests.worlds import add_article, mention_of

if TYPE_CHECKING:
    from tests.ui.conftest import ModelWatch, Screen


def _open_sixty(screen: Screen) -> None:
    """Open an article with sixty suggestions, none of which is decided."""
    text = " ".join(f"Delegate Number{number:03} spoke." for number in range(60))
    key = add_article(screen.workspace, text)
    found = tuple(mention_of(text, f"Number{number:03}") for number in range(60))
    screen.workspace.suggesting.store(key, Suggestions(mentions=found))
    screen.session.open_article(key)


def _current_card(screen: Screen) -> Card:
    review = screen.desk.window.panel.review
    current = screen.session.current
    card = review.model.index_of(current.ref if current else None).data(ReviewModel.CARD)
    assert isinstance(card, Card)
    return card


def test_the_tabs_count_what_waits(screen: Screen) -> None:
    panel = screen.desk.window.panel
    assert [panel.tabText(number) for number in range(3)] == ["Review 12", "Actors", "Claims 5"]
    screen.press("A", "A")
    assert panel.tabText(0) == "Review 10"
    assert panel.tabText(1) == "Actors 1"


def test_a_claims_card_shows_the_whole_frame(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    card = _current_card(screen)
    assert (card.kind, card.measure) == ("CLAIM", "0.86")
    assert (card.who, card.actor_type, card.beside) == ("Alma Dorrit", "person", "warned")
    assert card.quote == "that any delay beyond autumn “would leave the island without grain”"
    assert card.why.startswith("cue “warned” · subject of the cue")
    layout = lay_out(card, "3 of 12", 316, card_faces(), is_current=True)
    assert layout.kind.text == "CLAIM · confidence 0.86"
    assert [chip.key for chip in layout.chips] == [*"ARLUQJSTCV", "Ctrl+Shift+V"]
    assert layout.soft[0].text == "stance: — · topic: — · certainty: —"
    assert not lay_out(card, "", 316, card_faces(), is_current=False).chips


def test_nothing_on_a_narrow_card_runs_into_something_else_or_over_its_edge(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    width = 150
    layout = lay_out(_current_card(screen), "8 of 59", width, card_faces(), is_current=True)
    metrics = QFontMetricsF(small_font())
    assert layout.kind.text == "CLAIM · 0.86"
    assert layout.kind.left + metrics.horizontalAdvance(layout.kind.text) < layout.place.left
    words = [chip.word for chip in layout.chips]
    assert "reject" in [word.text for word in words]
    assert all(word.left + metrics.horizontalAdvance(word.text) <= width - INNER for word in words)


def test_a_long_quotation_is_cut_after_three_lines(screen: Screen) -> None:
    card = _current_card(screen)
    long = Card(
        ref=card.ref,
        kind="CLAIM",
        measure="0.50",
        who="A name that is far too long for one line of a card as narrow as this one is, by any measure",
        who_is_known=False,
        actor_type="",
        beside="said",
        quote="words and 🌾 words " * 60,
        attributes="",
        why="",
        keys=(),
    )
    layout = lay_out(long, "", 280, card_faces(), is_current=False)
    assert len(layout.quote) == 3
    assert layout.quote[-1].text.endswith("…")
    assert layout.who.text.endswith("…")


def test_a_decided_card_leaves_the_list_and_comes_back_with_undo(screen: Screen) -> None:
    model = screen.desk.window.panel.review.model
    decided = screen.claim("confirmed")
    screen.press("A")
    assert not model.index_of(decided.ref).isValid()
    screen.press("Z")
    assert model.index_of(decided.ref).row() == 0


def test_a_decided_item_is_listed_while_it_is_current(screen: Screen) -> None:
    decided = screen.claim("confirmed")
    screen.press("A")
    screen.session.set_current(decided.ref)
    assert _current_card(screen).measure == "accepted"
    screen.press("Tab")
    assert not screen.desk.window.panel.review.model.index_of(decided.ref).isValid()


def test_clicking_a_card_makes_its_item_current_in_the_text(screen: Screen) -> None:
    review = screen.desk.window.panel.review
    index = review.model.index(2, 0)
    place = review.view.visualRect(index).center()
    QTest.mouseClick(review.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert screen.session.current is not None
    assert screen.session.current.ref == review.model.ref_at(index)


def test_a_fully_decided_article_says_what_to_do_next(screen: Screen) -> None:
    screen.press(*["A"] * 12)
    screen.session.set_current(None)
    review = screen.desk.window.panel.review
    assert review.empty.isVisible()
    assert "D marks the article done" in review.empty.text()


def test_the_review_model_keeps_its_word_while_it_changes(screen: Screen, model_watch: ModelWatch) -> None:
    model_watch(screen.desk.window.panel.review.model)
    screen.press("A", "R", "Z", "Tab", "Tab", "R", "N", "Z")


def test_actors_are_those_of_the_article_or_of_the_project(screen: Screen, model_watch: ModelWatch) -> None:
    actors = screen.desk.window.panel.actors
    screen.press("A", "N")
    screen.desk.window.panel.setCurrentWidget(actors)
    assert actors.model.rowCount() == 0
    actors.whole_project.setChecked(True)
    model_watch(actors.model)
    assert [actors.model.index(0, column).data() for column in range(3)] == ["port authority", "0", "1"]


def test_choosing_an_actor_goes_to_where_it_is_named(screen: Screen) -> None:
    actors = screen.desk.window.panel.actors
    screen.press("A")
    linked = screen.claim("confirmed")
    screen.desk.window.panel.setCurrentWidget(actors)
    screen.session.set_current(screen.mention("Marenza").ref)
    actors.table.clicked.emit(actors.model.index(0, 0))
    assert screen.session.current is not None
    assert screen.session.current.ref == linked.ref


def test_claims_are_grouped_by_whose_they_are(screen: Screen, model_watch: ModelWatch) -> None:
    claims = screen.desk.window.panel.claims
    screen.desk.window.panel.setCurrentWidget(claims)
    model_watch(claims.model)
    groups = [claims.model.item(row) for row in range(claims.model.rowCount())]
    dorrit = next(group for group in groups if group.text() == "Alma Dorrit")
    assert dorrit.rowCount() == 2
    claims.tree.clicked.emit(dorrit.child(1).index())
    assert screen.session.current == screen.claim("warned")
    screen.session.set_current(screen.claim("urged").ref)
    assert claims.tree.currentIndex() == dorrit.child(0).index()


def test_a_claim_whose_source_is_no_actor_is_listed_under_its_words(screen: Screen) -> None:
    claims = screen.desk.window.panel.claims
    screen.select("the talks on the crane contract")
    screen.press("K")
    screen.press("Return")
    screen.select("its neighbour")
    screen.press("K")
    screen.desk.window.panel.setCurrentWidget(claims)
    names = [claims.model.item(row).text() for row in range(claims.model.rowCount())]
    assert "its neighbour" in names


def test_who_scrolls_on_sees_every_card_though_few_are_laid_out_at_first(screen: Screen) -> None:
    _open_sixty(screen)
    review = screen.desk.window.panel.review
    model, bar = review.model, review.view.verticalScrollBar()
    assert model.rowCount() < 40
    for _ in range(10):
        bar.setValue(bar.maximum())
        QTest.qWait(5)
    assert model.rowCount() == 60
    screen.press("A")
    assert model.rowCount() < 40
    assert screen.session.current == screen.stored()[1]


def test_what_was_rejected_is_listed_in_its_place_where_that_is_wished(screen: Screen) -> None:
    _open_sixty(screen)
    model = screen.desk.window.panel.review.model

    def numbers() -> list[int]:
        refs = [model.ref_at(model.index(row, 0)) for row in range(model.rowCount())]
        return [place for ref in refs if (place := screen.session.items.place(ref)) is not None]

    screen.press(*"ARARAR")
    assert numbers() == [*range(6, 15)]
    model.set_show_rejected(show=True)
    assert numbers() == [1, 3, 5, *range(6, 15)]
    screen.session.set_current(screen.stored()[2].ref)
    assert numbers() == [1, 2, 3, *range(5, 12)]
    model.set_show_rejected(show=False)
    assert numbers() == [2, *range(6, 14)]
