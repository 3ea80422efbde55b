"""The whole job on the sample articles: in the window, or without a screen."""

from __future__ import annotations

import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table

from annotator.cli.shell import DONE, Window, console, progress_bar
from annotator.core.annotation import Claim, Mention
from annotator.core.errors import UserFacingError
from annotator.core.spans import joined_text
from annotator.core.words import counted

if TYPE_CHECKING:
    from annotator.services.articles import OpenArticle
    from annotator.services.workspace import Workspace

_SHOWN = 4  # articles in the table: enough to see what comes out, not more than a screen or two


@click.command()
@click.option(
    "--headless",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Do the job without a screen and leave the results in this folder.",
)
@click.pass_obj
def demo(window: Window, folder: Path | None) -> int:
    """Open the sample project; without a screen, work through it and print the result."""
    if folder is None and has_display():
        from annotator.services.projects import sample_project_path

        return window.open(sample_project_path())
    if folder is None:
        folder = Path("build", "demo")
        click.echo("There is no display, so the sample is worked through here instead of in the window.")
    return _without_screen(folder, window)


def has_display() -> bool:
    """Whether a window could be shown."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_screen(folder: Path, window: Window) -> int:
    from annotator.services.projects import create_sample

    project, dataset, picture = folder / "sample.annotator", folder / "sample.jsonl", folder / "window.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        project.unlink(missing_ok=True)
    except OSError as error:
        raise UserFacingError(
            f"“{folder}” cannot be written to: {error.strerror}.",
            advice="Choose another folder with --headless.",
        ) from error
    with closing(create_sample(project)) as workspace:
        click.echo(f"Imported {counted(workspace.queue.counts().total, 'sample article')} into {project}.")
        _suggest(workspace)
        _print_table(workspace)
        report = workspace.exporting.export(dataset)
    window.render(project, picture)
    click.echo(f"Dataset: {dataset} ({report.summary()})")
    click.echo(f"Picture of the window: {picture}")
    return DONE


def _suggest(workspace: Workspace) -> None:
    keys = workspace.suggesting.waiting()
    with progress_bar("suggesting") as progress:
        for _key, failures in workspace.suggesting.run(keys, progress=progress):
            for failure in failures:
                click.echo(failure, err=True)
    click.echo(f"Suggested actors and claims on {counted(len(keys), 'article')}.")


def _print_table(workspace: Workspace) -> None:
    from annotator.services.queue import QueueFilter

    output = console()
    page = workspace.queue.page(QueueFilter(pending=True), limit=_SHOWN)
    for row in page:
        output.print(_table(workspace, workspace.articles.open(row.key)))
    more = workspace.queue.count(QueueFilter(pending=True)) - len(page)
    if more > 0:
        output.print(f"… and {counted(more, 'more article')} in the dataset.")


def _table(workspace: Workspace, opened: OpenArticle) -> Table:
    table = Table("kind", "who", "what", "sure", title=opened.article.title, title_justify="left")
    proposals = workspace.actors.proposals(opened)
    text = opened.article.text
    for item in opened.items:
        proposal = proposals.get(item.ref)
        who = proposal.name if proposal else "—"
        if isinstance(item, Mention):
            row = (item.type, who, joined_text((item.span,), text))
        else:
            row = ("claim", who, _claim_line(item, text))
        confidence = item.suggestion.confidence if item.suggestion else 1.0
        table.add_row(*row, f"{confidence:.2f}")
    return table


def _claim_line(claim: Claim, text: str, *, limit: int = 110) -> str:
    line = f"[{joined_text(claim.cue, text)}] {joined_text(claim.content, text)}"
    return line if len(line) <= limit else line[: limit - 1] + "…"
