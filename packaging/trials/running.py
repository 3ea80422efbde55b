"""The frozen program, run in a home of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

_PATIENCE = 300
"""Seconds after which a command has failed."""


class TrialError(Exception):
    """The program did not do what it should."""


@dataclass(frozen=True, slots=True)
class Program:
    """The program at ``path``; ``folder`` holds its home and whatever the trials make."""

    path: Path
    folder: Path
    surroundings: Mapping[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """Variables of the process: no screen unless ``surroundings`` name one, and nobody's Python."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "XDG_", "QT_", "VIRTUAL_ENV")) and "DISPLAY" not in name
        }
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        homes = {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
        return {**kept, **homes, **self.surroundings}

    def says(self, *arguments: str | Path, statuses: Collection[int] = (0,)) -> str:
        """What a command writes on both of its streams.

        Raises:
            TrialError: if it ends with another status, or not at all.
        """
        command = [str(self.path), *map(str, arguments)]
        try:
            done = subprocess.run(
                command,
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",
                timeout=_PATIENCE,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise TrialError(f"{command} did not end") from None
        said = done.stdout + done.stderr
        if done.returncode not in statuses or "Traceback" in said:
            raise TrialError(f"{command} ended with {done.returncode} and said\n{said}")
        return said

    def started(self, *arguments: str | Path, **variables: str) -> subprocess.Popen[bytes]:
        """The program, left running."""
        return subprocess.Popen(
            [str(self.path), *map(str, arguments)],
            cwd=self.folder,
            env={**self.environment, **variables},
            stdin=subprocess.DEVNULL,
        )

    def no_process_left(self) -> None:
        """Wait until no process of the program runs.

        Raises:
            TrialError: if one still does after a while.
        """
        wait_until(lambda: not self.processes(), f"the end of {self.processes()}", seconds=15)

    def processes(self) -> list[int]:
        """The numbers of the processes that run the program's file; none where the system does not tell."""
        if not sys.platform.startswith("linux"):
            return []
        own = self.path.resolve()
        return [int(path.name) for path in Path("/proc").glob("[0-9]*") if _runs(path / "exe", own)]


def wait_until(is_so: Callable[[], bool], what: str, *, seconds: float = 90) -> None:
    """Look again and again.

    Raises:
        TrialError: naming ``what``, if it is not so in time.
    """
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise TrialError(f"waited {seconds:.0f} s for {what}")
        time.sleep(0.1)


def _runs(link: Path, program: Path) -> bool:
    try:
        return link.readlink() == program
    except OSError:
        return False
