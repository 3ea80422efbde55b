"""The process that suggests comes to grief while a person decides by keys; the next one suggests instead."""

from __future__ import annotations

import os
import signal
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, Qt
from PySide6.QtTest import QTest

from annotator.desk import build
from annotator.services.projects import check_project, create_project, open_project
from annotator.suggest.client import WorkerClient
from annotator.ui.background import ThreadPool
from annotator.ui.preferences import Preferences
from annotator.ui.program import application
from tests.faults.attempts import Outcome
from tests.paper_worker import NAME, paper_worker
from tests.worlds import add_article, harbour_suggestions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.desk import Desk

MOODS = {
    "suggester killed": "waits",
    "suggester hangs": "hangs",
    "suggester out of memory": "out of memory",
    "suggester writes garbage": "garbage",
    "suggester dies at its start": "dies at the start",
}
"""The faults of the table, by what the process is told to do."""

_PATIENCE = (60.0, 0.6)
_LONGEST = 60.0
_KEYS = (Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_A)
"""Decide, take it back, decide: one decision more."""
_ROUNDS = 2
"""So often these are pressed."""


def attempt_with_worker(fault: str, folder: Path, times: int) -> Outcome:
    """So many windows, each with a process of its own to which that happens."""
    outcome, slowest = Outcome(), 0.0
    for number in range(times):
        place = folder / str(number)
        place.mkdir()
        outcome.tried += 1
        slowest = max(slowest, _attempt(MOODS[fault], place, outcome))
    if not outcome.torn:
        outcome.said = f"none; the next process suggested (slowest key {1000 * slowest:.0f} ms)"
    return outcome


def _attempt(mood: str, folder: Path, outcome: Outcome) -> float:
    """Decide while the process reads another article, then wait for that; seconds of the slowest key."""
    project, clients = folder / "desk.annotator", list[WorkerClient]()
    first, second = _make(project)

    def begin(on_reply: Any, on_exit: Any, _options: object) -> WorkerClient:
        clients.append(WorkerClient(paper_worker(mood, folder), on_reply, on_exit, _PATIENCE))
        return clients[-1]

    desk = _desk(folder, begin)
    desk.projects.open(project)
    desk.session.open_article(second)
    desk.suggesting.begin()
    desk.session.open_article(first)
    slowest = _press_keys(desk)
    if mood == "waits":
        _until(lambda: clients[0].process_id is not None)
        os.kill(clients[0].process_id or 0, signal.SIGKILL)
    slowest = max(slowest, _press_keys(desk))
    desk.session.open_article(second)
    workspace = desk.session.workspace
    if not _until(lambda: workspace.suggesting.is_suggested(second)):
        outcome.torn.append(f"{mood}: nothing was suggested")
    shown = sum(item.decision is not None for item in workspace.articles.open(first).items)
    desk.close()
    desk.window.deleteLater()
    for client in clients:
        client.stop(timeout=0.2)
    outcome.torn += check_project(project)
    with closing(open_project(project)) as again:
        held = sum(item.decision is not None for item in again.articles.open(first).items)
        if not again.articles.open(second).items:
            outcome.torn.append(f"{mood}: its suggestions are not in the file")
    outcome.lost += abs(shown - held) + (shown != _ROUNDS)
    return slowest


def _make(project: Path) -> tuple[int, int]:
    with closing(create_project(project, coder="ana")) as workspace:
        first = add_article(workspace)
        workspace.suggesting.store(first, harbour_suggestions())
        return first, add_article(workspace, f"{NAME} said that nothing was lost.")


def _desk(folder: Path, worker: Callable[..., Any]) -> Desk:
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    desk = build(
        application(("annotator",)),
        Preferences(settings),
        pool=ThreadPool(),
        worker=worker,
        sample_folder=lambda: folder,
        scheme="light",
    )
    desk.window.show()
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    return desk


def _press_keys(desk: Desk) -> float:
    """Press the keys; seconds that the slowest took until all that followed was painted."""
    slowest = 0.0
    view = desk.window.article.view
    view.setFocus()
    for key in _KEYS:
        begun = time.monotonic()
        QTest.keyClick(view, key)
        QCoreApplication.processEvents()
        slowest = max(slowest, time.monotonic() - begun)
    return slowest


def _until(is_so: Callable[[], bool]) -> bool:
    end = time.monotonic() + _LONGEST
    while not is_so() and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.005)
    return is_so()
