"""The file with the last commits is taken from beside a project, while it is open or after it was killed."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.outside import Seen
from annotator.services.projects import check_project, create_project, open_project
from tests.worlds import add_article

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="nobody takes away an open file there")

# Adds articles, does to the files beside it what it is told, adds more, and is killed.
_KILLED = """
import os, sys
from pathlib import Path
from annotator.services.projects import open_project
from tests.worlds import add_article
path, what = Path(sys.argv[1]), sys.argv[2]
workspace = open_project(path)
add_article(workspace, "Before.")
for end in what.split():
    os.unlink(f"{path}{end}")
add_article(workspace, "After.")
os.kill(os.getpid(), 9)
"""


def _log(path: Path, end: str = "-wal") -> Path:
    return path.with_name(f"{path.name}{end}")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project."""
    path = tmp_path / "desk.annotator"
    create_project(path).close()
    return path


def _killed_after(project: Path, *taken: str) -> None:
    done = subprocess.run([sys.executable, "-c", _KILLED, str(project), " ".join(taken)], check=False)
    assert done.returncode == -9


@pytest.mark.parametrize("taken", [("-wal",), ("-shm",), ("-wal", "-shm")])
def test_what_was_saved_before_and_after_is_there_though_the_program_is_killed(
    project: Path, taken: tuple[str, ...]
) -> None:
    _killed_after(project, *taken)
    with closing(open_project(project)) as workspace:
        assert workspace.queue.counts().total == 2
        assert workspace.doubt is None
    assert check_project(project) == []


def test_it_is_seen_once_and_the_file_holds_everything_then(workspace: Workspace) -> None:
    add_article(workspace)
    _log(workspace.path).unlink()
    alone = workspace.path.with_name("copied.annotator")
    assert [workspace.look_outside(), workspace.look_outside()] == [Seen.LOG_LOST, Seen.SAME]
    alone.write_bytes(workspace.path.read_bytes())
    with closing(open_project(alone)) as copy:
        assert copy.queue.counts().total == 1


def test_the_log_of_another_time_that_was_put_there_is_not_read_into_the_project(
    workspace: Workspace,
) -> None:
    add_article(workspace, "First.")
    old = _log(workspace.path).read_bytes()
    add_article(workspace, "Second.")
    _log(workspace.path).unlink()
    _log(workspace.path).write_bytes(old)
    add_article(workspace, "Third.")
    assert workspace.look_outside() is Seen.LOG_LOST
    workspace.close()
    assert check_project(workspace.path) == []
    with closing(open_project(workspace.path)) as again:
        assert again.queue.counts().total == 3


def test_while_somebody_reads_what_is_taken_away_all_is_saved_nevertheless(workspace: Workspace) -> None:
    add_article(workspace, "First.")
    with closing(open_project(workspace.path, read_only=True)) as reader:
        cursor = reader._project.file.connection.execute("SELECT * FROM article")
        cursor.fetchone()
        _log(workspace.path).unlink()
        add_article(workspace, "Second.")
        cursor.close()
    assert workspace.look_outside() is Seen.LOG_LOST
    add_article(workspace, "Third.")
    workspace.close()
    with closing(open_project(workspace.path)) as again:
        assert again.queue.counts().total == 3
    assert check_project(workspace.path) == []


def test_where_it_is_missing_after_a_kill_that_is_said(project: Path) -> None:
    _killed_after(project)
    _log(project).unlink()
    (finding,) = check_project(project)
    assert "was not closed properly the last time, and “desk.annotator-wal”" in finding
    with closing(open_project(project)) as workspace:
        assert workspace.doubt == finding
        assert workspace.queue.counts().total == 0
    with closing(open_project(project)) as workspace:
        assert workspace.doubt is None
    assert check_project(project) == []


def test_after_a_kill_nothing_is_said_where_it_is_there(project: Path) -> None:
    _killed_after(project)
    assert check_project(project) == []
    with closing(open_project(project)) as workspace:
        assert workspace.doubt is None
        assert workspace.queue.counts().total == 2
