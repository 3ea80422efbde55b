"""What the worker is asked for, and what becomes of its answers."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Decision
from annotator.core.spans import Span
from annotator.suggest.protocol import Done, Failed, Ready
from tests.worlds import add_article

if TYPE_CHECKING:
    from tests.ui.conftest import Screen


def _keys(screen: Screen) -> list[int]:
    return [request.article for request in screen.worker.asked]


def _answer(screen: Screen, number: int, *, found: bool = True) -> None:
    request = screen.worker.asked[number]
    suggestions = screen.suggestions_for(request.text) if found else screen.suggestions_for("")
    screen.worker.reply(
        Done(
            generation=request.generation,
            article=request.article,
            mentions=suggestions.mentions,
            claims=suggestions.claims,
        )
    )


def test_nothing_is_asked_before_the_first_painting(screen: Screen) -> None:
    assert screen.worker.asked == []


def test_the_next_articles_of_the_queue_are_asked_for_ahead(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    assert _keys(screen) == [2, 3]


def test_an_article_is_asked_for_when_it_opens_and_its_suggestions_appear(screen: Screen) -> None:
    screen.press("N")
    screen.desk.suggesting.begin()
    assert _keys(screen) == [2, 3]
    assert screen.stored() == ()
    _answer(screen, 0)
    assert [screen.words(item.extent) for item in screen.stored()] == ["Alma Dorrit"]
    assert screen.session.current == screen.mention("Alma Dorrit")
    assert screen.desk.window.status.undo.text() == "Undo: import “3 articles”"


def test_an_answer_from_another_thread_is_stored_in_the_windows(screen: Screen) -> None:
    screen.press("N")
    screen.desk.suggesting.begin()
    thread = threading.Thread(target=_answer, args=(screen, 0))
    thread.start()
    thread.join()
    assert screen.stored() == ()
    screen.qtbot.waitUntil(lambda: len(screen.stored()) == 1)


def test_with_a_long_actor_list_it_is_asked_when_the_list_is_read(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.services.project_names.SLICE", 1)
    for name in ("Alma Pym", "Ilse Varga", "Alma Dorrit"):
        screen.workspace.actor_editing.add(name, "person")
    screen.desk.suggesting.begin()
    screen.desk.suggesting.on_open()
    assert _keys(screen) == []
    screen.qtbot.waitUntil(lambda: len(_keys(screen)) > 0)
    assert screen.worker.asked[0].generation == screen.worker.asked[-1].generation
    assert [known.names for known in screen.worker.asked[-1].known] == [("Alma Dorrit",)]


def test_stale_answers_are_dropped(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    screen.desk.suggesting.on_open()
    assert screen.worker.cancelled == [screen.worker.asked[0].generation]
    _answer(screen, 0)
    assert not screen.workspace.suggesting.is_suggested(2)


def test_suggesting_on_all_is_one_step_with_progress(screen: Screen) -> None:
    screen.desk.actions["suggest.all"].trigger()
    progress = screen.work("Suggesting")
    assert progress.words() == "Suggesting 0 of 2"
    _answer(screen, 0)
    assert progress.words() == "Suggesting 1 of 2"
    screen.desk.actions["suggest.all"].trigger()
    assert "under way" in screen.remark()
    _answer(screen, 1, found=False)
    assert not progress.isVisible()
    assert screen.remark() == "Suggested on 2 articles."
    assert len(screen.workspace.articles.open(2).items) == 1
    screen.press("Z")
    assert screen.workspace.articles.open(2).items == ()


def test_suggesting_on_all_can_be_cancelled(screen: Screen) -> None:
    screen.desk.actions["suggest.all"].trigger()
    progress = screen.work("Suggesting")
    _answer(screen, 0)
    progress.cancel.click()
    assert not progress.isVisible()
    _answer(screen, 1)
    assert screen.workspace.suggesting.is_suggested(2)
    assert not screen.workspace.suggesting.is_suggested(3)


def test_with_nothing_left_to_suggest_on_it_says_so(screen: Screen) -> None:
    screen.desk.actions["suggest.all"].trigger()
    _answer(screen, 0)
    _answer(screen, 1)
    screen.desk.actions["suggest.all"].trigger()
    assert screen.remark() == "Every article has been suggested on."


def test_an_article_that_fails_is_told_and_the_rest_goes_on(screen: Screen) -> None:
    screen.desk.actions["suggest.all"].trigger()
    request = screen.worker.asked[0]
    screen.worker.reply(Ready(model="test"))
    screen.worker.reply(Failed(generation=request.generation, article=request.article, reason="Too strange."))
    assert screen.remark() == "Too strange."
    _answer(screen, 1)
    assert screen.remark() == "Suggested on 1 article."


@pytest.mark.parametrize("running", [True, False])
def test_a_worker_that_gives_up_is_told_in_the_status_bar(screen: Screen, *, running: bool) -> None:
    if running:
        screen.desk.actions["suggest.all"].trigger()
    else:
        screen.desk.suggesting.begin()
    screen.worker.exit("The model is missing.")
    assert screen.remark().startswith("Suggesting stopped: The model is missing.")
    assert not screen.desk.suggesting.is_running
    screen.press("A")
    assert screen.claim("confirmed").decision is not None


def test_a_worker_that_keeps_dying_is_left_alone(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    for _death in range(3):
        screen.worker.exit("It died.")
    asked = len(screen.worker.asked)
    screen.press("N")
    assert len(screen.worker.asked) == asked


def test_closing_ends_the_worker(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    screen.desk.suggesting.close()
    assert screen.worker.stopped
    screen.worker.exit(None)


def test_a_read_only_project_asks_for_nothing(screen: Screen) -> None:
    path = screen.workspace.path
    screen.desk.projects.open(path, read_only=True)
    screen.desk.suggesting.begin()
    assert screen.worker.asked == []


def test_what_was_suggested_ahead_has_the_analysts_class_when_it_is_opened(screen: Screen) -> None:
    screen.desk.suggesting.begin()
    _answer(screen, 0)
    other = add_article(screen.workspace, "Alma Dorrit, the weekly, was sold.")
    screen.workspace.annotating.add_mention(other, Span(0, 11), "media")
    screen.press("N")
    screen.qtbot.waitUntil(lambda: screen.mention("Alma Dorrit").type == "media")
    screen.press("A")
    assert screen.stored()[0].decision is Decision.ACCEPTED
