"""Commands that take articles in and datasets out: import, export."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.cleaning import RULES_HELP
from annotator.cli.projects import PROJECT
from annotator.cli.shell import DONE, REFUSED, open_to_write, progress_bar, report_findings
from annotator.core.article import Status
from annotator.core.errors import UserFacingError
from annotator.core.loss_words import counted_in_words, words_of
from annotator.core.losses import Way
from annotator.core.words import counted

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace

_BATCH = 2000
"""Usual articles in one transaction: each writes out its part of the index, and few large ones cost less."""

OPTION = click.option(
    "--option",
    "options",
    multiple=True,
    metavar="NAME=VALUE",
    help="A choice that the format offers; can be given several times.",
)


@click.command(name="import")
@PROJECT
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--format", "format_name", default="auto", show_default=True, help="What the inputs are.")
@OPTION
@click.option(
    "--label",
    "labels",
    multiple=True,
    metavar="LABEL=TYPE",
    help="Which actor type a label of the file is; nothing after the sign leaves it out. Can be given "
    "several times; labels that are not named are taken for what they most likely are.",
)
@click.option(
    "--name-pattern",
    metavar="PATTERN",
    help="What file names say, such as {date:%Y-%m-%d}_{outlet}_{title}.",
)
@click.option(
    "--text-pattern",
    metavar="PATTERN",
    help="What one of the first lines says, with fields in braces, or as an expression with named groups.",
)
@click.option("--clean", "wish", default="none", show_default=True, help=RULES_HELP)
@click.option(
    "--copies/--no-copies",
    "groups",
    default=True,
    show_default=True,
    help="Compare what is new with all articles, to find those that are copies of others.",
)
def import_articles(
    project: Path,
    inputs: tuple[str, ...],
    format_name: str,
    options: tuple[str, ...],
    labels: tuple[str, ...],
    wish: str,
    *,
    groups: bool,
    **patterns: str | None,
) -> int:
    """Import files, folders, or standard input (-)."""
    from annotator.core.batches import batches
    from annotator.services.cleaning import chosen_rules
    from annotator.services.reading import weight_of

    named = _named(options) | {name: pattern for name, pattern in patterns.items() if pattern}
    rules = chosen_rules(wish)
    with open_to_write(project) as workspace:
        run = workspace.importing.begin(_named(labels, "--label LABEL=TYPE"))
        with progress_bar("importing") as progress:
            found = workspace.importing.prepare(
                inputs, format_name=format_name, options=named, cleaning=rules, progress=progress
            )
            try:
                for batch in batches(found, _BATCH, weight_of):
                    run.store(batch)
            except UserFacingError:
                click.echo(run.report.summary())
                raise
        click.echo(run.report.summary())
        if groups and run.report.imported:
            _group_copies(workspace)
    for note in run.report.label_notes():
        click.echo(f"note: {note}", err=True)
    return report_findings([*run.report.notices, *run.report.refused])


def _group_copies(workspace: Workspace) -> None:
    with progress_bar("comparing articles") as progress:
        totals = workspace.copies.group_new(progress=progress)
    if totals.articles:
        groups = counted(totals.groups, "group")
        click.echo(f"{totals.articles} of the articles compared are copies of others: {groups}")


@click.command(name="read-worker", hidden=True)
def read_worker() -> int:
    """Read what an import asks for on standard input; articles go to standard output."""
    from annotator.services.reading_beside import serve_reading

    return serve_reading()


@click.command(name="export-worker", hidden=True)
def export_worker() -> int:
    """Write what a window asks for on standard input; how far it is goes to standard output."""
    from annotator.services.export_beside import serve_export

    return serve_export()


@click.command(name="export")
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "format_name", default="native", show_default=True, help="What to write.")
@click.option(
    "--status", type=click.Choice([str(status) for status in Status]), help="Only articles of this status."
)
@click.option("--coder", help="Only what this coder decided.")
@click.option(
    "--anonymous", is_flag=True, help="Number the coders (coder-1, coder-2) instead of naming them."
)
@OPTION
@click.option(
    "--losses",
    type=click.Choice([str(way) for way in Way]),
    default=str(Way.REFUSE),
    show_default=True,
    help="What becomes of what the format cannot hold: nothing is written, or it is changed or left out.",
)
def export_articles(
    project: Path,
    out: Path,
    format_name: str,
    options: tuple[str, ...],
    losses: str,
    *,
    anonymous: bool,
    **whose: str | None,
) -> int:
    """Write a dataset: to a temporary file, checked, then renamed. OUT may be - for standard output."""
    from annotator.services.exporting import ExportWish
    from annotator.services.projects import open_project

    wish = ExportWish(
        format_name=format_name,
        options=_named(options),
        status=Status(whose["status"]) if whose["status"] else None,
        coder=whose["coder"],
        way=Way(losses),
        anonymous=anonymous,
    )
    with closing(open_project(project, read_only=True)) as workspace, progress_bar("exporting") as progress:
        if str(out) == "-":
            report = workspace.exporting.write(sys.stdout.buffer, wish)
        else:
            report = workspace.exporting.export(out, wish, progress=progress)
    if str(out) != "-":
        click.echo(f"{out}: {report.summary()}")
    for loss in report.losses.touched:
        told = counted_in_words(loss, report.losses)
        click.echo(f"lost: {told}. {words_of(loss).outcome(wish.way)}", err=True)
    return REFUSED if report.losses else DONE


def _named(options: tuple[str, ...], form: str = "--option NAME=VALUE") -> dict[str, str]:
    """The values by name.

    Raises:
        UserFacingError: if one has no value; the advice is to write it in this ``form``.
    """
    named: dict[str, str] = {}
    for option in options:
        name, sign, value = option.partition("=")
        if not sign:
            raise UserFacingError(
                "“{option}” names no value.", advice="Write {form}.", option=option, form=form
            )
        named[name.strip()] = value
    return named
