"""Work without a window, to be killed at any moment: says each thing that is saved once it is.

python -m tests.faults.killed_work KIND PROJECT TARGET
"""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.article import Draft
from annotator.core.record import Incoming, Record
from annotator.services.projects import open_project

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

BATCH = 10
BATCHES = 60


def annotate(workspace: Workspace, _target: Path) -> None:
    """Accept and reject in turn, with every third decision taken back and done again."""
    for number, item in enumerate(workspace.articles.open(1).items):
        if number % 2:
            workspace.review.reject(item.ref)
        else:
            workspace.review.accept(item.ref)
        _say(f"{item.uuid} {'rejected' if number % 2 else 'accepted'}")
        if number % 3 == 0:
            workspace.history.undo()
            _say(f"{item.uuid} None")
            workspace.history.redo()
            _say(f"{item.uuid} {'rejected' if number % 2 else 'accepted'}")


def take_in(workspace: Workspace, _target: Path) -> None:
    """Import in batches."""
    run = workspace.importing.begin()
    for batch in range(BATCHES):
        texts = [f"Article {batch}-{number}. " * 50 for number in range(BATCH)]
        run.store([Incoming(source="a", line=0, record=Record(draft=Draft(text=text))) for text in texts])
        _say(str(run.report.imported))


def give_out(workspace: Workspace, target: Path) -> None:
    """Export again and again to the same file, with one more decision each time."""
    for number, item in enumerate(workspace.articles.open(1).items, start=1):
        workspace.review.accept(item.ref)
        workspace.exporting.export(target)
        _say(str(number))


def back_up(workspace: Workspace, target: Path) -> None:
    """Make backups, with one more decision in each."""
    for number, item in enumerate(workspace.articles.open(1).items, start=1):
        workspace.review.accept(item.ref)
        workspace.backup(target.with_name(f"{target.name}-{number}"))
        _say(str(number))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(kind: str, project: Path, target: Path) -> None:
    """Do that kind of work; a project of an earlier version is brought up to date by opening it."""
    _say("begin")
    with closing(open_project(project, coder="ana")) as workspace:
        _say("open")
        if kind != "migrating":
            WORK[kind](workspace, target)


WORK = {"annotating": annotate, "importing": take_in, "exporting": give_out, "backing up": back_up}

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
