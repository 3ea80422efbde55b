"""Commands that take articles in and datasets out: import, export."""

from __future__ import annotations

import sys
from contextlib import closing
from pathlib import Path

import click

from annotator.cli.cleaning import RULES_HELP
from annotator.cli.projects import PROJECT
from annotator.cli.shell import DONE, REFUSED, progress_bar, report_findings
from annotator.core.article import Status
from annotator.core.errors import UserFacingError
from annotator.core.losses import Way

_BATCH = 500
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
def import_articles(
    project: Path,
    inputs: tuple[str, ...],
    format_name: str,
    options: tuple[str, ...],
    labels: tuple[str, ...],
    wish: str,
    **patterns: str | None,
) -> int:
    """Import files, folders, or standard input (-)."""
    from annotator.core.batches import batches
    from annotator.services.cleaning import chosen_rules
    from annotator.services.projects import open_project

    named = _named(options) | {name: pattern for name, pattern in patterns.items() if pattern}
    rules = chosen_rules(wish)
    with closing(open_project(project)) as workspace, progress_bar("importing") as progress:
        run = workspace.importing.begin(_named(labels, "--label LABEL=TYPE"))
        found = workspace.importing.prepare(
            inputs, format_name=format_name, options=named, cleaning=rules, progress=progress
        )
        try:
            for batch in batches(found, _BATCH):
                run.store(batch)
        except UserFacingError:
            click.echo(run.report.summary())
            raise
    click.echo(run.report.summary())
    for note in run.report.label_notes():
        click.echo(f"note: {note}", err=True)
    return report_findings([*run.report.notices, *run.report.refused])


@click.command(name="export")
@PROJECT
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--format", "format_name", default="native", show_default=True, help="What to write.")
@click.option(
    "--status", type=click.Choice([str(status) for status in Status]), help="Only articles of this status."
)
@click.option("--coder", help="Only what this coder decided.")
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
    status: str | None,
    coder: str | None,
    options: tuple[str, ...],
    losses: str,
) -> int:
    """Write a dataset: to a temporary file, checked, then renamed. OUT may be - for standard output."""
    from annotator.services.exporting import ExportWish
    from annotator.services.projects import open_project

    wish = ExportWish(
        format_name=format_name,
        options=_named(options),
        status=Status(status) if status else None,
        coder=coder,
        way=Way(losses),
    )
    with closing(open_project(project, read_only=True)) as workspace, progress_bar("exporting") as progress:
        if str(out) == "-":
            report = workspace.exporting.write(sys.stdout.buffer, wish)
        else:
            report = workspace.exporting.export(out, wish, progress=progress)
    if str(out) != "-":
        click.echo(f"{out}: {report.summary()}")
    for loss, count in report.losses.touched.items():
        click.echo(f"lost: {loss}: {count}", err=True)
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
