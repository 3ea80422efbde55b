"""Frames of scrolling and accepting while the worker reads a hundred articles, against the same without it.

    python tests/benchmarks/bench_frames.py

A frame is one scroll step or one key press with all that follows from it: commit, repaint, and whatever
answers of the worker have arrived meanwhile. Reported, never a gate: budget 0.5 % of frames over 16 ms.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest

from annotator.app import application
from annotator.core.article import Draft
from annotator.core.record import Incoming, Record
from annotator.desk import build
from annotator.locations import sample_articles
from annotator.services.projects import create_project
from annotator.services.suggesting import start_worker
from annotator.ui.background import ThreadPool
from annotator.ui.preferences import Preferences

if TYPE_CHECKING:
    from annotator.desk import Desk

ARTICLES = 100
FRAME = 0.016
QUIET_SECONDS = 20
KEYS_EVERY = 10
STEP = 40


@dataclass
class Frames:
    """Seconds that frames took."""

    seconds: list[float] = field(default_factory=list)

    def report(self, name: str) -> str:
        """Count, how many were late, median, 99th percentile and worst."""
        ordered = sorted(self.seconds)
        late = sum(one > FRAME for one in ordered)
        figures = [statistics.median(ordered), ordered[int(len(ordered) * 0.99)], ordered[-1]]
        middle, tail, worst = (f"{1000 * one:.1f} ms" for one in figures)
        return (
            f"{name}: {len(ordered)} frames, {100 * late / len(ordered):.2f} % over 16 ms"
            f" (median {middle}, 99 % {tail}, worst {worst})\n"
        )


def main() -> None:
    """Measure quiet, then with the worker at work, and print both."""
    with tempfile.TemporaryDirectory() as place:
        project = Path(place) / "bench.annotator"
        _fill(project)
        desk = _desk(Path(place), project)
        quiet, busy = Frames(), Frames()
        end = time.perf_counter() + QUIET_SECONDS
        while time.perf_counter() < end:
            _frame(desk, quiet)
        desk.suggesting.on_all()
        while desk.suggesting.is_running:
            _frame(desk, busy)
        sys.stdout.write(quiet.report("without the worker"))
        sys.stdout.write(busy.report(f"while it reads {ARTICLES} articles"))
        desk.close()


def _fill(project: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted(sample_articles().glob("*.txt"))]
    with closing(create_project(project, coder="bench")) as workspace:
        batch = [
            Incoming(
                source="bench",
                line=number,
                record=Record(draft=Draft(text=f"{texts[number % len(texts)]}\n{number}", title=str(number))),
            )
            for number in range(ARTICLES)
        ]
        workspace.importing.begin().store(batch)
        first = workspace.queue.next_after(None)
        assert first is not None
        for _ in workspace.suggesting.run([first]):
            pass


def _desk(place: Path, project: Path) -> Desk:
    desk = build(
        application(("annotator",)),
        Preferences(QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)),
        pool=ThreadPool(),
        worker=start_worker,
        sample_folder=lambda: place,
        scheme="light",
    )
    desk.window.resize(1280, 800)
    desk.window.show()
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    desk.projects.open(project)
    desk.window.article.view.setFocus()
    return desk


def _frame(desk: Desk, frames: Frames) -> None:
    view = desk.window.article.view
    number = len(frames.seconds)
    begun = time.perf_counter()
    if number % KEYS_EVERY == 0:
        QTest.keyClick(view, (Qt.Key.Key_A, Qt.Key.Key_Z)[number // KEYS_EVERY % 2])
    else:
        bar = view.verticalScrollBar()
        bar.setValue((bar.value() + STEP) % max(bar.maximum(), 1))
    view.viewport().repaint()
    QCoreApplication.processEvents()
    frames.seconds.append(time.perf_counter() - begun)
    time.sleep(0.002)


if __name__ == "__main__":
    main()
