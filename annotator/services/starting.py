"""How this program starts itself again, for work in a process of its own."""

from __future__ import annotations

import sys

from annotator.locations import is_frozen


def program() -> list[str]:
    """The beginning of the command line, from a checkout, an install or a frozen build."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "annotator"]
