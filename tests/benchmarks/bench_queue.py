"""The queue of 10,000, 100,000 and 1,000,000 articles: first paint, pages, orders, filters, chips.

    python -m tests.benchmarks queue

Yardsticks of the filter are the same words asked of SQLite's full-text index alone, with nothing around it.
"""

from __future__ import annotations

import random
from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from annotator.core.article import Status
from annotator.services.projects import open_project
from annotator.services.queue import QueueFilter, QueueOrder
from annotator.storage.project_file import ProjectFile
from annotator.ui.queue.model import PAGE
from tests.benchmarks.desks import desk_in, paint
from tests.benchmarks.large_projects import NoSpaceError, large_project
from tests.benchmarks.measuring import best, timed, times
from tests.benchmarks.report import SIZES, Growth, Row, alone, grown, judged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.desk import Desk
    from annotator.services.queue import QueueService
    from annotator.ui.queue.table import QueueTable
    from annotator.ui.queue.widget import QueueWidget

ROUNDS = 40
_TURNS = 5
_OTHERS = tuple(order for order in QueueOrder if order is not QueueOrder.IMPORTED)
_SCATTERED = f"rows of {PAGE} articles anywhere"
"""What a page costs whose articles lie all over the file, whatever leads to them."""
QUICK = SIZES[:2]
_BARE = """
SELECT rowid FROM article_title WHERE article_title MATCH :words
UNION SELECT rowid FROM article_body WHERE article_body MATCH :words ORDER BY rowid LIMIT 100
"""
_BARE_TITLES = "SELECT rowid FROM article_title WHERE article_title MATCH :words ORDER BY rowid LIMIT 100"
WORDS = ("b", "ba", "bab", "ripa", "zoreba", "rufubo", "zoreba lemu", "alma ripaba said")
"""Two that only titles are asked for, one of a tenth of all articles, others rarer, and several words."""


class _Words(NamedTuple):
    typed: str
    clock: float
    bare: float


def rows(*, quick: bool = False) -> Iterator[Row | Growth]:
    """What the queue costs at each size."""
    costs: dict[str, dict[int, float]] = {}
    sizes: list[int] = []
    found: list[_Words] = []
    for size in QUICK if quick else SIZES:
        try:
            path = large_project(size)
        except NoSpaceError as error:
            yield Row(what=f"queue of {size:,}", remark=str(error))
            continue
        sizes.append(size)
        for what, cost in (*_of_window(path), *_of_service(path, size)):
            costs.setdefault(what, {})[size] = cost
        found = list(_of_words(path))
        for words in found:
            costs.setdefault(f"filter “{words.typed}”", {})[size] = words.clock
    yield from _judged(costs, sizes[-1])
    yield from _of_filter(found, sizes[-1])
    for what, those in costs.items():
        yield Growth(what=what, costs=those)


def _judged(costs: dict[str, dict[int, float]], size: int) -> Iterator[Row]:
    limits = {
        "queue: first paint": (100, 16),
        "queue: first page": (1, 0),
        "queue: page anywhere": (1, 0),
        "queue: next row painted": (16, 2),
        "queue: jump to the end, painted": (50, 16),
        "queue: chips": (16, 1),
        "queue: choices of the narrowing": (50, 5),
        "next article": (16, 2),
    }
    for what, (most, floor) in limits.items():
        yield judged(f"{what}, {size:,}", costs[what][size], most=most, unit="ms")
        yield grown(Growth(what=what, costs=costs[what]), floor=floor)
    for what, those in costs.items():
        if "by " in what:
            yield grown(Growth(what=what, costs=those), floor=2)
    bare = costs[_SCATTERED][size]
    for order in _OTHERS:
        cost = costs[_anywhere(order)][size]
        what = f"{_anywhere(order)}, {size:,}, of as many rows by key"
        yield judged(what, cost / bare, most=1.5, remark=f"{cost:.1f} ms")


def _of_filter(found: list[_Words], size: int) -> Iterator[Row]:
    for typed, clock, bare in found:
        what = f"filter “{typed}” to painted, {size:,}"
        yield judged(what, clock, most=50, unit="ms")
        most = 2 * bare + 16
        remark = f"the bare query {bare:.1f} ms"
        yield judged(f"{what}, of twice the bare query and 16 ms", clock / most, most=1, remark=remark)


def _of_window(path: Path) -> Iterator[tuple[str, float]]:
    with TemporaryDirectory() as folder:
        desk = desk_in(Path(folder))
        service = open_project(path, coder="bench", read_only=True)
        first = timed(partial(_open, desk, service))
        service = open_project(path, coder="bench", read_only=True)
        again = timed(partial(_open, desk, service))
        yield "open the project, painted", min(first, again)
        queue = desk.window.queue
        yield "queue: first paint", best(partial(_reload, queue))
        yield "queue: next row painted", times(_next_rows(desk)).median
        yield "queue: jump to the end, painted", min(_jumps(desk, service.queue.counts().total))
        yield "queue: chips", best(queue._count)
        desk.close()
        desk.window.deleteLater()
        QCoreApplication.processEvents()


def _open(desk: Desk, workspace: object) -> None:
    desk.session.open_workspace(workspace)  # type: ignore[arg-type]
    desk.session.open_article(desk.session.workspace.queue.next_after(None))
    paint()


def _reload(queue: QueueWidget) -> None:
    queue.model.reload()
    paint()


def _next_rows(desk: Desk) -> Iterator[Callable[[], object]]:
    table = desk.window.queue.table

    def go_on() -> None:
        table.selectRow(table.currentIndex().row() + 1)
        paint()

    QTest.qWait(200)
    for _ in range(ROUNDS):
        yield go_on


def _jumps(desk: Desk, size: int) -> Iterator[float]:
    """Milliseconds of going from the first article to the last, which is opened."""
    table = desk.window.queue.table
    for _ in range(_TURNS):
        QTest.keyClick(table, Qt.Key.Key_Home)
        paint()
        yield timed(partial(_press_end, table))
        last = desk.window.queue.model.key_at(table.currentIndex())
        assert last == desk.session.key == size, f"the last article is {size}, not {last}"


def _press_end(table: QueueTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_End)
    paint()


def _of_service(path: Path, size: int) -> Iterator[tuple[str, float]]:
    chance = random.Random(1)  # noqa: S311 - nothing secret
    with closing(open_project(path, coder="bench", read_only=True)) as workspace:
        queue = workspace.queue
        yield "queue: first page", best(lambda: queue.page(QueueFilter(), limit=PAGE), 15)
        scattered = [[chance.randint(1, size) for _ in range(PAGE)] for _ in range(ROUNDS)]
        yield _SCATTERED, times(partial(queue.rows, keys) for keys in scattered).median
        for order in QueueOrder:
            queue.order_by(order)
            anywhere = [queue.rows([key])[key] for key in (chance.randint(1, size) for _ in range(ROUNDS))]
            places = [queue.place_of(row) for row in anywhere]
            works = [partial(queue.page, QueueFilter(), after=place, limit=PAGE) for place in places]
            yield _anywhere(order), times(iter(works)).median
            yield _named("first page", order), best(lambda: queue.page(QueueFilter(), limit=PAGE))
            for status in (Status.DONE, Status.NEW):
                some = QueueFilter(status=status)
                yield _named(f"first page of {status}", order), best(partial(queue.page, some, limit=PAGE))
            waiting = QueueFilter(pending=True)
            yield _named("first page of pending", order), best(partial(queue.page, waiting, limit=PAGE))
            if order in {QueueOrder.NEWEST, QueueOrder.OLDEST}:
                spoken = QueueFilter(language="de")
                yield _named("first page of a language", order), best(partial(queue.page, spoken, limit=PAGE))
            yield _next(queue, order, size)
            yield _named("last page", order), best(lambda: queue.page_before(QueueFilter(), limit=PAGE))
        queue.order_by(QueueOrder.IMPORTED)
        yield "queue: choices of the narrowing", best(queue.choices, 3)


def _next(queue: QueueService, order: QueueOrder, size: int) -> tuple[str, float]:
    name = "next article" if order is QueueOrder.IMPORTED else f"next article by {order}"
    return name, best(lambda: queue.next_after(size // 2))


def _anywhere(order: QueueOrder) -> str:
    return "queue: page anywhere" if order is QueueOrder.IMPORTED else f"page anywhere by {order}"


def _named(what: str, order: QueueOrder) -> str:
    return f"{what} by {order}"


def _of_words(path: Path) -> Iterator[_Words]:
    with TemporaryDirectory() as folder, closing(ProjectFile.open_beside(path)) as bare:
        desk = desk_in(Path(folder))
        _open(desk, open_project(path, coder="bench", read_only=True))
        for words in WORDS:
            quoted = " ".join(f'"{word}"*' for word in words.split())
            sql = _BARE if len(max(words.split(), key=len)) > 2 else _BARE_TITLES
            yardstick = best(partial(bare.rows, sql, {"words": quoted}))
            yield _Words(words, min(_filtered(desk, words) for _ in range(5)), yardstick)
        desk.close()
        desk.window.deleteLater()
        QCoreApplication.processEvents()


def _filtered(desk: Desk, words: str) -> float:
    """Milliseconds from the end of the pause after typing until the articles that are left are painted."""
    queue = desk.window.queue
    queue.look_for("")
    paint()

    def look() -> None:
        queue.look_for(words)
        paint()

    return timed(look)


if __name__ == "__main__":
    alone(rows())
