"""The command that scores: evaluate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from annotator.cli.projects import JSON
from annotator.cli.score_tables import evaluation_tables
from annotator.cli.shell import DONE, console
from annotator.core.words import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.services.files import Evaluation, Interval, KindScore, Measure, Reliability

_RESAMPLES = 1000
"""For the table: the intervals then take less time than the scores."""


@click.command()
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.argument("predicted", type=click.Path(exists=True, path_type=Path))
@JSON
@click.option(
    "--bootstrap",
    "resamples",
    type=click.IntRange(min=0),
    metavar="N",
    help="Resamples for the 95 % intervals of F1; 0 for none.  [default: 1000 in the table, else 0]",
)
@click.option("--outermost", is_flag=True, help="Leave out predicted claims that stand within another one's.")
@click.option("--list", "listed", is_flag=True, help="List every error instead, a line each.")
@click.option(
    "--errors",
    type=click.Path(path_type=Path),
    metavar="FILE.annotator",
    help="Write a new project in which the errors can be gone through.",
)
def evaluate(
    gold: Path,
    predicted: Path,
    *,
    as_json: bool,
    resamples: int | None,
    outermost: bool,
    listed: bool,
    errors: Path | None,
) -> int:
    """Score suggestions or a coder against gold: native JSONL, or a PolNeAR-style folder.

    With --outermost a predicted claim is left out if its cue lies inside the larger content of another
    predicted claim: some corpora, PolNeAR among them, hold no claim within a claim.
    """
    from annotator.services.files import evaluate_files

    in_table = not (as_json or listed)
    found = evaluate_files(
        gold,
        predicted,
        resamples=(_RESAMPLES if in_table else 0) if resamples is None else resamples,
        outermost_only=outermost,
    )
    if errors is not None:
        click.echo(_write_errors(errors, found), err=not in_table)
    if as_json:
        body = _body(found, listed=listed)
        click.echo(json.dumps(body, indent=1, sort_keys=True, ensure_ascii=False))
        return DONE
    if listed:
        for error in found.errors():
            click.echo(str(error))
    else:
        output = console()
        for table in evaluation_tables(found):
            output.print(table)
    _report_unpaired(found)
    return DONE


def _write_errors(path: Path, found: Evaluation) -> str:
    """Writes the project of errors; gives what is to be said of it."""
    from annotator.services.error_project import write_error_project

    written = write_error_project(path, found)
    unfit = f", {written.unfit} beyond the end of the text left out" if written.unfit else ""
    articles, differing = (
        counted(written.articles, "article"),
        counted(written.waiting, "differing prediction"),
    )
    return f"{path}: {articles} with {differing} to go through{unfit}."


def _report_unpaired(found: Evaluation) -> None:
    for what, names in (
        ("not predicted, counted as empty", found.missing),
        ("not in gold, left out", found.unknown),
        ("with another text than in gold", found.differing),
    ):
        if names:
            click.echo(
                f"{counted(len(names), 'article')} {what}: {', '.join(names[:5])}{'…' if names[5:] else ''}",
                err=True,
            )


def _body(found: Evaluation, *, listed: bool) -> dict[str, Any]:
    body: dict[str, Any] = {
        "articles": found.articles,
        "scores": _objects(found.claims, found.claim_intervals),
        "actors": _objects(found.actors, found.actor_intervals),
        "kinds": {name: _kind(score) for name, score in found.kinds.items()},
        "reliability": _bins(found.reliability) if found.reliability.count else None,
        "missing": found.missing,
        "unknown": found.unknown,
        "differing": found.differing,
    }
    if listed:
        body["errors"] = [
            {
                "article": error.article,
                "start": error.span.start,
                "end": error.span.end,
                "what": error.what,
                "cue": error.cue,
                "content": error.content,
                "gold": [error.gold.start, error.gold.end] if error.gold else None,
            }
            for error in found.errors()
        ]
    return body


def _objects(
    measures: Mapping[str, Measure], intervals: Mapping[str, Interval]
) -> dict[str, dict[str, object]]:
    return {
        name: {
            "p": measure.precision,
            "r": measure.recall,
            "f": measure.f1,
            "tp": measure.right,
            "pred": measure.predicted,
            "gold": measure.gold,
            **({"ci95": intervals[name]} if name in intervals else {}),
        }
        for name, measure in measures.items()
    }


def _kind(score: KindScore) -> dict[str, float]:
    return {
        "p": score.precision,
        "r": score.recall,
        "f": score.f1,
        "right": score.right,
        "pred": score.predicted,
        "found": score.found,
        "gold": score.gold,
    }


def _bins(reliability: Reliability) -> dict[str, object]:
    return {
        "n": reliability.count,
        "ece": reliability.expected_calibration_error,
        "bins": [
            {
                "low": one.low,
                "high": one.high,
                "n": one.count,
                "confidence": one.confidence if one.count else None,
                "right": one.right if one.count else None,
            }
            for one in reliability.bins
        ],
    }
