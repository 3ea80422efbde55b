"""The lesson: a small project of its own, made anew each time, in which the keys are learnt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import ProjectError, ProjectLockedError
from annotator.core.record import Incoming
from annotator.locations import resource
from annotator.services.project_files import SUFFIX
from annotator.services.projects import create_project, make_folder
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace

_BESIDE = ("", "-wal", "-shm", ".lock")
"""What belongs to a project file: itself, and what SQLite and the lock put beside it."""


def lesson_path(folder: Path) -> Path:
    """Where the lesson is put in the folder of the program's own data."""
    return folder / f"lesson{SUFFIX}"


def create_lesson(folder: Path, *, coder: str | None = None) -> Workspace:
    """Make the lesson in ``folder`` anew, with its suggestions waiting, and open it.

    Raises:
        ProjectLockedError: if another window is in the lesson.
        ProjectError: if it cannot be made.
    """
    make_folder(folder)
    path = lesson_path(folder)
    _clear_away(path)
    workspace = create_project(path, coder=coder)
    try:
        lessons = workspace.importing.prepare([resource("tutorial", "lesson.jsonl")])
        workspace.importing.begin().store([one for one in lessons if isinstance(one, Incoming)])
    except BaseException:
        workspace.close()
        raise
    return workspace


def _clear_away(path: Path) -> None:
    """Remove the lesson of last time, unless another window has it open."""
    if not path.exists():
        return
    try:
        ProjectFile.open(path).close()
    except ProjectLockedError:
        raise
    except ProjectError:
        pass  # damaged or of another version: it was to be made anew in any case
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
