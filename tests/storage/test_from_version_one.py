"""A project that was made by an earlier version of the schema opens, and goes on where it was left."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from sqlite_utils import Database, Migrations

from annotator.core.annotation import Decision, ItemKind
from annotator.core.article import Status, fingerprint
from annotator.core.rules import Rule
from annotator.services.codebook_json import codebook_to_json
from annotator.services.codebooks import default_codebook
from annotator.services.projects import check_project, open_project
from annotator.services.queue import QueueFilter, QueueOrder
from annotator.storage import schema
from tests.worlds import add_article, ticking_clock

if TYPE_CHECKING:
    from pathlib import Path

_TEXT = "Harbour talks\n\nIlse Varga spoke. Tomas Reik left."
_AT = "2025-05-01T10:00:00Z"


def _insert(connection: sqlite3.Connection, table: str, **row: Any) -> int:
    marks = ", ".join("?" for _ in row)
    statement = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608  names of ours
    return int(connection.execute(statement, tuple(row.values())).lastrowid or 0)


def _row(connection: sqlite3.Connection, table: str, key: int) -> dict[str, Any]:
    row = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (key,)).fetchone()  # noqa: S608
    return dict(row)


def _journal(connection: sqlite3.Connection, step: int, kind: str, operations: list[dict[str, Any]]) -> None:
    origin = "background" if kind == "suggest" else "user"
    _insert(
        connection,
        "journal",
        step=step,
        at=_AT,
        coder="ana",
        kind=kind,
        detail="Harbour talks",
        article_id=1,
        origin=origin,
        state="done",
        rows=json.dumps(operations),
    )


def _mention(connection: sqlite3.Connection, words: str) -> int:
    start = _TEXT.index(words)
    end = start + len(words)
    suggestion = _insert(
        connection,
        "suggestion",
        article_id=1,
        kind="mention",
        suggester="names",
        model="test 1",
        confidence=0.9,
        why="a name",
        type="person",
        spans=f"[[{start},{end}]]",
    )
    return _insert(
        connection,
        "mention",
        uuid=f"uuid of {words}",
        article_id=1,
        span_start=start,
        span_end=end,
        type="person",
        suggestion_id=suggestion,
    )


def _claim(connection: sqlite3.Connection, decision: str | None) -> None:
    known: dict[str, Any] = {"article_id": 1, "kind": "claim", "suggester": "cues", "model": "test 1"}
    suggestion = _insert(connection, "suggestion", **known, confidence=0.55, why="a cue", spans="[]")
    _insert(
        connection,
        "claim",
        uuid=f"claim {decision}",
        article_id=1,
        source="[]",
        cue="[[27,32]]",
        content="[[34,45]]",
        decision=decision,
        suggestion_id=suggestion,
    )


def _import_and_suggest(connection: sqlite3.Connection) -> None:
    article = {"uuid": "harbour", "title": "Harbour talks", "outlet": "Wire", "published": "2025-05-01"}
    _insert(connection, "article", **article, words=8, fingerprint=fingerprint(_TEXT))
    _insert(connection, "article_text", article_id=1, text=_TEXT)
    _insert(connection, "article_title", rowid=1, title="Harbour talks", outlet="Wire")
    _insert(connection, "article_body", rowid=1, body=_TEXT)
    _journal(connection, 1, "import", [{"table": "article", "first": 1, "last": 1}])
    _insert(connection, "suggested", article_id=1, at=_AT)
    keys = [_mention(connection, words) for words in ("Ilse Varga", "Tomas Reik")]
    _journal(
        connection,
        2,
        "suggest",
        [
            {"table": "suggested", "first": 1, "last": 1},
            {"table": "mention", "first": keys[0], "last": keys[-1]},
        ],
    )


def _reject_the_first(connection: sqlite3.Connection) -> None:
    operations = []
    for table, sets in (
        ("mention", f"decision = 'rejected', decided_at = '{_AT}', coder = 'ana'"),
        ("article", "status = 'in_progress'"),
    ):
        before = _row(connection, table, 1)
        connection.execute(f"UPDATE {table} SET {sets} WHERE id = 1")  # noqa: S608  words of ours
        after = _row(connection, table, 1)
        operations.append({"table": table, "id": 1, "before": before, "after": after})
    _journal(connection, 3, "reject", operations)


def _made_by(version: int, path: Path) -> Path:
    """A project of an earlier schema version: an import, suggestions, and one of them rejected."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        steps = Migrations("annotator")
        for migration in schema.MIGRATIONS[:version]:
            steps(name=migration.__name__)(migration)
        steps.apply(Database(connection))
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version}")
        for key, value in (("uuid", "old"), ("coder", "ana"), ("created_at", _AT)):
            _insert(connection, "project", key=key, value=value)
        number = {"version" if version == 1 else "id": 1}
        _insert(connection, "codebook", **number, body=codebook_to_json(default_codebook()), created_at=_AT)
        _import_and_suggest(connection)
        _reject_the_first(connection)
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A project of schema version 1."""
    return _made_by(1, tmp_path / "old.annotator")


@pytest.mark.parametrize("version", [1, 2, 3])
def test_what_the_queue_is_sorted_by_is_computed_for_an_older_file(tmp_path: Path, version: int) -> None:
    path = _made_by(version, tmp_path / "old.annotator")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for decision in (None, "accepted", "rejected"):
            _claim(connection, decision)
    with closing(open_project(path, clock=ticking_clock())) as workspace:
        row = workspace.queue.page(QueueFilter())[0]
        assert (row.doubt, row.claims) == (200 + 900, 2)  # a mention at 0.9 and a claim at 0.55 wait
        workspace.queue.order_by(QueueOrder.DOUBT)
        assert workspace.queue.page(QueueFilter(status=Status.IN_PROGRESS)) == [row]
        workspace.history.undo()
        assert workspace.queue.rows([1])[1].doubt == 400 + 900
        workspace.history.undo()  # of the import: suggestions that came of themselves are passed over
        assert workspace.queue.page(QueueFilter()) == []
    assert path.with_name(f"old.annotator.version-{version}.backup").exists()
    assert check_project(path) == []


def test_it_opens_with_a_backup_beside_it_and_everything_in_it(old: Path) -> None:
    with closing(open_project(old)) as workspace:
        row = workspace.queue.page(QueueFilter(outlet="Wire"))[0]
        assert (row.pending, row.decided, row.flagged, row.note) == (1, 1, False, None)
        assert [item.decision for item in workspace.articles.open(1).items] == [Decision.REJECTED, None]
        assert workspace.codebook == default_codebook()
    assert check_project(old) == []
    with closing(sqlite3.connect(old.with_name("old.annotator.version-1.backup"))) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (1,)
        assert backup.execute("SELECT count(*) FROM mention").fetchone() == (2,)
        columns = [row[1] for row in backup.execute("PRAGMA table_info(article)")]
    assert "note" not in columns


def test_an_edit_of_version_one_is_undone_and_done_again(old: Path) -> None:
    with closing(open_project(old, clock=ticking_clock())) as workspace:
        changes = workspace.history.undo()
        assert changes is not None
        assert changes.kind == "reject"
        assert [item.decision for item in workspace.articles.open(1).items] == [None, None]
        assert workspace.queue.page(QueueFilter())[0].pending == 2
        workspace.history.redo()
        assert workspace.articles.open(1).items[0].decision is Decision.REJECTED
        assert check_project(old) == []


def test_what_came_with_version_two_works_on_it_and_undoes_back_to_the_start(old: Path) -> None:
    with closing(open_project(old, clock=ticking_clock())) as workspace:
        workspace.rules.add(Rule(kind=ItemKind.MENTION, pattern="tomas reik"))
        workspace.articles.set_note(1, "Old, but good.")
        workspace.articles.set_flag(1, flagged=True)
        row = workspace.queue.page(QueueFilter(flagged=True))[0]
        assert (row.pending, row.note) == (0, "Old, but good.")
        assert check_project(old) == []
        for _step in range(4):
            assert workspace.history.undo() is not None
        row = workspace.queue.page(QueueFilter())[0]
        assert (row.pending, row.decided, row.flagged, row.note) == (2, 0, False, None)
        assert workspace.history.undo() is not None
        assert workspace.queue.page(QueueFilter()) == []
        while workspace.history.redo() is not None:
            pass
        assert workspace.queue.page(QueueFilter(flagged=True))[0].decided == 1
        assert check_project(old) == []


@pytest.mark.parametrize("version", [1, 2, 3])
def test_copies_among_the_articles_of_an_older_file_are_found_when_they_are_looked_for(
    tmp_path: Path, version: int
) -> None:
    path = _made_by(version, tmp_path / "old.annotator")
    with closing(open_project(path, clock=ticking_clock())) as workspace:
        copy = add_article(workspace, _TEXT + " Nobody minded.")
        assert workspace.copies.waiting() == 2
        workspace.copies.group_new()
        assert [row.key for row in workspace.copies.copies_of(copy)] == [1]
    assert check_project(path) == []


def test_articles_of_a_file_of_version_three_have_no_original_and_new_ones_may(tmp_path: Path) -> None:
    path = _made_by(3, tmp_path / "old.annotator")
    article = tmp_path / "ferry.txt"
    article.write_text("Ferry talks fail\n\nADVERTISEMENT\n\nThe talks failed.\n", encoding="utf-8")
    with closing(open_project(path, clock=ticking_clock())) as workspace:
        assert workspace.articles.original(1) is None
        workspace.importing.begin().store(list(workspace.importing.prepare([article], cleaning=["adverts"])))
        original = workspace.articles.original(2)
    assert original is not None
    assert original.cleaned.raw == article.read_text(encoding="utf-8")
    assert check_project(path) == []
    with closing(sqlite3.connect(path.with_name("old.annotator.version-3.backup"))) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (3,)
