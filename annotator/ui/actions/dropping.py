"""What becomes of files that are dropped on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services.project_files import is_project

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.ui.actions.importing import ImportVerbs
    from annotator.ui.actions.projects import ProjectVerbs
    from annotator.ui.session import Session


def take_dropped(projects: ProjectVerbs, importing: ImportVerbs, session: Session, paths: list[Path]) -> None:
    """Open a project that was dropped on the window; import anything else, into a new project if need be."""
    if is_project_of(session, paths):
        projects.open(paths[0])
    elif session.has_project:
        importing.take(paths)
    else:
        projects.new(then=lambda: importing.take(paths))


def is_project_of(session: Session, paths: Sequence[Path]) -> bool:
    """Whether what is given is one project rather than articles; what is not there counts as one."""
    if len(paths) != 1:
        return False
    # Not looked into where it is open: closing a handle would let go of the locks on it.
    if session.has_project and session.workspace.path == paths[0]:
        return True
    return is_project(paths[0])
