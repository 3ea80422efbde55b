"""A process of a few lines that suggests, and goes wrong as the real one might, for tests of what follows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME = "Alma Dorrit"
"""What it finds in a text, a person."""

SCRIPT = """
import json, os, pathlib, resource, sys, time
mood, mark = sys.argv[1], pathlib.Path(sys.argv[2])
is_first = not mark.exists()
mark.touch()
def say(**message):
    sys.stdout.write(json.dumps(message) + "\\n")
    sys.stdout.flush()
if mood == "dies at the start" and is_first:
    sys.exit(1)
say(say="ready", model="paper")
for line in sys.stdin:
    request = json.loads(line)
    if request["say"] == "stop":
        break
    if request["say"] == "cancel":
        continue
    while mood == "waits" and is_first and not mark.with_suffix(".go").exists():
        time.sleep(0.01)
    if is_first and mood == "garbage":
        os.write(1, b"\\xff\\xfe\\x00 not a line of ours\\n{\\"say\\": \\"done\\"}\\n[1, 2]\\n")
    if is_first and mood == "out of memory":
        resource.setrlimit(resource.RLIMIT_AS, (1 << 28, 1 << 28))
        bytearray(1 << 30)
    if is_first and mood == "hangs":
        time.sleep(600)
    if is_first and mood == "dies":
        os._exit(3)
    if request["say"] == "askoutline":
        say(say="failed", generation=request["generation"], article=request["article"], reason="None.")
        continue
    start = request["text"].find("Alma Dorrit")
    found = [] if start < 0 else [dict(
        by="names", model="paper", confidence=0.9, why="a name",
        span=dict(start=start, end=start + 11), type="person",
    )]
    say(say="done", generation=request["generation"], article=request["article"], mentions=found)
"""
"""The first process does what it is told, all later ones behave. ``waits`` waits for a file, or for ever."""


def paper_worker(mood: str, folder: Path, *, script: str = SCRIPT) -> list[str]:
    """The command of such a process; ``folder`` is where it notes that it has begun."""
    return [sys.executable, "-c", script, mood, str(folder / "began")]
