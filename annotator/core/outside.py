"""What other programs can do to the file of an open project."""

from __future__ import annotations

from enum import Enum


class Seen(Enum):
    """What became of a file since the last look."""

    SAME = "same"
    WRITTEN = "written"
    REPLACED = "replaced"
    GONE = "gone"
