"""Reports of the program's own mistakes: where in the program it was, and never what was being read.

A report holds versions, the kinds of exceptions and the places in the source, as ``traces`` gives them.
"""

from __future__ import annotations

import faulthandler
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING

from annotator.services.traces import place_of, trace_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_FATAL = re.compile(r"Fatal Python error|Windows fatal exception: (?!code)")
"""What faulthandler writes of an end; on Windows it also writes codes that were only passing."""

_FAULTS = "faults.log"
_KEPT = 20
_INTRODUCTION = (
    "A report of annotator on a mistake of its own. It holds versions and places in the program,\n"
    "no word of any article and no name of a project. It was sent nowhere.\n"
)


@dataclass(slots=True)
class CrashReports:
    """The reports in one folder. ``versions`` gives the lines on what is running.

    Both are asked for late, because neither is needed to begin.
    """

    place: Callable[[], Path]
    versions: Callable[[], str]
    _faults: IO[str] | None = None

    @property
    def folder(self) -> Path:
        """Where the reports are; it need not be there yet."""
        return self.place()

    def text(self, error: BaseException, *, thread: str = "") -> str:
        """The report on ``error``, in English."""
        heading = f"In the thread {thread}:\n" if thread else ""
        return f"{self._head()}\n{heading}" + "\n".join(trace_lines(error)) + "\n"

    def keep(self, report: str) -> Path | None:
        """Write a report down; where it is, or None where nothing can be written."""
        moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
        path = self.folder / f"crash-{moment}.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_text(report, encoding="utf-8")
            for old in sorted(self._written())[:-_KEPT]:
                old.unlink()
        except OSError:
            return None
        return path

    def watch_faults(self) -> Path | None:
        """From now on note an end that Python cannot survive; the report on such an end before, if any."""
        earlier = self._earlier_fault()
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._faults = (self.folder / _FAULTS).open("a", encoding="utf-8")
            faulthandler.enable(self._faults)
        return earlier

    def end(self) -> None:
        """Stop noting."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def newest(self) -> Path | None:
        """The report written last."""
        return max(self._written(), default=None)

    def _earlier_fault(self) -> Path | None:
        log = self.folder / _FAULTS
        try:
            dump = log.read_text(encoding="utf-8", errors="replace")
            if not _FATAL.search(dump):  # other windows may be writing to it yet
                return None
            log.unlink()
        except OSError:  # there is none, or on Windows another window has it open
            return None
        return self.keep(f"{self._head()}\nThe program ended while it was here:\n{place_of(dump)}")

    def _written(self) -> Iterator[Path]:
        return self.folder.glob("crash-*.txt")

    def _head(self) -> str:
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        return f"{_INTRODUCTION}\n{now}\n{self.versions()}\n"
