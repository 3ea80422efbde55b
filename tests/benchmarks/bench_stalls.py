"""The longest time for which the window did not answer, in each piece of work that is long on much data.

    python tests/benchmarks/bench_stalls.py

A timer beats every two milliseconds in the window's event loop; the longest gap between two beats is what a
person would feel. "At work" is how much of it the window's thread was computing; the rest it waited for the
disk or for other programs. It gates nothing, because milliseconds differ between machines and runs; the
budget is 100 ms. The bounds that do gate, in rows, are in ``tests/ui/test_long_work.py``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from time import perf_counter, thread_time
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from annotator.core.annotation import ItemKind
from annotator.core.codebook_moves import Moves
from annotator.core.rules import Rule
from annotator.desk import build
from annotator.services.occurrences import Act, Wish
from annotator.services.projects import create_project
from annotator.ui.background import ThreadPool
from annotator.ui.dialogs.codebook_editor import CodebookEditor
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.preferences import Preferences
from annotator.ui.program import application
from tests.benchmarks.bench_exchange import write_articles
from tests.big_worlds import NAME, Size, fill_widely, list_actors, long_article, with_type_renamed
from tests.worlds import add_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.desk import Desk
    from annotator.ui.session import Session

BUDGET = 100
SIZE = Size(articles=2000, mentions=50, waiting=59_000, linked=10_000)
WORDS = 20_000
LINE = 10_000_000
RELABELLED = 8000
LISTED = 100_000
TEXT = "The ministry of Surname-77 said talks would go on. " * 40
IMPORTED = 2000
_MOST_SECONDS = 120


class Heartbeat:
    """Beats in the event loop while a piece of work goes on, and prints the longest gap."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self._working = 0.0
        self._longest = (0.0, 0.0)

    def watch(self, name: str, act: Callable[[], object], is_over: Callable[[], bool] = lambda: True) -> None:
        """Do ``act`` inside the event loop, as a key press would, and wait until it ``is_over``."""
        QTest.qWait(300)
        self._longest, self._last, self._working = (0.0, 0.0), perf_counter(), thread_time()
        begun = self._last
        self._timer.start()
        QTimer.singleShot(0, act)
        QTest.qWait(10)
        while not is_over() and perf_counter() - begun < _MOST_SECONDS:
            QTest.qWait(5)
        took = perf_counter() - begun
        QTest.qWait(50)
        self._timer.stop()
        gap, working = (1000 * seconds for seconds in self._longest)
        verdict = "ok" if gap <= BUDGET else "over" if working > BUDGET else "ok but for other programs"
        sys.stdout.write(f"{name:<58}{gap:>10.0f}{working:>10.0f}{1000 * took:>10.0f}  {verdict}\n")
        sys.stdout.flush()

    def _beat(self) -> None:
        now, working = perf_counter(), thread_time()
        self._longest = max(self._longest, (now - self._last, working - self._working))
        self._last, self._working = now, working


class _NoWorker:
    """Suggests nothing, so that nothing else is measured."""

    def __init__(self, *_given: object, **_named: object) -> None:
        pass

    def request(self, _request: object) -> None:
        """Is not answered."""

    def cancel(self, _generation: int) -> None:
        """Nothing is under way."""

    def stop(self) -> None:
        """Nothing runs."""


def main() -> None:
    """Measure everything, and print a line for each."""
    with tempfile.TemporaryDirectory() as place:
        wide, deep, listed = (Path(place) / f"{name}.annotator" for name in ("wide", "deep", "listed"))
        with closing(create_project(wide, coder="bench")) as workspace:
            fill_widely(workspace, SIZE)
        with closing(create_project(listed, coder="bench")) as workspace:
            add_article(workspace, TEXT)
            add_article(workspace, TEXT + "They ended.", title="Another")
        list_actors(listed, LISTED)
        with closing(create_project(deep, coder="bench")) as workspace:
            add_article(workspace, "A short one. Nothing more.")
            key = long_article(workspace, WORDS)
            line = add_article(workspace, "The talks go on. " * (LINE // 17), title="One line")
        desk = _desk(Path(place))
        beat = Heartbeat()
        sys.stdout.write(f"{'':<58}{'gap ms':>10}{'at work':>10}{'all ms':>10}  budget {BUDGET} ms\n")
        desk.projects.open(deep)
        _long_article(desk, beat, key, line)
        desk.projects.open(listed)
        _names(desk, beat)
        desk.projects.open(wide)
        _actors(desk, beat)
        _codebook(desk, beat)
        _rules(desk, beat)
        _occurrences(desk, beat)
        _imports(desk, beat, Path(place))
        desk.close()


def _desk(place: Path) -> Desk:
    desk = build(
        application(("annotator",)),
        Preferences(QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)),
        pool=ThreadPool(),
        worker=_NoWorker,
        sample_folder=lambda: place,
        scheme="light",
    )
    desk.window.resize(1280, 800)
    desk.window.show()
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    desk.suggesting.begin()
    return desk


def _key(desk: Desk, key: Qt.Key) -> Callable[[], None]:
    view = desk.window.article.view
    return lambda: QTest.keyClick(view, key)


def _is_free(session: Session) -> Callable[[], bool]:
    return lambda: not session.writing.is_running


def _undo_and_redo(desk: Desk, beat: Heartbeat, what: str, *, redo: bool = True) -> None:
    free = _is_free(desk.session)
    desk.window.article.view.setFocus()
    beat.watch(f"undo: {what}", desk.actions["history.undo"].trigger, free)
    if redo:
        beat.watch(f"redo: {what}", desk.actions["history.redo"].trigger, free)


def _long_article(desk: Desk, beat: Heartbeat, key: int, line: int) -> None:
    session, view = desk.session, desk.window.article.view
    what = f"an article of {WORDS:,} words"
    first = session.workspace.queue.next_after(None)
    shown: list[int] = []
    session.article_opened.connect(lambda opened: shown.append(opened.article.key) if opened else None)
    beat.watch("open the first article, a short one", lambda: session.open_article(first))
    beat.watch(f"open {what}", lambda: session.open_article(key), lambda: shown[-1] == key)
    view.setFocus()
    for name, one in (("accept", Qt.Key.Key_A), ("reject", Qt.Key.Key_R), ("undo", Qt.Key.Key_Z)):
        for nth in ("first", "second"):
            beat.watch(f"{name} in it, near the beginning, {nth}", _key(desk, one))
    session.set_current(session.items[-9].ref)
    for nth in ("first", "second"):
        beat.watch(f"accept in it, near the end, {nth}", _key(desk, Qt.Key.Key_A))
    beat.watch("ask in it whom an item means, near the end", _key(desk, Qt.Key.Key_L))
    for popup in desk.window.findChildren(TypeAhead):
        popup.close()
    above = session.workspace.review
    beat.watch(
        f"accept all {len(session.items):,} in it",
        lambda: session.undertake(lambda: above.accepting_above(key, 0.0)),
        _is_free(session),
    )
    _undo_and_redo(desk, beat, "that")
    beat.watch("open 10 MB in one line", lambda: session.open_article(line))
    session.open_article(first)
    beat.watch("open the first of these again", lambda: session.open_article(key), lambda: shown[-1] == key)


def _names(desk: Desk, beat: Heartbeat) -> None:
    session = desk.session
    first = session.workspace.queue.next_after(None)
    second = session.workspace.queue.next_after(first)
    names = f"{LISTED:,} actors"
    session.open_article(None)
    beat.watch(
        f"open the first article, with {names}, and ask for suggestions",
        lambda: session.open_article(first),
        session.workspace.suggesting.read_names,
    )
    beat.watch("open the next one", lambda: session.open_article(second))


def _actors(desk: Desk, beat: Heartbeat) -> None:
    session = desk.session
    panel = desk.window.panel
    session.open_article(session.workspace.queue.next_after(None))
    panel.setCurrentWidget(panel.actors)
    beat.watch("list the actors of the whole project", lambda: panel.actors.whole_project.setChecked(True))
    desk.window.article.view.setFocus()
    beat.watch("accept with that list in sight", _key(desk, Qt.Key.Key_A))
    panel.setCurrentWidget(panel.review)
    editing, free = session.workspace.actor_editing, _is_free(session)
    count = f"{SIZE.linked:,} mentions"
    beat.watch(
        f"merge an actor of {count}",
        lambda: session.undertake(lambda: editing.merging("actor-1", ["actor-0"])),
        free,
    )
    _undo_and_redo(desk, beat, "that")
    _undo_and_redo(desk, beat, "that, again", redo=False)
    beat.watch(
        f"retype an actor of {count}",
        lambda: session.undertake(lambda: editing.editing("actor-0", actor_type="organization")),
        free,
    )
    _undo_and_redo(desk, beat, "that")
    refs = [item.ref for key in range(1181, 1381) for item in session.workspace.articles.open(key).items]
    beat.watch(
        f"split an actor of {count}",
        lambda: session.undertake(lambda: editing.splitting("actor-0", refs, "Another", "person")),
        free,
    )
    _undo_and_redo(desk, beat, "that")


def _codebook(desk: Desk, beat: Heartbeat) -> None:
    session = desk.session

    def is_counted() -> bool:
        return any(one.is_counted for one in desk.window.findChildren(CodebookEditor))

    beat.watch("open the codebook editor", desk.actions["codebook.edit"].trigger, is_counted)
    for editor in desk.window.findChildren(CodebookEditor):
        editor.close()
    book = session.workspace.codebook
    editing = session.workspace.codebooks
    renamed = with_type_renamed(book, "person", "somebody")
    moves = Moves(types={"person": "somebody"})
    beat.watch(
        f"rename a label of {SIZE.articles * SIZE.mentions:,} mentions",
        lambda: session.undertake(lambda: editing.applying(renamed, moves)),
        _is_free(session),
    )
    _undo_and_redo(desk, beat, "that")


def _rules(desk: Desk, beat: Heartbeat) -> None:
    session = desk.session
    rules, free = session.workspace.rules, _is_free(session)
    rule = Rule(kind=ItemKind.MENTION, pattern=NAME)
    found = rules.coverage(rule)
    beat.watch(
        f"add a rule that holds {found.count:,}",
        lambda: session.undertake(lambda: rules.adding(rule, found)),
        free,
    )
    _undo_and_redo(desk, beat, "that")
    uuid = rules.listed()[0].rule.uuid
    beat.watch("switch it off", lambda: session.undertake(lambda: rules.switching(uuid, active=False)), free)
    beat.watch("switch it on", lambda: session.undertake(lambda: rules.switching(uuid, active=True)), free)
    beat.watch("remove it", lambda: session.undertake(lambda: rules.removing(uuid)), free)
    _undo_and_redo(desk, beat, "that")


def _occurrences(desk: Desk, beat: Heartbeat) -> None:
    session = desk.session
    service = session.workspace.occurrences
    wish = Wish(act=Act.RELABEL, words=NAME, type="media")
    run = service.begin(wish)
    for keys in service.slices(wish):
        if run.done >= RELABELLED:
            break
        changes = run.take(keys)
        if changes is not None:
            session.announce(changes)
    _undo_and_redo(desk, beat, f"every occurrence, {run.done:,} relabelled")


def _imports(desk: Desk, beat: Heartbeat, place: Path) -> None:
    articles = place / "articles.jsonl"
    write_articles(articles, IMPORTED)
    beat.watch(
        f"import {IMPORTED:,} articles of 600 words",
        lambda: desk.importing.take([articles]),
        lambda: (
            desk.session.workspace.queue.counts().total >= SIZE.articles + IMPORTED
            and not desk.importing.is_running
        ),
    )


if __name__ == "__main__":
    main()
