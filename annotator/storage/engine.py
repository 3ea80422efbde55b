"""Which SQLite reads and writes projects here, and how the file of a project begins."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from annotator.storage.schema import APPLICATION_ID

if TYPE_CHECKING:
    from pathlib import Path

SQLITE_VERSION = sqlite3.sqlite_version
"""The version of the library, which is not that of Python's module."""

_HEADER = 72
_IDENTITY = slice(68, 72)
"""Where SQLite keeps the application id in the first bytes of a file (its file format, section 1.3)."""


def begins_as_project(path: Path) -> bool:
    """Whether the file at ``path``, which must not be open in this process, begins as projects do."""
    try:
        with path.open("rb") as stream:
            head = stream.read(_HEADER)
    except (OSError, ValueError):
        return False
    return head[_IDENTITY] == APPLICATION_ID.to_bytes(4, "big")
