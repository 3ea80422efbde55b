"""The project file on disk: what is refused untouched, what is brought up to date."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectError
from annotator.services.projects import check_project, create_project, open_project
from annotator.services.queue import QueueFilter
from annotator.storage import schema
from annotator.storage.journal import Journal
from annotator.storage.project_file import ProjectFile
from tests.worlds import add_article

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

    from annotator.services.workspace import Workspace


@pytest.fixture
def closed(workspace: Workspace) -> Path:
    """A project with one article, closed."""
    add_article(workspace)
    workspace.close()
    return workspace.path


def _sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def _files(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


def test_a_new_project_is_stamped_and_alone_in_its_folder_when_closed(closed: Path) -> None:
    with closing(sqlite3.connect(closed)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)
        assert connection.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert _files(closed.parent) == {closed.name}


def test_commits_are_on_disk_when_they_are_acknowledged(
    commits_as_shipped: None, workspace: Workspace
) -> None:
    connection = workspace._project.file.connection
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_no_project_is_made_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "notes.annotator"
    path.write_text("mine")
    with pytest.raises(ProjectError, match="exists already"):
        create_project(path)
    assert path.read_text() == "mine"


def test_no_project_is_made_in_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="cannot be opened for writing"):
        create_project(tmp_path / "nowhere" / "desk.annotator")


def _newer(path: Path) -> None:
    _sql(path, f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")


def _of_another_program(path: Path) -> None:
    path.unlink()
    _sql(path, "CREATE TABLE bookmarks (url)", "INSERT INTO bookmarks VALUES ('here')")


def _text(path: Path) -> None:
    path.write_text("Dear diary,\n" * 100)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _headless(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:16] + b"\xff" * 84 + content[100:])


def _cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def _without_tables(path: Path) -> None:
    _sql(path, "DROP TABLE project")


def _without_codebook(path: Path) -> None:
    _sql(path, "DELETE FROM codebook")


def _with_a_broken_codebook(path: Path) -> None:
    _sql(path, "UPDATE codebook SET body = '{'")


def _missing(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_newer, "newer version"),
        (_of_another_program, "another program"),
        (_text, "not those of a project"),
        (_empty, "it is empty"),
        (_headless, "damaged"),
        (_cut_short, "damaged"),
        (_without_tables, "no such table: project"),
        (_without_codebook, "not finished"),
        (_with_a_broken_codebook, "codebook cannot be read"),
        (_missing, "There is no project"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words_and_left_as_it_is(
    closed: Path, spoil: Callable[[Path], None], words: str, read_only: bool
) -> None:
    spoil(closed)
    before = closed.read_bytes() if closed.exists() else None
    with pytest.raises(ProjectError, match=words) as caught:
        open_project(closed, read_only=read_only)
    assert caught.value.advice
    assert (closed.read_bytes() if closed.exists() else None) == before
    assert f"{closed.name}.lock" not in _files(closed.parent)


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="There is no project"):
        open_project(tmp_path)


def _next_remarks(database: Database) -> None:
    database.conn.execute("ALTER TABLE article ADD COLUMN remark TEXT")


def _next_that_fails(database: Database) -> None:
    _next_remarks(database)
    database.conn.execute("UPDATE article SET title = 'half done'")
    raise RuntimeError("a migration of ours that is wrong")


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A program whose schema is one version ahead."""
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _next_remarks))
    return monkeypatch


def test_an_older_project_is_brought_up_to_date_with_a_backup_beside_it(
    closed: Path, next_version: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ProjectError, match="older version"):
        open_project(closed, read_only=True)
    with closing(open_project(closed)) as workspace:
        assert workspace.queue.counts().total == 1
        assert workspace._project.file.value("PRAGMA user_version") == schema.SCHEMA_VERSION
        workspace._project.file.rows("SELECT remark FROM article")
    assert check_project(closed) == []
    next_version.undo()
    backup = closed.with_name(f"{closed.name}.version-{schema.SCHEMA_VERSION}.backup")
    assert check_project(backup) == []


def test_a_migration_that_fails_leaves_the_project_as_it_was(
    closed: Path, next_version: pytest.MonkeyPatch
) -> None:
    next_version.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS[:-1], _next_that_fails))
    before = closed.read_bytes()
    with pytest.raises(RuntimeError):
        open_project(closed)
    assert closed.read_bytes() == before
    next_version.undo()
    with closing(open_project(closed)) as workspace:
        assert workspace.queue.page(QueueFilter())[0].title == "Harbour talks resume"
    assert check_project(closed) == []


def test_a_project_that_cannot_be_finished_is_not_left_half_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "desk.annotator"
    monkeypatch.setattr(schema, "MIGRATIONS", (_next_that_fails,))
    with pytest.raises(sqlite3.OperationalError):
        create_project(path)
    assert _files(tmp_path) == set()
    monkeypatch.undo()

    def no_clock() -> str:
        raise RuntimeError("no clock")

    with pytest.raises(RuntimeError):
        create_project(path, clock=no_clock)
    assert _files(tmp_path) == set()


def test_the_step_after_the_last_is_known_after_reopening(closed: Path) -> None:
    file = ProjectFile.open(closed)
    assert Journal(file, coder="ana").new_step() == 2
    file.close()


def test_a_name_that_no_file_can_have_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="too long for a project"):
        open_project(tmp_path / ("x" * 300))


def test_a_project_whose_last_commits_cannot_be_read_is_not_shown_without_them(closed: Path) -> None:
    closed.with_name(f"{closed.name}-wal").mkdir()
    with pytest.raises(ProjectError, match="cannot be opened"):
        open_project(closed, read_only=True)
