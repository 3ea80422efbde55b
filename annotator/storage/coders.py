"""Who has decided in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile


def coders_in_order(file: ProjectFile) -> list[str]:
    """The coders whose decisions are in the project, in the order of their first ones."""
    found = file.rows(
        "SELECT coder, min(first) AS first FROM ("
        " SELECT coder, min(decided_at) AS first FROM mention WHERE coder IS NOT NULL GROUP BY coder"
        " UNION ALL SELECT coder, min(decided_at) FROM claim WHERE coder IS NOT NULL GROUP BY coder)"
        " GROUP BY coder ORDER BY first, coder"
    )
    return [row["coder"] for row in found]
