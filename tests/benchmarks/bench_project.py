"""Projects of up to 1,000,000 articles with ten mentions each: opening, actors, statistics, finding.

python -m tests.benchmarks project
"""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from annotator.core.queue import QueueOrder
from annotator.services.concordance import Kind, Query
from annotator.services.projects import open_project
from tests.benchmarks.desks import desk_in, paint
from tests.benchmarks.large_projects import NoSpaceError, large_project
from tests.benchmarks.measuring import best, timed
from tests.benchmarks.report import SIZES, Growth, Row, alone, grown, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.desk import Desk
    from annotator.services.workspace import Workspace

RARE = "rufubo"
_OPENINGS = 5
_QUICK_ENOUGH = {
    "open the project": 16,
    "open the project until painted": 100,
    "… with what is in sight of its actor list, and statistics": 100,
    "actors of the open article": 5,
    "open an article": 5,
    "whom a mention may mean, asked first": 100,
    "whom a mention may mean": 100,
    "actors looked up": 50,
    "… of a name with a mistake": 100,
    "find a rare word: first page": 100,
}
"""Milliseconds below which nobody waits, whatever the ratio is."""
_EVERYONE = "all actors of the project, read beside the window"
"""There are a hundred times as many; the first ones of the list are in the window's own row."""


def rows(*, quick: bool = False) -> Iterator[Row | Growth]:
    """What each costs at each size, and whether the largest project is as quick as the smallest."""
    costs: dict[str, dict[int, float]] = {}
    for size in SIZES[:2] if quick else SIZES:
        try:
            path = large_project(size)
        except NoSpaceError as error:
            yield Row(what=f"project of {size:,} articles", remark=str(error))
            continue
        for what, cost in (*_of_window(path), *_of_services(path, size)):
            costs.setdefault(what, {})[size] = cost
    for what, those in costs.items():
        growth = Growth(what=what, costs=those, most=None if what == _EVERYONE else 1.5)
        yield grown(growth, floor=_QUICK_ENOUGH.get(what, 2))
        yield growth
    largest = max(max(those) for those in costs.values())
    what = f"find a rare word in {largest:,} articles: first page"
    yield judged(what, costs["find a rare word: first page"][largest], most=100, unit="ms")


def _of_window(path: Path) -> Iterator[tuple[str, float]]:
    with TemporaryDirectory() as folder:
        desk = desk_in(Path(folder))
        desk.projects.open(path, read_only=True)
        yield "open the project until painted", min(_opened(desk, path) for _ in range(_OPENINGS))
        panel = desk.window.panel
        panel.setCurrentWidget(panel.actors)
        panel.actors.whole_project.setChecked(True)
        both = min(_opened(desk, path, whole=True) for _ in range(3))
        yield "… with what is in sight of its actor list, and statistics", both
        desk.close()
        desk.window.deleteLater()
        QCoreApplication.processEvents()


def _opened(desk: Desk, path: Path, *, whole: bool = False) -> float:
    desk.session.close_workspace()
    QCoreApplication.processEvents()
    listed: list[object] = []
    connection = desk.window.panel.actors._project_actors.counted.connect(listed.append)

    def open_it() -> None:
        desk.projects.open(path, read_only=True)
        paint()
        if whole:
            desk.session.workspace.review.trust()
            while not listed:
                QTest.qWait(1)
            paint()

    took = timed(open_it)
    desk.window.panel.actors._project_actors.counted.disconnect(connection)
    return took


def _of_services(path: Path, size: int) -> Iterator[tuple[str, float]]:
    yield "open the project", best(lambda: open_project(path, coder="bench", read_only=True).close())
    with closing(open_project(path, coder="bench", read_only=True)) as workspace:
        keys = iter(range(size // 2, size, 7))
        yield "open an article", best(lambda: workspace.articles.open(next(keys)), 20)
        yield "actors of the open article", best(lambda: workspace.actors.listed(next(keys)), 10)
        yield _EVERYONE, best(workspace.actors.listed, 2)
        opened = workspace.articles.open(next(keys))
        asked = iter(opened.items)
        ask = partial(workspace.actors.candidates, opened)
        yield "whom a mention may mean, asked first", timed(lambda: ask(next(asked)))
        yield "whom a mention may mean", best(lambda: ask(next(asked)), 5)
        yield "actors looked up", best(lambda: workspace.actors.search("alma bal"), 3)
        yield "… of a name with a mistake", best(lambda: workspace.actors.search("allma bbal"), 2)
        yield "statistics of trust", best(workspace.review.trust)
        yield "what there is to learn from", best(workspace.models.material, 2)
        yield "status of undo", best(workspace.history.status)
        yield "find a rare word: first page", best(partial(_first_page, workspace), 2)
        for order in QueueOrder:
            workspace.queue.order_by(order)
            yield (
                f"next articles ahead, by {order}",
                best(lambda: workspace.queue.upcoming(size // 2, limit=5)),
            )


def _first_page(workspace: Workspace) -> object:
    return next(workspace.concordance.pages(Query(kind=Kind.WORDS, text=RARE)))


if __name__ == "__main__":
    alone(rows())
