"""What other programs do to a project that is open in a window."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectLockedError
from annotator.services.projects import open_project
from tests.worlds import HARBOUR, add_article

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace

_COUNT = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
print(connection.execute("SELECT count(*) FROM article").fetchone()[0])
connection.close()
"""


def _articles_seen_by_another_program(path: Path) -> int:
    done = subprocess.run([sys.executable, "-c", _COUNT, str(path)], check=True, capture_output=True)
    return int(done.stdout)


def test_after_an_export_another_program_cannot_take_later_work_away(
    workspace: Workspace, tmp_path: Path
) -> None:
    add_article(workspace)
    workspace.exporting.export(tmp_path / "out.jsonl")
    assert _articles_seen_by_another_program(workspace.path) == 1
    add_article(workspace, f"{HARBOUR}Later.")
    assert _articles_seen_by_another_program(workspace.path) == 2


def test_choosing_the_project_that_is_open_lets_go_of_nothing(workspace: Workspace) -> None:
    add_article(workspace)
    with pytest.raises(ProjectLockedError):
        open_project(workspace.path)
    assert _articles_seen_by_another_program(workspace.path) == 1
    add_article(workspace, f"{HARBOUR}Later.")
    assert _articles_seen_by_another_program(workspace.path) == 2
