"""Everything can be done without a mouse: actions and widgets are walked, and none may be left out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from annotator.ui.actions.action import Needs
from annotator.ui.actions.binding import key_text
from annotator.ui.actions.table import ACTIONS
from annotator.ui.dialogs.key_page import KeyPage
from annotator.ui.dialogs.type_ahead import TypeAhead

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action
    from tests.ui.conftest import Screen

pytestmark = pytest.mark.usefixtures("no_file_dialogs")
_INTERACTIVE = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)
_TAKES_KEYS = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)


def _menus(screen: Screen) -> list[QMenu]:
    return [menu for menu in screen.desk.window.menuBar().findChildren(QMenu) if menu.actions()]


def _offered(screen: Screen) -> list[Action]:
    """The actions of the open project: of nine labels it may have only five."""
    return [action for action in ACTIONS if screen.desk.actions[action.name].isVisible()]


def test_every_action_is_in_a_menu(screen: Screen) -> None:
    in_menus = {action.objectName() for menu in _menus(screen) for action in menu.actions()}
    assert [action.name for action in ACTIONS if action.name not in in_menus] == []


def test_every_action_is_on_the_key_page(screen: Screen) -> None:
    screen.desk.actions["help.keys"].trigger()
    page = screen.popup(KeyPage)
    for action in _offered(screen):
        assert page.row_of(action.name).text(2) == action.tip, action.name


def test_every_action_is_in_the_palette(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    screen.desk.actions["window.palette"].trigger()
    popup = screen.popup(TypeAhead)
    offered = {popup.listing.item(row).text() for row in range(popup.listing.count())}
    left_out = [
        action.name
        for action in ACTIONS
        if action.needs <= Needs.CLAIM
        and screen.desk.actions[action.name].isVisible()
        and screen.desk.actions[action.name].text().replace("&", "").rstrip("…") not in offered
    ]
    assert left_out == []


def test_no_key_is_given_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for action in ACTIONS for key in action.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_keys_that_work_anywhere_leave_letters_to_the_fields() -> None:
    plain = [
        (action.name, key)
        for action in ACTIONS
        if action.anywhere
        for key in action.keys
        if len(key.removeprefix("Shift+")) == 1
    ]
    assert plain == []


def test_letters_that_choose_in_a_menu_are_given_once(screen: Screen) -> None:
    bar = screen.desk.window.menuBar()
    groups = {"menu bar": bar.actions()} | {menu.title(): menu.actions() for menu in _menus(screen)}
    doubled = {}
    for title, actions in groups.items():
        letters = Counter(
            action.text().replace("&&", "").partition("&")[2][:1].casefold()
            for action in actions
            if action.isVisible() and "&" in action.text().replace("&&", "")
        )
        twice = [letter for letter, times in letters.items() if times > 1]
        if twice:
            doubled[title] = twice
    assert doubled == {}


def test_every_tool_tip_names_the_key(screen: Screen) -> None:
    for action in _offered(screen):
        keys = screen.desk.actions.keys(action)
        if keys:
            assert screen.desk.actions[action.name].toolTip().endswith(f"({key_text(keys)})"), action.name


def _reached(window: QWidget, start: QWidget, *, presses: int = 300) -> set[QWidget]:
    """What the focus comes to by going on from ``start``, as Tab does where it is no action."""
    found: set[QWidget] = set()
    here = start
    for _ in range(presses):
        following = here.nextInFocusChain()
        if following is None or following is start:
            break
        here = following
        if here.isVisible() and here.isEnabled() and here.focusPolicy() in _TAKES_KEYS:
            found.add(here)
    return found


def _unreachable(root: QWidget, twins: set[str]) -> list[str]:
    """The widgets of ``root`` that neither take the focus nor do what an action with a key does."""
    reached = _reached(root, root)
    found = []
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, _INTERACTIVE) or not widget.isVisible() or not widget.isEnabled():
            continue
        inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QAbstractItemView)
        holder = widget.parent()
        part_of_field = isinstance(holder, QLineEdit | QComboBox) or type(holder).__name__.endswith("Edit")
        if inner or part_of_field or widget in reached or widget.focusProxy() in reached:
            continue
        if any(widget.toolTip().startswith(tip) for tip in twins):
            continue
        found.append(f"{type(widget).__name__} {widget.accessibleName()!r} {widget.toolTip()!r}")
    return found


def _twins(screen: Screen) -> set[str]:
    return {action.tip for action in ACTIONS if screen.desk.actions.keys(action)}


def test_every_widget_of_the_window_is_reached_by_keys(screen: Screen) -> None:
    window = screen.desk.window
    for number in range(window.panel.count()):
        window.panel.setCurrentIndex(number)
        assert _unreachable(window, _twins(screen)) == []


def test_every_widget_of_the_welcome_page_and_the_find_bar_is_reached(screen: Screen) -> None:
    screen.press("/")
    assert _unreachable(screen.desk.window, _twins(screen)) == []
    screen.desk.projects.close()
    assert _unreachable(screen.desk.window, _twins(screen)) == []


def test_every_dialog_opens_with_the_focus_inside_and_esc_leaves_it(screen: Screen) -> None:
    window = screen.desk.window
    screen.session.set_current(screen.claim("warned").ref)
    opened_by = []
    for action in ACTIONS:
        if not action.title.endswith("…"):
            continue
        before = set(window.findChildren(QWidget))
        screen.desk.actions[action.name].trigger()
        QApplication.processEvents()
        fresh = [one for one in window.findChildren(QWidget) if one not in before and one.isVisible()]
        for dialog in [one for one in fresh if one.isWindow() and isinstance(one, QDialog | TypeAhead)]:
            opened_by.append(action.name)
            assert dialog.focusWidget() is not None, action.name
            reached = _reached(dialog, dialog)
            if isinstance(dialog, QDialog):
                assert len(reached) > 1, action.name
                assert _unreachable(dialog, _twins(screen)) == [], action.name
            screen.qtbot.keySequence(dialog.focusWidget(), "Esc")
            if dialog.isVisible():
                screen.qtbot.keySequence(dialog, "Esc")
            assert not dialog.isVisible(), action.name
            QApplication.processEvents()
    assert {"window.settings", "review.accept_above", "annotate.link"} <= set(opened_by)


def _focused_part(screen: Screen) -> str:
    window = screen.desk.window
    focused = QApplication.focusWidget()
    assert focused is not None
    names = {"queue": window.queue, "article": window.article, "panel": window.panel}
    return next(name for name, part in names.items() if part is focused or part.isAncestorOf(focused))


def test_the_keys_go_round_the_parts(screen: Screen) -> None:
    screen.press("/", "Esc")
    went = [_focused_part(screen)]
    for _ in range(3):
        screen.desk.actions["window.next_part"].trigger()
        went.append(_focused_part(screen))
    assert went == ["article", "panel", "queue", "article"]
    for _ in range(2):
        screen.desk.actions["window.previous_part"].trigger()
        went.append(_focused_part(screen))
    assert went[-2:] == ["queue", "panel"]


def test_a_part_has_the_focus_where_it_was(screen: Screen) -> None:
    window = screen.desk.window
    screen.press("Ctrl+L")
    assert window.queue.filter_box.hasFocus()
    screen.qtbot.keySequence(window.queue.filter_box, "F6")
    assert window.article.view.hasFocus()
    screen.qtbot.keySequence(window.article.view, "Shift+F6")
    assert window.queue.filter_box.hasFocus()


def test_a_hidden_part_is_passed_over(screen: Screen) -> None:
    dock = screen.desk.window.findChild(QDockWidget, "panel")
    assert dock is not None
    dock.hide()
    screen.press("F6")
    assert _focused_part(screen) == "queue"


def test_the_list_of_found_places_is_a_part_while_it_is_shown(screen: Screen) -> None:
    screen.press("Ctrl+Shift+F")
    dock = screen.desk.window.findChild(QDockWidget, "concordance")
    assert dock is not None
    found = dock.widget()
    parts = screen.desk.window.parts()
    assert found in parts
    screen.desk.window.article.view.setFocus()
    for _ in parts:
        screen.desk.actions["window.next_part"].trigger()
        focused = QApplication.focusWidget()
        if focused is not None and found.isAncestorOf(focused):
            return
    pytest.fail("the keys went round without it")


@pytest.mark.parametrize(("number", "tab"), [(1, "review"), (2, "actors"), (3, "claims")])
def test_a_key_shows_a_tab_of_the_panel(screen: Screen, number: int, tab: str) -> None:
    window = screen.desk.window
    dock = window.findChild(QDockWidget, "panel")
    assert dock is not None
    dock.hide()
    screen.press(f"Alt+{number}")
    assert window.panel.currentWidget() is getattr(window.panel, tab)
    assert dock.isVisible()
    assert _focused_part(screen) == "panel"


def test_without_a_project_the_keys_stay_on_the_welcome_page(empty_screen: Screen) -> None:
    window = empty_screen.desk.window
    empty_screen.desk.actions["window.next_part"].trigger()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert window.welcome.isAncestorOf(focused)
    empty_screen.desk.actions["panel.review"].trigger()
    assert window.welcome.isVisible()
