"""Each kind of damage is found and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.annotation import Role
from annotator.core.errors import ProjectError
from annotator.services.backups import restore_in_place
from annotator.services.projects import check_project, open_project
from annotator.storage.schema import SCHEMA_VERSION
from tests.worlds import HARBOUR, add_article, harbour_suggestions, item_on, place

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.services.workspace import Workspace


@pytest.fixture
def worked_on(workspace: Workspace, harbour: int) -> Path:
    """A closed project with decisions, by-hand work and something taken back."""
    items = workspace.articles.open(harbour).items
    workspace.review.accept(item_on(items, HARBOUR, "Ilse Varga").ref)
    claim = next(item for item in items if item.ref.kind == "claim")
    workspace.review.set_part(claim.ref, Role.SOURCE, (place(HARBOUR, "Ilse Varga"),))
    workspace.annotating.add_mention(harbour, place(HARBOUR, "river"), "group")
    workspace.articles.toggle_residue(harbour, place(HARBOUR, "Harbour talks resume"))
    workspace.review.reject(item_on(items, HARBOUR, "Tomas Reik").ref)
    workspace.history.undo()
    workspace.close()
    return workspace.path


def _after(path: Path, *statements: str) -> list[str]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
    return check_project(path)


def test_a_whole_project_has_no_findings(worked_on: Path) -> None:
    assert check_project(worked_on) == []


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("UPDATE mention SET span_end = 100000 WHERE id = 1", "100000, outside the text of"),
        ("UPDATE mention SET span_end = span_start WHERE id = 1", "outside the text of"),
        ("UPDATE claim SET content = '[[5,100000]]' WHERE id = 1", "The content of claim 1"),
        (
            "UPDATE claim SET cue = '[[5,2]]' WHERE id = 1",
            "The cue of claim 1 of article “Harbour talks resume” is not",
        ),
        ("UPDATE claim SET source = 'null' WHERE id = 1", "is not a list of spans: null"),
        (
            "UPDATE article SET residue = '[[0,100000]]'",
            "The residue of article “Harbour talks resume” (row 1)",
        ),
        ("UPDATE article_text SET text = upper(text)", "is not the one that was imported"),
        ("DELETE FROM article_text", "The text of article “Harbour talks resume” (row 1) is missing"),
        ("UPDATE mention SET article_id = 77 WHERE id = 2", "is missing"),
        ("UPDATE journal SET rows = '{' WHERE kind = 'add_mention'", "(add_mention) cannot be read"),
        ("UPDATE journal SET rows = '5' WHERE kind = 'add_mention'", "(add_mention) cannot be read"),
        ("UPDATE journal SET rows = '[{}]' WHERE kind = 'add_mention'", "(add_mention) cannot be read"),
        ("UPDATE journal SET kind = 'juggle' WHERE kind = 'add_mention'", "(juggle) cannot be read"),
        (
            """UPDATE journal SET rows = '[{"table":"sqlite_master"}]' WHERE kind = 'add_mention'""",
            "unknown table “sqlite_master”",
        ),
        (
            """UPDATE journal SET rows = '[{"table":"claim","first":5,"last":4}]'
                WHERE kind = 'add_mention'""",
            "range of rows is reversed",
        ),
        (
            """UPDATE journal SET rows = '[{"table":"claim","id":5,"before":null,"after":null}]'
                WHERE kind = 'add_mention'""",
            "it changes nothing",
        ),
        (
            "UPDATE mention SET decision = 'corrected' WHERE decision = 'accepted'",
            "not as the journal left it",
        ),
        ("UPDATE article SET status = 'done'", "Row 1 of article is not as the journal left it"),
        ("DELETE FROM mention WHERE suggestion_id IS NULL", "of mention is not as the journal left it"),
        ("UPDATE article_tally SET pending = pending + 1", "The counts of article 1 do not add up"),
        (
            "UPDATE status_tally SET articles = 7 WHERE status = 'done'",
            "7 articles are counted as done, but 0 are",
        ),
        ("DROP INDEX mention_by_article", "The schema lacks “mention_by_article”"),
        ("UPDATE article_tally SET doubt = doubt + 1", "What article 1 is sorted by in the queue"),
        ("UPDATE article_tally SET claims = 7", "What article 1 is sorted by in the queue"),
        ("UPDATE article_tally SET status = NULL", "What article 1 is sorted by in the queue"),
        ("DELETE FROM article_tally", "Nothing is counted for article 1"),
        (
            "DELETE FROM status_tally WHERE status = 'skipped'",
            "The articles that are skipped are not counted",
        ),
        (
            "UPDATE article SET title = 'Harbour talks resumed'",
            "The search index holds other words of article 1",
        ),
        ("UPDATE article SET outlet = NULL", "than the title or the outlet has"),
        ("DELETE FROM article_text", "of article 1 than the text has"),
        ("UPDATE mention SET decision = 'accepted?' WHERE id = 1", "row 1 of mention holds as decision"),
        ("UPDATE suggestion SET confidence = 7 WHERE id = 2", "row 2 of suggestion holds as confidence"),
        ("UPDATE journal SET at = 'soon' WHERE id = 1", "row 1 of journal holds as at"),
        ("UPDATE article_text SET text = x'00ff'", "had to pass over a part"),
        ("DROP TRIGGER mention_recounted", "The schema lacks “mention_recounted”"),
        ("ALTER TABLE actor ADD COLUMN age", f"“actor” is not as schema version {SCHEMA_VERSION} has it"),
    ],
)
def test_damage_is_named(worked_on: Path, damage: str, words: str) -> None:
    assert any(words in finding for finding in _after(worked_on, damage)), check_project(worked_on)


def test_a_missing_table_does_not_end_the_check(worked_on: Path) -> None:
    found = _after(worked_on, "UPDATE article_tally SET pending = 9", "DROP TABLE article_text")
    assert "The schema lacks “article_text”." in found
    assert any("had to pass over a part" in finding for finding in found)
    assert "The counts of article 1 do not add up." in found


def test_pages_that_were_overwritten_are_found(worked_on: Path) -> None:
    content = bytearray(worked_on.read_bytes())
    content[4096 * 3 : 4096 * (len(content) // 4096)] = b"\x5a" * (4096 * (len(content) // 4096 - 3))
    worked_on.write_bytes(bytes(content))
    try:
        found = check_project(worked_on)
    except ProjectError as error:
        found = [str(error)]
    assert any("damaged" in finding for finding in found)
    assert worked_on.read_bytes() == bytes(content)


def test_a_page_that_was_overwritten_in_the_middle_is_found(workspace: Workspace, harbour: int) -> None:
    root = workspace._project.file.value("SELECT rootpage FROM sqlite_master WHERE name = 'suggestion'")
    workspace.close()
    content = bytearray(workspace.path.read_bytes())
    content[4096 * (root - 1) : 4096 * root] = b"\x5a" * 4096
    workspace.path.write_bytes(bytes(content))
    assert any("The file is damaged" in finding for finding in check_project(workspace.path))


def test_the_check_leaves_the_file_as_it_is(worked_on: Path) -> None:
    before = worked_on.read_bytes()
    check_project(worked_on)
    assert worked_on.read_bytes() == before


def test_pages_that_belong_to_nothing_are_found(worked_on: Path) -> None:
    found = _after(
        worked_on, "PRAGMA writable_schema = ON", "DELETE FROM sqlite_master WHERE name = 'actor_by_uuid'"
    )
    assert any("never used" in finding for finding in found)
    assert "The schema lacks “actor_by_uuid”." in found


def test_of_many_odd_values_the_first_are_named_and_the_rest_counted(workspace: Workspace) -> None:
    for number in range(25):
        workspace.suggesting.store(add_article(workspace, f"{HARBOUR}{number}"), harbour_suggestions())
    workspace.close()
    found = _after(workspace.path, "UPDATE suggestion SET confidence = 7", "UPDATE article SET title = 'x'")
    assert sum("holds as confidence" in finding for finding in found) == 20
    assert "So it is with 130 more rows of suggestion, as to confidence." in found
    assert "So it is with 5 more articles." in found


def test_what_nobody_changed_since_a_backup_is_compared_with_it(worked_on: Path) -> None:
    with closing(open_project(worked_on)) as workspace:
        backup = workspace.backups.make()
        workspace.review.accept(workspace.articles.open(1).items[3].ref)
        workspace.articles.set_flag(1, flagged=True)
        workspace.history.undo()
        add_article(workspace, "More.")
    assert check_project(worked_on) == []
    found = _after(
        worked_on,
        "UPDATE suggestion SET why = 'because' WHERE id = 1",
        "UPDATE article SET url = 'https://a.b' WHERE id = 1",
        "UPDATE mention SET span_end = span_end + 1 WHERE id = 1",
        "DELETE FROM journal WHERE id = 1",
    )
    assert (
        f"Row 1 of suggestion is not as it was in the backup “{backup.name}”, and nobody changed it." in found
    )
    assert any(finding.startswith("Row 1 of journal is not as") for finding in found)
    backup.write_bytes(backup.read_bytes()[:5000])
    assert not any("backup" in finding for finding in check_project(worked_on))


def test_a_backup_of_another_course_of_things_proves_nothing(worked_on: Path) -> None:
    with closing(open_project(worked_on)) as workspace:
        early = workspace.backups.make()
        add_article(workspace, "One.")
        workspace.backups.make()
    restore_in_place(early, worked_on)
    with closing(open_project(worked_on, clock=lambda: "2031-01-01T08:00:00Z")) as workspace:
        add_article(workspace, "Another one.")
    assert check_project(worked_on) == []
