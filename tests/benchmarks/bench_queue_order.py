"""What a page of the queue, and the next article, take in each order, against the order of import.

    python tests/benchmarks/bench_queue_order.py [ARTICLES]

A third of the articles (100,000 of them unless told otherwise) have suggestions that wait, one in twenty is
done. Pages of 200 rows begin anywhere, the orders take turns.
"""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.services.projects import create_project, open_project
from annotator.services.queue import QueueFilter, QueueOrder

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.queue import QueueService

ARTICLES = 100_000
ROUNDS = 60
_EVERYTHING = QueueFilter()
_SUGGESTION = "INSERT INTO suggestion VALUES (?, ?, 'mention', 'bench', '1', ?, '', NULL, '[]')"
_MENTIONS = """
INSERT INTO mention (uuid, article_id, span_start, span_end, type, suggestion_id)
SELECT 'm' || id, article_id, 0, 4, 'person', id FROM suggestion WHERE id % 3
"""
_CLAIMS = """
INSERT INTO claim (uuid, article_id, source, cue, content, suggestion_id)
SELECT 'c' || id, article_id, '[]', '[]', '[]', id FROM suggestion WHERE id % 3 = 0
"""


def main() -> None:
    """Measure and print one line per order: the medians, and how often that of import."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.annotator"
        create_project(path, coder="bench").close()
        _fill(path, count)
        with closing(open_project(path, coder="bench")) as workspace:
            _measure(workspace.queue, count)


def _fill(path: Path, count: int) -> None:
    chance = random.Random(count)  # noqa: S311 - nothing secret
    articles = (
        (key, f"a{key}", f"Article {key} on the harbour", "done" if key % 20 == 0 else "new", f"f{key}")
        for key in range(1, count + 1)
    )
    numbered = enumerate(
        (key for key in range(1, count + 1, 3) for _ in range(chance.randint(1, 6))), start=1
    )
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO article (id, uuid, title, status, words, fingerprint) VALUES (?, ?, ?, ?, 300, ?)",
            articles,
        )
        connection.executemany(_SUGGESTION, ((one, key, chance.random()) for one, key in numbered))
        for statement in (_MENTIONS, _CLAIMS):
            connection.execute(statement)


def _measure(queue: QueueService, count: int) -> None:
    chance = random.Random(1)  # noqa: S311 - nothing secret
    pages: dict[QueueOrder, list[float]] = {order: [] for order in QueueOrder}
    following: dict[QueueOrder, list[float]] = {order: [] for order in QueueOrder}
    for _round in range(ROUNDS):
        key = chance.randint(1, count)
        row = queue.rows([key])[key]
        for order in QueueOrder:
            queue.order_by(order)
            place = queue.place_of(row)
            pages[order].append(_timed(partial(queue.page, _EVERYTHING, after=place)))
            following[order].append(_timed(partial(queue.next_after, key)))
    sys.stdout.write(f"{count} articles, pages of 200 rows\n")
    usual = {name: statistics.median(times[QueueOrder.IMPORTED]) for name, times in _both(pages, following)}
    for order in QueueOrder:
        told = [
            f"{name} {statistics.median(times[order]) * 1000:.2f} ms,"
            f" ratio {statistics.median(times[order]) / usual[name]:.2f}"
            for name, times in _both(pages, following)
        ]
        sys.stdout.write(f"{order}: {' · '.join(told)}\n")


def _both(
    pages: dict[QueueOrder, list[float]], following: dict[QueueOrder, list[float]]
) -> tuple[tuple[str, dict[QueueOrder, list[float]]], ...]:
    return ("page", pages), ("next", following)


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
