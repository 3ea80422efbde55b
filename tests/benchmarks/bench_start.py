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

from annotator.services.projects import create_sample
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
from annotator import __main__ as program
from annotator.ui.quick_start import start_quickly
start_quickly()
from PySide6.QtCore import QTimer
from annotator import app
from annotator.ui.main_window import MainWindow
show, begin = MainWindow.show, app._begin
def tell(modules=()):
    print(json.dumps(sorted(modules)), flush=True)
def shown(window):
    window.painted.connect(lambda: QTimer.singleShot(0, lambda: tell(sys.modules)))
    show(window)
def begun(paths, watch, opened, desk):
    tell()
    view = type(desk.window.article.view)
    paint = view.paintEvent
    def painted(view, event):
        paint(view, event)
        tell()
        QTimer.singleShot(0, desk.window.close)
    view.paintEvent = painted
    begin(paths, watch, opened, desk)
MainWindow.show, app._begin = shown, begun
sys.exit(program.main(sys.argv[1:]))
"""
_HEAVY = ("spacy", "sqlite_utils", "numpy", "pandas", "lxml", "datasketch")
_STAGES = (
    ("start → first window painted, of a bare window", 1.5),
    ("start → keys do something, of a bare window", None),
    ("start → an article painted, of a bare window", None),
)


def rows(*, quick: bool = False) -> Iterator[Row]:
    """The ratios of starts in pairs, and what was imported on the way."""
    with TemporaryDirectory() as home:
        project = Path(home, "sample.annotator")
        create_sample(project, coder="ana").close()
        ours: list[list[float]] = []
        bare: list[float] = []
        modules: list[str] = []
        for number in range((3 if quick else ROUNDS) + 1):
            (took,), _ = _started(_BARE, home)
            our_own, modules = _started(_OURS, home, str(project))
            if number:  # the first ones read the files from the disk
                bare.append(took)
                ours.append(our_own)
    for (what, most), times in zip(_STAGES, zip(*ours, strict=True), strict=True):
        ratio = median(one / other for one, other in zip(times, bare, strict=True))
        remark = f"{median(times):.0f} of {median(bare):.0f} ms"
        yield judged(what, ratio, most=most, remark=remark)
    heavy = [name for name in _HEAVY if name in modules]
    yield Row(
        what="imported until the first painting: spaCy and other heavy libraries",
        budget="none",
        measured=", ".join(heavy) or "none",
        verdict=Verdict.MISSED if heavy else Verdict.MET,
        remark=f"{len(modules)} modules",
    )


def _started(script: str, home: str, *given: str) -> tuple[list[float], list[str]]:
    """Milliseconds until each line is written, and the modules that are loaded at the first."""
    # Compiled as an installed program is, whatever this process was told.
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "PYTHONPYCACHEPREFIX"), home)
    environment = os.environ | folders | {"PYTHONPATH": str(_ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, *given], stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        lines = [((perf_counter() - begun) * 1000, line) for line in process.stdout]
    return [took for took, _line in lines[: len(_STAGES)]], json.loads(lines[0][1])


if __name__ == "__main__":
    alone(rows())
