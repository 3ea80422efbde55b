"""What every command shares: exit statuses, the world's errors in words, progress, tables."""

from __future__ import annotations

import sys
from contextlib import contextmanager
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
