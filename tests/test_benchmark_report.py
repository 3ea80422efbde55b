"""The one table of all benchmarks: verdicts, growth, and what it looks like in the README."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.__main__ import BEGIN, END, NAMES, README, inserted
from tests.benchmarks.foreign import rate_rows, stall_rows
from tests.benchmarks.reasons import reason_for
from tests.benchmarks.report import Growth, Report, Verdict, grown, judged, table

_BENCHMARKS = Path(__file__).parent / "benchmarks"


def test_a_row_is_judged_by_the_most_or_the_least() -> None:
    assert judged("a", 1.5, most=1.5).verdict is Verdict.MET
    assert judged("a", 1.6, most=1.5).verdict is Verdict.MISSED
    assert judged("a", 0.7, least=0.8).verdict is Verdict.MISSED
    assert judged("a", 0.7).verdict is Verdict.TOLD
    assert judged("a", 1234.5, most=1, unit="ms").measured == "1,234 ms"


def test_growth_compares_the_largest_with_the_smallest() -> None:
    growth = Growth(what="open", costs={10_000: 2.0, 100_000: 2.2, 1_000_000: 4.0})
    row = grown(growth)
    assert (row.verdict, row.measured, row.what) == (
        Verdict.MISSED,
        "2.00 x",
        "open: 1,000,000 of 10,000",
    )
    assert grown(growth, floor=5).verdict is Verdict.MET


def test_the_table_goes_between_the_markers_of_the_page() -> None:
    report = Report(machine="2 cores.", at="2026-01-02")
    report.rows["queue"] = [judged("page", 0.5, most=1, unit="ms", remark="quick")]
    report.growths["queue"] = [Growth(what="page", costs={10_000: 0.5, 100_000: 0.6})]
    page = inserted(f"before\n{BEGIN}\nold\n{END}\nafter", report)
    assert page.startswith(f"before\n{BEGIN}")
    assert page.endswith(f"{END}\nafter")
    assert "| page | ≤ 1 ms | 0.50 ms | met | quick |" in page
    assert "| page | 0.50 | 0.60 | 1.20 x |" in page
    assert "old" not in page
    assert "page  ≤ 1 ms  0.50 ms   met      quick" in table(report)
    with pytest.raises(ValueError, match="lacks"):
        inserted("no markers", report)


def test_each_miss_that_the_readme_shows_has_its_reason() -> None:
    rows = [
        [cell.strip() for cell in line.strip("| ").split("|")]
        for line in README.read_text(encoding="utf-8").splitlines()
        if f"| {Verdict.MISSED} |" in line
    ]
    assert [what for what, *_ in rows if not reason_for(what)] == []
    assert [what for what, *_, remark in rows if reason_for(what) not in remark] == []


def test_every_benchmark_is_run_and_the_readme_has_its_place() -> None:
    there = {path.stem.removeprefix("bench_") for path in _BENCHMARKS.glob("bench_*.py")}
    assert there - {"cluster", "learning"} == set(NAMES)
    assert BEGIN in README.read_text(encoding="utf-8")


def test_what_others_print_becomes_rows() -> None:
    (stall,) = stall_rows("merge an actor of 10,000 mentions      120        36       500  over\n")
    assert (stall.what, stall.measured, stall.verdict) == (
        "longest gap: merge an actor of 10,000 mentions",
        "120 ms",
        Verdict.MISSED,
    )
    printed = (
        "                        articles/s  CPU us each  of yardstick  budget  peak MB\n"
        "executemany into a project's tables      6,889          140\n"
        "import of the same again                 3,057          363                            212\n"
        "import                                     650        1,140         0.85x     0.8      155\n"
    )
    tables, again, rate = rate_rows(printed)
    assert (tables.what, tables.verdict) == ("executemany into a project's tables", Verdict.TOLD)
    assert (tables.measured, tables.remark) == ("6,889 articles/s", "140 us of CPU each")
    assert again.remark == "363 us of CPU each, 212 MB"
    assert (rate.what, rate.verdict, rate.measured) == ("import", Verdict.MET, "0.85 x")
    assert rate.remark == "650 articles/s, 1,140 us of CPU each, 155 MB"
