"""What other programs do to the file of an open project."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectError
from annotator.core.outside import Seen
from annotator.services.projects import can_be_opened, check_project, create_project, open_project
from tests.worlds import add_article

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace


def test_what_the_desk_writes_itself_is_no_news(workspace: Workspace) -> None:
    add_article(workspace)
    assert workspace.look_outside() is Seen.SAME
    workspace.backups.make()
    assert workspace.look_outside() is Seen.SAME


def test_what_another_program_writes_is_seen_once(workspace: Workspace) -> None:
    add_article(workspace)
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
        other.execute("UPDATE article SET author = 'Nils Ober'")
    assert [workspace.look_outside(), workspace.look_outside()] == [Seen.WRITTEN, Seen.SAME]


def test_nothing_is_called_saved_in_a_file_that_was_taken_away_and_work_goes_on_when_it_is_back(
    workspace: Workspace, tmp_path: Path
) -> None:
    add_article(workspace)
    away = tmp_path / "away"
    workspace.path.rename(away)
    assert workspace.look_outside() is Seen.GONE
    with pytest.raises(ProjectError, match="not at its place any more, so nothing was changed"):
        add_article(workspace, "More.")
    assert workspace.queue.counts().total == 1
    away.rename(workspace.path)
    assert workspace.look_outside() is Seen.SAME
    add_article(workspace, "More.")
    workspace.close()
    assert check_project(workspace.path) == []


def test_a_folder_that_vanishes_takes_nothing_along(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    with closing(create_project(folder / "desk.annotator")) as other:
        folder.rename(tmp_path / "pulled")
        assert other.look_outside() is Seen.GONE
        with pytest.raises(ProjectError, match="not at its place"):
            add_article(other)
        (tmp_path / "pulled").rename(folder)
        add_article(other)


def test_commits_of_the_old_file_are_not_read_into_the_one_that_took_its_place(
    workspace: Workspace, tmp_path: Path
) -> None:
    replacement = tmp_path / "replacement.annotator"
    with closing(create_project(replacement, coder="ben")) as other:
        add_article(other, "The other text.")
    add_article(workspace)
    replacement.replace(workspace.path)
    assert workspace.look_outside() is Seen.REPLACED
    with pytest.raises(ProjectError, match="Another file was put in the place"):
        add_article(workspace, "More.")
    assert can_be_opened(workspace.path)
    kept = workspace.backups.rescue()
    workspace.close()
    with closing(open_project(workspace.path)) as now:
        assert now.coder == "ben"
        assert now.queue.counts().total == 1
    assert check_project(workspace.path) == []
    assert check_project(kept) == []


def test_half_of_a_file_cannot_be_opened_yet(workspace: Workspace, tmp_path: Path) -> None:
    add_article(workspace)
    whole = tmp_path / "whole.annotator"
    workspace.backup(whole)
    half = tmp_path / "half.annotator"
    half.write_bytes(whole.read_bytes()[:3000])
    assert can_be_opened(whole)
    assert not can_be_opened(half)
    assert not can_be_opened(tmp_path / "nothing.annotator")


def test_a_file_on_a_medium_that_cannot_be_written_is_watched_too(
    workspace: Workspace, tmp_path: Path
) -> None:
    workspace.close()
    copy = tmp_path / "copy.annotator"
    shutil.copyfile(workspace.path, copy)
    with closing(open_project(copy, read_only=True)) as reader:
        assert reader.look_outside() is Seen.SAME
        copy.unlink()
        assert reader.look_outside() is Seen.GONE
