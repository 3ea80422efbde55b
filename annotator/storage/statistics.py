"""Counts over decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile


def decisions_by_suggester(file: ProjectFile) -> list[tuple[str, int, int]]:
    """For each suggester: its name, how many proposals were accepted unchanged, how many were decided."""
    found = file.rows(
        "SELECT suggester, sum(decision = 'accepted') AS accepted, count(*) AS decided FROM ("
        " SELECT suggestion_id, decision FROM mention WHERE gone = 0 AND decision IS NOT NULL"
        " UNION ALL SELECT suggestion_id, decision FROM claim WHERE gone = 0 AND decision IS NOT NULL)"
        " JOIN suggestion ON suggestion.id = suggestion_id GROUP BY suggester ORDER BY suggester"
    )
    return [(row["suggester"], row["accepted"], row["decided"]) for row in found]
