"""What a suggester's confidence has been worth so far in a project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.analysis.intervals import wilson
from annotator.storage import statistics

if TYPE_CHECKING:
    from annotator.storage.project_file import ProjectFile
    from annotator.storage.statistics import DecidedAt

ENOUGH = 10
"""Decisions from which a share is worth naming; of fewer the interval spans half of all shares."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRecord:
    """How a suggester's proposals have fared in this project: accepted as they were, of all decided.

    Those that were corrected count as decided, not as accepted.
    """

    by: str
    accepted: int
    decided: int

    @property
    def share(self) -> float:
        """The part that was accepted as it was, in [0, 1]; 0 where nothing was decided."""
        return self.accepted / self.decided if self.decided else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Where that share may lie in truth, 95 times in 100 (Wilson); everywhere if nothing was decided."""
        return wilson(self.accepted, self.decided) if self.decided else (0.0, 1.0)

    @property
    def is_enough(self) -> bool:
        """Whether so many were decided that the share says something."""
        return self.decided >= ENOUGH


class Trust:
    """The decisions of a project, counted once and then asked for any suggester and threshold."""

    def __init__(self, decided: list[DecidedAt]) -> None:
        self._decided = decided

    def record(self, by: str, threshold: float = 0.0) -> TrackRecord:
        """What became of the suggestions of one suggester that were at least this sure."""
        those = [one for one in self._decided if one.by == by and one.confidence >= threshold]
        return TrackRecord(
            by=by, accepted=sum(one.accepted for one in those), decided=sum(one.decided for one in those)
        )

    def records(self, threshold: float = 0.0) -> list[TrackRecord]:
        """The same of every suggester whose suggestions were ever decided, by name."""
        names = sorted({one.by for one in self._decided})
        return [self.record(name, threshold) for name in names]


def trust_in(file: ProjectFile) -> Trust:
    """What has been decided in a project so far."""
    return Trust(statistics.decided_by_confidence(file))
