"""Copies of the open article: said at import, counted above the text, and given its decisions in a dialog."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat

from annotator.core.annotation import Decision
from annotator.core.errors import ProjectError
from annotator.services.projects import open_project
from annotator.ui.background import InlinePool, ThreadPool
from annotator.ui.dialogs.copies import CopiesDialog
from annotator.ui.dialogs.import_report import ImportReportDialog
from tests.services.desk_material import rows_that_hold
from tests.ui.conftest import HARBOUR

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.ui.actions.copying import CopyVerbs
    from annotator.ui.background import Control, Job
    from tests.ui.conftest import Screen

EDITED = HARBOUR.replace("crane contract", "dredging contract")
CUT = HARBOUR[: HARBOUR.index("According to")]


@pytest.fixture
def copies_file(tmp_path: Path) -> Path:
    """Two copies of the first article of the project, and one article that is there already."""
    lines = [
        {"text": EDITED, "title": "Ministers divided", "outlet": "Coast Wire", "published": "2026-02-04"},
        {"text": CUT, "title": "Split over cranes"},
        {"text": HARBOUR, "title": "The same"},
    ]
    out = tmp_path / "wire.jsonl"
    out.write_text("".join(json.dumps(one) + "\n" for one in lines), encoding="utf-8")
    return out


@pytest.fixture
def wired(screen: Screen, copies_file: Path) -> Screen:
    """The first article is open, has copies and a decision of each kind."""
    screen.desk.importing.take([copies_file])
    screen.popup(ImportReportDialog).reject()
    screen.session.open_article(1)
    for words in ("Marenza", "Piet Okoro"):
        screen.workspace.review.accept(screen.mention(words).ref)
    screen.workspace.review.reject(screen.mention("opposition lawmakers").ref)
    screen.workspace.review.accept(screen.mention("Radio Quayside").ref)
    screen.workspace.review.accept(screen.claim("confirmed").ref)
    return screen


def _open(screen: Screen) -> CopiesDialog:
    screen.desk.actions["article.copies"].trigger()
    return screen.popup(CopiesDialog)


def _verbs(screen: Screen) -> CopyVerbs:
    action = next(one for one in screen.desk.actions.table if one.name == "article.copies")
    verbs: CopyVerbs = screen.desk.actions.verb(action).__self__
    return verbs


def _rows(dialog: CopiesDialog) -> list[list[str]]:
    items = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    return [[item.text(column) for column in range(7)] for item in items if item is not None]


def test_an_import_says_how_many_of_its_articles_are_copies(screen: Screen, copies_file: Path) -> None:
    screen.workspace.copies.group_new()
    screen.desk.importing.take([copies_file])
    report = screen.popup(ImportReportDialog)
    assert report.further.isVisible()
    assert report.further.text() == "2 articles are copies of others, in 1 group"
    assert screen.remark() == "2 articles are copies of others, in 1 group"
    report.reject()
    screen.session.open_article(1)
    pane = screen.desk.window.article
    assert pane.copies_line() == "2 copies"


def test_the_dialog_lists_the_copies_with_what_goes_over(wired: Screen) -> None:
    dialog = _open(wired)
    assert _rows(dialog) == [
        ["Ministers divided", "Coast Wire", "4 Feb", "94 %", "4", "0", "1"],
        ["Split over cranes", "", "", "77 %", "4", "0", "1"],
    ]
    assert dialog.count.text() == "8 decisions go over to 2 copies"
    assert dialog.marked.text() == "Carry over to &marked (2)"
    assert dialog.caption.text() == "1 decision does not go over to this copy"
    row = dialog.staying.topLevelItem(0)
    assert row is not None
    assert [row.text(column) for column in range(1, 3)] == ["claim", "not all of its words are there"]
    assert "crane contract" in row.text(0)


def test_differences_can_be_read_without_colour(wired: Screen) -> None:
    dialog = _open(wired)
    shown = dialog.difference.toPlainText()
    assert "[− crane ] [+ dredging ]" in shown
    assert shown.startswith("The port authority confirmed")
    cursor = dialog.difference.document().find("crane")
    assert cursor.charFormat().fontStrikeOut()
    cursor = dialog.difference.document().find("dredging")
    assert cursor.charFormat().fontUnderline()
    assert isinstance(cursor.charFormat(), QTextCharFormat)
    wired.qtbot.keySequence(dialog.tree, "Down")
    assert "[− According to Radio Quayside" in dialog.difference.toPlainText()
    assert "only in this article" in dialog.difference.legend()


def test_enter_carries_over_to_the_marked_copies_and_undo_takes_it_back(wired: Screen) -> None:
    before = rows_that_hold(wired.workspace.path)
    dialog = _open(wired)
    wired.qtbot.keySequence(dialog.tree, "Down")
    wired.qtbot.keySequence(dialog.tree, "Space")
    assert dialog.count.text() == "4 decisions go over to 1 copy"
    wired.qtbot.keySequence(dialog.tree, "Return")
    assert not dialog.isVisible()
    assert wired.remark() == "4 decisions carried over to 1 copy · Z takes it back"
    wired.session.open_article(4)
    assert wired.mention("Marenza").decision is Decision.ACCEPTED
    assert wired.mention("opposition lawmakers").decision is Decision.REJECTED
    assert wired.workspace.articles.open(5).items == ()
    wired.desk.actions["history.undo"].trigger()
    assert rows_that_hold(wired.workspace.path) == before


def test_all_copies_can_be_served_at_once_and_then_nothing_is_left_to_go_over(wired: Screen) -> None:
    dialog = _open(wired)
    dialog.all.click()
    assert wired.remark().startswith("8 decisions carried over to 2 copies")
    dialog = _open(wired)
    assert [row[4:6] for row in _rows(dialog)] == [["0", "4"], ["0", "4"]]
    assert dialog.count.text() == "Nothing is to go over."
    assert not dialog.marked.isEnabled()
    assert not dialog.all.isEnabled()
    wired.qtbot.keySequence(dialog.tree, "Return")
    assert dialog.isVisible()
    wired.qtbot.keySequence(dialog.tree, "Esc")
    assert not dialog.isVisible()


def test_a_refusal_is_shown_in_the_dialog(wired: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = _open(wired)
    wired.workspace.sign_as("ben")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.refusal.text().startswith("Nothing that you decided is here to be carried over.")


def test_an_article_without_copies_says_so(screen: Screen) -> None:
    screen.press("Shift+C")
    assert screen.remark() == "No other article of this project is a copy of this one."
    assert not screen.workspace.copies.waiting()


def test_a_project_that_is_read_only_shows_copies_and_changes_nothing(
    wired: Screen, project_path: Path
) -> None:
    wired.session.open_workspace(open_project(project_path, read_only=True))
    wired.session.open_article(1)
    dialog = _open(wired)
    assert dialog.tree.topLevelItemCount() == 2
    assert not dialog.marked.isEnabled()
    assert not dialog.all.isEnabled()


def test_comparing_beside_the_window_can_be_cancelled_and_goes_on_later(
    screen: Screen, copies_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = screen.workspace
    workspace.importing.run([copies_file])
    copying = _verbs(screen)
    pool = ThreadPool()
    monkeypatch.setattr(copying, "_pool", pool)
    told: list[object] = []
    copying.look(told.append)
    copying.show()
    assert screen.remark() == "Articles are being compared; that can be cancelled below."
    copying.look(told.append)
    screen.qtbot.waitUntil(lambda: not copying.is_running, timeout=20_000)
    assert len(told) == 2
    assert workspace.copies.waiting() == 0
    copying.look(told.append)
    copying.cancel()
    screen.qtbot.waitUntil(lambda: not copying.is_running, timeout=20_000)
    assert len(told) == 2
    pool.close()


def test_a_mark_that_nothing_follows_from_is_off(wired: Screen) -> None:
    dialog = _open(wired)
    dialog.all.click()
    dialog = _open(wired)
    item = dialog.tree.topLevelItem(0)
    assert item is not None
    assert item.checkState(0) == Qt.CheckState.Unchecked


def test_an_import_without_copies_says_nothing_of_them(screen: Screen, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("Nobody came to the meeting of the council.", encoding="utf-8")
    screen.desk.importing.take([tmp_path / "other.txt"])
    assert screen.remark() == "1 imported, 0 duplicate, 0 refused"
    assert screen.workspace.copies.waiting() == 0
    assert screen.desk.window.article.copies_line() == ""


def test_a_full_disk_is_told_once_and_the_rest_waits(
    screen: Screen, copies_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_some: object) -> None:
        raise ProjectError("The disk is full.")

    monkeypatch.setattr("annotator.services.copy_grouping.SLICE", 1)
    monkeypatch.setattr(screen.workspace.copies, "store", refuse)
    failures: list[object] = []
    screen.session.failed.connect(failures.append)
    screen.workspace.importing.run([copies_file])
    screen.press("Shift+C")
    assert [str(one) for one in failures] == ["The disk is full."]
    assert screen.workspace.copies.waiting() == 5
    assert not screen.desk.window.findChildren(CopiesDialog)


def test_closing_the_project_ends_the_comparing(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    copying = _verbs(screen)
    pool = ThreadPool()
    monkeypatch.setattr(copying, "_pool", pool)
    told: list[object] = []
    copying.look(told.append)
    screen.desk.projects.close()
    screen.qtbot.waitUntil(lambda: not copying.is_running, timeout=20_000)
    assert told == []
    pool.close()


class LatePool(InlinePool):
    """Keeps the jobs until the test has them done."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: list[tuple[Job, Callable[[Control], Any]]] = []

    def run(self, job: Job, work: Callable[[Control], Any]) -> None:
        self._kept.append((job, work))

    def do_next(self) -> None:
        super().run(*self._kept.pop(0))


def test_leaving_the_dialog_ends_the_comparing_of_the_texts(
    wired: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool = LatePool()
    monkeypatch.setattr(_verbs(wired), "_pool", pool)
    wired.desk.actions["article.copies"].trigger()
    pool.do_next()
    dialog = wired.popup(CopiesDialog)
    assert dialog.count.text() == "The copies are being compared with this article…"
    dialog.reject()
    pool.do_next()
    assert _rows(dialog) == []
    wired.desk.actions["article.copies"].trigger()
    pool.do_next()
    pool.do_next()
    assert wired.popup(CopiesDialog).count.text() == "8 decisions go over to 2 copies"
