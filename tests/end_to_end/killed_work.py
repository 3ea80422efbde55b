"""Work without a window, to be killed at any moment: says each thing that is saved once it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.article import Draft
from annotator.core.record import Incoming, Record
from annotator.services.projects import open_project

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

BATCH = 10
BATCHES = 60


def decide(workspace: Workspace, _out: Path) -> None:
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


def take_in(workspace: Workspace, _out: Path) -> None:
    """Import in batches."""
    run = workspace.importing.begin()
    for batch in range(BATCHES):
        texts = [f"Article {batch}-{number}. " * 50 for number in range(BATCH)]
        run.store([Incoming(source="a", line=0, record=Record(draft=Draft(text=text))) for text in texts])
        _say(str(run.report.imported))


def give_out(workspace: Workspace, out: Path) -> None:
    """Export again and again to the same file."""
    for number in range(1000):
        workspace.exporting.export(out)
        _say(str(number))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    kind, project, target = sys.argv[1:]
    {"decide": decide, "import": take_in, "export": give_out}[kind](
        open_project(Path(project), coder="ana"), Path(target)
    )
