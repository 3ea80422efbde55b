"""On a full disk the window says what is not saved, shows nothing else as saved, and goes on afterwards."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Decision
from annotator.services.projects import check_project
from annotator.suggest.protocol import Done
from annotator.ui.dialogs.import_report import ImportReportDialog
from tests.ui.conftest import BUDGET

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Screen

_NO_LIMIT = 1_000_000


def _allow(screen: Screen, more: int) -> None:
    """Let the project file grow by so many pages."""
    connection = screen.workspace._project.file.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + more}")


def _decide_until_it_is_refused(screen: Screen) -> Decision | None:
    """Reject and take back for as long as there is room; gives what is shown of what was refused."""
    for _ in range(200):
        item = screen.session.current
        assert item is not None
        screen.press("R")
        if "the disk is full" in screen.remark():
            return screen.item(item.ref).decision
        screen.press("Z")
        screen.session.set_current(item.ref)
    raise AssertionError("there was room for everything")


def test_a_decision_that_is_not_saved_is_told_and_not_shown(screen: Screen) -> None:
    _allow(screen, 1)
    saved = screen.desk.window.status.saved.text()
    item = screen.session.current
    assert item is not None
    assert _decide_until_it_is_refused(screen) is None
    assert screen.session.current is not None
    assert "so nothing was changed" in screen.remark()
    assert "Free some space and do it again." in screen.remark()
    _allow(screen, _NO_LIMIT)
    current = screen.session.current.ref
    screen.press("A")
    assert screen.item(current).decision is Decision.ACCEPTED
    assert screen.desk.window.status.saved.text() != saved
    assert check_project(screen.workspace.path) == []


def test_an_import_ends_with_the_first_batch_that_is_not_stored_and_says_so(
    screen: Screen, tmp_path: Path
) -> None:
    lines = [
        {"title": f"Dyke {number}", "text": f"Dyke {number} holds. " + f"Gate {number} is shut. " * 300}
        for number in range(40)
    ]
    file = tmp_path / "dykes.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    before = screen.workspace.queue.counts().total
    _allow(screen, 60)
    screen.desk.importing.take([file])
    report = screen.popup(ImportReportDialog)
    stored = screen.workspace.queue.counts().total - before
    assert 0 < stored < len(lines)
    assert report.summary.text().startswith(f"Stopped; what was imported before stays. {stored} imported")
    assert "the disk is full" in report.listing.toPlainText().splitlines()[0]
    report.close()
    _allow(screen, _NO_LIMIT)
    screen.desk.importing.take([file])
    assert screen.workspace.queue.counts().total == before + len(lines)
    assert check_project(screen.workspace.path) == []


def test_suggesting_on_all_ends_with_the_first_article_that_is_not_stored(screen: Screen) -> None:
    driver, worker = screen.desk.suggesting, screen.worker
    driver.on_all()
    first = worker.asked[0]
    # Long reasons: what is short would fit into pages that are there.
    found = replace(screen.suggestions_for(BUDGET).mentions[0], why="a name, " * 20_000)
    _allow(screen, 0)
    worker.reply(Done(generation=first.generation, article=first.article, mentions=(found,)))
    assert not driver.is_running
    assert "the disk is full, so nothing was changed" in screen.remark()
    assert first.generation in worker.cancelled
    assert not screen.workspace.suggesting.is_suggested(first.article)
    _allow(screen, _NO_LIMIT)
    driver.on_all()
    again = next(one for one in reversed(worker.asked) if one.article == first.article)
    worker.reply(Done(generation=again.generation, article=again.article, mentions=(found,)))
    assert screen.workspace.suggesting.is_suggested(first.article)
    assert check_project(screen.workspace.path) == []
