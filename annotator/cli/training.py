"""The command that trains: train."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table

from annotator.cli.projects import JSON
from annotator.cli.shell import DONE, console, progress_bar
from annotator.core.boundary_words import boundary_words
from annotator.core.errors import UserFacingError
from annotator.core.words import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from annotator.services.files import Measure
    from annotator.services.training import TrainingReport

_FOLDER = click.Path(path_type=Path)
_INPUT = click.Path(exists=True, path_type=Path)
_STAGES = {
    "reading": "parsing articles",
    "trying": "trying on parts left out",
    "cues": "learning cues",
    "roles": "learning sources and contents",
}


@click.command()
@click.argument("corpus", nargs=-1, required=True, metavar="CORPUS...", type=_INPUT)
@click.option("--to", "target", required=True, metavar="MODEL", type=_FOLDER, help="The model's folder.")
@click.option("--evaluate", "trial", metavar="DEV", type=_INPUT, help="Articles to score the model on.")
@click.option("--name", default="claims", show_default=True, help="What suggestions are signed with.")
@click.option(
    "--besides", multiple=True, metavar="CORPUS", type=_INPUT, help="To learn from too; repeatable."
)
@click.option("--weight", default=3, show_default=True, help="With --besides: how often CORPUS counts.")
@click.option("--compare", metavar="MODEL", help="A model to try on the same parts; “shipped” for ours.")
@click.option(
    "--trials", default=2, show_default=True, type=click.IntRange(1, 5), help="Parts of 5 left out."
)
@click.option("--seed", default=13, show_default=True, help="Deals the parts; same seed, same model.")
@click.option("--rounds", default=60, show_default=True, type=click.IntRange(1, 500), help="Most rounds.")
@click.option("--boundaries", is_flag=True, help="Keep the model that ships, learn your boundaries: seconds.")
@click.option("--events", is_flag=True, help="For windows: progress as JSON lines, at low priority.")
@JSON
def train(
    corpus: tuple[Path, ...],
    target: Path,
    trial: Path | None,
    *,
    besides: tuple[Path, ...],
    compare: str | None,
    as_json: bool,
    events: bool,
    **plan: int | str,
) -> int:
    """Train the claim model from native JSONL, projects, or a PolNeAR-style folder."""
    from annotator.services.training import plan_of, stand_back, train_files

    if events:
        stand_back()
    described = ", ".join(path.name for path in (*besides, *corpus))
    with _events() if events else _bars() as report:
        outcome = train_files(
            corpus, target, plan_of(described, plan), besides=besides, compare=compare, report=report
        )
    found = _evaluated(target, trial) if trial else {}
    if events or as_json:
        body = {"target": str(target), **_object(outcome), "evaluated": _objects(found)}
        click.echo(json.dumps({"done": body}) if events else json.dumps(body, indent=1))
    else:
        _print(outcome, target, found)
    return DONE


def _evaluated(target: Path, trial: Path) -> Mapping[str, Measure]:
    from annotator.services.training import score_on

    return score_on(target, trial)


@contextmanager
def _events() -> Iterator[Callable[[str, int, int], None]]:
    def report(stage: str, done: int, most: int) -> None:
        click.echo(json.dumps({"stage": stage, "done": done, "most": most}))

    try:
        yield report
    except UserFacingError as error:
        failed = {"sentence": error.sentence, "advice": error.advice_template, "values": error.values}
        click.echo(json.dumps({"failed": failed}, default=str))
        raise


@contextmanager
def _bars() -> Iterator[Callable[[str, int, int], None]]:
    """A bar whose words change with the stage."""
    with progress_bar("training") as move:

        def report(stage: str, done: int, most: int) -> None:
            move(done, most, _STAGES.get(stage, stage))

        yield report


def _object(outcome: TrainingReport) -> dict[str, object]:
    return {
        "articles": outcome.articles,
        "claims": outcome.claims,
        "tried": outcome.tried,
        "calibration_error": outcome.calibration_error,
        "habits": list(outcome.habits),
        "before": _objects(outcome.before),
        "after": _objects(outcome.after),
    }


def _objects(measures: Mapping[str, Measure]) -> dict[str, dict[str, float]]:
    return {name: {"p": one.precision, "r": one.recall, "f": one.f1} for name, one in measures.items()}


def _print(outcome: TrainingReport, target: Path, found: Mapping[str, Measure]) -> None:
    output = console()
    click.echo(
        f"{target}: learned from {counted(outcome.claims, 'claim')} in {counted(outcome.articles, 'article')}"
    )
    title = f"On {counted(outcome.tried, 'article')} left out of learning, F1 in %"
    table = Table("measure", title=title, title_justify="left")
    columns = {"compared": outcome.before, "trained": outcome.after, "evaluated": found}
    shown = {name: measures for name, measures in columns.items() if measures}
    for name in shown:
        table.add_column(name, justify="right")
    for measure in outcome.after:
        cells = (f"{100 * one[measure].f1:.1f}" for one in shown.values())
        table.add_row(measure, *cells)
    output.print(table)
    for habit in outcome.habits:
        click.echo(f"boundary: {boundary_words(habit)}")
    click.echo(f"expected calibration error {100 * outcome.calibration_error:.1f} %")
