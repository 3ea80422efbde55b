"""Making, opening and closing projects."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.core.errors import ProjectLockedError, UserFacingError
from annotator.services import projects
from annotator.ui.dialogs.errors import error_box, locked_box
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.workspace import Workspace
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session

_KINDS = "Projects (*.annotator)"


class ProjectVerbs:
    """What can be done with project files. ``sample_folder`` tells where the sample project is put."""

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        window: QWidget,
        *,
        sample_folder: Callable[[], Path],
    ) -> None:
        self._session = session
        self._preferences = preferences
        self._window = window
        self._sample_folder = sample_folder

    def new(self) -> None:
        """Ask for a place, and make a project there."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, translate("New project"), self._start(), translate(_KINDS)
        )
        if chosen:
            self.create(Path(chosen).with_suffix(projects.SUFFIX))

    def choose(self) -> None:
        """Ask which project to open."""
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window, translate("Open project"), self._start(), translate(_KINDS)
        )
        if chosen:
            self.open(Path(chosen))

    def create(self, path: Path) -> None:
        """Make a project at ``path`` and open it."""
        self._take(lambda: projects.create_project(path, coder=self._coder()), path)

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open the project at ``path``; where another window holds it, offer to read it."""
        self._take(lambda: projects.open_project(path, coder=self._coder(), read_only=read_only), path)

    def sample(self) -> None:
        """Open the sample project, made from the sample articles if it is not there yet."""
        folder = self._sample_folder()
        path = folder / f"sample{projects.SUFFIX}"
        if path.exists():
            self.open(path)
            return
        folder.mkdir(parents=True, exist_ok=True)
        self._take(lambda: projects.create_sample(path, coder=self._coder()), path)

    def close(self) -> None:
        """Close the project."""
        self._session.close_workspace()

    def _take(self, opening: Callable[[], Workspace], path: Path) -> None:
        try:
            if self._session.has_project and self._session.workspace.path == path:
                self._session.close_workspace()
            workspace = opening()
        except ProjectLockedError as error:
            box = locked_box(self._window, error)
            box.accepted.connect(lambda: self.open(path, read_only=True))
            box.open()
            return
        except UserFacingError as error:
            error_box(self._window, error).open()
            return
        self._preferences.remember(workspace.path)
        self._session.open_workspace(workspace)
        self._session.open_article(workspace.queue.next_after(None))

    def _coder(self) -> str | None:
        return self._preferences.coder or None

    def _start(self) -> str:
        recent = self._preferences.recent
        return str(recent[0].parent if recent else Path.home())
