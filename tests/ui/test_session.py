"""The session stays true to the project when what it shows goes away or cannot be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import ProjectError, UserFacingError
from annotator.ui.session import Session

if TYPE_CHECKING:
    from tests.ui.conftest import Screen


def test_undoing_the_import_leaves_the_article_that_is_gone(screen: Screen) -> None:
    screen.press("Z")
    assert screen.workspace.queue.counts().total == 0
    assert screen.session.article is None
    assert screen.desk.window.queue.empty.isVisible()
    screen.press("Ctrl+Shift+Z")
    assert screen.workspace.queue.counts().total == 3
    assert screen.session.key == 1


def test_undoing_a_later_import_opens_an_article_that_is_there(screen: Screen) -> None:
    extra = screen.workspace.path.parent / "extra.txt"
    extra.write_text("A note that came later.", encoding="utf-8")
    screen.desk.importing.take([extra])
    screen.session.open_article(4)
    screen.press("Z")
    assert screen.session.key == 1


def test_without_a_project_it_says_so() -> None:
    session = Session()
    with pytest.raises(ProjectError, match="No project is open"):
        _ = session.workspace
    session.close_workspace()


def test_an_article_that_is_not_there_is_refused_in_words(screen: Screen) -> None:
    shown = screen.session.article
    screen.session.open_article(99)
    assert "not in the project" in screen.remark()
    assert screen.session.article is shown


def test_what_the_world_does_not_allow_is_said_and_changes_nothing(screen: Screen) -> None:
    def fails() -> None:
        raise UserFacingError("The disk is full.", advice="Make room.")

    assert screen.session.run(fails) is None
    assert screen.remark() == "The disk is full. Make room."
