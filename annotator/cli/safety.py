"""Commands for the day something went wrong: check, backup, backups, restore, repair."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table

from annotator.cli.projects import JSON, PROJECT
from annotator.cli.shell import DONE, FAILED, REFUSED, console, progress_bar
from annotator.core.errors import UserFacingError

if TYPE_CHECKING:
    from annotator.core.retention import Backup
    from annotator.services.repairing import RepairReport

_PATH = click.Path(path_type=Path)


@click.command()
@PROJECT
@JSON
def check(project: Path, *, as_json: bool) -> int:
    """Verify file, schema, every span, count, journal entry and word of the search index."""
    from annotator.services.projects import check_project
    from annotator.services.surroundings import ADVICE, hint_about

    hint = hint_about(project)
    found = check_project(project)
    if as_json:
        click.echo(json.dumps({"project": str(project), "findings": found}, ensure_ascii=False))
    elif found:
        for finding in found:
            click.echo(finding, err=True)
        click.echo(f"{project}: {len(found)} findings. The file was left as it is.", err=True)
    else:
        click.echo(f"{project}: file, schema, spans, journal, counts and search index are as they should be.")
    if hint is not None:
        click.echo(f"note: {hint} {ADVICE}", err=True)
    return FAILED if found else DONE


@click.command()
@PROJECT
@click.argument("out", type=_PATH, required=False)
@click.option("--to", "target", type=_PATH, help="Where to; else among the project's automatic backups.")
def backup(project: Path, out: Path | None, target: Path | None) -> int:
    """Copy a project, also while it is open. OUT is another way to say --to OUT."""
    from annotator.services.projects import open_project

    wanted = target or out
    with closing(open_project(project, read_only=True)) as workspace:
        if wanted is None:
            wanted = workspace.backups.make()
        else:
            workspace.backup(wanted)
    click.echo(f"{wanted}: a copy of {project}.")
    return DONE


@click.command()
@PROJECT
@JSON
def backups(project: Path, *, as_json: bool) -> int:
    """List the backups of a project, newest first; it need not be readable any more."""
    from annotator.services.backup_folders import backups_of
    from annotator.services.backups import contents

    rows = [(one, contents(one)) for one in backups_of(project)]
    if as_json:
        listed = [
            {
                "number": one.number,
                "made_at": one.made_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "bytes": one.size,
                "articles": known.articles if known else None,
                "decisions": known.decisions if known else None,
                "file": str(one.path),
            }
            for one, known in rows
        ]
        click.echo(json.dumps(listed, ensure_ascii=False))
        return DONE
    table = Table("number", "made at", "bytes", "articles", "decisions", "file")
    for one, known in rows:
        counts = (str(known.articles), str(known.decisions)) if known else ("not readable", "")
        made_at = one.made_at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        table.add_row(str(one.number), made_at, str(one.size), *counts, one.path.name)
    console().print(table)
    for folder in dict.fromkeys(one.path.parent for one, _known in rows):
        click.echo(f"The files are in {folder}.")
    return DONE


@click.command()
@PROJECT
@click.option("--to", "target", type=_PATH, help="A new file to restore into.")
@click.option("--in-place", is_flag=True, help="Take the project's place; its file is kept beside it.")
@click.option("--number", type=int, help="Which backup, as listed; the latest otherwise.")
@click.option("--from", "source", type=_PATH, help="A backup file, wherever it is.")
def restore(
    project: Path, target: Path | None, number: int | None, source: Path | None, *, in_place: bool
) -> int:
    """Make a backup of PROJECT a project again, in a new file or in its place."""
    from annotator.services.backups import restore_as, restore_in_place

    if (target is None) is not in_place:
        raise UserFacingError(
            "It is not clear where the backup is to go.", advice="Say either --to FILE or --in-place."
        )
    chosen = source or _chosen(project, number).path
    if target is not None:
        restore_as(chosen, target)
        click.echo(f"{target}: as it is in {chosen.name}.")
        return DONE
    restored = restore_in_place(chosen, project)
    click.echo(f"{project}: as it is in {chosen.name}.")
    if restored.kept is not None:
        click.echo(f"The file that was there before is kept as {restored.kept}.")
    return DONE


def _chosen(project: Path, number: int | None) -> Backup:
    from annotator.services.backup_folders import backups_of

    known = [one for one in backups_of(project) if number in (None, one.number)]
    if not known:
        raise UserFacingError(
            "There is no such backup of “{project}”.",
            advice="See “annotator backups”, or name a file with --from.",
            project=project,
        )
    return known[0]


@click.command()
@click.argument("damaged", type=_PATH)
@click.option("--to", "target", type=_PATH, required=True, help="The project to make of it; a new file.")
def repair(damaged: Path, target: Path) -> int:
    """Save what can be read of a damaged project into a new one, and tell what could not."""
    from annotator.services.repairing import repair as repair_project

    with progress_bar("repairing") as progress:
        report = repair_project(damaged, target, progress=progress)
    _print(report)
    click.echo(f"{target}: what could be read of {damaged}, which was left as it is.")
    return DONE if report.is_whole else REFUSED


def _print(report: RepairReport) -> None:
    table = Table("table", "rows saved", "rows lost")
    for name, saved in report.read.items():
        lost = report.lost.get(name, 0)
        table.add_row(name, str(saved), f"{lost} or more" if name in report.torn else str(lost))
    console().print(table)
    for title in report.titles:
        click.echo(f"lost: article “{title}”: its text cannot be read whole", err=True)
    if report.dangling:
        click.echo(f"lost: {report.dangling} references to rows that are lost", err=True)
    if report.entries:
        click.echo(f"lost: {report.entries} steps that cannot be undone any more", err=True)
    for finding in report.findings:
        click.echo(finding, err=True)
