"""The palette, the page of keys, the menus, finding, and the look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLineEdit,
    QToolButton,
)

from annotator.ui.actions.menus import Menu
from annotator.ui.actions.table import ACTIONS
from annotator.ui.dialogs.about import AboutDialog
from annotator.ui.dialogs.key_page import KeyPage
from annotator.ui.dialogs.type_ahead import TypeAhead
from annotator.ui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from annotator.ui.preferences import Preferences
    from tests.ui.conftest import Screen


def test_every_action_names_a_verb_that_exists(empty_screen: Screen) -> None:
    for action in ACTIONS:
        assert callable(empty_screen.desk.actions.verb(action)), action.name


def test_no_key_and_no_name_is_given_twice() -> None:
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.keys]
    names = [action.name for action in ACTIONS]
    assert len(keys) == len(set(keys))
    assert len(names) == len(set(names))


def test_every_action_is_in_a_menu_and_explains_itself(empty_screen: Screen) -> None:
    menus = {action.text() for action in empty_screen.desk.window.menuBar().actions()}
    assert menus == {menu.value for menu in Menu}
    for action in ACTIONS:
        made = empty_screen.desk.actions[action.name]
        assert made.toolTip().startswith(action.tip)
        assert action.tip.endswith(".")


def test_labels_are_named_after_the_codebook(screen: Screen) -> None:
    types = screen.workspace.codebook.actor_types
    actions = screen.desk.actions
    assert [actions[f"label.{number}"].text() for number in (1, 2)] == [types[0].name, types[1].name]
    assert not actions["label.9"].isVisible()


def test_the_palette_finds_and_does_an_action(screen: Screen) -> None:
    screen.press("Ctrl+K")
    popup = screen.popup(TypeAhead)
    screen.write("done", popup.field)
    assert popup.listing.item(0).text().startswith("Done, open the next article")
    screen.press("Return", on=popup.field)
    assert screen.workspace.queue.counts().done == 1


def test_the_palette_offers_only_what_can_be_done(empty_screen: Screen) -> None:
    empty_screen.desk.window.activateWindow()
    empty_screen.press("Ctrl+K", on=empty_screen.desk.window.welcome.new)
    popup = empty_screen.popup(TypeAhead)
    offered = [popup.listing.item(row).text() for row in range(popup.listing.count())]
    assert any(words.startswith("New project") for words in offered)
    assert not any(words.startswith("Accept") for words in offered)
    empty_screen.press("Down", "Esc", on=popup.field)
    assert not empty_screen.desk.window.findChildren(TypeAhead)[0:1] or not popup.isVisible()


def test_the_page_of_keys_shows_every_action(screen: Screen) -> None:
    screen.press("F1")
    page = screen.popup(KeyPage)
    groups = [page.tree.topLevelItem(number) for number in range(page.tree.topLevelItemCount())]
    assert sum(group.childCount() for group in groups if group is not None) == sum(
        screen.desk.actions[action.name].isVisible() for action in ACTIONS
    )
    page.filter.setText("boundaries")
    shown = [group for group in groups if group is not None and not group.isHidden()]
    assert [group.text(0) for group in shown] == ["Annotate"]
    page.close()


def test_find_goes_from_one_occurrence_to_the_next_and_round(screen: Screen) -> None:
    view, bar = screen.desk.window.article.view, screen.desk.window.article.find_bar
    screen.press("/")
    assert bar.isVisible()
    screen.write("QUAY", bar.field)
    assert bar.count.text() == "1 of 3"
    first = view.selection()
    screen.press("Return", "Return", on=bar.field)
    assert bar.count.text() == "3 of 3"
    screen.press("Shift+Return", "Shift+Return", on=bar.field)
    assert view.selection() == first
    screen.press("Shift+Return", on=bar.field)
    assert bar.count.text() == "3 of 3"
    screen.press("Esc", on=bar.field)
    assert not bar.isVisible()
    assert view.hasFocus()


def test_find_says_when_there_is_nothing(screen: Screen) -> None:
    bar = screen.desk.window.article.find_bar
    screen.press("/")
    screen.write("zeppelin", bar.field)
    screen.press("Return", on=bar.field)
    assert bar.count.text() == "not found"


def test_the_theme_can_be_chosen_and_is_kept(screen: Screen, preferences: Preferences) -> None:
    assert screen.desk.themes.current() is LIGHT
    screen.desk.actions["view.scheme.dark"].trigger()
    assert screen.desk.themes.current() is DARK
    assert preferences.scheme == "dark"
    screen.desk.actions["view.scheme.light"].trigger()


def test_the_text_size_is_kept(screen: Screen, preferences: Preferences) -> None:
    screen.press("Ctrl++", "Ctrl++")
    assert preferences.text_size == screen.desk.window.article.view.text_size() == 18
    screen.press("Ctrl+-")
    assert preferences.text_size == 17
    screen.press("Ctrl+0")
    assert preferences.text_size == 16


def test_rejected_ones_can_be_shown(screen: Screen) -> None:
    screen.desk.actions["view.rejected"].trigger()
    assert screen.remark() == "Rejected ones are shown."
    screen.desk.actions["view.rejected"].trigger()
    assert screen.remark() == "Rejected ones are hidden."


def test_about_tells_the_version(screen: Screen) -> None:
    screen.desk.actions["help.about"].trigger()
    dialog = screen.popup(AboutDialog)
    assert dialog.versions.toPlainText().startswith("annotator 0.1.0\nPython 3.")
    dialog.close()


def test_the_selected_text_can_be_copied(screen: Screen) -> None:
    screen.select("ending weeks")
    screen.desk.actions["article.copy"].trigger()
    assert QGuiApplication.clipboard().text() == "ending weeks"


def test_docks_come_back_where_they_were(screen: Screen) -> None:
    window = screen.desk.window
    path = screen.workspace.path
    dock = window.findChild(QDockWidget, "panel")
    assert dock is not None
    dock.hide()
    window.close()
    window.show()
    screen.desk.projects.open(path)
    assert not window.panel.isVisible()
    assert window.queue.isVisible()


def test_every_control_has_an_accessible_name(screen: Screen) -> None:
    nameless = [
        control
        for kind in (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit)
        for control in screen.desk.window.findChildren(kind)
        if not control.objectName().startswith("qt_")
        and not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
        and not isinstance(control, QHeaderView | QToolButton)
    ]
    assert [type(control).__name__ for control in nameless] == []
