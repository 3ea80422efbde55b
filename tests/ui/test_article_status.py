"""An article that was done is taken up again; where none is open the middle says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.article import Status
from annotator.services.projects import create_project
from tests.ui.conftest import fill

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Screen

pytestmark = pytest.mark.gui


def _status(screen: Screen) -> Status:
    assert screen.session.article is not None
    return screen.session.article.status


def test_a_done_article_is_taken_up_again_in_one_step(screen: Screen) -> None:
    key = screen.session.key
    screen.press("D")
    screen.session.open_article(key)
    assert _status(screen) is Status.DONE
    screen.desk.actions["article.reopen"].trigger()
    assert _status(screen) is Status.IN_PROGRESS
    assert screen.session.key == key
    screen.press("Z")
    assert _status(screen) is Status.DONE


def test_an_article_in_work_need_not_be_taken_up(screen: Screen) -> None:
    before = len(screen.workspace.history.entries())
    screen.desk.actions["article.reopen"].trigger()
    assert screen.remark() == "This article is neither done nor skipped."
    assert len(screen.workspace.history.entries()) == before


def test_the_middle_says_what_is_missing(empty_screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "desk.annotator"
    create_project(path, coder="ana").close()
    empty_screen.desk.projects.open(path)
    empty = empty_screen.desk.window.article.empty
    assert empty.isVisible()
    assert empty.text().startswith("There are no articles in this project yet.")
    fill(empty_screen.workspace, tmp_path)
    empty_screen.desk.projects.close()
    empty_screen.desk.projects.open(path)
    assert not empty.isVisible()
    empty_screen.session.open_article(None)
    assert empty.isVisible()
    assert empty.text().startswith("No article is open.")
