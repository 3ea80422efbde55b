"""What `make run` does where there is no display: the whole job, and a picture of the window."""

from __future__ import annotations

import json
import os
import subprocess
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.end_to_end.scenario import PROGRAM, ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.usefixtures("processes_measured")
@pytest.mark.gui
@pytest.mark.e2e
@pytest.mark.spacy
def test_without_a_display_the_job_is_done_and_shown(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [*PROGRAM, "demo"],
        cwd=tmp_path,
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "There is no display" in done.stdout
    assert "Maarja Lepik" in done.stdout
    results = tmp_path / "build" / "demo"
    lines = (results / "sample.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) >= 8
    assert all(json.loads(line)["schema"] == "annotator/1" for line in lines)
    picture = QImage(str(results / "window.png"))
    assert (picture.width(), picture.height()) == (1280, 800)
    assert len({picture.pixel(x, y) for x in range(0, 1280, 5) for y in range(0, 800, 5)}) > 50
