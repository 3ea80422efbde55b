"""Commands that take articles in and datasets out: import, export."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import click

from annotator.cli.projects import PROJECT
from annotator.cli.shell import DONE, progress_bar, report_refusals
from annotator.core.article import Status

_BATCH = 100


@click.command(name="import")
@PROJECT
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--format", "format_name", default="auto", show_default=True, help="What the inputs are.")
def import_articles(project: Path, inputs: tuple[str, ...], format_name: str) -> int:
    """Import files, folders, or standard input (-)."""
    from annotator.services.importing import batches
    from annotator.services.projects import open_project

    with closing(open_project(project)) as workspace, progress_bar("importing") as progress:
        run = workspace.importing.begin()
        found = workspace.importing.prepare(inputs, format_name=format_name, progress=progress)
        for batch in batches(found, _BATCH):
            run.store(batch)
    click.echo(run.report.summary())
    return report_refusals(run.report.refused)


@click.command(name="export")
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "format_name", default="native", show_default=True, help="What to write.")
@click.option(
    "--status", type=click.Choice([str(status) for status in Status]), help="Only articles of this status."
)
@click.option("--coder", help="Only what this coder decided.")
def export_articles(project: Path, out: Path, format_name: str, status: str | None, coder: str | None) -> int:
    """Write a dataset: to a temporary file, checked, then renamed. OUT may be - for standard output."""
    from annotator.services.projects import open_project

    wanted = Status(status) if status else None
    with closing(open_project(project, read_only=True)) as workspace, progress_bar("exporting") as progress:
        if str(out) == "-":
            workspace.exporting.write(sys.stdout.buffer, format_name=format_name, status=wanted, coder=coder)
            return DONE
        report = workspace.exporting.export(
            out, format_name=format_name, status=wanted, coder=coder, progress=progress
        )
    click.echo(f"{out}: {report.summary()}")
    return DONE
