"""From starting the program until its window is painted, against a bare window; each in a fresh process.

python -m tests.benchmarks start
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

from tests.benchmarks.report import Row, Verdict, alone, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = 9
_ROOT = Path(__file__).parents[2]
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
class Editor(QPlainTextEdit):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, told)
def told():
    print("[]", flush=True)
    app.quit()
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(Editor())
window.resize(1280, 800)
window.show()
app.exec()
"""
_OURS = """
import json, sys
import annotator.app
from PySide6.QtWidgets import QApplication
def told(desk, project):
    print(json.dumps(sorted(sys.modules)), flush=True)
    QApplication.quit()
annotator.app._begin = told
annotator.app.run()
"""
_HEAVY = ("spacy", "sqlite_utils", "numpy", "pandas", "lxml", "datasketch")


def rows(*, quick: bool = False) -> Iterator[Row]:
    """The ratio of starts in pairs, and what was imported on the way."""
    with TemporaryDirectory() as home:
        ours: list[float] = []
        bare: list[float] = []
        modules: list[str] = []
        for number in range((3 if quick else ROUNDS) + 1):
            took, _ = _started(_BARE, home)
            our_own, modules = _started(_OURS, home)
            if number:  # the first ones read the files from the disk
                bare.append(took)
                ours.append(our_own)
    ratio = median(one / other for one, other in zip(ours, bare, strict=True))
    remark = f"{median(ours):.0f} of {median(bare):.0f} ms"
    yield judged("start → first window painted, of a bare window", ratio, most=1.5, remark=remark)
    heavy = [name for name in _HEAVY if name in modules]
    yield Row(
        what="imported until then: spaCy and other heavy libraries",
        budget="none",
        measured=", ".join(heavy) or "none",
        verdict=Verdict.MISSED if heavy else Verdict.MET,
        remark=f"{len(modules)} modules",
    )


def _started(script: str, home: str) -> tuple[float, list[str]]:
    """Milliseconds until the window has been painted, and the modules that are loaded by then."""
    # Compiled as an installed program is, whatever this process was told.
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "PYTHONPYCACHEPREFIX"), home)
    environment = os.environ | folders | {"PYTHONPATH": str(_ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = (perf_counter() - begun) * 1000
    return took, json.loads(line)


if __name__ == "__main__":
    alone(rows())
