"""Rows of the queue in scripts from right to left, and words that the filter leaves."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from annotator.ui.queue.model import QueueModel

if TYPE_CHECKING:
    from tests.ui.conftest import Screen


def test_an_outlet_from_right_to_left_leaves_the_date_in_its_place(screen: Screen) -> None:
    file = screen.workspace.path.parent / "arabic.jsonl"
    article = {
        "title": "هيئة المياه",
        "text": "قالت الهيئة إن القرار مؤجل.",
        "outlet": "مرصد",
        "published": "2026-08-05",
    }
    file.write_text(json.dumps(article), encoding="utf-8")
    screen.desk.importing.take([file])
    model = screen.desk.window.queue.model
    row = model.index(model.rowCount() - 1, 0)
    assert row.data(QueueModel.DETAIL).startswith("\u2068مرصد\u2069 · 5 Aug")
    screen.session.open_article(row.data(QueueModel.ROW).key)
    assert not screen.desk.window.grab().isNull()


def test_the_chips_stay_within_the_queue(screen: Screen) -> None:
    screen.press("A")
    chips = screen.desk.window.queue.chips
    screen.qtbot.waitUntil(lambda: chips.button("in progress").isVisible())
    assert chips.width() <= screen.desk.window.queue.width()
    assert all(
        chips.rect().contains(chips.button(word).geometry())
        for word in ("pending", "new", "done", "in progress")
    )


def test_undoing_an_import_takes_its_rows_away(screen: Screen) -> None:
    note = screen.workspace.path.parent / "note.txt"
    note.write_text("A note.", encoding="utf-8")
    screen.desk.importing.take([note])
    assert screen.desk.window.queue.model.rowCount() == 4
    screen.press("Z")
    assert screen.desk.window.queue.model.rowCount() == 3


def test_the_chips_and_the_further_filters_are_one_block(screen: Screen) -> None:
    queue = screen.desk.window.queue
    chips, more = queue.chips, queue.sign.more
    screen.press("A")
    screen.qtbot.waitUntil(lambda: chips.button("in progress").isVisible())
    screen.qtbot.waitUntil(lambda: chips.rect().contains(more.geometry()))
    assert more.parentWidget() is chips
    assert more.y() == chips.button("in progress").y()
    assert chips.height() <= 2 * more.height() + 4
    queue.chips.setFixedWidth(90)
    screen.qtbot.waitUntil(lambda: chips.button("new").y() > chips.button("pending").y())


def test_chips_read_from_the_right_in_such_a_window(screen: Screen) -> None:
    chips = screen.desk.window.queue.chips
    chips.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    screen.qtbot.waitUntil(lambda: chips.button("pending").x() > chips.button("new").x())
    assert chips.button("pending").geometry().right() == chips.rect().right()
