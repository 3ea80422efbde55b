"""The verbs of the lesson: begin it in a project of its own, and go back to where one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import UserFacingError
from annotator.services.lesson import create_lesson, lesson_path
from annotator.ui.coach import Coach

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QAction

    from annotator.services.workspace import Workspace
    from annotator.ui.actions.binding import ActionSet
    from annotator.ui.actions.projects import ProjectVerbs
    from annotator.ui.main_window import MainWindow
    from annotator.ui.session import Session


class LessonVerbs:
    """Opens the lesson with its coach. ``folder`` tells where the lesson's project is put."""

    def __init__(
        self, session: Session, window: MainWindow, projects: ProjectVerbs, folder: Callable[[], Path]
    ) -> None:
        self._session = session
        self._window = window
        self._projects = projects
        self._folder = folder
        self._before: Path | None = None
        self._stopping: QAction | None = None
        self.coach = Coach(session)
        self.coach.left.connect(self.stop)
        window.article.add_strip(self.coach)
        session.workspace_changed.connect(self._on_workspace)

    def know(self, actions: ActionSet) -> None:
        """Take the bound table; stopping has its key only while there is a lesson."""
        self.coach.know({action.name: actions[action.name] for action in actions.table})
        self._stopping = actions["help.stop_lesson"]
        self._stopping.setEnabled(False)

    def begin(self) -> None:
        """Open the lesson, new as on the first day."""
        if self._is_open():
            self._session.close_workspace()
        elif self._session.has_project:
            self._before = self._session.workspace.path
        try:
            workspace = create_lesson(self._folder(), coder=self._projects.coder())
        except UserFacingError as error:
            self._session.failed.emit(error)
            return
        self._session.open_workspace(workspace)
        self._window.panel.setCurrentIndex(0)
        self._session.open_article(workspace.queue.next_after(None))
        self.coach.start()
        self._allow_stopping(allowed=True)

    def stop(self) -> None:
        """Leave the lesson for the project that was open before, or for the welcome page."""
        if not self._is_open():
            return
        before, self._before = self._before, None
        self._session.close_workspace()
        if before is not None:
            self._projects.open(before)

    def _is_open(self) -> bool:
        if not self._session.has_project:
            return False
        return self._session.workspace.path == lesson_path(self._folder())

    def _on_workspace(self, _workspace: Workspace | None) -> None:
        self.coach.finish()
        self._allow_stopping(allowed=False)

    def _allow_stopping(self, *, allowed: bool) -> None:
        if self._stopping is not None:
            self._stopping.setEnabled(allowed)
