"""Stands in for the program's own ``train``: says what it would say, at once. MODE TARGET."""

from __future__ import annotations

import hashlib
import json
import sys
import time
from pathlib import Path

_MEASURES = ("attr.all", "iou50.source", "iou50.cue", "iou50.content", "exact.content")


def main(mode: str, target: Path) -> int:
    """Train well, endlessly, not at all, or to death."""
    _say(stage="reading", done=1, most=2)
    _say(stage="reading", done=2, most=2)
    if mode == "refuses":
        sentence = "There are {claims} decided claims to learn from; it takes at least {least}."
        values = {"claims": 3, "least": 50}
        _say(failed={"sentence": sentence, "advice": "Decide more articles first.", "values": values})
    if mode in {"refuses", "complains"}:
        sys.stderr.write("annotator: The “{disk}” is full.\n")
        return 2
    _say(stage="trying", done=0, most=2)
    _say(stage="cues", done=30, most=60)
    if mode == "dies":
        sys.stderr.write("Traceback\n")
        return 1
    if mode == "stays":
        target.mkdir(parents=True)
        (target / "weights.npz").write_bytes(b"part of it")
        _say(stage="cues", done=60, most=60)
        time.sleep(60)
    write_model(target)
    scores = {name: {"p": 0.5, "r": 0.5, "f": 0.5 + place / 100} for place, name in enumerate(_MEASURES)}
    change = -0.125 if mode == "worsens" else 0.125
    better = {name: {**one, "f": one["f"] + change} for name, one in scores.items()}
    _say(done={"articles": 6, "claims": 70, "tried": 31, "before": scores, "after": better})
    return 0


def write_model(target: Path, version: int = 1) -> None:
    """A folder that looks like a model as long as nobody suggests with it."""
    target.mkdir(parents=True, exist_ok=True)
    (target / "weights.npz").write_bytes(b"weights")
    card = {
        "name": "claims",
        "date": "2026-02-03",
        "data": {"articles": 276, "claims": 2000, "besides": 270},
        "version": version,
        "weights": hashlib.sha256(b"weights").hexdigest(),
    }
    (target / "card.json").write_text(json.dumps(card), encoding="utf-8")


def _say(**event: object) -> None:
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
