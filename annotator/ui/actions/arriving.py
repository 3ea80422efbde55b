"""What becomes of files that come from outside: on the command line, by a second start, from the desktop."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.ui.actions.dropping import is_project_of, take_dropped
from annotator.ui.wording import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from annotator.ui.actions.importing import ImportVerbs
    from annotator.ui.actions.projects import ProjectVerbs
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reception import Call
    from annotator.ui.session import Session


class Arrivals(QObject):
    """Opens a project that arrives; of anything else it is asked into which project it goes."""

    def __init__(
        self, session: Session, projects: ProjectVerbs, importing: ImportVerbs, window: MainWindow
    ) -> None:
        super().__init__(window)
        self._session = session
        self._projects = projects
        self._importing = importing
        self._window = window

    def answer(self, call: Call) -> None:
        """Come to the front, and take what a second start was given."""
        if call.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = call.token  # Qt looks there when it activates a window
        self.come_up()
        self.take(call.paths)

    def take(self, paths: Sequence[Path]) -> None:
        """Open the project or ask about the articles at ``paths``."""
        if not paths:
            return
        if self._session.has_project and list(paths) == [self._session.workspace.path]:
            return
        if QApplication.activeModalWidget() is not None:
            self._session.say(translate("Close the dialog first, then open the file again."))
            return
        if is_project_of(self._session, paths) or not self._may_import():
            take_dropped(self._projects, self._importing, self._session, list(paths))
        else:
            self._ask(tuple(paths))

    def take_opened(self, path: Path) -> None:
        """Take what the desktop opens with this program."""
        self.come_up()
        self.take((path,))

    def come_up(self) -> None:
        """Bring the window to the front, where the system allows it."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _may_import(self) -> bool:
        return self._session.has_project and not self._session.workspace.read_only

    def _ask(self, paths: tuple[Path, ...]) -> None:
        project = self._session.workspace.name
        if len(paths) == 1:
            words = translate("Import “{name}” into “{project}”?").format(name=paths[0].name, project=project)
        else:
            words = counted("Import %n files into “{project}”?", len(paths)).format(project=project)
        box = QMessageBox(
            QMessageBox.Icon.Question,
            "annotator",
            words,
            QMessageBox.StandardButton.Cancel,
            parent=self._window,
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = box.addButton(translate("&Import"), QMessageBox.ButtonRole.AcceptRole)
        elsewhere = box.addButton(translate("Into a &new project…"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(here)
        here.clicked.connect(lambda: self._importing.take(paths))
        elsewhere.clicked.connect(lambda: self._projects.new(then=lambda: self._importing.take(paths)))
        box.open()
