"""Every benchmark, each in a fresh process, and one table of all: ``make bench``.

    python -m tests.benchmarks [--quick] [--readme] [NAME …]

``--quick`` measures small sizes only; names pick benchmarks (``queue view``). What was found goes to
``build/bench/`` as JSON too; ``--readme`` writes the table between the markers of the README. Nothing here
gates: times differ between machines and runs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.machine import described
from tests.benchmarks.report import Growth, Report, Row, Verdict, table

ROOT = Path(__file__).parents[2]
OUT = ROOT / "build" / "bench"
README = ROOT / "README.md"
BEGIN, END = "<!-- benchmarks: begin -->", "<!-- benchmarks: end -->"
NAMES = (
    "start",
    "view",
    "decision",
    "queue",
    "project",
    "exchange",
    "suggest",
    "arrival",
    "frames",
    "stalls",
    "effort",
)


def main() -> int:
    """Measure what was asked for; gives the exit status."""
    options = {one for one in sys.argv[1:] if one.startswith("--")}
    names = [one for one in sys.argv[1:] if not one.startswith("--")] or list(NAMES)
    unknown = {*options} - {"--quick", "--readme"} | {*names} - {*NAMES}
    if unknown:
        sys.stderr.write(f"There is no {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}.\n")
        return 2
    report = Report(machine=described(), at=f"{datetime.now(UTC):%Y-%m-%d}", quick="--quick" in options)
    for name in names:
        sys.stderr.write(f"measuring {name} …\n")
        _measure(report, name)
    report.machine += f" Others used {_load(report):.1f} cores meanwhile."
    OUT.mkdir(parents=True, exist_ok=True)
    out = OUT / f"{datetime.now(UTC):%Y-%m-%d-%H%M%S}.json"
    out.write_text(json.dumps(report.as_json(), ensure_ascii=False, indent=1), encoding="utf-8")
    sys.stdout.write(f"{table(report)}\n{out.relative_to(ROOT)}\n")
    if "--readme" in options:
        README.write_text(inserted(README.read_text(encoding="utf-8"), report), encoding="utf-8")
    return 0


def inserted(page: str, report: Report) -> str:
    """The page with the report's tables between the markers.

    Raises:
        ValueError: if a marker is missing.
    """
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"the page lacks “{BEGIN}” or “{END}”")
    return f"{before}{BEGIN}\n\n{table(report, markdown=True)}\n{END}{after}"


def _measure(report: Report, name: str) -> None:
    with TemporaryDirectory() as folder:
        out = Path(folder) / "rows.jsonl"
        command = [sys.executable, "-m", "tests.benchmarks.child", name, str(out)]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
        ended = subprocess.run(
            command + ["--quick"] * report.quick,
            check=False,
            env=environment,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )
        lines = out.read_text(encoding="utf-8").splitlines() if out.exists() else []
    found = [json.loads(line) for line in lines]
    rows = [Row(**one["row"] | {"verdict": Verdict(one["row"]["verdict"])}) for one in found if "row" in one]
    if ended.returncode:
        rows.append(Row(what=f"{name}: the rest", remark=f"ended with {ended.returncode}"))
    report.rows[name] = rows
    report.growths[name] = [
        Growth(**one["growth"] | {"costs": {int(size): ms for size, ms in one["growth"]["costs"].items()}})
        for one in found
        if "growth" in one
    ]


def _load(report: Report) -> float:
    loads = [row.others for rows in report.rows.values() for row in rows]
    return sum(loads) / len(loads) if loads else 0.0


if __name__ == "__main__":
    sys.exit(main())
