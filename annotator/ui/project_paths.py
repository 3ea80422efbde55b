"""What can be said of the path of a project without opening it."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether there is something at ``path``."""
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


def can_be_named(path: Path) -> bool:
    """Whether a file could be at ``path``."""
    try:
        path.lstat()
    except OSError as error:
        return error.errno != errno.ENAMETOOLONG
    except ValueError:
        return False
    return True
