"""Each key does what the page of keys says, and the project holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision
from annotator.core.article import Status
from annotator.services.projects import open_project
from annotator.ui.dialogs.threshold import ThresholdDialog
from annotator.ui.dialogs.type_ahead import TypeAhead

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Screen


def test_opening_a_project_makes_its_first_suggestion_current(screen: Screen) -> None:
    assert screen.session.current == screen.claim("confirmed")
    assert screen.desk.window.windowTitle() == "North desk — annotator"


def test_tab_walks_the_suggestions_and_goes_round(screen: Screen) -> None:
    screen.press("Tab")
    assert screen.session.current == screen.mention("The port authority")
    screen.press("Shift+Tab", "Shift+Tab")
    assert screen.session.current == screen.mention("Radio Quayside")


@pytest.mark.parametrize("key", ["A", "Return", "Enter"])
def test_accepting_stores_the_decision_and_goes_on(screen: Screen, key: str) -> None:
    accepted = screen.claim("confirmed")
    screen.press(key)
    stored = screen.item(accepted.ref)
    assert (stored.decision, stored.coder) == (Decision.ACCEPTED, "ana")
    assert screen.session.current == screen.mention("The port authority")
    assert screen.desk.window.status.saved.text().startswith("● Saved ")


@pytest.mark.parametrize("key", ["R", "Del"])
def test_rejecting_stores_the_decision_and_goes_on(screen: Screen, key: str) -> None:
    rejected = screen.claim("confirmed")
    screen.press(key)
    assert screen.item(rejected.ref).decision is Decision.REJECTED
    assert screen.session.current == screen.mention("The port authority")


@pytest.mark.parametrize("key", ["Z", "Ctrl+Z"])
def test_undo_takes_a_decision_back_and_makes_its_item_current(screen: Screen, key: str) -> None:
    rejected = screen.claim("confirmed")
    screen.press("R", key)
    assert screen.item(rejected.ref).decision is None
    assert screen.session.current is not None
    assert screen.session.current.ref == rejected.ref
    screen.press("Ctrl+Shift+Z")
    assert screen.item(rejected.ref).decision is Decision.REJECTED


def test_undo_works_after_closing_and_opening_the_project(screen: Screen, project_path: Path) -> None:
    rejected = screen.claim("confirmed")
    screen.press("R")
    screen.desk.projects.close()
    screen.desk.projects.open(project_path)
    assert screen.desk.window.status.undo.text().startswith("Undo: reject “that the talks on the crane")
    screen.press("Z")
    assert screen.item(rejected.ref).decision is None


def test_undo_opens_the_article_where_it_happened(screen: Screen) -> None:
    first = screen.session.key
    screen.press("A", "N")
    assert screen.session.key != first
    screen.press("Z")
    assert screen.session.key == first
    assert screen.claim("confirmed").decision is None


def test_a_digit_relabels_the_current_mention(screen: Screen) -> None:
    screen.session.set_current(screen.mention("The port authority").ref)
    screen.press("3")
    stored = screen.mention("The port authority")
    assert stored.type == screen.workspace.codebook.actor_types[2].name
    assert stored.decision is Decision.CORRECTED


def test_a_digit_annotates_the_selected_words(screen: Screen) -> None:
    screen.select("its neighbour")
    screen.press("3")
    added = screen.mention("its neighbour")
    assert (added.decision, added.suggestion) == (Decision.ACCEPTED, None)
    assert screen.session.current is not None
    assert screen.session.current.ref == added.ref
    assert screen.desk.window.article.view.selection() is None


def test_a_digit_without_a_mention_says_what_to_do(screen: Screen) -> None:
    screen.press("1")
    assert "Select words" in screen.remark()


def test_linking_takes_the_best_on_enter(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Alma Dorrit").ref)
    screen.press("A")
    known = screen.mention("Alma Dorrit").actor
    screen.session.set_current(screen.claim("urged").ref)
    screen.press("L")
    popup = screen.popup(TypeAhead)
    screen.write("dorr", popup.field)
    assert popup.listing.item(0).text().startswith("Alma Dorrit")
    screen.press("Return", on=popup.field)
    assert screen.claim("urged").actor == known


def test_linking_to_a_new_name_makes_an_actor(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Piet Okoro").ref)
    screen.press("L")
    popup = screen.popup(TypeAhead)
    screen.write("Zyx Qwerty", popup.field)
    screen.press("Return", on=popup.field)
    linked = screen.mention("Piet Okoro").actor
    names = {one.actor.uuid: one.actor.name for one in screen.workspace.actors.listed()}
    assert linked is not None
    assert names[linked] == "Zyx Qwerty"


@pytest.mark.parametrize(("key", "name"), [("S", "stance"), ("C", "certainty")])
def test_an_attribute_takes_a_value_of_the_codebook(screen: Screen, key: str, name: str) -> None:
    attribute = screen.workspace.codebook.attribute(name)
    assert attribute is not None
    wanted = attribute.values[1].name
    screen.press(key)
    popup = screen.popup(TypeAhead)
    screen.write(wanted, popup.field)
    screen.press("Return", on=popup.field)
    assert getattr(screen.claim("confirmed"), name) == wanted


def test_a_topic_is_free_text(screen: Screen) -> None:
    screen.press("T")
    popup = screen.popup(TypeAhead)
    screen.write("harbour policy", popup.field)
    screen.press("Return", on=popup.field)
    assert screen.claim("confirmed").topic == "harbour policy"


def test_an_attribute_is_for_claims_only(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.press("S")
    assert screen.remark().startswith("This is for claims")


def test_grow_widens_the_selection(screen: Screen) -> None:
    view = screen.desk.window.article.view
    view.set_caret(50)
    screen.press("W")
    word = view.selection()
    screen.press("W")
    assert word is not None
    grown = view.selection()
    assert grown is not None
    assert grown.contains(word)
    assert len(grown) > len(word)


def test_everywhere_annotates_the_other_occurrences_in_one_step(screen: Screen) -> None:
    before = len(screen.stored())
    screen.select("the island")
    screen.press("3")
    screen.select("the")
    screen.press("4")
    screen.press("P")
    screen.press("Return", on=screen.popup(TypeAhead).field)
    assert len(screen.stored()) > before + 2
    screen.press("Z")
    assert len(screen.stored()) == before + 2


def test_accept_above_asks_with_its_count_and_is_one_step(screen: Screen) -> None:
    screen.press("G")
    dialog = screen.popup(ThresholdDialog)
    dialog.threshold.setValue(0.9)
    assert dialog.summary.text().startswith("5 suggestions")
    dialog.accept()
    assert sum(item.decision is Decision.ACCEPTED for item in screen.stored()) == 5
    screen.press("Z")
    assert not any(item.decision for item in screen.stored())


def test_done_marks_the_article_and_opens_the_next(screen: Screen) -> None:
    first = screen.session.key
    assert first is not None
    screen.press("D")
    assert screen.workspace.queue.rows([first])[first].status is Status.DONE
    assert screen.session.article is not None
    assert screen.session.article.title == "Budget vote delayed again"


def test_next_opens_the_next_article_and_marks_nothing(screen: Screen) -> None:
    screen.press("N", "N")
    assert screen.session.article is not None
    assert screen.session.article.title == "Ferry stays in port"
    assert screen.workspace.queue.counts().done == 0


def test_the_last_article_says_that_none_is_left(screen: Screen) -> None:
    screen.press("D", "D", "D")
    assert screen.remark() == "No other article is left to do here."


def test_page_furniture_is_marked_and_unmarked(screen: Screen) -> None:
    screen.select("Share this article")
    screen.press("F")
    assert screen.session.article is not None
    assert screen.words(*screen.session.article.residue).startswith("Share this article")
    screen.press("F")
    assert screen.session.article.residue == ()


def test_letters_typed_into_the_filter_decide_nothing(screen: Screen) -> None:
    box = screen.desk.window.queue.filter_box
    screen.press("Ctrl+L")
    assert box.hasFocus()
    screen.write("arz", box)
    assert box.text() == "arz"
    assert not any(item.decision for item in screen.stored())


@pytest.mark.parametrize("place", ["review", "queue"])
def test_the_keys_work_in_the_lists_too(screen: Screen, place: str) -> None:
    window = screen.desk.window
    target = window.panel.review.view if place == "review" else window.queue.table
    screen.press("A", on=target)
    assert screen.claim("confirmed").decision is Decision.ACCEPTED


def test_a_decision_is_on_the_disk_at_once(screen: Screen, project_path: Path) -> None:
    screen.press("A")
    other = open_project(project_path, read_only=True)
    items = other.articles.open(1).items
    other.close()
    assert [item.decision for item in items].count(Decision.ACCEPTED) == 1
