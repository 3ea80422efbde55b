"""Who may write: one window, on one machine; a lock that nobody holds any more holds nobody up."""

from __future__ import annotations

import json
import platform
import signal
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ElsewhereError, ProjectLockedError
from annotator.services.projects import create_project, open_project

if TYPE_CHECKING:
    from pathlib import Path

_HOLD = """
import sys, time
from pathlib import Path
from annotator.services.projects import open_project
workspace = open_project(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project."""
    path = tmp_path / "desk.annotator"
    create_project(path).close()
    return path


def _lock(project: Path) -> Path:
    return project.with_name(f"{project.name}.lock")


def _signed_elsewhere(project: Path) -> None:
    holder = {"machine": f"not-{platform.node()}", "since": "2026-03-01T08:00:00Z"}
    _lock(project).write_bytes(b"\n" + json.dumps(holder).encode())


@pytest.mark.skipif(sys.platform == "win32", reason="there no process is killed by a signal")
def test_the_lock_of_a_killed_window_holds_nobody_up(project: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", _HOLD, str(project)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(ProjectLockedError, match="open in another window"):
        open_project(project)
    with closing(open_project(project, read_only=True)) as reader:
        assert reader.read_only
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    assert _lock(project).exists()
    open_project(project).close()
    assert not _lock(project).exists()


def test_a_lock_file_that_was_carried_here_from_another_machine_is_told(project: Path) -> None:
    _signed_elsewhere(project)
    before = _lock(project).read_bytes()
    with pytest.raises(ElsewhereError, match=f"open on the machine “not-{platform.node()}”") as caught:
        open_project(project)
    assert "delete “desk.annotator.lock”" in caught.value.advice
    assert _lock(project).read_bytes() == before
    with closing(open_project(project, read_only=True)) as reader:
        assert reader.read_only


def test_it_can_be_passed_over(project: Path) -> None:
    _signed_elsewhere(project)
    with closing(open_project(project, elsewhere_too=True)) as workspace:
        assert not workspace.read_only
        assert json.loads(_lock(project).read_bytes())["machine"] == platform.node()
    open_project(project).close()


@pytest.mark.parametrize("words", [b"", b"\n", b"\n[]", b"\nnot json", b"\n\xff\xfe", b'\n{"machine": 5}'])
def test_a_lock_file_that_says_nothing_holds_nobody_up(project: Path, words: bytes) -> None:
    _lock(project).write_bytes(words)
    open_project(project).close()


def test_letting_go_twice_leaves_the_lock_of_the_next_one(project: Path) -> None:
    first = open_project(project)
    first.close()
    with closing(open_project(project)):
        first.close()
        with pytest.raises(ProjectLockedError):
            open_project(project)
