"""From opening an article until its first suggestions are painted, with a warm worker.

    python -m tests.benchmarks arrival

Articles far apart are opened one after the other, so that nothing was suggested on them ahead.
"""

from __future__ import annotations

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest

from annotator.services.queue import QueueFilter
from annotator.services.suggesting import start_worker
from tests.benchmarks.bench_frames import fill
from tests.benchmarks.desks import desk_in, paint
from tests.benchmarks.measuring import percentile
from tests.benchmarks.report import Row, alone, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.desk import Desk

ARTICLES = 200
_PATIENCE = 30
_APART = 12


def rows(*, quick: bool = False) -> Iterator[Row]:
    """How long one waits: as one opens any article, and as one goes on to the next."""
    with TemporaryDirectory() as place:
        project = Path(place) / "bench.annotator"
        fill(project, ARTICLES // 2 if quick else ARTICLES)
        desk = desk_in(Path(place), worker=start_worker)
        desk.suggesting.begin()
        desk.projects.open(project)
        keys = [row.key for row in desk.session.workspace.queue.page(QueueFilter())]
        _arrived(desk, keys[1])
        QTest.qWait(2000)  # what it suggests ahead of that one
        far = [_arrived(desk, key) for key in keys[_APART::_APART]]
        QTest.qWait(3000)
        last = keys.index(desk.session.key or 0)
        following = [_arrived(desk, key) for key in keys[last + 1 : last + 3]]
        desk.close()
    what = "article opened → first suggestions painted, worker warm: p95"
    yield judged(what, percentile(far, 95), most=150, unit="ms", remark=f"median {median(far):.0f} ms")
    yield judged("… of the next article in the queue", max(following), most=150, unit="ms")


def _arrived(desk: Desk, key: int) -> float:
    """Milliseconds from opening an article until some annotations of it are painted."""
    begun = perf_counter()
    desk.session.open_article(key)
    index = desk.window.article.view._column.items
    while not index.spans(show_rejected=False) and perf_counter() - begun < _PATIENCE:
        QTest.qWait(1)
        index = desk.window.article.view._column.items
    paint()
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    alone(rows())
