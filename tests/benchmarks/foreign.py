"""Rows of benchmarks that have a form of their own, as rows of the one table."""

from __future__ import annotations

import re
from contextlib import redirect_stdout
from io import StringIO
from typing import TYPE_CHECKING, Any

from annotator.locations import sample_articles
from tests.benchmarks.report import Row, Verdict, judged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_VERDICTS = {True: Verdict.MET, False: Verdict.MISSED, None: Verdict.TOLD}
_STALL = re.compile(r"(?P<what>.+?)\s+(?P<gap>\d+)\s+(?P<work>\d+)\s+(?P<all>\d+)\s+(?:ok|over)")
_RATE = re.compile(
    r"(?P<what>\S.*?)\s{2,}(?P<rate>[\d,]+)\s+(?P<computing>[\d,]+)"
    r"(?:\s+(?P<share>[\d.]+)x\s+(?P<budget>[\d.]+))?(?:\s+(?P<peak>\d+))?\s*"
)


def as_row(one: Any) -> Row:
    """A row of what says ``what``, ``measured``, ``budget``, and whether that is ``kept`` (None: unknown)."""
    return Row(what=one.what, budget=one.budget, measured=one.measured, verdict=_VERDICTS[one.kept])


def rows_of(name: str, module: ModuleType) -> Iterator[Row]:
    """The rows of a benchmark without ``rows``: of suggestions by its parts, of others by what they print.

    Raises:
        KeyError: if nothing is known of a benchmark of that name.
    """
    if name == "suggest":
        texts = [path.read_text(encoding="utf-8") for path in sorted(sample_articles().glob("*.txt"))]
        for part in (module.speed_rows, module.memory_row, module.files_row, module.jobs_row):
            yield from map(as_row, part(texts))
        return
    reader = {"stalls": stall_rows, "exchange": rate_rows}[name]
    with redirect_stdout(StringIO()) as printed:
        module.main()
    yield from reader(printed.getvalue())


def stall_rows(printed: str) -> Iterator[Row]:
    """How long the window did not answer in each piece of work, which should be 100 ms at most."""
    for found in filter(None, map(_STALL.match, printed.splitlines())):
        remark = f"at work {found['work']}, in all {found['all']} ms"
        what = f"longest gap: {found['what']}"
        yield judged(what, float(found["gap"]), most=100, unit="ms", remark=remark)


def rate_rows(printed: str) -> Iterator[Row]:
    """Articles a second of what is imported and exported, as a share of the yardstick where there is one.

    Yardsticks, and what neither an import nor an export can go below, are told without a budget.
    """
    for found in filter(None, map(_RATE.fullmatch, printed.splitlines())):
        rate = f"{found['rate']} articles/s"
        remark = f"{found['computing']} us of CPU each" + (f", {found['peak']} MB" if found["peak"] else "")
        if found["share"] is None:
            yield Row(what=found["what"], measured=rate, remark=remark)
            continue
        share, least = float(found["share"]), float(found["budget"])
        yield judged(found["what"], share, least=least, remark=f"{rate}, {remark}")
