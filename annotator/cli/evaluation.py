"""The command that scores: evaluate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.table import Table

from annotator.cli.projects import JSON
from annotator.cli.shell import DONE, console

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.services.files import Measure


@click.command()
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.argument("predicted", type=click.Path(exists=True, path_type=Path))
@JSON
def evaluate(gold: Path, predicted: Path, *, as_json: bool) -> int:
    """Score suggestions or a coder against gold: native JSONL, or a PolNeAR-style folder."""
    from annotator.services.files import evaluate_files

    found = evaluate_files(gold, predicted)
    if as_json:
        body = {
            "articles": found.articles,
            "scores": _objects(found.claims),
            "actors": _objects(found.actors),
            "missing": found.missing,
            "unknown": found.unknown,
            "differing": found.differing,
        }
        click.echo(json.dumps(body, indent=1, sort_keys=True, ensure_ascii=False))
        return DONE
    output = console()
    output.print(_table(f"Claims in {found.articles} articles", found.claims))
    output.print(_table("Actors", found.actors))
    for what, names in (
        ("not predicted, counted as empty", found.missing),
        ("not in gold, left out", found.unknown),
        ("with another text than in gold", found.differing),
    ):
        if names:
            click.echo(
                f"{len(names)} articles {what}: {', '.join(names[:5])}{'…' if names[5:] else ''}", err=True
            )
    return DONE


def _objects(measures: Mapping[str, Measure]) -> dict[str, dict[str, float]]:
    return {
        name: {
            "p": measure.precision,
            "r": measure.recall,
            "f": measure.f1,
            "tp": measure.right,
            "pred": measure.predicted,
            "gold": measure.gold,
        }
        for name, measure in measures.items()
    }


def _table(title: str, measures: Mapping[str, Measure]) -> Table:
    table = Table("measure", title=title, title_justify="left")
    for column in ("precision %", "recall %", "F1 %", "right", "predicted", "gold"):
        table.add_column(column, justify="right")
    for name, measure in measures.items():
        shares = [f"{100 * share:.1f}" for share in (measure.precision, measure.recall, measure.f1)]
        table.add_row(name, *shares, str(measure.right), str(measure.predicted), str(measure.gold))
    return table
