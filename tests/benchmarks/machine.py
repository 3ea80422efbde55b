"""The machine that measures: what it is, and how much of it others use meanwhile."""

from __future__ import annotations

import os
import platform
import sqlite3
import time
from pathlib import Path

_PROC = Path("/proc")
_LEAST_SECONDS = 1.0  # ticks are hundredths, and rows measured together come all at once


def described() -> str:
    """Cores, processor and versions, in one sentence."""
    import PySide6

    return (
        f"{os.cpu_count()} cores, {_processor()}, {platform.system()}, Python {platform.python_version()},"
        f" Qt {PySide6.__version__} off-screen, SQLite {sqlite3.sqlite_version}."
    )


def _processor() -> str:
    information = _PROC / "cpuinfo"
    if information.exists():
        for line in information.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


class Others:
    """How many cores other programs use, from one question to the next; 0 where the system does not tell."""

    def __init__(self) -> None:
        self._last = self._now()
        self._cores = 0.0

    def cores(self) -> float:
        """Cores in use by others since the last question, or before it where that is hardly ago."""
        before, now = self._last, self._now()
        seconds, busy, own = (later - first for first, later in zip(before, now, strict=True))
        if seconds > _LEAST_SECONDS:
            self._last, self._cores = now, max(0.0, busy - own) / seconds
        return self._cores

    def _now(self) -> tuple[float, float, float]:
        """The time, seconds that all processors worked, and those that they worked for this process."""
        if not (_PROC / "stat").exists():
            return time.monotonic(), 0.0, 0.0
        tick = os.sysconf("SC_CLK_TCK")
        ticks = (_PROC / "stat").read_text(encoding="ascii").splitlines()[0].split()[1:9]
        busy = sum(int(one) for place, one in enumerate(ticks) if place not in {3, 4})
        return time.monotonic(), busy / tick, _of_family(os.getpid()) / tick


def _of_family(process: int) -> int:
    """Ticks of a process, its children, also those that have ended, and theirs."""
    stats: dict[int, tuple[int, int]] = {}
    for path in _PROC.glob("[0-9]*/stat"):
        try:
            fields = path.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:  # it has ended since
            continue
        stats[int(path.parent.name)] = int(fields[1]), sum(int(field) for field in fields[11:15])
    family, found = {process}, True
    while found:
        fresh = {one for one, (parent, _) in stats.items() if parent in family} - family
        family |= fresh
        found = bool(fresh)
    return sum(stats[one][1] for one in family if one in stats)
