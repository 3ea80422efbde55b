"""The stored versions of the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from annotator.storage.project_file import ProjectFile


def versions(file: ProjectFile) -> list[sqlite3.Row]:
    """``id``, ``body`` and ``created_at`` of every version that was not taken back, the latest first."""
    return file.rows("SELECT id, body, created_at FROM codebook WHERE gone = 0 ORDER BY id DESC")


def latest(file: ProjectFile) -> int:
    """The number of the version in use; 0 where there is none."""
    return int(file.value("SELECT coalesce(max(id), 0) FROM codebook WHERE gone = 0"))
