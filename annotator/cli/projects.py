"""Commands on a project as a whole: new, history, stats."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

import click
from rich.table import Table

from annotator.cli.shell import DONE, console

PROJECT = click.argument("project", type=click.Path(path_type=Path))
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")


@click.command()
@PROJECT
@click.option(
    "--codebook", type=click.Path(path_type=Path), help="A file with labels, or one's name that ships."
)
@click.option("--coder", help="Who signs the decisions; else the user of this computer.")
def new(project: Path, codebook: Path | None, coder: str | None) -> int:
    """Make an empty project file."""
    from annotator.services.codebooks import find_codebook
    from annotator.services.projects import create_project

    labels = find_codebook(codebook) if codebook else None
    with closing(create_project(project, coder=coder, codebook=labels)) as workspace:
        click.echo(f"{project}: an empty project of {workspace.coder}.")
    return DONE


@click.command()
@PROJECT
@JSON
@click.option("--limit", default=50, show_default=True, help="How many of the latest edits.")
def history(project: Path, *, as_json: bool, limit: int) -> int:
    """Who did what when, newest first."""
    from annotator.services.projects import open_project

    with closing(open_project(project, read_only=True)) as workspace:
        entries = workspace.history.entries(limit=limit)
    if as_json:
        click.echo(json.dumps(entries, ensure_ascii=False))
        return DONE
    table = Table("time", "coder", "edit", "of what", "now")
    for entry in entries:
        table.add_row(
            entry["at"], entry["coder"], entry["kind"].replace("_", " "), entry["detail"], entry["state"]
        )
    console().print(table)
    return DONE


@click.command()
@PROJECT
@JSON
def stats(project: Path, *, as_json: bool) -> int:
    """Counts of articles and actors, and how suggestions have fared."""
    from annotator.services.projects import open_project

    with closing(open_project(project, read_only=True)) as workspace:
        articles = asdict(workspace.queue.counts())
        actors = len(workspace.actors.listed())
        records = [asdict(record) for record in workspace.review.track_record()]
    if as_json:
        click.echo(json.dumps({"articles": articles, "actors": actors, "suggesters": records}))
        return DONE
    table = Table("what", "count")
    for name, number in articles.items():
        table.add_row(f"articles {name.replace('_', ' ')}", str(number))
    table.add_row("actors", str(actors))
    for record in records:
        table.add_row(
            f"accepted of suggester “{record['by']}”", f"{record['accepted']} of {record['decided']}"
        )
    console().print(table)
    return DONE
