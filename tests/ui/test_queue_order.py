"""Sorting the queue by keys: the rows, what comes next, what stays where it is, and the next start."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex

from annotator.core.annotation import MentionSuggestion
from annotator.core.queue import QueueOrder
from annotator.core.suggesting import Suggestions
from annotator.services.projects import create_project
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.place import Place
from annotator.ui.queue.model import PAGE, QueueModel
from tests.ui.conftest import FERRY, span_of
from tests.ui.test_restore import start  # noqa: F401 - a fixture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.workspace import Workspace
    from tests.ui.conftest import ModelWatch, Screen
    from tests.ui.test_restore import Start

MINISTERS = "Ministers split over harbour cranes"
BUDGET = "Budget vote delayed again"
FERRY_TITLE = "Ferry stays in port"


def _unsure(text: str, *words: str, confidence: float = 0.5) -> Suggestions:
    return Suggestions(
        mentions=tuple(
            MentionSuggestion(
                by="names", model="test", confidence=confidence, why="", span=span_of(one, text), type="group"
            )
            for one in words
        )
    )


@pytest.fixture
def unsure(screen: Screen) -> Screen:
    """The window; four toss-ups wait on its third article, more doubt than on the first."""
    key = screen.workspace.queue.upcoming(None, limit=3)[2]
    screen.workspace.suggesting.store(key, _unsure(FERRY, "The ferry", "ferry", "sail", "Monday"))
    return screen


def _titles(screen: Screen) -> list[str]:
    model = screen.desk.window.queue.model
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def _choose(screen: Screen, typed: str) -> None:
    screen.press("Ctrl+Shift+O")
    popup = screen.popup(TypeAhead)
    screen.write(typed, popup.field)
    screen.press("Return", on=popup.field)


def _open(screen: Screen) -> str:
    assert screen.session.article is not None
    return screen.session.article.title


def test_the_order_is_chosen_by_its_letters_and_said_in_words(unsure: Screen) -> None:
    queue = unsure.desk.window.queue
    assert queue.order_sign.name.text() == "Order: as imported ▾"
    assert not queue.order_sign.meaning.isVisible()
    _choose(unsure, "least")
    assert _titles(unsure) == [FERRY_TITLE, MINISTERS, BUDGET]
    assert queue.order_sign.name.text() == "Order: least certain first ▾"
    assert queue.order_sign.meaning.text().endswith("the sum of doubt over waiting suggestions.")
    assert queue.order_sign.meaning.isVisible()
    assert _open(unsure) == MINISTERS
    assert queue.table.currentIndex().row() == 1
    assert unsure.desk.window.article.view.hasFocus()


def test_rows_tell_what_they_are_sorted_by(unsure: Screen) -> None:
    model = unsure.desk.window.queue.model

    def measures() -> list[str]:
        return [model.index(number, 0).data(QueueModel.MEASURE) for number in range(model.rowCount())]

    assert measures() == ["", "", ""]
    _choose(unsure, "least")
    assert measures() == ["doubt 4.0", "doubt 3.6", ""]
    assert model.index(0, 0).data(QueueModel.DETAIL) == "Relief Net · 4 pending"
    _choose(unsure, "matters")
    assert measures() == ["5 claims", "", ""]
    assert _titles(unsure) == [MINISTERS, BUDGET, FERRY_TITLE]


def test_the_arrows_choose_too_and_the_order_in_force_is_marked(unsure: Screen) -> None:
    unsure.press("Ctrl+Shift+O")
    popup = unsure.popup(TypeAhead)
    assert popup.listing.currentItem().text() == "As imported"
    unsure.press("Down", "Return", on=popup.field)
    assert _titles(unsure)[0] == FERRY_TITLE
    unsure.press("Ctrl+Shift+O")
    assert unsure.popup(TypeAhead).listing.currentItem().text() == "Least certain first"
    unsure.press("Esc", on=unsure.popup(TypeAhead).field)
    assert unsure.workspace.queue.order is QueueOrder.DOUBT


def test_the_line_at_the_queue_leads_to_the_choice_and_names_the_key(unsure: Screen) -> None:
    sign = unsure.desk.window.queue.order_sign.name
    assert sign.toolTip().endswith("(Ctrl+Shift+O)")
    unsure.press("Space", on=sign)
    assert unsure.popup(TypeAhead).listing.count() == len(QueueOrder)


def test_the_palette_actions_sort_at_once(unsure: Screen) -> None:
    unsure.desk.actions["queue.order.doubt"].trigger()
    assert _titles(unsure)[0] == FERRY_TITLE
    unsure.desk.actions["queue.order.imported"].trigger()
    assert _titles(unsure) == [MINISTERS, BUDGET, FERRY_TITLE]


def test_by_date_outlet_and_what_waits(unsure: Screen) -> None:
    sign = unsure.desk.window.queue.order_sign
    for typed, name, meaning, titles in (
        ("newest", "newest first", "Articles without a date are", [BUDGET, MINISTERS, FERRY_TITLE]),
        ("oldest", "oldest first", "Articles without a date are", [FERRY_TITLE, MINISTERS, BUDGET]),
        ("alphabetical", "by outlet", "Articles without an outlet are", [BUDGET, MINISTERS, FERRY_TITLE]),
        ("waiting", "most waiting first", "Where most is left to decide", [MINISTERS, FERRY_TITLE, BUDGET]),
    ):
        _choose(unsure, typed)
        assert sign.name.text() == f"Order: {name} ▾"
        assert sign.meaning.text().startswith(meaning)
        assert ("sorted anew" in sign.name.toolTip()) is (typed == "waiting")
        assert _titles(unsure) == titles


def test_by_date_next_and_done_lead_on_from_the_open_article(unsure: Screen) -> None:
    _choose(unsure, "newest")
    assert _open(unsure) == MINISTERS
    went = []
    for key in "NNND":
        unsure.press(key)
        went.append(_open(unsure))
    assert went == [FERRY_TITLE, BUDGET, MINISTERS, FERRY_TITLE]
    assert _titles(unsure) == [BUDGET, MINISTERS, FERRY_TITLE]


def test_done_opens_the_next_in_the_order(unsure: Screen) -> None:
    _choose(unsure, "least")
    went = []
    for _article in range(3):
        unsure.press("D")
        went.append(_open(unsure))
    assert went == [FERRY_TITLE, BUDGET, BUDGET]
    assert unsure.remark() == "No other article is left to do here."


def test_next_comes_to_every_article_before_any_comes_again(unsure: Screen) -> None:
    _choose(unsure, "least")
    went = []
    for _article in range(4):
        unsure.press("N")
        went.append(_open(unsure))
    assert went == [FERRY_TITLE, BUDGET, MINISTERS, FERRY_TITLE]


def test_next_follows_order_and_filter_together(unsure: Screen) -> None:
    _choose(unsure, "least")
    unsure.desk.window.queue.look_for("budget")
    assert _titles(unsure) == [BUDGET]
    unsure.press("N")
    assert _open(unsure) == BUDGET


def test_rows_stay_where_they_are_until_one_goes_on(unsure: Screen) -> None:
    _choose(unsure, "least")
    unsure.press("N")
    table = unsure.desk.window.queue.table
    for _suggestion in range(4):
        unsure.press("A")
        assert _titles(unsure) == [FERRY_TITLE, MINISTERS, BUDGET]
        assert table.currentIndex().row() == 0
    unsure.press("N")
    assert _open(unsure) == BUDGET
    assert _titles(unsure) == [MINISTERS, BUDGET, FERRY_TITLE]
    assert table.currentIndex().row() == 1


def test_walking_down_the_rows_sorts_nothing_under_the_cursor(unsure: Screen) -> None:
    _choose(unsure, "least")
    unsure.press("A", "A", "A", "A", "A", "A", "A", "A", "A", "A", "A", "A")
    table = unsure.desk.window.queue.table
    unsure.press("Down", on=table)
    assert _open(unsure) == BUDGET
    assert _titles(unsure) == [FERRY_TITLE, MINISTERS, BUDGET]


def test_choosing_the_order_in_force_again_sorts_anew(unsure: Screen) -> None:
    _choose(unsure, "least")
    unsure.workspace.queue.pass_over(unsure.workspace.queue.upcoming(None, limit=1)[0])
    unsure.press("A", "A")
    suggested = unsure.workspace.queue.upcoming(None, limit=3)
    changes = unsure.workspace.suggesting.store(
        suggested[1],
        _unsure("Parliament delayed the vote", "Parliament", "delayed", "the", "vote", "the vote"),
    )
    unsure.session.announce(changes)
    assert _titles(unsure) == [FERRY_TITLE, MINISTERS, BUDGET]
    unsure.press("Ctrl+Shift+O")
    unsure.press("Return", on=unsure.popup(TypeAhead).field)
    assert _titles(unsure) == [BUDGET, FERRY_TITLE, MINISTERS]
    assert _open(unsure) == MINISTERS


def _import_later(screen: Screen, folder: Path) -> None:
    file = folder / "more.jsonl"
    file.write_text(json.dumps({"title": "Later", "text": "More of it."}), encoding="utf-8")
    screen.desk.importing.take([file])


def test_suggestions_are_asked_for_ahead_in_the_order(unsure: Screen, tmp_path: Path) -> None:
    _import_later(unsure, tmp_path)
    _choose(unsure, "least")
    unsure.press("N")
    assert _open(unsure) == FERRY_TITLE
    unsure.desk.suggesting.begin()
    budget = unsure.workspace.queue.upcoming(None, limit=3)[1]
    assert [request.article for request in unsure.worker.asked] == [budget, budget + 2]


def test_choosing_an_order_asks_for_what_comes_next_in_it(unsure: Screen, tmp_path: Path) -> None:
    _import_later(unsure, tmp_path)
    _, budget, _, later = unsure.workspace.queue.upcoming(None, limit=4)
    changes = unsure.workspace.annotating.add_claim(later, content=(span_of("More", "More of it."),))
    unsure.session.announce(changes)
    unsure.desk.suggesting.begin()
    assert [request.article for request in unsure.worker.asked] == [budget]
    _choose(unsure, "claims")
    assert [request.article for request in unsure.worker.asked] == [budget, later]


def test_what_is_imported_meanwhile_takes_its_place(unsure: Screen, tmp_path: Path) -> None:
    _choose(unsure, "least")
    _import_later(unsure, tmp_path)
    assert _titles(unsure) == [FERRY_TITLE, MINISTERS, BUDGET, "Later"]
    assert unsure.desk.window.queue.table.currentIndex().row() == 1


def test_the_order_comes_back_with_the_project_and_no_other_has_it(
    start: Start,  # noqa: F811
    project_path: Path,
    tmp_path: Path,
) -> None:
    with start() as screen:
        screen.desk.projects.open(project_path)
        key = screen.workspace.queue.upcoming(None, limit=3)[2]
        screen.workspace.suggesting.store(key, _unsure(FERRY, "The ferry", "ferry", "sail", "Monday"))
        screen.desk.actions["queue.order.doubt"].trigger()
    with start() as screen:
        assert _titles(screen) == [FERRY_TITLE, MINISTERS, BUDGET]
        assert screen.desk.window.queue.order_sign.name.text() == "Order: least certain first ▾"
        assert _open(screen) == MINISTERS
        screen.desk.actions["article.next"].trigger()
        assert _open(screen) == FERRY_TITLE
        screen.desk.projects.create(tmp_path / "other.annotator")
        assert screen.desk.window.queue.order_sign.name.text() == "Order: as imported ▾"


@pytest.mark.parametrize("stored", ['{"order": "random"}', '{"order": ["doubt"]}', '{"order": null}'])
def test_an_order_that_cannot_be_read_is_as_imported(stored: str) -> None:
    assert Place.read(stored).order is QueueOrder.IMPORTED
    assert Place.read(Place(order=QueueOrder.CLAIMS).written()).order is QueueOrder.CLAIMS


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Workspace]:
    """A project of more articles than one page, with a suggestion on each."""
    lines = (json.dumps({"title": f"Article {number}", "text": "Text."}) for number in range(PAGE + 50))
    file = tmp_path / "large.jsonl"
    file.write_text("\n".join(line.replace("Text.", f"Text {n}.") for n, line in enumerate(lines)), "utf-8")
    workspace = create_project(tmp_path / "large.annotator", coder="ana")
    workspace.importing.run([file])
    workspace.queue.order_by(QueueOrder.DOUBT)
    for key in range(1, PAGE + 51):
        workspace.suggesting.store(key, _unsure("Text 0.", "Text", confidence=0.5 + key / 1000))
    yield workspace
    workspace.close()


def test_what_changes_between_two_pages_is_listed_once_and_is_first_after_sorting(
    large: Workspace, model_watch: ModelWatch
) -> None:
    model = QueueModel()
    model.set_service(large.queue)
    assert model.rowCount() == PAGE
    model.refresh(large.review.accept(large.articles.open(1).items[0].ref))  # down to the second page
    model.refresh(large.suggesting.store(PAGE + 50, _unsure("Text 0.", "0")))  # up to the first
    assert model.index(0, 0).data() == "Article 0"
    model.fetchMore(QModelIndex())
    keys = [model.key_at(model.index(number, 0)) for number in range(model.rowCount())]
    assert len(keys) == len(set(keys)) == PAGE + 49
    assert not model.canFetchMore(QModelIndex())
    model.sort_anew()
    model_watch(model)
    keys = [model.key_at(model.index(number, 0)) for number in range(model.rowCount())]
    assert len(set(keys)) == model.rowCount() == PAGE + 50
    assert (keys[0], keys[-1]) == (PAGE + 50, 1)
