"""What is wrong with the groups of copies in a file is found and named."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.services.projects import check_project
from tests.worlds import HARBOUR, add_article

if TYPE_CHECKING:
    from annotator.services.workspace import Workspace


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("UPDATE copy_signature SET signature = x'00ff' WHERE article_id = 1", "What article 1 is known by"),
        ("UPDATE copy_signature SET signature = 'x' WHERE article_id = 2", "What article 2 is known by"),
        ("UPDATE copy_pair SET similarity = 1.5", "Articles 2 and 1 are no pair"),
        ("UPDATE copy_pair SET near_id = 2", "Articles 2 and 2 are no pair"),
        ("UPDATE copy_pair SET near_id = 77", "refers to a row of article that is missing"),
        ("DELETE FROM copy_signature WHERE article_id = 1", "Articles 2 and 1 are no pair"),
        ("DROP INDEX copy_pair_by_near", "The schema lacks “copy_pair_by_near”"),
    ],
)
def test_each_kind_of_damage_is_named(workspace: Workspace, damage: str, words: str) -> None:
    add_article(workspace)
    add_article(workspace, HARBOUR + "More.")
    workspace.copies.group_new()
    workspace.close()
    assert check_project(workspace.path) == []
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as connection:
        connection.execute(damage)
    assert any(words in finding for finding in check_project(workspace.path))
