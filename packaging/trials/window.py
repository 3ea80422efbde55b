"""The window off-screen: it opens a project, its worker suggests, and nothing is left when it is gone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from facts import ROOT
from trials.running import Program, TrialError, wait_until

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

ARTICLE = ROOT / "seeds" / "freight-tariff-portal.txt"


def try_window(program: Program) -> Iterator[str]:
    """Open a window on a project with an article that has no suggestions yet.

    Raises:
        TrialError: if none come, or if ending it leaves a process or a damaged file.
    """
    project = program.folder / "window.annotator"
    program.says("new", project)
    program.says("import", project, ARTICLE)
    window = program.started(project, QT_QPA_PLATFORM="offscreen")
    try:
        wait_until(lambda: _alive(window) and suggestions(project) > 0, "suggestions in the window's project")
        running = len(program.processes())
    finally:
        window.terminate()
        window.wait(30)
    program.no_process_left()
    program.says("check", project)
    yield f"window: {suggestions(project)} suggestions came; {running} processes ran, and none is left"


def suggestions(project: Path) -> int:
    """How many suggestions the project file holds, as anybody reads it."""
    with closing(sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM suggestion").fetchone()[0])


def _alive(window: subprocess.Popen[bytes]) -> bool:
    if window.poll() is not None:
        raise TrialError(f"the window has ended with {window.returncode}")
    return True
