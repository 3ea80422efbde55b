"""Key presses that claims cost before and after the program has learned from an analyst's decisions.

    python tests/benchmarks/bench_learning.py GOLD [FIRST [NEXT]]

GOLD is a folder laid out like PolNeAR, or native JSONL. The first 20 articles (FIRST) are taken as decided;
from them is learned what "Train on this project" learns from so few: how boundaries are drawn. The next 20
(NEXT) are then brought to gold by key events on the real window: with the model that ships, and with what was
learned.
Without GOLD nothing is measured. Reported, never a gate.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.core.annotation import ItemKind
from annotator.core.optional_suggesters import OptionalSuggesters
from annotator.core.record import Incoming, Record
from annotator.services.projects import create_project
from annotator.services.queue import QueueFilter
from annotator.services.suggesting import start_worker
from annotator.services.training import Plan, train_model
from annotator.services.training_sources import training_records
from tests.benchmarks.analyst import Analyst, Effort
from tests.benchmarks.bench_effort import desk_on, summed, wait_for_the_worker
from tests.benchmarks.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.worker_line import Worker


def main() -> None:
    """Play the articles both ways and print what they cost."""
    if len(sys.argv) < 2:
        sys.stdout.write("No gold was named; see the head of this file.\n")
        return
    first, following = (int(number) for number in (*sys.argv[2:4], "20", "20")[:2])
    records = training_records([Path(sys.argv[1])])
    decided, undecided = records[:first], records[first : first + following]
    with tempfile.TemporaryDirectory() as folder:
        before = _played(undecided, Path(folder) / "before", "")
        trained = Path(folder) / "model"
        train_model(decided, trained, Plan(trials=1, boundaries=True))
        after = _played(undecided, Path(folder) / "after", str(trained))
    sys.stdout.write(_table(first, before, after))


def _played(records: Sequence[Record], folder: Path, model: str) -> Effort:
    folder.mkdir()
    chosen = OptionalSuggesters(claim_model=model)

    def worker(on_reply: Any, on_exit: Any, _optional: OptionalSuggesters) -> Worker:
        return start_worker(on_reply, on_exit, chosen)

    workspace = create_project(folder / "learning.annotator", coder="analyst")
    drafts = [Incoming(source="gold", line=0, record=_bare(record)) for record in records]
    run = workspace.importing.begin()
    run.store(drafts)
    desk = desk_on(folder, workspace, worker)
    gold = {record.draft.text: record for record in records}
    efforts: dict[str, Effort] = {}
    for row in workspace.queue.page(QueueFilter()):
        desk.session.open_article(row.key)
        wait_for_the_worker(desk, row.key)
        article = desk.session.article
        assert article is not None
        hands = Hands(desk)
        hands.open()
        efforts[str(row.key)] = Analyst(desk, hands, gold[article.text]).work()
    desk.close()
    return summed(efforts)


def _bare(record: Record) -> Record:
    return Record(draft=record.draft)


def _table(first: int, before: Effort, after: Effort) -> str:
    claims = ItemKind.CLAIM
    lines = [
        "| model | key presses for claims | per gold claim |",
        "|---|---|---|",
        f"| ships | {before.presses[claims]} | {before.per(claims):.2f} |",
        f"| after {first} articles | {after.presses[claims]} | {after.per(claims):.2f} |",
    ]
    share = after.presses[claims] / before.presses[claims]
    return "\n".join([*lines, f"\n{share:.1%} of the presses without learning.\n"])


if __name__ == "__main__":
    main()
