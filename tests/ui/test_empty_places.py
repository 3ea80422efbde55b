"""Where there is nothing to show, the window says why and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.suggest.protocol import Done, Failed
from tests.worlds import add_article

if TYPE_CHECKING:
    from tests.ui.conftest import Screen


@pytest.fixture
def waiting(screen: Screen) -> Screen:
    """An article without suggestions is open, and the worker has been asked for some."""
    screen.session.open_article(2)
    screen.desk.suggesting.begin()
    return screen


def test_while_the_worker_looks_the_list_says_so(waiting: Screen) -> None:
    empty = waiting.desk.window.panel.review.empty
    assert empty.isVisible()
    assert empty.text() == "Looking for actors and claims…"


def test_when_nothing_was_found_the_list_says_how_to_annotate(waiting: Screen) -> None:
    request = waiting.worker.asked[0]
    waiting.worker.reply(Done(generation=request.generation, article=request.article, mentions=(), claims=()))
    assert waiting.desk.window.panel.review.empty.text().startswith("No suggestions here.")


def test_of_an_article_in_another_language_the_list_says_who_reads_what(waiting: Screen) -> None:
    key = add_article(waiting.session.workspace, "Die Ministerin sagte nein.", language="de")
    waiting.session.open_article(key)
    request = next(one for one in waiting.worker.asked if one.article == key)
    waiting.worker.reply(Done(generation=request.generation, article=key))
    told = waiting.desk.window.panel.review.empty.text()
    assert told == "The built-in suggesters read English; this article is in German."
    waiting.session.open_article(2)
    assert "German" not in waiting.desk.window.panel.review.empty.text()


def test_when_suggesting_failed_the_list_says_why_and_what_to_do(waiting: Screen) -> None:
    request = waiting.worker.asked[0]
    waiting.worker.reply(
        Failed(generation=request.generation, article=request.article, reason="Too strange.")
    )
    text = waiting.desk.window.panel.review.empty.text()
    assert text.startswith("Too strange.")
    assert "Suggest on this article" in text
    waiting.press("N")
    assert "Too strange" not in waiting.desk.window.panel.review.empty.text()


def test_when_the_worker_stopped_the_list_says_why(waiting: Screen) -> None:
    waiting.worker.exit("The model is missing.")
    assert waiting.desk.window.panel.review.empty.text().startswith(
        "Suggesting stopped: The model is missing."
    )


def test_actors_and_claims_say_how_they_come_to_be(waiting: Screen) -> None:
    panel = waiting.desk.window.panel
    panel.setCurrentWidget(panel.actors)
    assert panel.actors.page.note.isVisible()
    assert "Accepting a suggestion adds its actor" in panel.actors.page.note.text()
    panel.actors.whole_project.setChecked(True)
    assert panel.actors.page.note.text().startswith("No actors in this project yet.")
    panel.setCurrentWidget(panel.claims)
    assert panel.claims.page.note.isVisible()
    assert "press K" in panel.claims.page.note.text()


def test_without_an_article_every_list_asks_for_one(screen: Screen) -> None:
    panel = screen.desk.window.panel
    screen.session.open_article(None)
    assert panel.review.empty.text().startswith("Open an article")
    panel.setCurrentWidget(panel.actors)
    assert panel.actors.page.note.text().startswith("Open an article")
    panel.setCurrentWidget(panel.claims)
    assert panel.claims.page.note.text().startswith("Open an article")


def test_the_lists_come_back_with_what_is_in_them(screen: Screen) -> None:
    panel = screen.desk.window.panel
    panel.setCurrentWidget(panel.actors)
    assert not panel.actors.table.isVisible()
    screen.press("A")
    assert panel.actors.table.isVisible()
    panel.setCurrentWidget(panel.claims)
    assert panel.claims.tree.isVisible()
