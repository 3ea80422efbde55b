"""The window shows before anything heavy is imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from annotator import app
from annotator.ui.main_window import MainWindow

def look():
    print(json.dumps(sorted(sys.modules)))
    app.application().quit()

first = MainWindow.__init__
def begin(self, *arguments):
    first(self, *arguments)
    self.painted.connect(look)
MainWindow.__init__ = begin
sys.exit(app.run())
"""


@pytest.mark.usefixtures("processes_measured")
@pytest.mark.gui
def test_the_first_painting_needs_qt_and_sqlite_only(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM],
        cwd=root,
        env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path)},  # nobody's last project is reopened
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded = {name.split(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}
    heavy = {
        *("spacy", "numpy", "sqlite_utils", "click", "rich", "msgspec", "rapidfuzz", "py3langid"),
        *("charset_normalizer", "datasketch", "ftfy", "platformdirs", "regex", "scipy"),
    }
    assert loaded & heavy == set()
    assert "PySide6.QtNetwork" not in done.stdout
