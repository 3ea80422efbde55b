"""The projects opened last: their submenu, and what becomes of one that is no longer in its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from annotator.ui.project_paths import is_there
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.ui.preferences import Preferences


class RecentProjects(QObject):
    """Opens one of them, or says that it has gone and offers to forget it.

    Signals:
        forgotten(): one was taken off the list.
    """

    forgotten = Signal()

    def __init__(self, preferences: Preferences, opening: Callable[[Path], None], window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._open = opening
        self._window = window

    def listed(self) -> list[Path]:
        """Those opened last, newest first, with those that have gone."""
        return self._preferences.recent_and_gone

    def choose(self, project: Path) -> None:
        """Open ``project``, if it is there."""
        if is_there(project):
            self._open(project)
            return
        words = translate("“{path}” is not there any more.").format(path=project)
        box = QMessageBox(
            QMessageBox.Icon.Information,
            "annotator",
            words,
            QMessageBox.StandardButton.Cancel,
            parent=self._window,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setInformativeText(
            translate(
                "It may have been moved, or be on a drive that is not connected. Open it where it is now."
            )
        )
        removing = box.addButton(translate("&Remove from the list"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        removing.clicked.connect(partial(self._forget, project))
        box.open()

    def _forget(self, project: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a Qt slot
        self._preferences.forget(project)
        self.forgotten.emit()


class RecentMenu(QMenu):
    """Filled each time it opens; a project is chosen by its number."""

    def __init__(self, recent: RecentProjects, parent: QWidget) -> None:
        super().__init__(translate("&Recent projects"), parent)
        self.setToolTipsVisible(True)
        self._recent = recent
        self.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        projects = self._recent.listed()
        for number, project in enumerate(projects, start=1):
            name = project.stem.replace("&", "&&")
            words = name if is_there(project) else translate("{name} (not found)").format(name=name)
            action = self.addAction(f"&{number}  {words}")
            action.setToolTip(str(project))
            action.triggered.connect(partial(self._on_chosen, project))
        if not projects:
            self.addAction(translate("None yet")).setEnabled(False)

    def _on_chosen(self, project: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a Qt slot
        self._recent.choose(project)
