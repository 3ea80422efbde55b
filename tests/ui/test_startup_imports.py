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

def look(window):
    print(json.dumps(sorted(sys.modules)))
    QTimer.singleShot(50, window.close)

first = MainWindow.__init__
def begin(self, *arguments):
    first(self, *arguments)
    self.painted.connect(lambda: look(self))
MainWindow.__init__ = begin
status = app.run()
print(json.dumps("annotator.desk" in sys.modules))
sys.exit(status)
"""


@pytest.mark.gui
def test_the_first_painting_needs_qt_only_and_a_window_can_be_closed_before_it_works(tmp_path: Path) -> None:
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
    assert done.stderr == ""
    modules, is_furnished = map(json.loads, done.stdout.splitlines())
    assert not is_furnished
    loaded = {name.split(".")[0] for name in modules}
    heavy = {
        *("spacy", "numpy", "sqlite_utils", "click", "rich", "msgspec", "rapidfuzz", "py3langid"),
        *("charset_normalizer", "datasketch", "ftfy", "platformdirs", "regex", "scipy", "sqlite3", "socket"),
    }
    assert loaded & heavy == set()
    assert "PySide6.QtNetwork" not in modules
    assert sum(name.startswith("annotator") for name in modules) <= 45
    assert not [name for name in modules if name.startswith(("annotator.storage", "annotator.ui.dialogs."))]
