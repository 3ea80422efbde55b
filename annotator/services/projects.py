"""Making, opening and checking projects."""

from __future__ import annotations

import getpass
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.article import Status
from annotator.core.record import Incoming
from annotator.locations import sample_articles
from annotator.services.codebook_json import codebook_to_json
from annotator.services.codebooks import default_codebook, stored_codebook
from annotator.services.project import Project, new_uuid
from annotator.services.workspace import Workspace
from annotator.storage.engine import begins_as_project
from annotator.storage.journal import Journal, utc_now
from annotator.storage.project_file import ProjectFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.codebook import Codebook

SUFFIX = ".annotator"


def default_coder() -> str:
    """The name decisions are signed with where nobody chose one: the user's of this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "coder"


def is_project(path: Path) -> bool:
    """Whether ``path`` is to be opened rather than imported: a project, or nothing that is there.

    It must not be open in this process: closing a handle would let go of the locks on it.
    """
    try:
        if not path.exists():
            return True
    except (OSError, ValueError):  # a name that no file can have
        return True
    return path.is_file() and (path.suffix == SUFFIX or begins_as_project(path))


def create_project(
    path: Path,
    *,
    coder: str | None = None,
    codebook: Codebook | None = None,
    clock: Callable[[], str] = utc_now,
) -> Workspace:
    """Make an empty project at ``path`` and open it.

    Raises:
        ProjectError: if there is something at ``path`` or it cannot be made.
    """
    signed = coder or default_coder()
    file = ProjectFile.create(path)
    try:
        with file.transaction() as connection:
            connection.executemany(
                "INSERT INTO project (key, value) VALUES (?, ?)",
                [("uuid", new_uuid()), ("coder", signed), ("created_at", clock())],
            )
            connection.execute(
                "INSERT INTO codebook (id, body, created_at) VALUES (1, ?, ?)",
                (codebook_to_json(codebook or default_codebook()), clock()),
            )
        return _workspace(file, signed, clock)
    except BaseException:
        file.close()
        path.unlink(missing_ok=True)
        raise


def open_project(
    path: Path,
    *,
    coder: str | None = None,
    read_only: bool = False,
    clock: Callable[[], str] = utc_now,
) -> Workspace:
    """Open a project, signing as ``coder`` or as who made it.

    Raises:
        ProjectLockedError: if another window holds it and ``read_only`` is false.
        ProjectError: if it is missing, damaged, not ours or newer than this program.
    """
    file = ProjectFile.open(path, read_only=read_only)
    try:
        signed = coder or file.value("SELECT value FROM project WHERE key = 'coder'") or default_coder()
        return _workspace(file, signed, clock)
    except BaseException:
        file.close()
        raise


def create_sample(path: Path, *, coder: str | None = None) -> Workspace:
    """Make a project of the sample articles, as if nobody had worked on them.

    Raises:
        ProjectError: if there is something at ``path`` or it cannot be made.
    """
    workspace = create_project(path, coder=coder)
    try:
        samples = sorted(sample_articles().glob("*.jsonl"))
        incoming = [
            _untouched(one) for one in workspace.importing.prepare(samples) if isinstance(one, Incoming)
        ]
        incoming.sort(key=lambda one: one.record.draft.published or "")
        workspace.importing.begin().store(incoming)
    except BaseException:
        workspace.close()
        path.unlink()
        raise
    return workspace


def sample_project_path() -> Path:
    """The person's own sample project, made where it is missing.

    Raises:
        ProjectError: if it cannot be made.
    """
    from platformdirs import user_data_path

    path = user_data_path("annotator", appauthor=False, ensure_exists=True) / f"sample{SUFFIX}"
    if not path.exists():
        create_sample(path).close()
    return path


def _untouched(incoming: Incoming) -> Incoming:
    record = replace(incoming.record, status=Status.NEW, coder=None, actors=(), mentions=(), claims=())
    return replace(incoming, record=record)


def _workspace(file: ProjectFile, coder: str, clock: Callable[[], str]) -> Workspace:
    return Workspace(Project(file, Journal(file, coder=coder, clock=clock), stored_codebook(file)))


def check_project(path: Path) -> list[str]:
    """What is wrong with a project, a sentence each; it is opened read-only and left as it is.

    Raises:
        ProjectError: if it cannot be opened at all.
    """
    from annotator.storage.check import findings

    file = ProjectFile.open(path, read_only=True)
    try:
        return list(findings(file))
    finally:
        file.close()
