"""Commands that suggest: on a project, on files, and as the worker of a window."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from annotator.cli.means import means_of_suggesting
from annotator.cli.optional import optional_suggesters
from annotator.cli.shell import DONE, REFUSED, open_to_write, progress_bar, report_findings
from annotator.core.errors import UserFacingError
from annotator.core.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from annotator.core.means import Means
    from annotator.core.optional_suggesters import OptionalSuggesters
    from annotator.core.record import Notice, Refusal

_KINDS = ("actors", "claims")


@click.command()
@click.argument("inputs", nargs=-1, metavar="[PROJECT | INPUT...]")
@click.option("--from", "sources", multiple=True, metavar="INPUT...", help="No project: articles in files.")
@click.option(
    "--to", "target", metavar="OUT.jsonl", help="With --from: where native JSONL goes (- for stdout)."
)
@click.option("--article", "identifiers", multiple=True, metavar="ID", help="Only this article; repeatable.")
@click.option("--only", default="actors,claims", show_default=True, help="What to suggest.")
@means_of_suggesting
def suggest(
    inputs: tuple[str, ...],
    sources: tuple[str, ...],
    target: str | None,
    identifiers: tuple[str, ...],
    only: str,
    means: Means,
) -> int:
    """Suggest actors and claims on a project's articles, or on articles in files.

    What was interrupted goes on where it stopped when the same command is given again.
    """
    kinds = _kinds(only)
    if sources:
        if target is None:
            raise click.UsageError("--from needs --to OUT.jsonl (or --to -).")
        return _suggest_on_files((*sources, *inputs), target, kinds, means)
    if target is not None:
        raise click.UsageError("--to goes with --from.")
    if len(inputs) != 1:
        raise click.UsageError("name one PROJECT, or files with --from.")
    return _suggest_on_project(Path(inputs[0]), identifiers, kinds, means)


def _kinds(only: str) -> frozenset[str]:
    kinds = frozenset(part.strip() for part in only.split(",") if part.strip())
    if not kinds or not kinds <= set(_KINDS):
        raise click.UsageError(f"--only takes {' and '.join(_KINDS)}, separated by a comma.")
    return kinds


def _suggest_on_project(
    project: Path, identifiers: tuple[str, ...], kinds: frozenset[str], means: Means
) -> int:
    with open_to_write(project) as workspace, progress_bar("suggesting") as progress:
        keys = (
            [workspace.articles.key_of(identifier) for identifier in identifiers]
            if identifiers
            else workspace.suggesting.waiting()
        )
        problems: list[str] = []
        notes: list[str] = []
        findings = workspace.suggesting.run(
            keys,
            only=kinds,
            means=means,
            told=problems.append,
            noted=notes.append,
            progress=progress,
        )
        for key, failures in findings:
            name = workspace.articles.open(key).article.identifier if failures else ""
            problems += (f"{name}: {failure}" for failure in failures)
    for line in (*problems, *notes):
        click.echo(line, err=True)
    click.echo(f"suggested on {counted(len(keys), 'article')}")
    return REFUSED if problems else DONE


def _suggest_on_files(paths: tuple[str, ...], target: str, kinds: frozenset[str], means: Means) -> int:
    from annotator.services.files import suggest_on_files
    from annotator.services.resuming import mark_of

    heard: list[Refusal | Notice] = []

    def write(stream: BinaryIO, done: int = 0) -> int:
        with progress_bar("suggesting") as progress:
            return suggest_on_files(
                paths,
                stream,
                only=kinds,
                means=means,
                done=done,
                told=heard.append,
                progress=progress,
            )

    if target == "-":
        write(sys.stdout.buffer)
    else:
        lines = _into_file(
            Path(target), write, mark_of(paths, (*sorted(kinds), *means.optional.as_options()))
        )
        click.echo(f"{target}: {counted(lines, 'article')}")
    return report_findings(heard)


def _into_file(target: Path, write: Callable[[BinaryIO, int], int], mark: str) -> int:
    from annotator.services.resuming import Resumable

    lines = Resumable(target, mark)
    try:
        with lines.opened() as stream:
            if lines.done:
                click.echo(f"{counted(lines.done, 'article')} done before; going on behind.", err=True)
            count = lines.done + write(stream, lines.done)
        lines.finish()
    except OSError as error:
        raise UserFacingError(
            f"“{target}” could not be written: {error.strerror}.",
            advice="Make room, or choose another place. Given again, the command goes on where it stopped.",
        ) from error
    return count


@click.command(name="suggest-worker", hidden=True)
@optional_suggesters
def suggest_worker(optional: OptionalSuggesters) -> int:
    """Answer a window's requests on standard input and output."""
    from annotator.services.suggesting import serve_suggestions

    return serve_suggestions(optional)
