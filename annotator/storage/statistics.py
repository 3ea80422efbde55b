"""Counts over decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile


class DecidedAt(NamedTuple):
    """Of one suggester's suggestions with one confidence: how many were accepted unchanged, and decided."""

    by: str
    confidence: float
    accepted: int
    decided: int


def decided_by_confidence(file: ProjectFile) -> list[DecidedAt]:
    """What was decided of each suggester's suggestions, for each confidence that occurs."""
    found = file.rows(
        "SELECT suggester, confidence, sum(decision = 'accepted') AS accepted, count(*) AS decided FROM ("
        " SELECT suggestion_id, decision FROM mention WHERE gone = 0 AND decision IS NOT NULL"
        " UNION ALL SELECT suggestion_id, decision FROM claim WHERE gone = 0 AND decision IS NOT NULL)"
        " JOIN suggestion ON suggestion.id = suggestion_id GROUP BY suggester, confidence"
    )
    return [DecidedAt(row["suggester"], row["confidence"], row["accepted"], row["decided"]) for row in found]
