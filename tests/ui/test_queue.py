"""The queue lists, filters and follows what changes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from annotator.core.article import Status
from annotator.services.projects import create_project
from annotator.ui.queue.model import PAGE, QueueModel

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.workspace import Workspace
    from tests.ui.conftest import ModelWatch, Screen


@pytest.fixture
def large(tmp_path: Path) -> Iterator[Workspace]:
    """A project of more articles than one page."""
    lines = (
        json.dumps({"title": f"Article {number}", "text": f"Text {number}."}) for number in range(PAGE + 50)
    )
    file = tmp_path / "large.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    workspace = create_project(tmp_path / "large.annotator", coder="ana")
    workspace.importing.run([file])
    yield workspace
    workspace.close()


def _titles(model: QueueModel) -> list[str]:
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def _details(model: QueueModel) -> list[str]:
    return [model.index(number, 0).data(QueueModel.DETAIL) for number in range(model.rowCount())]


def test_a_second_page_is_fetched_when_it_is_needed(large: Workspace, model_watch: ModelWatch) -> None:
    model = QueueModel()
    model.set_service(large.queue)
    assert model.rowCount() == PAGE
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == PAGE + 50
    assert not model.canFetchMore(QModelIndex())
    assert _titles(model)[-1] == f"Article {PAGE + 49}"
    model_watch(model)
    model.set_service(None)
    assert model.rowCount() == 0


def test_rows_tell_where_from_and_how_far(screen: Screen) -> None:
    screen.press("A")
    details = _details(screen.desk.window.queue.model)
    assert details[0].endswith("· 11 of 12 left")
    assert details[1:] == ["Coast Wire · 3 Feb · new", "Relief Net · 1 Feb · new"]


def test_the_filter_box_finds_articles_by_their_words(screen: Screen) -> None:
    queue = screen.desk.window.queue
    screen.write("ferry", queue.filter_box)
    screen.press("Return", on=queue.filter_box)
    assert _titles(queue.model) == ["Ferry stays in port"]
    assert screen.session.article is not None
    assert screen.session.article.title == "Ferry stays in port"
    assert queue.table.hasFocus()


def test_a_filter_that_leaves_nothing_says_so(screen: Screen) -> None:
    queue = screen.desk.window.queue
    queue.filter_box.setText("zeppelin")
    screen.qtbot.waitUntil(lambda: queue.model.rowCount() == 0)
    assert queue.empty.isVisible()
    assert queue.empty.text() == "No article is like that."


def test_chips_count_and_filter_one_at_a_time(screen: Screen) -> None:
    chips, model = screen.desk.window.queue.chips, screen.desk.window.queue.model
    assert [chips.button(word).text() for word in ("pending", "new", "done")] == [
        "pending 1",
        "new 3",
        "done 0",
    ]
    chips.button("pending").click()
    assert _titles(model) == ["Ministers split over harbour cranes"]
    chips.button("new").click()
    assert not chips.button("pending").isChecked()
    assert len(_titles(model)) == 3
    chips.button("new").click()
    assert model.wanted.status is None


def test_done_shows_in_row_and_chip(screen: Screen) -> None:
    screen.press("D")
    queue = screen.desk.window.queue
    assert _details(queue.model)[0].endswith("· done")
    screen.qtbot.waitUntil(lambda: queue.chips.button("done").text() == "done 1")


def test_the_next_article_comes_from_what_the_queue_shows(screen: Screen) -> None:
    screen.press("D")
    queue = screen.desk.window.queue
    queue.filter_box.setText("ferry")
    screen.press("Return", on=queue.filter_box)
    screen.press("N")
    assert screen.remark() == "No other article is left to do here."


def test_the_current_row_follows_the_open_article(screen: Screen) -> None:
    screen.press("N")
    queue = screen.desk.window.queue
    assert queue.table.currentIndex().row() == 1
    screen.press("Down", on=queue.table)
    assert screen.session.article is not None
    assert screen.session.article.title == "Ferry stays in port"


def test_the_model_of_a_changing_queue_keeps_its_word(screen: Screen, model_watch: ModelWatch) -> None:
    model = screen.desk.window.queue.model
    model_watch(model)
    screen.press("D", "Z", "A")
    assert model.index(0, 0).data(QueueModel.ROW).status is Status.IN_PROGRESS
    assert model.headerData(0, Qt.Orientation.Vertical) == 1
