"""What becomes of files that are dropped on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.ui.actions.importing import ImportVerbs
    from annotator.ui.actions.projects import ProjectVerbs
    from annotator.ui.session import Session


def take_dropped(projects: ProjectVerbs, importing: ImportVerbs, session: Session, paths: list[Path]) -> None:
    """Open a project that was dropped on the window; import anything else, into a new project if need be."""
    from annotator.services.projects import SUFFIX

    if len(paths) == 1 and paths[0].suffix == SUFFIX:
        projects.open(paths[0])
        return
    if session.has_project:
        importing.take(paths)
    else:
        projects.new(then=lambda: importing.take(paths))
