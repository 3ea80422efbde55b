"""Where the keys go can always be seen: whatever takes the focus looks different while it has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget
from shiboken6 import isValid

from annotator.ui.actions.table import ACTIONS

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.ui.conftest import Screen

pytestmark = pytest.mark.usefixtures("no_file_dialogs")
_TAKES_KEYS = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
_LEAST_PIXELS = 20
"""So many differ at least: a caret alone would be too little to see."""


def _edges(image: QImage) -> list[int]:
    """The pixels of a widget's rim; of a small widget all."""
    width, height, rim = image.width(), image.height(), 6 if image.height() > 60 else image.height()
    rows = [y for y in range(height) if y < rim or y >= height - rim]
    columns = [x for x in range(width) if x < rim or x >= width - rim]
    return [image.pixel(x, y) for y in rows for x in range(width)] + [
        image.pixel(x, y) for y in range(height) for x in columns
    ]


def _pixels_that_differ(one: QImage, other: QImage) -> int:
    return sum(a != b for a, b in zip(_edges(one), _edges(other), strict=True))


def unseen(window: QWidget) -> list[str]:
    """The widgets of ``window`` that look the same with the focus and without."""
    window.activateWindow()
    QApplication.processEvents()
    found = []
    for widget in window.findChildren(QWidget):
        if (
            not isValid(widget)
            or not widget.isVisible()
            or not widget.isEnabled()
            or widget.focusPolicy() not in _TAKES_KEYS
        ):
            continue
        if (
            widget.objectName().startswith("qt_")
            or widget.focusProxy() is not None
            or widget.window() is not window
        ):
            continue
        if widget.width() < 4 or widget.height() < 4 or isinstance(widget, QTabWidget):
            continue
        holder = widget.parentWidget()
        if holder is not None and holder.focusProxy() is widget:
            continue
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not widget.hasFocus():
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r} does not take the focus")
            continue
        focused = widget.grab().toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if _pixels_that_differ(focused, widget.grab().toImage()) < _LEAST_PIXELS:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_seen_everywhere_in_the_window(screen: Screen, scheme: str) -> None:
    screen.desk.themes.choose(scheme)
    window = screen.desk.window
    screen.press("/")
    poor = []
    for number in range(window.panel.count()):
        window.panel.setCurrentIndex(number)
        poor += unseen(window)
    assert poor == [], "\n".join(poor)
    screen.desk.projects.close()
    assert unseen(window) == []
    screen.desk.themes.choose("light")


def test_focus_is_seen_in_every_dialog(screen: Screen) -> None:
    screen.session.set_current(screen.claim("warned").ref)
    window = screen.desk.window
    poor = []
    for action in ACTIONS:
        if not action.title.endswith("…"):
            continue
        before = set(window.findChildren(QWidget))
        screen.desk.actions[action.name].trigger()
        QApplication.processEvents()
        for dialog in window.findChildren(QWidget):
            if isValid(dialog) and dialog not in before and dialog.isWindow() and dialog.isVisible():
                poor += [f"{action.name}: {one}" for one in unseen(dialog)]
                dialog.close()
    assert poor == [], "\n".join(poor)
