"""What can be read of damaged projects is saved into new ones."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectError
from annotator.services.projects import check_project, open_project
from annotator.services.repairing import repair
from tests.storage import damage
from tests.storage.damage import articles_of, content
from tests.worlds import HARBOUR, add_article, harbour_suggestions

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.services.workspace import Workspace

_PAGE = 4096


@pytest.fixture
def worked_on(workspace: Workspace) -> Path:
    """A closed project of twelve articles, long enough for overflow pages and inner pages, with decisions."""
    for number in range(12):
        text = HARBOUR + f"\nThe vote was number {number}.\n" * (1 + number * 60)
        key = add_article(workspace, text, identifier=f"article-{number}")
        workspace.suggesting.store(key, harbour_suggestions(text))
        items = workspace.articles.open(key).items
        workspace.review.accept(items[0].ref)
        workspace.review.reject(items[1].ref)
    workspace.history.undo()
    workspace.close()
    return workspace.path


def _root(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return int(found[0])


def _overwrite(path: Path, page: int) -> None:
    with path.open("r+b") as stream:
        stream.seek(_PAGE * (page - 1))
        stream.write(b"\x5a" * _PAGE)


def test_a_whole_project_comes_out_as_it_was(worked_on: Path, tmp_path: Path) -> None:
    before = content(worked_on)
    report = repair(worked_on, tmp_path / "new.annotator")
    assert report.is_whole
    assert content(report.project) == before
    assert check_project(report.project) == []
    with closing(open_project(report.project)) as workspace:
        workspace.history.redo()
        workspace.history.undo()
        add_article(workspace, "One more.")
    assert check_project(report.project) == []


@pytest.mark.parametrize(
    "table", ["suggestion", "mention", "article", "article_text", "journal", "sqlite_sequence"]
)
def test_the_rows_of_a_table_whose_root_is_lost_are_found_again(
    worked_on: Path, tmp_path: Path, table: str
) -> None:
    before = articles_of(worked_on)
    _overwrite(worked_on, _root(worked_on, table))
    report = repair(worked_on, tmp_path / "new.annotator")
    assert report.findings == ()
    survived = articles_of(report.project)
    if table == "article":
        return  # a table of one page, and nothing can be an article without its row
    assert survived.keys() == before.keys()
    for name, one in survived.items():
        assert one[:-2] == before[name][:-2]
        assert table == "mention" or one == before[name]


def test_the_first_page_may_be_lost(worked_on: Path, tmp_path: Path) -> None:
    _overwrite(worked_on, 1)
    with pytest.raises(ProjectError):
        open_project(worked_on)
    report = repair(worked_on, tmp_path / "new.annotator")
    assert report.findings == ()


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_file_that_was_cut_short_gives_what_is_left_of_it(
    worked_on: Path, tmp_path: Path, share: float
) -> None:
    before = articles_of(worked_on)
    whole = worked_on.read_bytes()
    worked_on.write_bytes(whole[: int(len(whole) * share)])
    try:
        assert check_project(worked_on)
    except ProjectError as error:
        assert "damaged" in str(error)  # noqa: PT017 - either is right
    report = repair(worked_on, tmp_path / "new.annotator")
    assert report.findings == ()
    assert not report.is_whole
    survived = articles_of(report.project)
    for name, one in survived.items():
        assert one[:15] == before[name][:15]
    with closing(open_project(report.project)) as workspace:
        add_article(workspace, "Work goes on.")


def test_the_last_commits_are_read_from_the_file_beside(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    workspace.review.accept(workspace.articles.open(harbour).items[0].ref)
    killed = tmp_path / "killed.annotator"
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{workspace.path}{suffix}", f"{killed}{suffix}")
    report = repair(killed, tmp_path / "new.annotator")
    assert report.is_whole
    with closing(open_project(report.project)) as again:
        assert again.articles.open(harbour).items == workspace.articles.open(harbour).items


def test_without_the_file_beside_the_state_before_is_saved(
    workspace: Workspace, harbour: int, tmp_path: Path
) -> None:
    workspace._project.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    workspace.review.accept(workspace.articles.open(harbour).items[0].ref)
    killed = tmp_path / "killed.annotator"
    shutil.copyfile(workspace.path, killed)
    assert check_project(killed) == []
    report = repair(killed, tmp_path / "new.annotator")
    assert (report.read["article"], report.findings) == (1, ())


def test_what_hangs_on_a_lost_article_goes_with_it_and_is_counted(worked_on: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(worked_on, isolation_level=None)) as connection:
        connection.execute("UPDATE article_text SET text = 'altered' WHERE article_id = 3")
    before = articles_of(worked_on)
    report = repair(worked_on, tmp_path / "new.annotator")
    assert report.titles == ("Harbour talks resume",)
    assert report.lost["article"] == 1
    assert report.lost["mention"] > 0
    assert report.entries > 0
    assert report.findings == ()
    survived = articles_of(report.project)
    assert survived.keys() == before.keys() - {"article-2"}
    with closing(open_project(report.project)) as workspace:
        while workspace.history.undo() is not None:
            pass
        while workspace.history.redo() is not None:
            pass
    assert check_project(report.project) == []


def test_a_lost_actor_leaves_its_mentions_without_a_link(worked_on: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(worked_on, isolation_level=None)) as connection:
        linked = connection.execute(
            "SELECT (SELECT count(actor_id) FROM mention) + (SELECT count(actor_id) FROM claim)"
        ).fetchone()[0]
        connection.execute("UPDATE actor SET aliases = '{'")
    report = repair(worked_on, tmp_path / "new.annotator")
    assert (report.lost["actor"], report.read["actor"]) == (1, 0)
    assert report.dangling >= linked > 0
    assert report.findings == ()


def test_without_a_codebook_the_usual_one_is_taken(worked_on: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(worked_on, isolation_level=None)) as connection:
        connection.execute("UPDATE codebook SET body = '{}'")
        connection.execute("DELETE FROM project WHERE key = 'uuid'")
    report = repair(worked_on, tmp_path / "new.annotator")
    with closing(open_project(report.project)) as workspace:
        assert workspace.codebook.title == "Actors and claims"


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (damage.newer, "newer version"),
        (damage.foreign, "Nothing of a project"),
        (damage.plain_text, "Nothing of a project"),
        (damage.empty, "Nothing of a project"),
        (lambda path: path.unlink(), "There is no project"),
    ],
)
def test_where_there_is_nothing_to_repair_nothing_is_made(
    worked_on: Path, tmp_path: Path, spoil: Callable[[Path], None], words: str
) -> None:
    spoil(worked_on)
    target = tmp_path / "new.annotator"
    with pytest.raises(ProjectError, match=words):
        repair(worked_on, target)
    assert not target.exists()


def test_no_file_is_overwritten_by_a_repair(worked_on: Path, tmp_path: Path) -> None:
    target = tmp_path / "new.annotator"
    target.write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        repair(worked_on, target)
    assert target.read_text() == "mine"
