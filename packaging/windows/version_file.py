"""What Windows shows under a program's properties, in the words that PyInstaller reads."""

from __future__ import annotations

import re
from pathlib import Path

from facts import Facts, rendered

TEMPLATE = Path(__file__).resolve().parent / "version.txt.in"


def version_file(facts: Facts) -> str:
    """The text of the file; Windows wants a version of four numbers."""
    numbers = [*re.findall(r"\d+", facts.version), "0", "0", "0", "0"][:4]
    return rendered(TEMPLATE, facts, numbers=", ".join(numbers))
