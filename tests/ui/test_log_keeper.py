"""The log of the last commits goes into the project file while nobody waits, before a commit must do it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from annotator.core.suggesting import Suggestions
from tests.worlds import add_article, mention_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Screen

pytestmark = pytest.mark.gui


def test_twenty_decisions_are_in_the_file_itself_soon_after_the_last(screen: Screen, tmp_path: Path) -> None:
    text = " ".join(f"Delegate Number{number:03} spoke." for number in range(30))
    key = add_article(screen.workspace, text)
    found = tuple(mention_of(text, f"Number{number:03}") for number in range(30))
    screen.workspace.suggesting.store(key, Suggestions(mentions=found))
    screen.session.open_article(key)

    def accepted_without_the_log() -> int:
        copy = shutil.copyfile(screen.workspace.path, tmp_path / "copy")
        with closing(sqlite3.connect(copy)) as connection:
            query = "SELECT count(*) FROM mention WHERE article_id = ? AND decision = 'accepted'"
            return int(connection.execute(query, (key,)).fetchone()[0])

    screen.press(*"A" * 19)
    screen.qtbot.wait(100)
    assert accepted_without_the_log() == 0
    screen.press("A")
    assert accepted_without_the_log() == 0
    screen.qtbot.waitUntil(lambda: accepted_without_the_log() == 20)


def test_what_is_in_its_way_is_not_told_and_nothing_is_lost(screen: Screen) -> None:
    file = screen.workspace._project.file
    moved = file.path.rename(file.path.with_name("elsewhere"))
    file.write_back()
    moved.rename(file.path)
    file.write_back()
    screen.press("A")
    assert screen.stored()[0].decision is not None
