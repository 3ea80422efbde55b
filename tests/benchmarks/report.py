"""What a benchmark says: rows with a budget and a verdict, and what things cost as a project grows."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tests.benchmarks.reasons import reason_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

BUSY_FROM = 0.3
"""Cores that others may use while something is measured; a miss is not judged beyond that."""

SIZES = (10_000, 100_000, 1_000_000)


class Verdict(StrEnum):
    """Whether a budget is kept. A miss counts only where the machine had nothing else to do."""

    MET = "met"
    MISSED = "missed"
    BUSY = "not judged: machine busy"
    TOLD = "–"  # there is no budget, or it cannot be measured here


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing measured. ``ratio`` is the plain number; ``others`` are the cores that others used."""

    what: str
    budget: str = ""
    measured: str = ""
    verdict: Verdict = Verdict.TOLD
    remark: str = ""
    ratio: float | None = None
    others: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """What one thing costs at each size, in milliseconds."""

    what: str
    costs: Mapping[int, float]
    most: float | None = 1.5
    """The budget: how often the cost of the smallest size that of the largest may be; None for none."""


@dataclass(slots=True, kw_only=True)
class Report:
    """A whole run: the rows of every benchmark, and the machine."""

    machine: str
    at: str
    quick: bool = False
    rows: dict[str, list[Row]] = field(default_factory=dict)
    growths: dict[str, list[Growth]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)


def judged(
    what: str,
    measured: float,
    *,
    most: float | None = None,
    least: float | None = None,
    unit: str = "x",
    remark: str = "",
) -> Row:
    """A row whose budget is the most or the least that may be measured."""
    limit = most if most is not None else least
    verdict = Verdict.TOLD
    if limit is not None:
        is_kept = measured <= limit if most is not None else measured >= limit
        verdict = Verdict.MET if is_kept else Verdict.MISSED
    budget = "" if limit is None else f"{'≤' if most is not None else '≥'} {limit:g} {unit}"
    return Row(
        what=what,
        budget=budget,
        measured=f"{_plain(measured)} {unit}",
        verdict=verdict,
        remark=remark,
        ratio=measured,
    )


def grown(growth: Growth, *, floor: float = 0.0) -> Row:
    """Whether what costs ``growth`` is as quick at the largest size as at the smallest.

    What takes less than ``floor`` milliseconds at the largest size is quick enough, whatever the ratio.
    """
    (_, first), (size, last) = min(growth.costs.items()), max(growth.costs.items())
    row = judged(
        f"{growth.what}: {size:,} of {min(growth.costs):,}",
        last / max(first, 1e-6),
        most=growth.most,
        remark=f"{_plain(last)} ms",
    )
    is_quick = last <= floor and row.verdict is Verdict.MISSED
    return replaced(row, verdict=Verdict.MET, remark=f"{row.remark}, below {floor:g} ms") if is_quick else row


def replaced(row: Row, **fields: Any) -> Row:
    """The row with other values."""
    return Row(**(asdict(row) | fields))


def table(report: Report, *, markdown: bool = False) -> str:
    """Everything measured, as lines for a terminal or for a page of Markdown."""
    rows = [
        (row.what, row.budget, row.measured, str(row.verdict), _remark(row))
        for found in report.rows.values()
        for row in found
    ]
    parts = [report.machine + f" Measured {report.at}." + (" Small sizes only." if report.quick else "")]
    parts.append(_grid(("what", "budget", "measured", "verdict", "remark"), rows, markdown=markdown))
    growths = [one for found in report.growths.values() for one in found]
    if growths:
        sizes = sorted({size for growth in growths for size in growth.costs})
        parts.append("What it costs as a project grows, in ms:")
        head = ("", *(f"{size:,}" for size in sizes), "growth")
        parts.append(_grid(head, [_growth_line(one, sizes) for one in growths], markdown=markdown))
    return "\n\n".join(parts) + "\n"


def _remark(row: Row) -> str:
    why = reason_for(row.what) if row.verdict is Verdict.MISSED else ""
    return "; ".join(filter(None, (row.remark, why)))


def _growth_line(growth: Growth, sizes: Sequence[int]) -> tuple[str, ...]:
    costs = growth.costs
    times = costs[max(costs)] / max(costs[min(costs)], 1e-6)
    cells = (_plain(costs[size]) if size in costs else "" for size in sizes)
    return (growth.what, *cells, f"{_plain(times)} x")


def _grid(head: Sequence[str], rows: Iterable[Sequence[str]], *, markdown: bool) -> str:
    lines = [head, *rows]
    if markdown:
        cells = [f"| {' | '.join(line)} |" for line in lines]
        return "\n".join([cells[0], "|" + "---|" * len(head), *cells[1:]])
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _plain(number: float) -> str:
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}" if number >= 0.1 else f"{number:.3f}"


def alone(found: Iterable[Row | Growth]) -> None:
    """Print what one benchmark finds that is run as a program of its own."""
    report = Report(machine="", at="now")
    for one in found:
        if isinstance(one, Row):
            report.rows.setdefault("", []).append(one)
        else:
            report.growths.setdefault("", []).append(one)
    sys.stdout.write(table(report))
