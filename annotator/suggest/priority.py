"""How processes beside the window leave it the first turn."""

from __future__ import annotations

import os
import sys

NICENESS = 10


def lower_priority() -> None:
    """Lets the program's window go first."""
    if sys.platform == "win32":  # pragma: no cover - not where the tests run
        import ctypes

        below_normal = 0x4000
        ctypes.windll.kernel32.SetPriorityClass(ctypes.windll.kernel32.GetCurrentProcess(), below_normal)
    else:
        os.nice(NICENESS)
