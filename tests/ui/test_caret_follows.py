"""The caret goes with the current item, so that the keys of the text begin where the eyes are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.conftest import Screen

pytestmark = pytest.mark.gui


def test_the_caret_comes_along_to_the_next_suggestion(screen: Screen) -> None:
    view = screen.desk.window.article.view
    screen.press("Tab")
    current = screen.session.current
    assert current is not None
    assert view.caret() == current.extent.start
    screen.press("Ctrl+Shift+Right")
    selected = view.selection()
    assert selected is not None
    assert selected.start == current.extent.start


def test_an_open_article_begins_at_its_first_suggestion(screen: Screen) -> None:
    current = screen.session.current
    assert current is not None
    assert screen.desk.window.article.view.caret() == current.extent.start


def test_what_is_selected_stays_selected(screen: Screen) -> None:
    view = screen.desk.window.article.view
    screen.press("Ctrl+Home", "Ctrl+Shift+Right")
    selected = view.selection()
    screen.press("Tab")
    assert view.selection() == selected
