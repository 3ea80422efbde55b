"""Frames of scrolling and accepting, while the worker reads a hundred articles and during an import.

    python -m tests.benchmarks frames

A frame is one scroll step or one key press with all that follows from it: commit, repaint, and whatever
answers of the worker, or articles, have arrived meanwhile. The frames of a quiet window are the yardstick.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from annotator.beginning import begin
from annotator.core.article import Draft
from annotator.core.record import Incoming, Record
from annotator.locations import sample_articles
from annotator.services.projects import create_project
from annotator.services.suggesting import start_worker
from tests.benchmarks.bench_exchange import write_articles
from tests.benchmarks.desks import desk_in
from tests.benchmarks.measuring import percentile
from tests.benchmarks.report import Row, alone, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.desk import Desk

ARTICLES = 100
IMPORTED = 3000
FRAME = 0.016
QUIET_SECONDS = 20
KEYS_EVERY = 10
STEP = 40


@dataclass
class Frames:
    """Seconds that frames took; of those with a key press a second time apart."""

    seconds: list[float] = field(default_factory=list)
    keys: list[float] = field(default_factory=list)

    @property
    def late(self) -> float:
        """Per cent over 16 ms."""
        return 100 * sum(one > FRAME for one in self.seconds) / max(1, len(self.seconds))

    @property
    def late_keys(self) -> float:
        """The same of key presses."""
        return 100 * sum(one > FRAME for one in self.keys) / max(1, len(self.keys))

    def figures(self) -> str:
        """Count, median, 99th percentile and worst."""
        median, tail = statistics.median(self.seconds), percentile(self.seconds, 99)
        middle, tail_, worst = (f"{1000 * one:.1f}" for one in (median, tail, max(self.seconds)))
        key = f"{1000 * percentile(self.keys, 95):.1f}"
        return f"{len(self.seconds)} frames: {middle}, 99 % {tail_}, worst {worst} ms; key p95 {key} ms"


def rows(*, quick: bool = False) -> Iterator[Row]:
    """Frames of a quiet window, with the worker at work, and with an import."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        project, articles = folder / "bench.annotator", folder / "articles.jsonl"
        fill(project, ARTICLES // 4 if quick else ARTICLES)
        write_articles(articles, IMPORTED // 4 if quick else IMPORTED)
        desk = desk_in(folder, worker=start_worker)
        begin(desk, [project])
        while desk.session.key is None:
            QTest.qWait(1)
        desk.window.article.view.setFocus()
        quiet, busy, importing = Frames(), Frames(), Frames()
        end = time.perf_counter() + QUIET_SECONDS / (4 if quick else 1)
        while time.perf_counter() < end:
            _frame(desk, quiet)
        desk.suggesting.on_all()
        while desk.suggesting.is_running:
            _frame(desk, busy)
        desk.importing.take([articles])
        begun, total = time.perf_counter(), desk.session.workspace.queue.counts().total
        while desk.importing.is_running or time.perf_counter() - begun < 1:
            _frame(desk, importing)
        added = desk.session.workspace.queue.counts().total - total
        desk.close()
    yield judged("frames over 16 ms, quiet window", quiet.late, unit="%", remark=quiet.figures())
    yield judged("frames over 16 ms while suggesting", busy.late, most=0.5, unit="%", remark=busy.figures())
    what = f"frames over 16 ms while {added:,} articles are imported"
    yield judged(what, importing.late, unit="%", remark=importing.figures())
    beyond = importing.late_keys - quiet.late_keys
    what = "key presses over 16 ms while importing, beyond those of a quiet window"
    yield judged(what, max(0.0, beyond), most=0, unit="%")


def fill(project: Path, articles: int) -> None:
    """A project of so many sample articles, on the first of which there are suggestions."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(sample_articles().glob("*.txt"))]
    with closing(create_project(project, coder="bench")) as workspace:
        batch = [
            Incoming(
                source="bench",
                line=number,
                record=Record(draft=Draft(text=f"{texts[number % len(texts)]}\n{number}", title=str(number))),
            )
            for number in range(articles)
        ]
        workspace.importing.begin().store(batch)
        first = workspace.queue.next_after(None)
        assert first is not None
        for _ in workspace.suggesting.run([first]):
            pass


def _frame(desk: Desk, frames: Frames) -> None:
    view = desk.window.article.view
    number = len(frames.seconds)
    is_key = number % KEYS_EVERY == 0
    begun = time.perf_counter()
    if is_key:
        QTest.keyClick(view, (Qt.Key.Key_A, Qt.Key.Key_Z)[number // KEYS_EVERY % 2])
    else:
        bar = view.verticalScrollBar()
        bar.setValue((bar.value() + STEP) % max(bar.maximum(), 1))
    QCoreApplication.processEvents()
    took = time.perf_counter() - begun
    frames.seconds.append(took)
    if is_key:
        frames.keys.append(took)
    time.sleep(0.002)


if __name__ == "__main__":
    alone(rows())
