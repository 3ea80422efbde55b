"""What the numbers that a person may choose can be, and what they are until then."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite


@dataclass(frozen=True, slots=True)
class Range:
    """What a number may be, and what it is until somebody chooses."""

    least: float
    most: float
    usual: float

    def read(self, stored: object) -> float:
        """``stored`` as a number of this range; the usual one where it is none."""
        try:
            number = float(str(stored))
        except ValueError:
            return self.usual
        return number if isfinite(number) and self.least <= number <= self.most else self.usual


TEXT_SIZE = Range(9, 48, 16)
"""Pixels of the reading face."""

LINE_WIDTH = Range(50, 110, 75)
"""Characters of a full line; typographers advise 75 at most."""

THRESHOLD = Range(0.0, 1.0, 0.9)
"""The confidence from which "accept all above" accepts."""

BACKUP_EVERY = Range(0, 240, 10)
"""Minutes of work between two backups; 0 for none."""
