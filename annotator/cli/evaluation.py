"""The command that scores: evaluate."""

from __future__ import annotations

from pathlib import Path

import click

from annotator.cli.projects import JSON
from annotator.cli.shell import DONE


@click.command()
@click.argument("gold", type=click.Path(exists=True, path_type=Path))
@click.argument("predicted", type=click.Path(exists=True, path_type=Path))
@JSON
def evaluate(gold: Path, predicted: Path, *, as_json: bool) -> int:
    """Score suggestions or a coder against gold: native JSONL, or a PolNeAR-style folder."""
    from annotator.services.files import evaluate_files

    evaluation = evaluate_files(gold, predicted)
    return DONE
