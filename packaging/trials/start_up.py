"""How long the window takes to come up, frozen and from a checkout, in turn on one virtual screen."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from facts import ROOT
from trials.running import Program, TrialError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

BUDGET = 1.3
"""Times what the checkout takes."""

ROUNDS = 7
_PATIENCE = 60
"""Seconds after which no window will come."""


def try_start_up(program: Program, python: Path) -> str:
    """The medians and their ratio, in a line.

    Raises:
        TrialError: if a window does not come, or the frozen program takes more than the budget.
    """
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        return "start-up: not measured, for that needs Xvfb and xdotool"
    frozen: list[float] = []
    source: list[float] = []
    with screen() as display:
        shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        for _ in range(ROUNDS + 1):
            frozen.append(_until_shown([str(program.path)], program, shown))
            checkout = {**shown, "PYTHONPATH": str(ROOT)}
            source.append(_until_shown([str(python.absolute()), "-m", "annotator"], program, checkout))
    # The first of each reads from the disk what the others find in memory.
    ours, theirs = statistics.median(frozen[1:]), statistics.median(source[1:])
    ratio = f"{ours / theirs:.2f} times, of at most {BUDGET}"
    line = f"start-up: {ours:.2f} s frozen, {theirs:.2f} s from the checkout: {ratio}"
    if ours > BUDGET * theirs:
        raise TrialError(line)
    return f"{line} (first: {frozen[0]:.2f} s and {source[0]:.2f} s)"


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen; gives the name of its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        display = f":{number.readline().strip()}"
    try:
        yield display
    finally:
        server.terminate()
        server.wait()


def _until_shown(command: Sequence[str], program: Program, variables: Mapping[str, str]) -> float:
    """Seconds from starting ``command`` to a window of its on the screen."""
    surroundings = {**program.environment, **variables}
    began = time.perf_counter()
    process = subprocess.Popen(command, env=surroundings, cwd=program.folder, stdin=subprocess.DEVNULL)
    try:
        while not _has_window(process.pid, surroundings):
            if process.poll() is not None or time.perf_counter() - began > _PATIENCE:
                raise TrialError(f"{command} showed no window")
        return time.perf_counter() - began
    finally:
        process.terminate()
        process.wait(30)


def _has_window(process: int, surroundings: Mapping[str, str]) -> bool:
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(process)]
    return bool(subprocess.run(search, env=surroundings, capture_output=True, check=False).stdout.strip())
