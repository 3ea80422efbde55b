"""The queue's further filters by keys alone, and going on within them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.queue import QueueFilter
from annotator.ui.queue.days import first_day, last_day
from annotator.ui.queue.narrowing_sign import filter_words
from tests.ui.conftest import FERRY
from tests.worlds import add_article

if TYPE_CHECKING:
    from annotator.ui.queue.widget import QueueWidget
    from tests.ui.conftest import Screen


def _titles(queue: QueueWidget) -> list[str]:
    return [queue.model.index(number, 0).data() for number in range(queue.model.rowCount())]


def _choices(screen: Screen) -> list[str]:
    box = screen.desk.window.queue.narrowing.outlet
    return [box.itemText(number) for number in range(box.count())]


def test_an_outlet_is_chosen_by_its_letters(screen: Screen) -> None:
    queue = screen.desk.window.queue
    assert not queue.narrowing.isVisible()
    screen.press("Ctrl+Shift+L")
    assert queue.narrowing.isVisible()
    screen.qtbot.waitUntil(queue.narrowing.outlet.hasFocus)
    assert _choices(screen) == ["any outlet", "Coast Wire  (1)", "Quayside Post  (1)", "Relief Net  (1)"]
    screen.write("rel", queue.narrowing.outlet)
    assert _titles(queue) == ["Ferry stays in port"]
    assert queue.sign.words.text() == "Only Relief Net"
    assert queue.sign.clear.isVisible()
    screen.press("Return", on=queue.narrowing.outlet)
    assert queue.table.hasFocus()
    assert screen.session.article is not None
    assert screen.session.article.title == "Ferry stays in port"


def test_escape_shows_all_articles_again(screen: Screen) -> None:
    queue = screen.desk.window.queue
    screen.press("Ctrl+Shift+L")
    screen.write("coast", queue.narrowing.outlet)
    assert len(_titles(queue)) == 1
    screen.press("Ctrl+Shift+L")
    assert queue.narrowing.outlet.currentText() == "Coast Wire  (1)"
    screen.press("Esc", on=queue.narrowing.outlet)
    assert len(_titles(queue)) == 3
    assert not queue.narrowing.isVisible()
    assert queue.sign.more.isVisible()
    assert not queue.sign.isVisible()


def test_days_are_typed_and_what_is_none_is_marked(screen: Screen) -> None:
    queue = screen.desk.window.queue
    screen.press("Ctrl+Shift+L")
    screen.write("2026-02-02", queue.narrowing.since)
    assert len(_titles(queue)) == 2
    queue.narrowing.since.clear()
    screen.write("2026-02-01", queue.narrowing.until)
    assert _titles(queue) == ["Ferry stays in port"]
    queue.narrowing.until.clear()
    screen.write("soon", queue.narrowing.until)
    assert queue.narrowing.until.property("bad") == "true"
    assert len(_titles(queue)) == 3


def test_flagged_articles_only_and_the_chips_go_together(screen: Screen) -> None:
    queue = screen.desk.window.queue
    screen.press("N", "X", "Ctrl+Shift+L")
    screen.press("Space", on=queue.narrowing.flagged)
    assert _titles(queue) == ["Budget vote delayed again"]
    queue.chips.button("pending").click()
    assert _titles(queue) == []
    assert queue.empty.text() == "No article is like that."
    queue.chips.button("pending").click()
    queue.filter_box.setText("vote")
    screen.press("Return", on=queue.filter_box)
    assert _titles(queue) == ["Budget vote delayed again"]
    screen.desk.actions["queue.widen"].trigger()
    assert queue.model.wanted == QueueFilter(text="vote")


def test_articles_with_copies_only(screen: Screen) -> None:
    queue = screen.desk.window.queue
    add_article(screen.workspace, f"{FERRY} Nobody minded.", title="Ferry stays")
    screen.workspace.copies.group_new()
    screen.press("Ctrl+Shift+L")
    screen.press("Space", on=queue.narrowing.copied)
    assert _titles(queue) == ["Ferry stays in port", "Ferry stays"]
    queue.narrowing.clear.click()
    assert len(_titles(queue)) == 4


def test_done_and_next_go_on_within_the_filter(screen: Screen) -> None:
    queue = screen.desk.window.queue
    screen.press("Ctrl+Shift+L")
    screen.write("2026-02-03", queue.narrowing.since)
    screen.press("D")
    assert screen.session.article is not None
    assert screen.session.article.title == "Budget vote delayed again"
    screen.press("D")
    assert screen.remark() == "No other article is left to do here."
    assert screen.session.article.title == "Budget vote delayed again"


def test_another_project_begins_without_filters(screen: Screen) -> None:
    queue, path = screen.desk.window.queue, screen.workspace.path
    screen.press("Ctrl+Shift+L")
    screen.write("coast", queue.narrowing.outlet)
    screen.desk.projects.close()
    screen.desk.projects.open(path)
    assert len(_titles(queue)) == 3
    assert not queue.narrowing.isVisible()
    assert queue.sign.more.isVisible()


def test_the_next_article_opens_with_caret_and_cards_on_its_first_suggestion(screen: Screen) -> None:
    screen.press("N")
    assert screen.session.key is not None
    text = screen.session.article.text if screen.session.article is not None else ""
    screen.workspace.suggesting.store(screen.session.key, screen.suggestions_for(text))
    screen.press("N", "N", "N")
    current, view = screen.session.current, screen.desk.window.article.view
    assert current is not None
    assert screen.words(current.extent) == "Alma Dorrit"
    assert view.caret() == current.extent.start
    review = screen.desk.window.panel.review
    assert review.model.ref_at(review.view.currentIndex()) == current.ref


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        (" 2024-02 ", "2024-02-01", "2024-02-29"),
        ("2024-2-3", "2024-02-03", "2024-02-03"),
        ("2023-02-29", None, None),
        ("2023-13", None, None),
        ("0000", None, None),
        ("3 May", None, None),
        ("", None, None),
    ],
)
def test_days_may_be_years_and_months(typed: str, first: str | None, last: str | None) -> None:
    assert (first_day(typed), last_day(typed)) == (first, last)


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (QueueFilter(text="x"), ""),
        (QueueFilter(language="en", flagged=True), "English · flagged"),
        (QueueFilter(copied=True), "with copies"),
        (QueueFilter(published_from="2020-02-03", published_to="2020-02-03"), "3 Feb 2020"),
        (QueueFilter(published_from="2020-02-03", published_to="2020-03-01"), "3 Feb 2020 to 1 Mar 2020"),
        (QueueFilter(outlet="Wire", published_from="2020-02-03"), "Wire · from 3 Feb 2020"),
        (QueueFilter(published_to="2020-02-03"), "until 3 Feb 2020"),
    ],
)
def test_the_sign_says_what_is_asked_for(wanted: QueueFilter, words: str) -> None:
    assert filter_words(wanted) == words
