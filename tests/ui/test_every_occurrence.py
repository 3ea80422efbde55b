"""P: every occurrence of the same words, by keys alone."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from annotator.core.annotation import Decision, Mention
from annotator.services.occurrences import Act
from annotator.ui.actions.occurrences import OccurrenceVerbs
from annotator.ui.background import ThreadPool
from annotator.ui.dialogs.type_ahead import _DETAIL, TypeAhead
from tests.services.desk_material import rows_that_hold
from tests.ui.conftest import span_of
from tests.worlds import add_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from annotator.services.occurrence_places import Count
    from tests.ui.conftest import Screen

STORY = "Okoro spoke. The crowd heard Okoro, and OKORO left."


def _lines(popup: TypeAhead) -> list[str]:
    return [popup.listing.item(row).text() for row in range(popup.listing.count())]


def _open(screen: Screen) -> TypeAhead:
    screen.press("P")
    return screen.popup(TypeAhead)


def _take(screen: Screen, words: str) -> None:
    """Choose the line of the open popup that begins so, by typing."""
    popup = screen.popup(TypeAhead)
    screen.write(words, popup.field)
    screen.press("Return", on=popup.field)


def _annotate(screen: Screen, key: int, words: str) -> None:
    span = span_of(words, screen.workspace.articles.open(key).article.text)
    changes = screen.session.run(lambda: screen.workspace.annotating.add_mention(key, span, "person"))
    assert changes is not None
    screen.session.set_current(next(iter(changes.items)))


@pytest.fixture
def story(screen: Screen) -> int:
    """An article that names Okoro three times, open, and marked once; another that names him once."""
    key = add_article(screen.workspace, STORY, title="Okoro")
    add_article(screen.workspace, "Okoro slept.", title="Night")
    screen.session.open_article(key)
    _annotate(screen, key, "Okoro")
    return key


@pytest.fixture
def beside(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Iterator[OccurrenceVerbs]:
    """The verbs, working in real threads."""
    verbs = screen.desk.actions._verbs["occurrences"]
    assert isinstance(verbs, OccurrenceVerbs)
    pool = ThreadPool()
    monkeypatch.setattr(verbs, "_pool", pool)
    yield verbs
    pool.close()


def _marked(screen: Screen) -> list[tuple[int, str]]:
    return sorted(
        (one.span.start, one.type)
        for one in screen.stored()
        if isinstance(one, Mention) and one.decision is not Decision.REJECTED
    )


def test_enter_annotates_the_others_in_the_article(screen: Screen, story: int) -> None:
    popup = _open(screen)
    assert _lines(popup)[0] == "Annotate 1 more in this article"
    assert popup.listing.item(1).text() == "Annotate in the whole project"
    assert popup.listing.item(1).data(_DETAIL) == "2 in 2 articles"
    screen.press("Return", on=popup.field)
    assert _marked(screen) == [(0, "person"), (29, "person")]
    assert screen.remark() == "1 more annotated"
    assert screen.desk.window.article.view.hasFocus()
    screen.press("Z")
    assert _marked(screen) == [(0, "person")]


def test_any_case_is_counted_anew(screen: Screen, story: int) -> None:
    _open(screen)
    _take(screen, "In any case")
    popup = screen.popup(TypeAhead)
    assert _lines(popup)[0] == "Annotate 2 more in this article"
    screen.press("Return", on=popup.field)
    assert len(_marked(screen)) == 3


def test_the_whole_project_is_one_step(screen: Screen, story: int) -> None:
    before = rows_that_hold(screen.workspace.path)
    _open(screen)
    _take(screen, "Annotate in the whole")
    assert screen.remark() == "2 more annotated · in 2 articles"
    after = rows_that_hold(screen.workspace.path)
    assert len(after["mention"]) == len(before["mention"]) + 2
    screen.press("Z")
    assert rows_that_hold(screen.workspace.path) == before
    screen.press("Ctrl+Shift+Z")
    assert rows_that_hold(screen.workspace.path) == after


def test_all_are_labelled_and_all_are_removed(screen: Screen, story: int) -> None:
    screen.press("P")
    screen.press("Return", on=screen.popup(TypeAhead).field)
    _open(screen)
    _take(screen, "Label all 2 in this")
    _take(screen, "group")
    assert _marked(screen) == [(0, "group"), (29, "group")]
    assert screen.remark() == "2 labelled"
    _open(screen)
    _take(screen, "Remove all 2 in this")
    assert _marked(screen) == []
    screen.press("Z", "Z")
    assert _marked(screen) == [(0, "person"), (29, "person")]


def test_selected_words_without_a_mention_ask_for_the_type(screen: Screen, story: int) -> None:
    screen.select("crowd")
    popup = _open(screen)
    assert _lines(popup)[0] == "Annotate 1 in this article as …"
    screen.press("Return", on=popup.field)
    _take(screen, "gro")
    assert (17, "group") in _marked(screen)


def test_words_nowhere_else_offer_what_there_is(screen: Screen) -> None:
    screen.session.set_current(screen.mention("Marenza").ref)
    popup = _open(screen)
    assert _lines(popup) == [
        "Accept 1 waiting in this article",
        "Label all 1 in this article as …",
        "Remove all 1 in this article",
        "In any case",
    ]
    screen.press("Esc", on=popup.field)


def test_without_words_the_key_says_what_it_is_for(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    screen.desk.window.article.view.set_selection(None)
    screen.press("P")
    assert screen.remark() == "Select words, or choose a mention of an actor, first."


def test_what_is_still_counted_cannot_be_chosen(
    screen: Screen, story: int, qtbot: QtBot, beside: OccurrenceVerbs, monkeypatch: pytest.MonkeyPatch
) -> None:
    occurrences, may_count = screen.workspace.occurrences, threading.Event()
    count = occurrences.count_everywhere

    def count_later(*words: str, **options: Any) -> Count:
        may_count.wait(10)
        return count(*words, **options)

    monkeypatch.setattr(occurrences, "count_everywhere", count_later)
    popup = _open(screen)
    screen.write("whole project", popup.field)
    assert popup.listing.count() == len(Act)
    screen.press("Return", on=popup.field)
    assert popup.isVisible()
    popup.field.clear()
    may_count.set()
    qtbot.waitUntil(lambda: popup.listing.item(1).data(_DETAIL) == "2 in 2 articles")
    popup.close()


def test_a_long_run_beside_the_window_is_cancelled_and_undone_as_one_step(
    screen: Screen, qtbot: QtBot, beside: OccurrenceVerbs
) -> None:
    key = add_article(screen.workspace, "Ong spoke. " * 2000, title="Ong")
    screen.session.open_article(key)
    _annotate(screen, key, "Ong")
    before = rows_that_hold(screen.workspace.path)
    said: list[str] = []

    def look_in(_changes: object, initiator: object) -> None:
        if initiator is beside and not said:
            beside.ask()
            said.append(screen.remark())
            screen.work("Every occurrence").cancel.click()

    screen.session.changed.connect(look_in)
    _open(screen)
    screen.press("Return", on=screen.popup(TypeAhead).field)
    qtbot.waitUntil(lambda: bool(said) and not beside.is_running)
    assert "being written" in said[0]
    assert 1 < len(_marked(screen)) < 2000
    screen.session.run(screen.workspace.history.undo)
    assert rows_that_hold(screen.workspace.path) == before


def test_what_is_undone_meanwhile_is_not_written_on(
    screen: Screen, qtbot: QtBot, beside: OccurrenceVerbs
) -> None:
    key = add_article(screen.workspace, "Ong spoke. " * 2000, title="Ong")
    screen.session.open_article(key)
    _annotate(screen, key, "Ong")
    before = rows_that_hold(screen.workspace.path)
    _open(screen)
    screen.press("Return", on=screen.popup(TypeAhead).field)
    qtbot.waitUntil(lambda: len(_marked(screen)) > 1)
    screen.session.run(screen.workspace.history.undo)
    qtbot.waitUntil(lambda: not beside.is_running)
    assert rows_that_hold(screen.workspace.path) == before


def test_a_type_that_left_the_codebook_is_refused_in_words(
    screen: Screen, story: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(screen)
    monkeypatch.setattr(type(screen.workspace.codebook), "has_type", lambda _self, _name: False)
    _take(screen, "Annotate in the whole")
    assert "no actor type “person”" in screen.remark()


def test_what_waits_on_the_same_words_is_accepted(screen: Screen) -> None:
    mention = next(one for one in screen.stored() if isinstance(one, Mention) and one.decision is None)
    screen.session.set_current(mention.ref)
    screen.press("P")
    _take(screen, "Accept 1 waiting in this article")
    assert screen.item(mention.ref).decision is Decision.ACCEPTED
    assert screen.remark() == "1 accepted"
    screen.press("Z")
    assert screen.item(mention.ref).decision is None
