"""Projects as they are made and opened."""

from __future__ import annotations

import getpass
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.article import Status
from annotator.core.codebook import Codebook, Label
from annotator.core.errors import ProjectError
from annotator.core.record import Refusal
from annotator.services import projects
from annotator.services.importing import ImportService
from annotator.services.project_files import is_project
from annotator.services.projects import (
    check_project,
    create_project,
    create_sample,
    default_coder,
    is_of_older_version,
    open_project,
    sample_project_path,
)
from annotator.services.queue import QueueFilter
from tests.worlds import HARBOUR, add_article, place

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace


def test_a_project_keeps_its_coder_and_codebook(tmp_path: Path) -> None:
    path = tmp_path / "desk.annotator"
    book = Codebook(version=1, title="Mine", actor_types=(Label(name="body"),), attributes=())
    create_project(path, coder="eva", codebook=book).close()
    with closing(open_project(path)) as opened:
        assert (opened.coder, opened.name, opened.path) == ("eva", "desk", path)
        assert opened.codebook == book
    with closing(open_project(path, coder="ben")) as opened:
        assert opened.coder == "ben"


def test_without_a_name_decisions_are_signed_with_the_users(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "odile")
    with closing(create_project(tmp_path / "a.annotator")) as made:
        assert made.coder == "odile"

    def nobody() -> str:
        raise KeyError("uid 1000")

    monkeypatch.setattr(getpass, "getuser", nobody)
    assert default_coder() == "coder"


def test_the_sample_is_untouched_and_whole(tmp_path: Path) -> None:
    with closing(create_sample(tmp_path / "sample.annotator", coder="ana")) as sample:
        rows = sample.queue.page(QueueFilter())
        assert rows
        assert all(row.status is Status.NEW and row.pending == row.decided == 0 for row in rows)
        assert len(sample.suggesting.waiting()) == len(rows)
    assert check_project(tmp_path / "sample.annotator") == []


def test_the_persons_sample_is_made_once() -> None:
    path = sample_project_path()
    made_at = path.stat().st_mtime_ns
    assert sample_project_path() == path
    assert path.stat().st_mtime_ns == made_at


def test_a_sample_with_a_bad_line_is_made_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ImportService, "prepare", staticmethod(lambda _paths: iter([Refusal("a", 1, "bad")])))
    with closing(create_sample(tmp_path / "sample.annotator")) as sample:
        assert sample.queue.counts().total == 0


def test_a_sample_that_cannot_be_finished_is_not_left_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_samples() -> Path:
        raise FileNotFoundError("seeds")

    monkeypatch.setattr(projects, "sample_articles", no_samples)
    with pytest.raises(FileNotFoundError):
        create_sample(tmp_path / "sample.annotator")
    assert list(tmp_path.iterdir()) == []


def test_decisions_of_the_last_session_can_be_taken_back(workspace: Workspace) -> None:
    key = add_article(workspace)
    before = workspace.articles.open(key)
    workspace.annotating.add_mention(key, place(HARBOUR, "river"), "group")
    after = workspace.articles.open(key)
    workspace.close()
    with closing(open_project(workspace.path, coder="ben")) as again:
        again.history.undo()
        assert again.articles.open(key) == before
        again.history.redo()
        assert again.articles.open(key) == after
        again.annotating.add_mention(key, place(HARBOUR, "map"), "group")
        assert [entry["step"] for entry in again.history.entries()] == [3, 2, 1]


def test_undo_is_refused_in_a_window_that_only_reads(workspace: Workspace) -> None:
    add_article(workspace)
    with closing(open_project(workspace.path, read_only=True)) as second, pytest.raises(ProjectError):
        second.history.undo()


@pytest.mark.parametrize("name", ["my big desk", "🗞️ Zeitung 😀", "a#b%20c?d", "x" * 225])
def test_odd_and_long_names_are_names_of_projects(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.annotator"
    create_project(path, coder="eva").close()
    with closing(open_project(path)) as opened:
        assert opened.name == name
    assert check_project(path) == []


@pytest.mark.parametrize("folder", ["", "f" * 200 + "/" + "g" * 200])
@pytest.mark.parametrize("length", [240, 250, 3000])
def test_a_name_that_is_too_long_is_refused_in_words(tmp_path: Path, folder: str, length: int) -> None:
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    with pytest.raises(ProjectError, match="too long for a project") as refused:
        create_project(tmp_path / folder / ("x" * length + ".annotator"), coder="eva")
    assert len(str(refused.value)) < 120
    assert list((tmp_path / folder).glob("*.annotator*")) == []


@pytest.mark.parametrize("folder", ["", "f" * 200 + "/" + "g" * 200])
@pytest.mark.parametrize("length", [240, 3000])
def test_a_name_that_is_too_long_to_be_opened_is_refused_in_words(
    tmp_path: Path, folder: str, length: int
) -> None:
    path = tmp_path / folder / ("ä" * length + ".annotator")
    assert not is_of_older_version(path)
    with pytest.raises(ProjectError, match="too long for a project") as refused:
        open_project(path)
    assert len(str(refused.value)) < 120


def test_a_project_renamed_to_nearly_what_a_system_takes_is_opened(tmp_path: Path) -> None:
    short, long = tmp_path / "desk.annotator", tmp_path / ("x" * 237 + ".annotator")
    create_project(short, coder="eva").close()
    short.rename(long)
    with closing(open_project(long)) as opened:
        assert opened.name == "x" * 237


def test_a_sample_where_no_folder_can_be_made_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ProjectError, match="cannot be made: Not a directory"):
        create_sample(tmp_path / "file" / "data" / "sample.annotator")


def test_a_project_is_known_by_name_or_by_how_it_begins(tmp_path: Path) -> None:
    made = tmp_path / "desk.annotator"
    create_project(made, coder="eva").close()
    renamed, article, folder = tmp_path / "desk.db", tmp_path / "a.txt", tmp_path / "folder.annotator"
    renamed.write_bytes(made.read_bytes())
    article.write_text("The ferry did not sail.", encoding="utf-8")
    folder.mkdir()
    assert [is_project(path) for path in (made, renamed, article, folder)] == [True, True, False, False]
    assert is_project(tmp_path / "not there")
    assert is_project(tmp_path / ("x" * 3000))
