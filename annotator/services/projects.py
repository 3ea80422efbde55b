"""Making, opening and checking projects."""

from __future__ import annotations

import getpass
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.article import Status
from annotator.core.errors import ProjectError
from annotator.core.record import Incoming
from annotator.locations import sample_articles, user_data
from annotator.services.codebook_json import codebook_to_json
from annotator.services.codebooks import default_codebook, stored_codebook
from annotator.services.project import Project, new_uuid
from annotator.services.project_files import SUFFIX
from annotator.services.workspace import Workspace
from annotator.storage.journal import Journal, utc_now
from annotator.storage.project_file import ProjectFile
from annotator.storage.refusals import refuse_a_long_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.codebook import Codebook
    from annotator.core.upgrading import UpgradeWatch


def default_coder() -> str:
    """The name decisions are signed with where nobody chose one: the user's of this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "coder"


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
    refuse_a_long_name(path)
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
    elsewhere_too: bool = False,
    clock: Callable[[], str] = utc_now,
) -> Workspace:
    """Open a project, signing as ``coder`` or as who made it.

    With ``elsewhere_too`` a lock file of another machine is passed over.

    Raises:
        ProjectLockedError: if another window holds it and ``read_only`` is false.
        ProjectError: if it is missing, damaged, not ours or newer than this program.
    """
    file = ProjectFile.open(path, read_only=read_only, whatever_the_lock_says=elsewhere_too)
    try:
        signed = coder or file.value("SELECT value FROM project WHERE key = 'coder'") or default_coder()
        return _workspace(file, signed, clock)
    except BaseException:
        file.close()
        raise


def is_of_older_version(path: Path) -> bool:
    """Whether what is at ``path``, which must not be open in this process, has to be brought up to date."""
    from annotator.storage.upgrade import is_older

    return is_older(path)


def bring_up_to_date(path: Path, watch: UpgradeWatch, *, elsewhere_too: bool = False) -> None:
    """Bring a project of an older version to this program's, in any thread, and leave it closed.

    Before anything is changed, a copy of it is put beside it.

    Raises:
        UpgradeCancelledError: if ``watch`` wanted the end; the project is as it was.
        ProjectError: as ``open_project``.
    """
    ProjectFile.open(path, whatever_the_lock_says=elsewhere_too, watch=watch).close()


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it where they are missing.

    Raises:
        ProjectError: if that is not possible.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(
            "The folder “{folder}” cannot be made: {reason}.",
            advice="Check the permissions of the folder above it, or make a project elsewhere.",
            folder=folder,
            reason=error.strerror,
        ) from error


def create_sample(path: Path, *, coder: str | None = None) -> Workspace:
    """Make a project of the sample articles, as if nobody had worked on them.

    Raises:
        ProjectError: if there is something at ``path`` or it cannot be made.
    """
    make_folder(path.parent)
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
    path = user_data() / f"sample{SUFFIX}"
    path.parent.mkdir(parents=True, exist_ok=True)
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
    from annotator.services.backup_folders import backups_of
    from annotator.storage.check import findings

    file = ProjectFile.open(path, read_only=True)
    try:
        found = list(findings(file, [one.path for one in backups_of(path)]))
        return [file.doubt, *found] if file.doubt is not None else found
    finally:
        file.close()


def can_be_opened(path: Path) -> bool:
    """Whether the file at ``path`` is a project, whatever stands beside it from the one that was there."""
    from annotator.storage.outside import is_project

    return is_project(path)
