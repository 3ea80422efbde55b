"""Backups are whole or not there, go by themselves, and can be restored without losing what is there."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import locations
from annotator.core.annotation import Decision
from annotator.core.errors import ProjectError, ProjectLockedError
from annotator.core.retention import LAST
from annotator.services import backups
from annotator.services.backup_folders import backup_root, backups_of
from annotator.services.projects import check_project, open_project
from tests.worlds import HARBOUR, add_article

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


@pytest.fixture(autouse=True)
def own_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the program's data that no other test uses."""
    folder = tmp_path / "data"
    monkeypatch.setattr("annotator.services.backup_folders.user_data", lambda: folder)
    monkeypatch.setattr(backups, "RESERVE", 0)
    return folder


def _numbers(path: Path) -> list[int]:
    return [one.number for one in backups_of(path)]


def test_a_backup_is_a_project_of_its_own_in_a_folder_named_after_it(
    workspace: Workspace, harbour: int
) -> None:
    made = workspace.backups.make()
    assert made.parent.parent == backup_root()
    assert made.parent.name.startswith("desk ")
    assert check_project(made) == []
    with closing(open_project(made, read_only=True)) as copy:
        assert copy.articles.open(harbour).items == workspace.articles.open(harbour).items


def test_what_is_in_a_backup_is_told_without_opening_it(workspace: Workspace, harbour: int) -> None:
    workspace.review.accept(workspace.articles.open(harbour).items[0].ref)
    workspace.backups.make()
    (backup,) = backups_of(workspace.path)
    assert backups.contents(backup) == (1, 1)
    backup.path.write_bytes(b"nothing")
    assert backups.contents(backup) is None


def test_a_backup_is_due_when_something_was_written_since(workspace: Workspace, harbour: int) -> None:
    assert workspace.backups.is_due()
    workspace.backups.make()
    assert not workspace.backups.is_due()
    workspace.review.accept(workspace.articles.open(harbour).items[0].ref)
    assert workspace.backups.is_due()


def test_backups_can_be_made_in_a_thread_while_the_desk_writes(workspace: Workspace, harbour: int) -> None:
    failed: list[BaseException] = []

    def work() -> None:
        try:
            workspace.backups.make()
        except BaseException as error:  # noqa: BLE001  whatever it is, the test is to see it
            failed.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    for number in range(20):
        add_article(workspace, f"{HARBOUR}{number}")
    thread.join()
    assert failed == []
    assert check_project(backups_of(workspace.path)[0].path) == []


def test_old_backups_go_when_new_ones_are_made(workspace: Workspace) -> None:
    now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    service = workspace.backups
    service._clock = lambda: now
    for _ in range(LAST + 3):
        now += timedelta(minutes=10)
        service.make()
    assert _numbers(workspace.path) == [*range(LAST + 3, 3, -1), 3]


def test_a_project_that_moved_keeps_its_backups_and_a_copy_has_its_own(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.backups.make()
    copy, moved = tmp_path / "copy.annotator", tmp_path / "moved.annotator"
    workspace.backup(copy)
    with closing(open_project(copy)) as other:
        other.backups.make()
    assert (_numbers(workspace.path), _numbers(copy)) == ([1], [1])
    workspace.close()
    workspace.path.rename(moved)
    with closing(open_project(moved)) as again:
        again.backups.make()
    assert (_numbers(workspace.path), _numbers(moved)) == ([], [2, 1])


def test_what_is_left_of_a_backup_that_was_killed_goes_with_the_next_one(workspace: Workspace) -> None:
    folder = workspace.backups.make().parent
    old, young = folder / ".00002-x.annotator.abc.part", folder / ".00003-x.annotator.abc.part"
    old.touch()
    young.touch()
    os.utime(old, (1, 1))
    workspace.backups.make()
    assert (old.exists(), young.exists()) == (False, True)
    assert _numbers(workspace.path) == [2, 1]


def test_a_damaged_project_takes_no_good_backups_place(workspace: Workspace) -> None:
    add_article(workspace, HARBOUR * 30)
    good = workspace.backups.make()
    root = workspace._project.file.value("SELECT rootpage FROM sqlite_master WHERE name = 'article_by_uuid'")
    workspace.close()
    with workspace.path.open("r+b") as stream:
        stream.seek(4096 * (root - 1))
        stream.write(b"\x00" * 200)
    with closing(open_project(workspace.path)) as again, pytest.raises(ProjectError, match="is damaged"):
        again.backups.make()
    assert [one.path for one in backups_of(workspace.path)] == [good]
    assert not list(good.parent.glob(".*"))


def test_a_cancelled_backup_leaves_nothing(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.storage.backup._PAGES", 8)
    with pytest.raises(ProjectError, match="cancelled"):
        workspace.backups.make(cancelled=lambda: True)
    looks = iter([False] * 4)
    with pytest.raises(ProjectError, match="cancelled"):
        workspace.backups.make(cancelled=lambda: next(looks, True))
    assert backups_of(workspace.path) == []
    assert not list(backup_root().glob("*/.*"))


def test_a_disk_without_room_is_left_alone(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "RESERVE", 1 << 60)
    with pytest.raises(ProjectError, match="too little room") as caught:
        workspace.backups.make()
    assert "Your work is saved" in caught.value.advice
    add_article(workspace)
    assert workspace.queue.counts().total == 1


def test_a_folder_that_cannot_be_made_is_said_so(workspace: Workspace, own_data: Path) -> None:
    own_data.write_text("a file where the folder should be")
    with pytest.raises(ProjectError, match="no place for backups"):
        workspace.backups.make()


def test_what_stands_in_the_folder_and_is_no_backup_is_passed_over(workspace: Workspace) -> None:
    made = workspace.backups.make()
    (made.parent / "notes.txt").write_text("mine")
    (backup_root() / "other").mkdir()
    (backup_root() / "odd").mkdir()
    (backup_root() / "odd" / "project.json").write_text("[]")
    assert [one.path for one in backups_of(workspace.path)] == [made]


def test_a_backup_is_restored_into_a_new_file_only(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    made = workspace.backups.make()
    workspace.review.accept(workspace.articles.open(harbour).items[0].ref)
    target = tmp_path / "earlier.annotator"
    backups.restore_as(made, target)
    with closing(open_project(target)) as earlier:
        assert earlier.articles.open(harbour).items[0].decision is None
    with pytest.raises(ProjectError, match="exists already"):
        backups.restore_as(made, target)
    assert workspace.articles.open(harbour).items[0].decision is Decision.ACCEPTED


def test_a_backup_in_the_projects_place_keeps_the_file_that_was_there(
    workspace: Workspace, harbour: int
) -> None:
    made = workspace.backups.make()
    workspace.review.accept(workspace.articles.open(harbour).items[0].ref)
    with pytest.raises(ProjectLockedError):
        backups.restore_in_place(made, workspace.path)
    workspace.close()
    restored = backups.restore_in_place(made, workspace.path)
    assert restored.kept is not None
    with closing(open_project(workspace.path)) as now, closing(open_project(restored.kept)) as before:
        assert now.articles.open(harbour).items[0].decision is None
        assert before.articles.open(harbour).items[0].decision is Decision.ACCEPTED
    again = backups.restore_in_place(made, workspace.path)
    assert again.kept not in (None, restored.kept)


def test_commits_that_were_not_written_into_the_file_yet_are_kept_with_it(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    made = workspace.backups.make()
    workspace.review.accept(workspace.articles.open(harbour).items[0].ref)
    killed = tmp_path / "killed.annotator"
    for suffix in ("", "-wal"):
        killed.with_name(killed.name + suffix).write_bytes(
            workspace.path.with_name(workspace.path.name + suffix).read_bytes()
        )
    restored = backups.restore_in_place(made, killed)
    assert restored.kept is not None
    with closing(open_project(restored.kept)) as before, closing(open_project(killed)) as now:
        assert before.articles.open(harbour).items[0].decision is Decision.ACCEPTED
        assert now.articles.open(harbour).items[0].decision is None


def test_a_project_that_cannot_be_put_aside_stays_as_it_was(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = workspace.backups.make()
    add_article(workspace)
    workspace.close()
    before = workspace.path.read_bytes()
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.name.startswith("desk (restored"):
            raise PermissionError(13, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(ProjectError, match="could not be put aside: Permission denied"):
        backups.restore_in_place(made, workspace.path)
    assert workspace.path.read_bytes() == before
    assert [one.name for one in workspace.path.parent.glob("*.annotator")] == [workspace.path.name]


def test_a_project_that_is_gone_comes_back(workspace: Workspace, harbour: int) -> None:
    made = workspace.backups.make()
    workspace.close()
    workspace.path.unlink()
    assert backups.restore_in_place(made, workspace.path).kept is None
    assert check_project(workspace.path) == []


def test_a_damaged_backup_is_not_restored(workspace: Workspace, tmp_path: Path) -> None:
    made = workspace.backups.make()
    made.write_bytes(made.read_bytes()[:6000])
    workspace.close()
    before = workspace.path.read_bytes()
    with pytest.raises(ProjectError):
        backups.restore_in_place(made, workspace.path)
    assert workspace.path.read_bytes() == before
    assert [one.name for one in tmp_path.glob("*.annotator*")] == [workspace.path.name]


def test_what_is_open_can_be_kept_though_its_file_is_gone(workspace: Workspace, harbour: int) -> None:
    workspace.path.unlink()
    kept = workspace.backups.rescue()
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT count(*) FROM article").fetchone() == (1,)


def test_backups_are_in_the_data_folder_of_the_program() -> None:
    assert locations.user_data().name == "annotator"
