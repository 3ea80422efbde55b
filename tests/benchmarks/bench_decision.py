"""A decision: from the key press until it is committed and painted, and its commit against bare SQLite.

    python -m tests.benchmarks decision

The yardstick of a commit are the very statements that the program gave to SQLite, with the values it bound,
repeated on a copy of the file by Python's ``sqlite3`` alone; both take turns. As in the window, the article
is open and is shown anew after each decision, which is not part of the commit.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from annotator.core.annotation import is_pending
from annotator.services.projects import open_project
from annotator.storage.connecting import CACHE
from tests.benchmarks.desks import desk_in, press
from tests.benchmarks.large_projects import cache_folder, large_project, long_project
from tests.benchmarks.measuring import Times, add, timed
from tests.benchmarks.report import SIZES, Growth, Row, alone, grown, judged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.annotation import ItemRef
    from annotator.core.changes import Changes

ROUNDS = 60
_FIRST = 5
_PAGE = 4096
_PAGES = 12
"""What a decision writes into the journal of SQLite, roughly."""


class Recorder:
    """A connection that notes what it is asked to execute."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.asked: list[tuple[str, Any]] = []

    def execute(self, sql: str, values: Any = ()) -> sqlite3.Cursor:
        """As the connection does."""
        self.asked.append((sql, values))
        return self._connection.execute(sql, values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def rows(*, quick: bool = False) -> Iterator[Row | Growth]:
    """Key presses on articles of each length, and commits in projects of each size."""
    lengths = (500, 10_000, 100_000) if quick else (500, 20_000, 10_000, 100_000, 1_000_000)
    painted = {words: _pressed(words) for words in lengths}
    for words, (count, found) in painted.items():
        what = f"key press → committed → painted, {words:,} words, {count:,} spans: p95"
        remark = f"median {found.median:.1f}, at work {found.p95_at_work:.1f} ms"
        yield judged(what, found.p95, most=16, unit="ms", remark=remark)
    growth = Growth(
        what="key press → painted, by words",
        costs={words: median(painted[words][1].work) for words in lengths if words >= SIZES[0]},
    )
    yield grown(growth)
    yield growth
    costs: dict[int, float] = {}
    for size in SIZES[:2] if quick else SIZES:
        ours, bare, synced = _commits(large_project(size))
        costs[size] = median(ours)
        ratio = median(one / other for one, other in zip(ours, bare, strict=True))
        what = f"commit of a decision among {size:,} articles, of the same statements"
        remark = f"{median(ours):.2f} ms; {median(ours) / median(synced):.2f} x of a bare fdatasync"
        yield judged(what, ratio, most=1.3, remark=remark)
    yield grown(Growth(what="commit of a decision", costs=costs), floor=2)
    yield Growth(what="commit of a decision", costs=costs)


def _pressed(words: int) -> tuple[int, Times]:
    """How many spans an article of so many words has, and what accepting them one after the other takes."""
    with TemporaryDirectory(dir=cache_folder()) as folder:
        path = Path(shutil.copyfile(long_project(words), Path(folder) / "long.annotator"))
        desk = desk_in(Path(folder))
        desk.projects.open(path)
        QTest.qWait(300)
        count = len(desk.session.items)
        desk.window.article.view.setFocus()
        found = Times([], [])
        press(desk, Qt.Key.Key_A)
        for _ in range(min(ROUNDS, count - 2)):
            add(found, partial(press, desk, Qt.Key.Key_A))
        decided = sum(not is_pending(item) for item in desk.session.items)
        assert decided >= len(found.clock), f"{decided} of {len(found.clock)} key presses were decisions"
        desk.close()
        desk.window.deleteLater()
        QCoreApplication.processEvents()
    return count, found


def _commits(project: Path) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of accepting a suggestion, of its statements alone, and of a bare ``fdatasync``."""
    with TemporaryDirectory(dir=cache_folder()) as name:
        ours, bare = (
            Path(shutil.copyfile(project, Path(name) / one)) for one in ("a.annotator", "b.annotator")
        )
        with (
            closing(open_project(ours, coder="bench")) as workspace,
            closing(sqlite3.connect(bare, isolation_level=None)) as connection,
            (Path(name) / "bytes").open("wb", buffering=0) as plain,
        ):
            connection.row_factory = sqlite3.Row
            for pragma in (
                "journal_mode = WAL",
                "synchronous = FULL",
                "foreign_keys = ON",
                f"cache_size = -{CACHE}",
            ):
                connection.execute(f"PRAGMA {pragma}")
            recorder = Recorder(workspace._project.file.connection)
            workspace._project.file.connection = recorder  # type: ignore[assignment]
            found: tuple[list[float], list[float], list[float]] = ([], [], [])
            for accept in _acceptances(workspace):
                recorder.asked.clear()
                # Each follows a write to another file, so that neither finds the disk busy with its own.
                found[2].append(timed(partial(_sync, plain.fileno())))
                found[0].append(timed(accept))
                _sync(plain.fileno())
                found[1].append(timed(partial(_repeat, connection, list(recorder.asked))))
    # The first ones read what is remembered later.
    return found[0][_FIRST:], found[1][_FIRST:], found[2][_FIRST:]


def _acceptances(workspace: Any) -> Iterator[Callable[[], object]]:
    """Decisions on one article after another, each open as in the window, which shows it anew after each."""
    done, key = 0, None
    while done < ROUNDS + _FIRST:
        key = workspace.queue.next_after(key)
        opened = workspace.articles.open(key)
        for item in [one for one in opened.items if is_pending(one)][:ROUNDS]:
            done += 1
            dict(workspace.actors.proposals(opened))
            found: list[Changes] = []
            yield partial(_accept, workspace, item.ref, found)
            opened = workspace.articles.reopen(opened, found[0])


def _accept(workspace: Any, ref: ItemRef, found: list[Changes]) -> None:
    found.append(workspace.review.accept(ref))


def _repeat(connection: sqlite3.Connection, statements: list[tuple[str, Any]]) -> None:
    for sql, values in statements:
        connection.execute(sql, values).fetchall()


def _sync(file: int) -> None:
    os.write(file, b"\0" * _PAGE * _PAGES)
    os.fdatasync(file)


if __name__ == "__main__":
    alone(rows())
