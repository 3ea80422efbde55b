"""The verbs of going from one part of the window to the next: queue, article, panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDockWidget, QWidget

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow


class PartVerbs:
    """Gives the keys to another part of the window, where they were in it last."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def following(self) -> None:
        """Go to the next part."""
        self._go(1)

    def preceding(self) -> None:
        """Go to the part before."""
        self._go(-1)

    def tab(self, number: int) -> None:
        """Show the ``number``-th tab of the panel, counted from 1, and go there."""
        panel = self._window.panel
        if number > panel.count() or not self._window.shows_project():
            return
        dock = self._window.findChild(QDockWidget, "panel")
        if dock is not None:
            dock.show()
            dock.raise_()
        panel.setCurrentIndex(number - 1)
        _enter(panel, panel.currentWidget())

    def _go(self, by: int) -> None:
        parts = [part for part in self._window.parts() if part.isVisible()]
        focused = QApplication.focusWidget()
        here = next((at for at, part in enumerate(parts) if _holds(part, focused)), None)
        if here is None:
            here = -1 if by > 0 else 0
        part = parts[(here + by) % len(parts)]
        _enter(part, part)


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (part is widget or part.isAncestorOf(widget))


def _enter(part: QWidget, inside: QWidget) -> None:
    """Focus what had it last ``inside``; else its list; else the first of ``part`` that takes keys."""
    lists = inside.findChildren(QAbstractItemView)
    wanted = filter(_takes_keys, [inside.focusWidget(), *lists, *part.findChildren(QWidget)])
    found = next(wanted, None)
    if found is not None:
        found.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _takes_keys(widget: QWidget | None) -> bool:
    policies = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
    return (
        widget is not None and widget.focusPolicy() in policies and widget.isVisible() and widget.isEnabled()
    )
