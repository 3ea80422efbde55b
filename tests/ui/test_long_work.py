"""Long work lets the window answer between two slices, says how far it is, and can be left."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from annotator.core.annotation import ItemKind, is_pending
from annotator.core.article import Status
from annotator.core.codebook_moves import Moves
from annotator.core.errors import ProjectError
from annotator.core.rules import Rule
from annotator.services import article_memory
from annotator.services.projects import create_project, open_project
from annotator.storage.check import findings
from annotator.ui.dialogs.codebook_editor import CodebookEditor
from annotator.ui.dialogs.type_ahead import TypeAhead
from tests.big_worlds import Size, fill_widely, long_article, with_type_renamed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from tests.ui.conftest import Screen

_SIZE = Size(articles=34, mentions=100, waiting=1600, linked=1500)


@pytest.fixture(scope="module")
def wide_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with an actor of 1,500 mentions, and 1,600 that wait, to be copied."""
    path = tmp_path_factory.mktemp("wide") / "wide.annotator"
    with closing(create_project(path, coder="ana")) as workspace:
        fill_widely(workspace, _SIZE)
    return path


@pytest.fixture
def project_path(wide_project: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copy(wide_project, tmp_path))


class Pulse:
    """How often the event loop came round, and the most slices that were written between two rounds."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._written = self._entries()
        self.most_at_once = 0
        self.beats = 0
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """End watching."""
        self._timer.stop()

    def _entries(self) -> int:
        return len(self._screen.workspace.history.entries(limit=10_000))

    def _beat(self) -> None:
        written, self._written = self._written, self._entries()
        self.most_at_once = max(self.most_at_once, self._written - written)
        self.beats += 1


def _wait(screen: Screen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not screen.session.writing.is_running, timeout=20_000)


def _linked_to(screen: Screen, uuid: str) -> int:
    return next(one.mentions for one in screen.workspace.actors.listed() if one.actor.uuid == uuid)


def _written_at(screen: Screen, *, do: Callable[[], None]) -> None:
    """Do something as soon as a slice has been written, before the next one is."""

    def look(_title: str, done: int, _total: int) -> None:
        if done:
            screen.session.writing.progressed.disconnect(look)
            do()

    screen.session.writing.progressed.connect(look)


@pytest.fixture
def pulse(screen: Screen) -> Iterator[Pulse]:
    """Watches the event loop."""
    watching = Pulse(screen)
    yield watching
    watching.stop()


def test_merging_many_mentions_lets_the_window_answer_between_slices(
    screen: Screen, pulse: Pulse, qtbot: QtBot
) -> None:
    editing = screen.workspace.actor_editing
    before = _linked_to(screen, "actor-1")
    screen.session.undertake(lambda: editing.merging("actor-1", ["actor-0"]))
    assert screen.work("merge").cancel.isVisible()
    _wait(screen, qtbot)
    assert _linked_to(screen, "actor-1") == before + _SIZE.linked
    assert screen.desk.window.status.undo.text().startswith("Undo: merge")
    screen.desk.actions["history.undo"].trigger()
    assert screen.work("Undo: merge").isVisible()
    _wait(screen, qtbot)
    assert _linked_to(screen, "actor-0") == _SIZE.linked
    screen.desk.actions["history.redo"].trigger()
    assert screen.work("Redo: merge").isVisible()
    _wait(screen, qtbot)
    assert _linked_to(screen, "actor-1") == before + _SIZE.linked
    assert pulse.most_at_once == 1
    assert pulse.beats > 3


def test_meanwhile_other_edits_are_refused_in_words(screen: Screen, qtbot: QtBot) -> None:
    screen.session.open_article(1)
    pending = sum(map(is_pending, screen.session.items))
    begun = screen.workspace.actor_editing
    screen.session.undertake(lambda: begun.merging("actor-1", ["actor-0"]))
    screen.press("A")
    assert screen.remark() == (
        "This has to wait: merge actors “Actor 0 → Actor 1” is still being written."
        " Try again when it is done, or cancel it below."
    )
    screen.desk.actions["history.undo"].trigger()
    assert screen.remark().startswith("This has to wait")
    refused = screen.session.undertake(lambda: begun.removing("actor-2"), quietly=True)
    assert refused is not None
    _wait(screen, qtbot)
    assert sum(map(is_pending, screen.stored())) == pending
    screen.press("A")
    assert sum(map(is_pending, screen.stored())) == pending - 1


def test_cancelling_leaves_everything_as_it_was(screen: Screen, qtbot: QtBot) -> None:
    undo = screen.workspace.history.status().undo
    screen.session.undertake(lambda: screen.workspace.actor_editing.removing("actor-0"))
    titles: list[str] = []
    screen.session.writing.progressed.connect(lambda title, _done, _total: titles.append(title))
    cancel = screen.work("remove actor").cancel

    def leave() -> None:
        cancel.click()
        cancel.click()  # a second click changes nothing

    _written_at(screen, do=leave)
    _wait(screen, qtbot)
    assert titles[-1] == "Cancelling: remove actor “Actor 0”"
    assert screen.remark() == "Cancelled; everything is as it was before."
    assert _linked_to(screen, "actor-0") == _SIZE.linked
    assert screen.workspace.history.status().undo == undo
    assert not cancel.isVisible()


def test_what_comes_of_itself_waits_for_its_turn(screen: Screen, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "later.txt"
    file.write_text("A later article. It waits.", encoding="utf-8")
    screen.session.undertake(lambda: screen.workspace.actor_editing.removing("actor-0"))
    screen.desk.importing.take([file])
    assert screen.workspace.queue.counts().total == _SIZE.articles
    _wait(screen, qtbot)
    assert screen.workspace.queue.counts().total == _SIZE.articles + 1
    assert not screen.desk.importing.is_running


def test_closing_the_project_finishes_what_was_begun(screen: Screen, project_path: Path) -> None:
    screen.session.undertake(lambda: screen.workspace.actor_editing.removing("actor-0"))
    screen.session.close_workspace()
    assert not screen.session.writing.is_running
    workspace = open_project(project_path, coder="ana")
    assert "actor-0" not in {one.actor.uuid for one in workspace.actors.listed()}
    assert list(findings(workspace._project.file)) == []
    workspace.close()


def test_a_slice_that_cannot_be_written_is_told_and_takes_the_others_back(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = screen.workspace.actor_editing.removing("actor-0")
    advance = work.advance

    def fail_later() -> bool:
        if work.done:
            raise ProjectError("The disk is full.", advice="Make room.")
        return advance()

    monkeypatch.setattr(work, "advance", fail_later)
    screen.session.undertake(lambda: work)
    _wait(screen, qtbot)
    assert screen.remark() == "The disk is full. Make room."
    assert _linked_to(screen, "actor-0") == _SIZE.linked
    assert list(findings(screen.workspace._project.file)) == []


def test_a_bug_in_a_slice_takes_the_others_back_and_is_reported(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = screen.workspace.actor_editing.removing("actor-0")
    advance = work.advance

    def fail_later() -> bool:
        if work.done:
            raise ZeroDivisionError
        return advance()

    monkeypatch.setattr(work, "advance", fail_later)
    with qtbot.captureExceptions() as reported:
        screen.session.undertake(lambda: work)
        _wait(screen, qtbot)
    assert [kind for kind, _error, _trace in reported] == [ZeroDivisionError]
    assert _linked_to(screen, "actor-0") == _SIZE.linked
    assert list(findings(screen.workspace._project.file)) == []


def test_a_way_back_that_cannot_be_written_ends_with_a_step_that_can_be_undone(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = screen.workspace.actor_editing.removing("actor-0")
    find_back = work.back

    def fail() -> bool:
        raise ProjectError("The disk is full.", advice="Make room.")

    def back() -> object:
        found = find_back()
        monkeypatch.setattr(found, "advance", fail)
        return found

    monkeypatch.setattr(work, "back", back)
    screen.session.undertake(lambda: work)
    _written_at(screen, do=screen.session.writing.cancel)
    _wait(screen, qtbot)
    assert screen.remark() == "The disk is full. Make room."
    assert screen.workspace.history.undo() is not None
    assert _linked_to(screen, "actor-0") == _SIZE.linked


def test_a_rule_on_many_suggestions_is_told_with_their_number(screen: Screen, qtbot: QtBot) -> None:
    screen.session.open_article(1)
    screen.press("V")
    screen.press("Return", on=screen.popup(TypeAhead).field)
    assert screen.work("add rule").isVisible()
    _wait(screen, qtbot)
    assert screen.remark() == "Rule added; it holds 1600 suggestions back. Z takes it back."
    assert screen.workspace.rules.listed()[0].held == _SIZE.waiting


def test_a_label_of_many_mentions_is_renamed_beside_the_window(screen: Screen, qtbot: QtBot) -> None:
    book = with_type_renamed(screen.workspace.codebook, "person", "somebody")
    moves = Moves(types={"person": "somebody"})
    screen.session.undertake(lambda: screen.workspace.codebooks.applying(book, moves))
    assert screen.work("codebook").isVisible()
    _wait(screen, qtbot)
    assert screen.workspace.codebook.has_type("somebody")
    assert screen.workspace.codebooks.uses().mentions == {"somebody": _SIZE.articles * _SIZE.mentions}
    screen.desk.actions["history.undo"].trigger()
    _wait(screen, qtbot)
    assert screen.workspace.codebook.has_type("person")
    assert screen.workspace.codebooks.uses().mentions == {"person": _SIZE.articles * _SIZE.mentions}


def test_accepting_many_at_once_goes_on_and_then_goes_to_the_next(screen: Screen, qtbot: QtBot) -> None:
    key = long_article(screen.workspace, 4000)
    screen.session.open_article(key)
    review = screen.workspace.review
    screen.session.undertake(lambda: review.accepting_above(key, 0.9))
    assert screen.work("accept").isVisible()
    _wait(screen, qtbot)
    sure = [item for item in screen.stored() if item.suggestion and item.suggestion.confidence >= 0.9]
    assert sure
    assert not any(map(is_pending, sure))


def test_a_decision_does_not_read_the_article_again(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    key = long_article(screen.workspace, 2000)
    screen.session.open_article(key)
    screen.session.set_current(screen.session.items[100].ref)
    monkeypatch.setattr(article_memory, "items_of", lambda *_given: pytest.fail("all items were read"))
    screen.press("A", "R", "Z", "Z")
    monkeypatch.undo()
    assert list(screen.session.items) == list(screen.stored())
    assert screen.workspace.articles.open(key).article.status is Status.NEW


def test_small_edits_are_done_at_once(screen: Screen) -> None:
    rule = Rule(kind=ItemKind.MENTION, pattern="nobody")
    assert screen.session.undertake(lambda: screen.workspace.rules.adding(rule)) is None
    assert not screen.session.writing.is_running
    assert len(screen.workspace.rules.listed()) == 1
    screen.press("Z")
    assert screen.workspace.rules.listed() == []


def test_labels_can_be_saved_only_when_their_uses_are_counted(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen.desk.pool, "run", lambda _job, _work: None)  # still counting
    screen.desk.actions["codebook.edit"].trigger()
    editor = screen.popup(CodebookEditor)
    editor.title.setText("Other")
    editor.title.textEdited.emit("Other")
    assert editor.strip.words.text() == "Counting what stands on annotations…"
    editor.accept()
    assert editor.isVisible()


def test_in_a_long_article_the_cards_follow_the_text(screen: Screen, qtbot: QtBot) -> None:
    key = long_article(screen.workspace, 6000)
    screen.session.open_article(key)
    review = screen.desk.window.panel.review
    items = len(screen.session.items)
    assert items > 500
    assert review.model.rowCount() == 0
    qtbot.waitUntil(lambda: review.model.index_of(screen.session.items[0].ref).isValid())
    assert screen.desk.window.panel.tabText(0) == f"Review {items:,}"
    first, second = screen.session.items[:2]
    screen.press("A")
    assert screen.session.current == second
    qtbot.waitUntil(lambda: not review.model.index_of(first.ref).isValid())
    assert review.view.currentIndex() == review.model.index_of(second.ref)
