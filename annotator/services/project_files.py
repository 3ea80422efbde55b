"""What is a project, told by its path and its first bytes alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".annotator"


def is_project(path: Path) -> bool:
    """Whether ``path`` is to be opened rather than imported: a project, or nothing that is there.

    It must not be open in this process: closing a handle would let go of the locks on it.
    """
    try:
        if not path.exists():
            return True
    except (OSError, ValueError):  # a name that no file can have
        return True
    return path.is_file() and (path.suffix == SUFFIX or _begins_as_project(path))


def _begins_as_project(path: Path) -> bool:
    from annotator.storage.engine import begins_as_project

    return begins_as_project(path)
