"""Key presses that an article costs with the program's suggestions, against by hand.

    python tests/benchmarks/bench_effort.py

An analyst who knows the gold annotations of the sample articles plays them into the real window by key events
only, by the fewest presses that can be planned. A chord counts as one press. Reported, never a gate: with
suggestions it should be 45 % of by hand or less.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from annotator.core.annotation import ItemKind
from annotator.core.record import Incoming
from annotator.desk import build
from annotator.locations import sample_articles
from annotator.services.projects import create_sample
from annotator.services.queue import QueueFilter
from annotator.services.suggesting import start_worker
from annotator.ui.background import InlinePool
from annotator.ui.preferences import Preferences
from annotator.ui.program import application
from tests.benchmarks.analyst import Analyst, Effort
from tests.benchmarks.hands import Hands
from tests.benchmarks.report import judged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.record import Record
    from annotator.desk import Desk
    from annotator.services.workspace import Workspace
    from tests.benchmarks.report import Row

GOAL = 0.45
_PATIENCE = 60


class NoWorker:
    """Suggests nothing, and parses nothing."""

    def request(self, request: object) -> None:
        """Nobody answers."""

    def cancel(self, generation: int) -> None:
        """There is nothing to cancel."""

    def stop(self) -> None:
        """There is nothing to stop."""


def main() -> None:
    """Play every sample article both ways and print the table."""
    suggested = _played(suggesting=True)
    by_hand = _played(suggesting=False)
    sys.stdout.write(_table(suggested, by_hand))


def rows() -> Iterator[Row]:
    """The share of key presses, and what differs from gold in the end."""
    suggested, by_hand = summed(_played(suggesting=True)), summed(_played(suggesting=False))
    remark = f"{suggested.total:,} of {by_hand.total:,}; differing: {suggested.differences}"
    what = "key presses with suggestions, of those by hand"
    yield judged(what, 100 * suggested.total / by_hand.total, most=100 * GOAL, unit="%", remark=remark)


def _played(*, suggesting: bool) -> dict[str, Effort]:
    efforts: dict[str, Effort] = {}
    with tempfile.TemporaryDirectory() as folder:
        sample = create_sample(Path(folder) / "effort.annotator", coder="analyst")
        desk = desk_on(Path(folder), sample, start_worker if suggesting else lambda *_callbacks: NoWorker())
        workspace = desk.session.workspace
        gold = _gold(desk)
        for row in workspace.queue.page(QueueFilter()):
            desk.session.open_article(row.key)
            if suggesting:
                wait_for_the_worker(desk, row.key)
            article = desk.session.article
            assert article is not None
            hands = Hands(desk)
            hands.open()
            efforts[article.identifier or article.title] = Analyst(desk, hands, gold[article.text]).work()
        desk.close()
    return efforts


def wait_for_the_worker(desk: Desk, key: int) -> None:
    """Until the article has its suggestions and its outline."""
    view, suggesting = desk.window.article.view, desk.session.workspace.suggesting
    end = time.monotonic() + _PATIENCE
    while not (suggesting.is_suggested(key) and view.outline() is not None):
        assert time.monotonic() < end, "the worker does not answer"
        QTest.qWait(20)
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)


def desk_on(folder: Path, workspace: Workspace, worker: Callable[..., Any]) -> Desk:
    """The real window on a project, with its settings in ``folder``."""
    desk = build(
        application(("annotator",)),
        Preferences(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)),
        pool=InlinePool(),
        worker=worker,
        sample_folder=lambda: folder,
        scheme="light",
    )
    desk.window.article.view.set_animated(False)
    desk.window.show()
    desk.window.activateWindow()
    QTest.qWaitForWindowActive(desk.window)
    desk.session.open_workspace(workspace)
    desk.suggesting.begin()
    return desk


def _gold(desk: Desk) -> dict[str, Record]:
    files = sorted(sample_articles().glob("*.jsonl"))
    incoming = desk.session.workspace.importing.prepare(files)
    return {one.record.draft.text: one.record for one in incoming if isinstance(one, Incoming)}


def _table(suggested: dict[str, Effort], by_hand: dict[str, Effort]) -> str:
    lines = [
        "| article | presses per actor, suggested / by hand | per claim, suggested / by hand | share |",
        "|---|---|---|---|",
    ]
    lines += [_row(name, suggested[name], by_hand[name]) for name in suggested]
    lines.append(_row("**all**", summed(suggested), summed(by_hand)))
    share = summed(suggested).total / summed(by_hand).total
    verdict = "met" if share <= GOAL else "NOT met"
    lines.append(f"\n{share:.1%} of the presses by hand; goal {GOAL:.0%}: {verdict}.")
    left = summed(suggested).differences, summed(by_hand).differences
    lines.append(f"Items that differ from gold in the end: {left[0]} / {left[1]}.\n")
    return "\n".join(lines)


def _row(name: str, suggested: Effort, by_hand: Effort) -> str:
    per = [f"{suggested.per(kind):.1f} / {by_hand.per(kind):.1f}" for kind in ItemKind]
    return f"| {name} | {per[0]} | {per[1]} | {suggested.total / by_hand.total:.0%} |"


def summed(efforts: dict[str, Effort]) -> Effort:
    """The efforts of several articles as one."""
    whole = Effort(dict.fromkeys(ItemKind, 0), dict.fromkeys(ItemKind, 0))
    for effort in efforts.values():
        for kind in ItemKind:
            whole.presses[kind] += effort.presses[kind]
            whole.items[kind] += effort.items[kind]
        whole.differences += effort.differences
    return whole


if __name__ == "__main__":
    main()
