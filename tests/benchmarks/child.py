"""One benchmark in a process of its own: ``python -m tests.benchmarks.child NAME OUT [--quick]``."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from importlib import import_module
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import foreign
from tests.benchmarks.machine import Others
from tests.benchmarks.report import BUSY_FROM, Growth, Row, Verdict, replaced

if TYPE_CHECKING:
    from collections.abc import Iterator


def found(name: str, *, quick: bool) -> Iterator[Row | Growth]:
    """What the benchmark of that name gives: one of ours by ``rows``, another by what it prints of itself."""
    module = import_module(f"tests.benchmarks.bench_{name}")
    sys.argv[1:] = (
        ["5000"] if quick and name == "exchange" else []
    )  # which they read as programs of their own
    rows = getattr(module, "rows", None)
    if rows is None:
        yield from foreign.rows_of(name, module)
        return
    given: Any = rows(quick=quick) if "quick" in signature(rows).parameters else rows()
    for one in given:
        yield one if isinstance(one, Row | Growth) else foreign.as_row(one)


def measured(name: str, *, quick: bool) -> Iterator[Row | Growth]:
    """The same, each row with the cores that others used; what they may have spoilt is not judged."""
    others = Others()
    for one in found(name, quick=quick):
        if isinstance(one, Row):
            cores = others.cores()
            spoilt = one.verdict is Verdict.MISSED and cores > BUSY_FROM
            yield replaced(one, others=round(cores, 2), verdict=Verdict.BUSY if spoilt else one.verdict)
        else:
            yield one


def main() -> None:
    """Measure, and write what was found to the file, a line of JSON each."""
    name, out, *options = sys.argv[1:]
    with Path(out).open("w", encoding="utf-8") as stream:
        for one in measured(name, quick="--quick" in options):
            kind = "row" if isinstance(one, Row) else "growth"
            stream.write(json.dumps({kind: asdict(one)}, ensure_ascii=False) + "\n")
            stream.flush()


if __name__ == "__main__":
    main()
