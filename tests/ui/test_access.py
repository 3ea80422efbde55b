"""What screen readers meet: names and roles of every control, the spans of the article, announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.core.annotation import Mention
from annotator.ui import announcing
from annotator.ui.actions.action import Needs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

    from annotator.ui.article_view.view import ArticleView
    from tests.ui.conftest import Screen

pytestmark = pytest.mark.usefixtures("no_file_dialogs")
_NO_CONTROL = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Window,
}
_TAKES_KEYS = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)


def nameless(root: QWidget) -> list[str]:
    """The visible controls in ``root`` that take keys, but have no name or no sensible role."""
    found = []
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or widget.focusProxy() is not None
        if not widget.isVisible() or widget.focusPolicy() not in _TAKES_KEYS or inner:
            continue
        holder = widget.parentWidget()
        if holder is not None and holder.focusProxy() is widget:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip() or interface.role() in _NO_CONTROL:
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {interface.role()}")
    return found


def dialogs(screen: Screen) -> Iterator[tuple[str, QWidget]]:
    """Every dialog and popup that an action opens, one after the other, with the action's name."""
    screen.session.set_current(screen.claim("warned").ref)
    window = screen.desk.window
    for action in screen.desk.actions.table:
        if not action.title.endswith("…") or action.needs > Needs.CLAIM:
            continue
        before = set(window.findChildren(QWidget))
        screen.desk.actions[action.name].trigger()
        QApplication.processEvents()
        opened = [
            widget
            for widget in window.findChildren(QWidget)
            if widget not in before and widget.isWindow() and widget.isVisible()
        ]
        for widget in opened:
            yield action.name, widget
            widget.close()


def test_every_control_of_the_window_has_a_name_and_a_role(screen: Screen) -> None:
    for number in range(screen.desk.window.panel.count()):
        screen.desk.window.panel.setCurrentIndex(number)
        assert nameless(screen.desk.window) == []


def test_every_control_of_the_welcome_page_has_a_name(empty_screen: Screen) -> None:
    assert nameless(empty_screen.desk.window) == []


def test_every_control_of_every_dialog_has_a_name_and_a_role(screen: Screen) -> None:
    seen, poor = set(), []
    for name, dialog in dialogs(screen):
        seen.add(name)
        poor += [f"{name}: {one}" for one in nameless(dialog)]
        title = dialog.windowTitle() if isinstance(dialog, QDialog) else dialog.accessibleName()
        assert title, name
    assert {"window.settings", "window.palette", "annotate.link", "review.accept_above"} <= seen
    assert poor == []


@pytest.fixture
def spans(screen: Screen) -> QAccessibleInterface:
    """The article as a screen reader meets it."""
    return QAccessible.queryAccessibleInterface(screen.desk.window.article.view)


def _children(article: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [article.child(number) for number in range(article.childCount())]


def _named(article: QAccessibleInterface, name: str) -> QAccessibleInterface:
    return next(one for one in _children(article) if one.text(QAccessible.Text.Name) == name)


def test_every_span_tells_kind_label_and_words(spans: QAccessibleInterface, screen: Screen) -> None:
    names = [one.text(QAccessible.Text.Name) for one in _children(spans)]
    assert "mention, person: Alma Dorrit" in names
    assert "cue of a claim: warned" in names
    assert "source of a claim: Piet Okoro" in names
    assert "content of a claim: to stop treating the quay as a campaign stage" in names
    assert len(names) == sum(
        1 if isinstance(item, Mention) else len((*item.source, *item.cue, *item.content))
        for item in screen.session.items
    )
    assert {one.role() for one in _children(spans)} == {QAccessible.Role.StaticText}


def test_a_span_tells_its_state_and_actor(spans: QAccessibleInterface, screen: Screen) -> None:
    name = "mention, person: Alma Dorrit"
    assert _named(spans, name).text(QAccessible.Text.Description) == "pending · no actor · named entity"
    screen.session.set_current(screen.mention("Alma Dorrit").ref)
    screen.desk.actions["review.accept"].trigger()
    assert _named(spans, name).text(QAccessible.Text.Description) == "accepted · actor Alma Dorrit"
    assert _named(spans, name).text(QAccessible.Text.Value) == ""


def test_the_current_span_is_selected_and_in_sight(spans: QAccessibleInterface, screen: Screen) -> None:
    screen.session.set_current(screen.mention("Alma Dorrit").ref)
    current = spans.focusChild()
    assert current.text(QAccessible.Text.Name) == "mention, person: Alma Dorrit"
    assert current.state().selected
    assert not current.state().offscreen
    assert not _named(spans, "mention, media: Radio Quayside").state().selected
    assert spans.indexOfChild(current) >= 0
    assert current.parent().role() is QAccessible.Role.EditableText
    middle = current.rect().center()
    assert spans.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name).endswith(": Alma Dorrit")


def test_a_span_that_is_rejected_has_gone(spans: QAccessibleInterface, screen: Screen) -> None:
    marenza = _named(spans, "mention, state: Marenza")
    screen.session.set_current(screen.mention("Marenza").ref)
    screen.desk.actions["review.reject"].trigger()
    assert not marenza.isValid()
    assert marenza.state().invalid
    assert marenza.text(QAccessible.Text.Name) == ""
    assert marenza.rect().isNull()
    assert "mention, state: Marenza" not in [one.text(QAccessible.Text.Name) for one in _children(spans)]
    screen.desk.actions["view.rejected"].trigger()
    assert _named(spans, "mention, state: Marenza").text(QAccessible.Text.Description).startswith("rejected")
    screen.desk.actions["view.rejected"].trigger()


def test_a_span_is_a_leaf_of_the_window(spans: QAccessibleInterface) -> None:
    span = spans.child(0)
    assert span.childCount() == 0
    nothing: list[object] = [span.child(0), span.childAt(0, 0), span.object(), spans.child(10_000)]
    assert nothing == [None] * 4
    assert span.indexOfChild(span) == -1
    assert span.isValid()
    assert spans.indexOfChild(spans) == -1


def test_what_happens_is_announced(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    class Listening(QAccessibleAnnouncementEvent):
        def __init__(self, view: ArticleView, words: str) -> None:
            super().__init__(view, words)
            heard.append(words)

    monkeypatch.setattr(announcing, "QAccessibleAnnouncementEvent", Listening)
    QAccessible.setActive(True)
    try:
        screen.session.set_current(screen.mention("Alma Dorrit").ref)
        screen.desk.actions["review.accept"].trigger()
        screen.desk.actions["review.reject"].trigger()
        screen.session.say("Nothing waits.")
        screen.session.refuse("The disk is full.", advice="Make room.")
    finally:
        QAccessible.setActive(False)
    assert heard[0] == "mention, person: Alma Dorrit, pending"
    assert "accept “Alma Dorrit”" in heard
    assert any(words.startswith("reject “") for words in heard)
    assert heard[-2:] == ["Nothing waits.", "The disk is full. Make room."]
