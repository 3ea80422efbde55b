"""Home and End lead to the first and the last article of a queue, however many there are between."""

from __future__ import annotations

import json
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from annotator.services.projects import create_project
from annotator.services.queue import QueueOrder
from annotator.ui.queue.delegate import ROW_HEIGHT
from annotator.ui.queue.model import PAGE, QueueModel

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.queue.table import QueueTable
    from tests.ui.conftest import ModelWatch, Screen

MANY = 5 * PAGE
"""So many articles that neither end is read with the other."""


@pytest.fixture
def large(empty_screen: Screen, tmp_path: Path) -> Screen:
    """A window with that many articles, the first of which is open."""
    lines = (json.dumps({"title": f"Article {one}", "text": f"Text {one}."}) for one in range(MANY))
    file = tmp_path / "large.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    with closing(create_project(tmp_path / "large.annotator", coder="ana")) as workspace:
        workspace.importing.run([file])
    empty_screen.desk.projects.open(tmp_path / "large.annotator")
    return empty_screen


def _table(screen: Screen) -> QueueTable:
    return screen.desk.window.queue.table


def _model(screen: Screen) -> QueueModel:
    return screen.desk.window.queue.model


def _titles(screen: Screen) -> list[str]:
    model = _model(screen)
    return [model.index(number, 0).data() for number in range(model.rowCount())]


def _open(screen: Screen) -> str:
    article = screen.session.article
    return article.title if article is not None else ""


def _press(screen: Screen, *keys: str) -> None:
    _table(screen).setFocus()
    screen.press(*keys, on=_table(screen))


@pytest.mark.parametrize(("end", "home"), [("End", "Home"), ("Ctrl+End", "Ctrl+Home")])
def test_end_opens_the_last_article_and_home_the_first(large: Screen, end: str, home: str) -> None:
    _press(large, end)
    assert _open(large) == f"Article {MANY - 1}"
    assert _table(large).currentIndex().data() == f"Article {MANY - 1}"
    assert len(_titles(large)) < MANY
    _press(large, home)
    assert _open(large) == "Article 0"
    assert _titles(large)[0] == "Article 0"


def test_from_the_end_one_goes_up_to_the_first_article(large: Screen, model_watch: ModelWatch) -> None:
    model_watch(_model(large))
    _press(large, "End")
    for _ in range(MANY // 10):
        _press(large, "PgUp")
        assert _table(large).currentIndex().data() == _open(large)
    assert _open(large) == "Article 0"
    assert _titles(large) == [f"Article {one}" for one in range(MANY)]


def test_what_is_in_sight_stays_there_while_articles_above_it_are_read(large: Screen) -> None:
    _press(large, "End")
    bar, before = _table(large).verticalScrollBar(), _titles(large)
    QTest.qWait(1)
    bar.setValue(ROW_HEIGHT)
    QTest.qWait(10)
    added = len(_titles(large)) - len(before)
    assert added > 0
    top = _table(large).indexAt(_table(large).viewport().rect().topLeft())
    assert top.data() == before[1]


@pytest.mark.parametrize("order", [QueueOrder.IMPORTED, QueueOrder.CLAIMS, QueueOrder.OUTLET])
def test_at_the_end_the_rows_stay_when_they_are_read_anew(large: Screen, order: QueueOrder) -> None:
    large.desk.window.queue.order_by(order)
    _press(large, "End")
    before = _titles(large)
    _model(large).reload()
    assert _titles(large) == before
    assert _open(large) == before[-1]


def test_another_order_begins_with_the_first_article(large: Screen) -> None:
    _press(large, "End")
    large.desk.window.queue.order_by(QueueOrder.CLAIMS)
    assert _titles(large)[0] == "Article 0"


def test_in_a_short_queue_end_reads_nothing_anew(screen: Screen) -> None:
    _press(screen, "End")
    assert _open(screen) == "Ferry stays in port"
    _press(screen, "Home")
    assert _open(screen) == "Ministers split over harbour cranes"
