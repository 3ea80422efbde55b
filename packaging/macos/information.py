"""What a bundle of the program tells macOS: its Info.plist, with project files as its documents."""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import Any

from facts import Facts, rendered

TEMPLATE = Path(__file__).resolve().parent / "Info.plist.in"


def information(facts: Facts) -> dict[str, Any]:
    """The keys of Info.plist beside those that PyInstaller sets."""
    told: dict[str, Any] = plistlib.loads(rendered(TEMPLATE, facts).encode())
    return told
