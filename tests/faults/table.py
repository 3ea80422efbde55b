"""The table of faults: what was done to work under way, how often, what was lost or torn, what was said.

python -m tests.faults.table [KILLS]

KILLS is how often each kind of work is killed, 26 by default. Prints Markdown; the exit status tells whether
anything was lost or torn.
"""

from __future__ import annotations

import platform
import re
import sys
from datetime import UTC, datetime
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, NamedTuple

from annotator.ui.program import application
from tests.faults.attempts import ACTS, Outcome, attempt, attempt_read_only
from tests.faults.damage_trial import (
    NOT_OURS,
    cut_files,
    flipped_bytes,
    lost_log,
    missing_log,
    not_ours,
    outside_change,
    second_window,
)
from tests.faults.kills import KINDS, judged, kills, make_templates
from tests.faults.settings_trial import attempt_on_settings
from tests.faults.surroundings import TROUBLES, NotHereError, full_disk, quota, temporary_folder
from tests.faults.worker_trial import MOODS, attempt_with_worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_KILLS = 26
_FLIPS = 40
"""Bytes flipped for each kill: more than a thousand with 26."""
_SHOWN = 150
_FOLDER = re.compile(r"[^“ ]*annotator-faults-\w+")


class Row(NamedTuple):
    """One fault during one kind of work. ``said`` is what the person reads, ``wrong`` what went wrong."""

    fault: str
    work: str
    times: int
    lost: int
    torn: int
    said: str
    wrong: str = ""


def rows(times: int) -> Iterator[Row]:
    """The whole table."""
    yield from _killed(times)
    for fault, make in TROUBLES.items():
        for act in ACTS:
            try:
                with temporary_folder() as folder, make(folder) as trouble:
                    yield _row(fault, act, attempt(trouble, act))
            except NotHereError as error:
                yield Row(fault, act, 0, 0, 0, str(error))
    for act in ACTS:
        yield _row("read-only file and folder", act, attempt_read_only(act))
    for fault, make in (("full disk", full_disk), ("quota used up", quota)):
        try:
            with temporary_folder() as folder, make(folder) as trouble:
                yield _row(fault, "save settings", attempt_on_settings(trouble))
        except NotHereError as error:
            yield Row(fault, "save settings", 0, 0, 0, str(error))
    yield from _damaged(times)
    for fault in MOODS:
        with temporary_folder() as folder:
            yield _row(fault, "annotate by keys", attempt_with_worker(fault, folder, max(1, times // 5)))


def _damaged(times: int) -> Iterator[Row]:
    """What becomes of the file itself, and who else works on it."""
    kinds: dict[tuple[str, str], Callable[[Path], Outcome]] = {
        ("a byte flipped", "lie there"): partial(flipped_bytes, times=times * _FLIPS),
        ("the file cut off", "lie there"): partial(cut_files, times=times),
        ("“-wal” taken away", "import, then kill -9"): partial(lost_log, times=times),
        ("“-wal” missing", "after kill -9"): partial(missing_log, times=times),
        ("second window", "open"): partial(second_window, times=times),
        ("changed by another program", "be open"): outside_change,
        **{(fault, "open"): partial(not_ours, spoil) for fault, spoil in NOT_OURS.items()},
    }
    for (fault, work), attempt_it in kinds.items():
        with temporary_folder() as folder:
            yield _row(fault, work, attempt_it(folder))


def _killed(times: int) -> Iterator[Row]:
    with temporary_folder() as folder:
        templates = make_templates(folder)
        for kind in KINDS:
            if kind == "backing up" and find_spec("annotator.storage.backup") is None:
                continue
            verdicts = [
                judged(kind, one) for one in kills(kind, templates[kind], folder, times=times, seed=1)
            ]
            torn = [verdict.torn for verdict in verdicts if verdict.torn]
            lost = sum(verdict.lost for verdict in verdicts)
            saved = sum(verdict.acknowledged for verdict in verdicts)
            said = f"none; it opens as usual ({saved} {KINDS[kind].counted})"
            yield Row("kill -9", kind, times, lost, len(torn), said, "; ".join(map(str, torn)))


def _row(fault: str, work: str, outcome: Outcome) -> Row:
    said = outcome.said or "none; all was saved"
    return Row(fault, work, outcome.tried, outcome.lost, len(outcome.torn), said, "; ".join(outcome.torn))


def _line(row: Row) -> str:
    said = _FOLDER.sub("…", row.said)
    said = said if len(said) <= _SHOWN else said[: _SHOWN - 1] + "…"
    return f"| {row.fault} | {row.work} | {row.times} | {row.lost} | {row.torn} | {said} |"


def main() -> int:
    """Print the table, each row when it is there; gives the exit status."""
    app = application(("annotator",))
    say = sys.stdout.write
    say("| fault | during | times | lost | torn | message shown |\n|---|---|---|---|---|---|\n")
    made = []
    for row in rows(int(sys.argv[1]) if sys.argv[1:] else _KILLS):
        made.append(row)
        say(f"{_line(row)}\n")
        sys.stdout.flush()
    app.processEvents()
    number = sum(row.times for row in made)
    day = datetime.now(UTC).date().isoformat()
    say(
        f"\n{number} faults on {day}, {platform.system()} {platform.machine()}, {platform.python_version()}\n"
    )
    wrong = [row for row in made if row.lost or row.torn]
    for row in wrong:
        sys.stderr.write(f"{row.fault}, {row.work}: {row.wrong}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
