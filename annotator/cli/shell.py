"""What every command shares: exit statuses, the world's errors in words, progress, tables."""

from __future__ import annotations

import sys
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from annotator.core.record import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from annotator.core.record import Notice
    from annotator.core.upgrading import UpgradeStage
    from annotator.services.workspace import Workspace

DONE = 0
REFUSED = 1
FAILED = 2


@dataclass(frozen=True, slots=True)
class Window:
    """How commands reach the window without naming Qt.

    ``open`` shows a project and gives the exit status when it is closed. ``render`` writes a picture of the
    window on a project to a PNG file, without a screen.
    """

    open: Callable[[Path | None], int]
    render: Callable[[Path, Path], None]


def report_findings(findings: Iterable[Refusal | Notice]) -> int:
    """List what was not taken, and what there is to know, on standard error; gives the exit status."""
    status = DONE
    for one in findings:
        if isinstance(one, Refusal):
            status = REFUSED
            click.echo(str(one), err=True)
        else:
            click.echo(f"note: {one}", err=True)
    return status


def console() -> Console:
    """Where tables go: as wide as the terminal, or wide enough for any line in a pipe."""
    return Console(width=None if sys.stdout.isatty() else 160, highlight=False, markup=False)


@contextmanager
def progress_bar(what: str) -> Iterator[Callable[..., None]]:
    """A bar on standard error where that is a terminal, nothing in a pipe; gives what moves it.

    It is moved by what is done and how much there is, and by other words where they change.
    """
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )
    with bar:
        task = bar.add_task(what, total=None)

        def move(done: int, total: int, words: str = what) -> None:
            bar.update(task, completed=done, total=total, description=words)

        yield move


@contextmanager
def open_to_write(project: Path, *, coder: str | None = None) -> Iterator[Workspace]:
    """A project open for writing, after it was brought up to date under a bar if it is of an older version.

    Raises:
        ProjectError: if it cannot be opened.
    """
    from annotator.core.upgrading import UpgradeWatch
    from annotator.services.projects import bring_up_to_date, is_of_older_version, open_project

    if is_of_older_version(project):
        click.echo(
            f"{project}: of an older version; a copy is put beside it and it is brought up to date", err=True
        )
        with progress_bar("copying") as move:

            def told(stage: UpgradeStage) -> None:
                share = f", {100 * stage.done // stage.total} %" if stage.total else ""
                what = "copying" if stage.step == 1 else "changing"
                move(stage.step - 1, stage.steps, f"{what}{share}")

            bring_up_to_date(project, UpgradeWatch(told))
    with closing(open_project(project, coder=coder)) as workspace:
        if workspace.doubt is not None:
            click.echo(f"note: {workspace.doubt}", err=True)
        yield workspace
