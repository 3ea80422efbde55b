"""The project file between two windows, on a full disk, and where nothing may be written."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectError, ProjectLockedError
from annotator.services.projects import check_project, create_project, open_project
from annotator.storage.failures import in_words
from annotator.storage.project_file import ProjectFile
from tests.worlds import HARBOUR, add_article, place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.services.workspace import Workspace

is_root = not hasattr(os, "geteuid") or os.geteuid() == 0


@pytest.fixture
def closed(workspace: Workspace) -> Path:
    """A project with one article, closed."""
    add_article(workspace)
    workspace.close()
    return workspace.path


def _files(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_a_second_window_is_kept_out_but_may_read_what_the_first_writes(workspace: Workspace) -> None:
    with pytest.raises(ProjectLockedError, match="another window") as caught:
        open_project(workspace.path)
    assert "read-only" in caught.value.advice
    with closing(open_project(workspace.path, read_only=True)) as second:
        assert second.read_only
        assert not workspace.read_only
        key = add_article(workspace)
        assert second.articles.open(key).article.text == HARBOUR
        with pytest.raises(ProjectError, match="read-only"):
            second.annotating.add_mention(key, place(HARBOUR, "river"), "group")
        workspace.annotating.add_mention(key, place(HARBOUR, "river"), "group")
        assert len(second.articles.open(key).items) == 1


@pytest.mark.skipif(is_root, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written_allows_reading(closed: Path) -> None:
    closed.parent.chmod(0o555)
    try:
        with pytest.raises(ProjectError, match="cannot be opened for writing"):
            open_project(closed)
        with closing(open_project(closed, read_only=True)) as workspace:
            assert workspace.queue.counts().total == 1
    finally:
        closed.parent.chmod(0o755)


@pytest.mark.skipif(is_root, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read_is_refused_in_words(closed: Path) -> None:
    closed.chmod(0)
    with pytest.raises(ProjectError, match="cannot be read"):
        open_project(closed)
    closed.chmod(0o644)
    closed.parent.chmod(0)
    try:
        with pytest.raises(ProjectError, match="cannot be read"):
            open_project(closed)
    finally:
        closed.parent.chmod(0o755)


def _mount(*arguments: str) -> None:
    try:
        done = subprocess.run(["mount", *arguments], check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("there is no mount here")
    if done.returncode:
        pytest.skip("mounting is not allowed here")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte."""
    folder = tmp_path / "small"
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder))
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def _fill(filler: Path) -> None:
    """Write until the disk has no room."""
    with filler.open("wb", buffering=0) as stream, suppress(OSError):
        while stream.write(b"x" * 4096):
            pass


def _add_many_articles(workspace: Workspace) -> None:
    for number in range(200):
        add_article(workspace, f"{HARBOUR}{number}")


def test_a_full_disk_changes_nothing_and_the_work_goes_on_when_there_is_space(small_disk: Path) -> None:
    filler = small_disk / "filler"
    with closing(create_project(small_disk / "desk.annotator", coder="ana")) as workspace:
        key = add_article(workspace)
        _fill(filler)
        before = workspace.articles.open(key)
        with pytest.raises(ProjectError) as caught:
            _add_many_articles(workspace)
        assert "nothing was changed" in str(caught.value)
        assert workspace.articles.open(key) == before
        with pytest.raises(ProjectError):
            workspace.backup(small_disk / "copy.annotator")
        assert "copy.annotator" not in _files(small_disk)
        filler.unlink()
        workspace.annotating.add_mention(key, place(HARBOUR, "river"), "group")
        assert len(workspace.articles.open(key).items) == 1
        assert check_project(workspace.path) == []


def test_a_file_that_may_not_grow_is_a_full_disk(workspace: Workspace) -> None:
    connection = workspace._project.file.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(ProjectError, match="the disk is full, so nothing was changed"):
        add_article(workspace, HARBOUR * 50)
    assert workspace.queue.counts().total == 0
    connection.execute("PRAGMA max_page_count = 100000")
    add_article(workspace, HARBOUR * 50)
    assert workspace.queue.counts().total == 1
    assert check_project(workspace.path) == []


def test_a_medium_without_writing_allows_reading(closed: Path, tmp_path: Path) -> None:
    medium = tmp_path / "medium"
    medium.mkdir()
    closed.rename(medium / closed.name)
    _mount("--bind", str(medium), str(medium))
    try:
        _mount("-o", "remount,ro,bind", str(medium))
        with pytest.raises(ProjectError, match="cannot be opened for writing"):
            open_project(medium / closed.name)
        with closing(open_project(medium / closed.name, read_only=True)) as workspace:
            assert workspace.queue.counts().total == 1
    finally:
        subprocess.run(["umount", "-l", str(medium)], check=True)


def test_a_backup_is_a_whole_project_and_never_replaces_a_file(workspace: Workspace, tmp_path: Path) -> None:
    add_article(workspace)
    copy = tmp_path / "copy.annotator"
    workspace.backup(copy)
    assert check_project(copy) == []
    with pytest.raises(ProjectError, match="exists already"):
        workspace.backup(copy)
    with pytest.raises(ProjectError, match="No such file or directory"):
        workspace.backup(tmp_path / "nowhere" / "copy.annotator")


def test_another_program_that_writes_is_named(workspace: Workspace) -> None:
    connection = workspace._project.file.connection
    connection.execute("PRAGMA busy_timeout = 0")
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectError, match="another program is writing"):
            add_article(workspace)
    add_article(workspace)


def _fail_half_way(file: ProjectFile) -> None:
    with file.transaction() as connection:
        connection.execute("INSERT INTO project VALUES ('a', 'b')")
        raise ZeroDivisionError


def test_a_mistake_of_ours_is_not_dressed_up(workspace: Workspace) -> None:
    file = workspace._project.file
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        file.rows("SELECT * FROM no_such_table")
    with pytest.raises(ZeroDivisionError):
        _fail_half_way(file)
    assert file.value("SELECT value FROM project WHERE key = 'a'") is None
    with pytest.raises(sqlite3.ProgrammingError), in_words(workspace.path):
        raise sqlite3.ProgrammingError("an error without a code")


def test_the_lock_is_removed_with_the_window_and_held_by_one_at_a_time(project_path: Path) -> None:
    first = ProjectFile.create(project_path)
    lock = project_path.with_name(f"{project_path.name}.lock")
    assert lock.exists()
    with pytest.raises(ProjectLockedError):
        ProjectFile.open(project_path)
    first.close()
    assert not lock.exists()
    lock.write_text("left behind by a process that was killed")
    ProjectFile.open(project_path).close()
    assert not lock.exists()


def test_a_lock_file_that_was_removed_meanwhile_is_made_anew(
    project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.storage import lock as locking

    ProjectFile.create(project_path).close()
    path = project_path.with_name(f"{project_path.name}.lock")
    take = locking._lock
    removed: list[bool] = []

    def take_after_its_removal(file: object) -> None:
        if not removed:
            path.unlink()
            removed.append(True)
        take(file)  # type: ignore[arg-type]  # the open lock file

    monkeypatch.setattr(locking, "_lock", take_after_its_removal)
    holder = ProjectFile.open(project_path)
    assert path.exists()
    with pytest.raises(ProjectLockedError):
        ProjectFile.open(project_path)
    holder.close()
