"""A project of an older schema is brought up to date under somebody's eyes, who may end it, as may a kill."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectError
from annotator.core.upgrading import UpgradeCancelledError, UpgradeStage, UpgradeWatch
from annotator.services.projects import bring_up_to_date, check_project, is_of_older_version, open_project
from annotator.storage import schema, upgrade
from tests.faults.old_project import old_project

if TYPE_CHECKING:
    from collections.abc import Callable

_ROOT = Path(__file__).resolve().parents[2]
_ARTICLES = 60
_STEPS = schema.SCHEMA_VERSION  # the copy, and each version but the first
_BACKUP = "old.annotator.version-1.backup"


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of the first schema, of which SQLite is asked often whether it is to end."""
    monkeypatch.setattr(upgrade, "_STEPS_OF_CHECK", 100)
    path = tmp_path / "old.annotator"
    old_project(path, articles=_ARTICLES)
    return path


def _held(path: Path) -> list[str]:
    """Schema and rows of a project, as statements of SQL."""
    with closing(sqlite3.connect(path)) as connection:
        return [*connection.iterdump(), str(connection.execute("PRAGMA user_version").fetchone())]


def test_each_step_is_told_and_of_the_copy_how_far_it_is(old: Path) -> None:
    told: list[UpgradeStage] = []
    assert is_of_older_version(old)
    bring_up_to_date(old, UpgradeWatch(told.append))
    assert not is_of_older_version(old)
    copying = [stage for stage in told if stage.step == 1]
    assert copying[0] == (1, _STEPS, 0, 0)
    assert copying[-1].done == copying[-1].total > 0
    assert told[len(copying) :] == [(step, _STEPS, 0, 0) for step in range(2, _STEPS + 1)]
    with closing(open_project(old)) as workspace:
        assert workspace.queue.counts().in_progress == _ARTICLES
    assert {path.name for path in old.parent.iterdir()} == {old.name, _BACKUP}
    assert check_project(old) == []


def _ending_in(step: int) -> UpgradeWatch:
    """Whoever wants the end as soon as a step is under way, and of the copy something is done."""
    told: list[UpgradeStage] = []
    return UpgradeWatch(told.append, lambda: bool(told) and told[-1].step == step)


def _interrupting_in(step: int) -> UpgradeWatch:
    told: list[UpgradeStage] = []

    def interrupted() -> bool:
        if told[-1].step == step:
            raise KeyboardInterrupt
        return False

    return UpgradeWatch(told.append, interrupted)


@pytest.mark.parametrize(
    "watch", [_ending_in(1), _ending_in(3), _ending_in(6), _interrupting_in(3)], ids=["1", "3", "6", "Ctrl+C"]
)
def test_who_ends_it_has_the_project_as_it_was_and_no_copy_beside_it(old: Path, watch: UpgradeWatch) -> None:
    before = _held(old)
    with pytest.raises(UpgradeCancelledError, match=r"“old\.annotator” was not brought up to date"):
        bring_up_to_date(old, watch)
    assert {path.name for path in old.parent.iterdir()} == {old.name}
    assert _held(old) == before
    bring_up_to_date(old, UpgradeWatch())
    assert check_project(old) == []


_KILLED = """
import os, signal, sys
from pathlib import Path
from annotator.core.upgrading import UpgradeWatch
from annotator.services.projects import bring_up_to_date
from annotator.storage import upgrade

upgrade._STEPS_OF_CHECK = 100
step, asked = int(sys.argv[2]), int(sys.argv[3])
told = []

def cancelled():
    global asked
    asked -= told[-1].step >= step
    if asked < 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return False

bring_up_to_date(Path(sys.argv[1]), UpgradeWatch(told.append, cancelled))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such kill")
@pytest.mark.parametrize(("step", "asked"), [(1, 0), (_STEPS - 1, 4)])
def test_what_was_killed_on_the_way_is_as_it_was_and_is_brought_up_to_date_the_next_time(
    old: Path, step: int, asked: int
) -> None:
    before = _held(old)
    command = [sys.executable, "-c", _KILLED, str(old), str(step), str(asked)]
    assert subprocess.run(command, check=False, cwd=_ROOT).returncode == -signal.SIGKILL
    assert _held(old) == before
    with closing(open_project(old)) as workspace:
        assert workspace.queue.counts().in_progress == _ARTICLES
    assert not list(old.parent.glob("*.part"))
    assert check_project(old) == []
    assert _held(old.with_name(_BACKUP)) == before


def _torn(path: Path) -> None:
    path.write_bytes(b"half of a copy")


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(("there", "is_refused"), [(_torn, False), (_folder, True)])
def test_a_copy_of_an_earlier_attempt_is_replaced_and_what_cannot_be_is_told(
    old: Path, there: Callable[[Path], None], is_refused: bool
) -> None:
    copy = old.with_name(_BACKUP)
    before = _held(old)
    there(copy)
    if is_refused:
        with pytest.raises(ProjectError, match=r"No copy of “old\.annotator” was made"):
            bring_up_to_date(old, UpgradeWatch())
        assert _held(old) == before
    else:
        bring_up_to_date(old, UpgradeWatch())
        assert _held(copy) == before


def test_what_is_no_older_project_needs_nothing(tmp_path: Path) -> None:
    text = tmp_path / "text.annotator"
    text.write_text("No project.", encoding="utf-8")
    other = tmp_path / "other.annotator"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE project (name)")
    assert not any(map(is_of_older_version, (text, other, tmp_path, tmp_path / "missing.annotator")))
    assert {path.name for path in tmp_path.iterdir()} == {text.name, other.name}
