"""A second start on an open project leads to its window; nothing waits for the dead."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import app as program
from annotator.services.projects import open_project
from annotator.ui.calling import meeting_place, pass_on
from annotator.ui.reception import Call, Reception

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from annotator.services.workspace import Workspace
    from annotator.ui.preferences import Preferences

_ROOT = Path(__file__).resolve().parents[2]

_FIRST_START = """
import sys
from pathlib import Path
from annotator import app
from annotator.ui.actions.arriving import Arrivals

answer = Arrivals.answer
def answered(self, call):
    answer(self, call)
    print([path.name for path in call.paths], self._window.isActiveWindow(), flush=True)
    self._window.close()
Arrivals.answer = answered
take = Arrivals.take
def taken(self, paths):
    take(self, paths)
    print("open", flush=True)
Arrivals.take = taken
sys.exit(app.run([Path(sys.argv[1])]))
"""


@pytest.fixture
def workspace(project_path: Path) -> Iterator[Workspace]:
    """The project as a window has it."""
    made = open_project(project_path)
    yield made
    made.close()


@pytest.fixture
def reception(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> Iterator[Reception]:
    """A window's answer for the project."""
    made = Reception(tmp_path / "windows")
    made.follow(workspace)
    yield made
    made.follow(None)


def _meanwhile(qtbot: QtBot, call: Callable[[], bool]) -> bool:
    """Call from another thread, as another process would, while the window goes on."""
    result: list[bool] = []
    thread = threading.Thread(target=lambda: result.append(call()))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())
    return result[0]


def test_the_window_gets_what_the_second_start_was_given(
    reception: Reception, project_path: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "once")
    got: list[Call] = []
    reception.called.connect(got.append)
    note = tmp_path / "a note 😀.txt"
    assert _meanwhile(qtbot, lambda: pass_on(project_path, [note], tmp_path / "windows"))
    assert got == [Call((note,), "once")]
    assert list((tmp_path / "windows").rglob("*.json")) == []


def test_a_link_to_the_project_leads_to_the_same_window(
    reception: Reception, project_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    link = tmp_path / "link.annotator"
    link.symlink_to(project_path)
    assert _meanwhile(qtbot, lambda: pass_on(link, [], tmp_path / "windows"))


def test_a_window_that_only_reads_is_not_asked(project_path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    reader = open_project(project_path, read_only=True)
    made = Reception(tmp_path / "windows")
    made.follow(reader)
    assert not pass_on(project_path, [], tmp_path / "windows")
    reader.close()


def test_a_window_that_has_closed_the_project_is_not_asked(
    reception: Reception, project_path: Path, tmp_path: Path
) -> None:
    reception.follow(None)
    assert not pass_on(project_path, [], tmp_path / "windows")
    assert list((tmp_path / "windows").iterdir()) == []


def test_a_window_that_does_not_answer_is_left_alone(
    reception: Reception, project_path: Path, tmp_path: Path
) -> None:
    assert not pass_on(project_path, [], tmp_path / "windows", patience=0.1)
    assert list((tmp_path / "windows").rglob("*.json")) == []


def test_what_cannot_be_read_is_thrown_away(reception: Reception, tmp_path: Path, qtbot: QtBot) -> None:
    got: list[Call] = []
    reception.called.connect(got.append)
    (box,) = (one for one in (tmp_path / "windows").iterdir() if one.is_dir())
    letter = box / "odd.json"
    for content in ("", "{}", "[]", '{"paths": 3, "token": ""}'):
        letter.write_text(content, encoding="utf-8")
        qtbot.waitUntil(lambda: not letter.exists())
    assert got == []


def test_where_there_is_no_place_to_meet_windows_open_all_the_same(
    workspace: Workspace, project_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    Reception(tmp_path / "file" / "windows").follow(workspace)
    assert not pass_on(project_path, [], tmp_path / "file" / "windows")


def test_without_a_file_the_window_with_the_last_project_is_meant(
    reception: Reception, preferences: Preferences, project_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    place = tmp_path / "windows"
    note = tmp_path / "note.txt"
    note.touch()
    assert not program.passed_on(preferences, [], place)
    preferences.remember(project_path)
    assert _meanwhile(qtbot, lambda: program.passed_on(preferences, [], place))
    assert _meanwhile(qtbot, lambda: program.passed_on(preferences, [note], place))
    assert not program.passed_on(preferences, [tmp_path / "other.annotator"], place)
    preferences.reopens = False
    assert not program.passed_on(preferences, [], place)
    assert _meanwhile(qtbot, lambda: program.passed_on(preferences, [project_path], place))


def test_the_place_is_that_of_this_person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert meeting_place() == tmp_path / "annotator" / "windows"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    assert meeting_place().is_relative_to(Path(os.environ["XDG_CACHE_HOME"]))


@pytest.mark.usefixtures("processes_measured")
@pytest.mark.slow
@pytest.mark.e2e
def test_two_starts_make_one_window_and_a_killed_one_is_replaced(project_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(_ROOT)}

    def first() -> subprocess.Popen[str]:
        started = subprocess.Popen(
            [sys.executable, "-c", _FIRST_START, str(project_path)],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert started.stdout is not None
        assert started.stdout.readline() == "open\n"
        return started

    killed = first()
    killed.kill()
    killed.communicate()
    window = first()
    second = subprocess.run(
        [sys.executable, "-m", "annotator", str(project_path)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "in the window that has it open" in second.stdout
    told, _errors = window.communicate(timeout=60)
    assert told.splitlines()[-1] == f"[{project_path.name!r}] True"
    assert window.returncode == 0
