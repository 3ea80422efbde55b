"""What other programs can do to the file of an open project."""

from __future__ import annotations

from enum import Enum


class Seen(Enum):
    """What became of a file since the last look.

    ``LOG_LOST`` says that the file beside it with the last commits was taken away, and that they are saved.
    """

    SAME = "same"
    WRITTEN = "written"
    LOG_LOST = "log lost"
    REPLACED = "replaced"
    GONE = "gone"
