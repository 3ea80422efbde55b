"""Changing keys on the key page: adding, removing, taking over, giving back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from annotator.ui.dialogs.key_page import KeyPage
from annotator.ui.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.conftest import Screen


@pytest.fixture
def page(screen: Screen) -> KeyPage:
    """The key page, open."""
    screen.desk.actions["help.keys"].trigger()
    return screen.popup(KeyPage)


def _choose(page: KeyPage, name: str) -> None:
    page.tree.setCurrentItem(page.row_of(name))


def _press(page: KeyPage, key: str) -> None:
    page.editor.keys.setKeySequence(QKeySequence(key))


def _leave(page: KeyPage, screen: Screen) -> None:
    page.close()
    screen.desk.window.activateWindow()
    screen.qtbot.waitUntil(screen.desk.window.isActiveWindow)


def _keys(page: KeyPage) -> list[str]:
    return [page.editor.listing.item(row).text() for row in range(page.editor.listing.count())]


def test_a_key_is_added_works_and_is_told_everywhere(
    page: KeyPage, screen: Screen, preferences: Preferences
) -> None:
    _choose(page, "review.accept")
    _press(page, "Ctrl+J")
    page.editor.add.click()
    assert _keys(page) == ["A", "Return", "Enter", "Ctrl+J"]
    assert page.row_of("review.accept").text(1) == "A, Return, Enter, Ctrl+J"
    assert preferences.keys("review.accept") == ("A", "Return", "Enter", "Ctrl+J")
    assert screen.desk.actions["review.accept"].toolTip().endswith("(A, Return, Enter, Ctrl+J)")
    _leave(page, screen)
    screen.press("Ctrl+J")
    assert screen.claim("confirmed").decision is not None


def test_the_corner_of_the_menu_bar_follows(page: KeyPage, screen: Screen) -> None:
    corner = screen.desk.window.menuBar().cornerWidget()
    assert isinstance(corner, QPushButton)
    assert corner.text() == "Ctrl+K find any action"
    _choose(page, "window.palette")
    page.editor.remove.click()
    assert corner.text() == "find any action"
    _press(page, "Ctrl+J")
    page.editor.add.click()
    assert corner.text() == "Ctrl+J find any action"
    assert corner.toolTip().endswith("(Ctrl+J)")


def test_a_key_is_removed(page: KeyPage, screen: Screen) -> None:
    _choose(page, "review.accept")
    page.editor.remove.click()
    assert _keys(page) == ["Return", "Enter"]
    _leave(page, screen)
    screen.press("A")
    assert screen.claim("confirmed").decision is None


def test_a_taken_key_is_refused_and_can_be_taken_over(page: KeyPage, screen: Screen) -> None:
    _choose(page, "review.accept")
    _press(page, "B")
    assert page.editor.remark.text() == "B is taken by “Boundaries”."
    assert not page.editor.add.isEnabled()
    assert page.editor.take_over.isVisible()
    page.editor.take_over.click()
    assert _keys(page)[-1] == "B"
    assert page.row_of("annotate.boundaries").text(1) == ""
    assert not page.editor.take_over.isVisible()
    _leave(page, screen)
    screen.press("B")
    assert screen.claim("confirmed").decision is not None


def test_own_keys_come_back_but_for_one_that_somebody_else_has_now(page: KeyPage) -> None:
    _choose(page, "review.accept")
    _press(page, "B")
    page.editor.take_over.click()
    _choose(page, "annotate.boundaries")
    page.editor.restore.click()
    assert _keys(page) == []
    assert page.editor.remark.text() == "B is taken by “Accept”."
    page.editor.take_over.click()
    assert _keys(page) == ["B"]
    _choose(page, "review.accept")
    page.editor.restore.click()
    assert _keys(page) == ["A", "Return", "Enter"]


@pytest.mark.parametrize(
    ("action", "key", "why_not"),
    [
        ("review.accept", "Right", "Right moves the caret in the text."),
        ("window.palette", "M", "M would get in the way of typing: hold Ctrl or Alt with it."),
    ],
)
def test_keys_that_are_needed_otherwise_are_refused(
    page: KeyPage, action: str, key: str, why_not: str
) -> None:
    _choose(page, action)
    _press(page, key)
    assert page.editor.remark.text() == why_not
    assert not page.editor.add.isEnabled()
    assert not page.editor.take_over.isVisible()


def test_without_an_action_nothing_can_be_changed(page: KeyPage) -> None:
    group = page.tree.topLevelItem(0)
    assert group is not None
    page.tree.setCurrentItem(group)
    assert not page.editor.keys.isEnabled()
    assert not page.editor.add.isEnabled()
    assert page.editor.title.text() == "Choose an action above to change its keys."


def test_keys_that_are_no_keys_are_passed_over(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat)
    settings.setValue("keys/review.accept", "||")
    settings.setValue("keys/review.reject", ["a", "list"])
    assert Preferences(settings).keys("review.accept") == ()
    assert Preferences(settings).keys("review.reject") is None
