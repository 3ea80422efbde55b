"""Rows of benchmarks that have a form of their own, as rows of the one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.locations import sample_articles
from tests.benchmarks.report import Row, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType


def as_row(one: Any) -> Row:
    """A row of what says ``what``, ``measured``, ``budget``, and whether that is ``kept`` (None: unknown)."""
    verdicts = {True: Verdict.MET, False: Verdict.MISSED, None: Verdict.TOLD}
    return Row(what=one.what, budget=one.budget, measured=one.measured, verdict=verdicts[one.kept])


def rows_of(name: str, module: ModuleType) -> Iterator[Row]:
    """The rows of a benchmark without ``rows``: of suggestions by its parts, of any other none."""
    if name != "suggest":
        raise SystemExit(f"bench_{name} gives no rows; run it by itself.")
    texts = [path.read_text(encoding="utf-8") for path in sorted(sample_articles().glob("*.txt"))]
    for part in (module.speed_rows, module.memory_row, module.files_row, module.jobs_row):
        yield from map(as_row, part(texts))
