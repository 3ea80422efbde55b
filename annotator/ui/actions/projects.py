"""Making, opening and closing projects."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.core.errors import ElsewhereError, ProjectLockedError, UserFacingError
from annotator.services import projects
from annotator.services.codebooks import shipped_codebooks
from annotator.services.project_files import SUFFIX
from annotator.ui.dialogs.codebook_choice import CodebookChoice
from annotator.ui.dialogs.errors import error_box, offering_box
from annotator.ui.wording import explanation, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from annotator.core.codebook import Codebook
    from annotator.services.workspace import Workspace
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session
    from annotator.ui.upgrading import Upgrader

_KINDS = "Projects (*.annotator)"


class ProjectVerbs:
    """What can be done with project files.

    ``upgrader`` brings those of older versions up to date; ``sample_folder`` tells where the sample is put;
    ``come_back`` goes where one was in an opened project.
    """

    def __init__(
        self,
        session: Session,
        preferences: Preferences,
        window: QWidget,
        *,
        upgrader: Upgrader,
        sample_folder: Callable[[], Path],
        come_back: Callable[[], None],
    ) -> None:
        self._session = session
        self._preferences = preferences
        self._window = window
        self._upgrader = upgrader
        self._sample_folder = sample_folder
        self._come_back = come_back
        self._rescue: Callable[[Path, UserFacingError], Iterable[tuple[str, Callable[[], None]]]] | None = (
            None
        )

    def new(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a codebook and a place, make a project there, and go on with ``then``."""
        dialog = CodebookChoice(self._window, [one.codebook for one in shipped_codebooks()])
        dialog.chosen.connect(partial(self._new_with, then))
        dialog.open()

    def choose(self) -> None:
        """Ask which project to open."""
        chosen, _kind = QFileDialog.getOpenFileName(
            self._window, translate("Open project"), self._start(), translate(_KINDS)
        )
        if chosen:
            self.open(Path(chosen))

    def create(self, path: Path, codebook: Codebook | None = None) -> None:
        """Make a project at ``path``, with the usual codebook unless another is given, and open it."""
        self.take(lambda: projects.create_project(path, coder=self.coder(), codebook=codebook), path)

    def offer(
        self, rescue: Callable[[Path, UserFacingError], Iterable[tuple[str, Callable[[], None]]]]
    ) -> None:
        """Let ``rescue`` say what else can be done for a project that was refused."""
        self._rescue = rescue

    def open(self, path: Path, *, read_only: bool = False, elsewhere_too: bool = False) -> None:
        """Open the project at ``path``; where another window holds it, offer to read it.

        One of an older version is brought up to date first, and open only when that has ended.
        """

        def opening() -> Workspace:
            return projects.open_project(
                path, coder=self.coder(), read_only=read_only, elsewhere_too=elsewhere_too
            )

        self._let_go_of(path)
        if read_only or not projects.is_of_older_version(path):
            self.take(opening, path)
            return
        self._upgrader.begin(
            path,
            elsewhere_too=elsewhere_too,
            then=lambda: self.take(opening, path),
            refused=lambda error: self._refuse(path, error),
        )

    def when_open(self, do: Callable[[], None]) -> None:
        """Do something now, or once the project that is being brought up to date is open."""
        self._upgrader.when_free(do)

    def sample(self) -> None:
        """Open the sample project, made from the sample articles if it is not there yet."""
        folder = self._sample_folder()
        path = folder / f"sample{SUFFIX}"
        if path.exists():
            self.open(path)
            return
        self.take(lambda: projects.create_sample(path, coder=self.coder()), path)

    def close(self) -> None:
        """Close the project; the next start begins without it."""
        self._session.close_workspace()
        self._preferences.last_project = None

    def reopen(self) -> str:
        """Open the last project, if the person wishes so; why it could not be opened, in a sentence."""
        path = self._preferences.last_project
        if path is None or not self._preferences.reopens:
            return ""
        if projects.is_of_older_version(path):
            self.open(path)
            return ""
        try:
            workspace = projects.open_project(path, coder=self.coder())
        except UserFacingError as error:
            return explanation(error)
        self._show(workspace)
        return ""

    def open_last(self) -> None:
        """Open the last project, where what can be done is offered if it is refused."""
        path = self._preferences.last_project
        if path is not None:
            self.open(path)

    def _new_with(self, then: Callable[[], None] | None, codebook: Codebook) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window, translate("New project"), self._start(), translate(_KINDS)
        )
        if not chosen:
            return
        path = Path(chosen).with_suffix(SUFFIX)
        self.create(path, codebook)
        if then is not None and self._session.has_project and self._session.workspace.path == path:
            then()

    def take(self, opening: Callable[[], Workspace], path: Path) -> None:
        """Open the project at ``path`` by ``opening``; where it is refused, offer what can be done."""
        try:
            self._let_go_of(path)
            workspace = opening()
        except UserFacingError as error:
            self._refuse(path, error)
            return
        self._show(workspace)

    def _let_go_of(self, path: Path) -> None:
        if self._session.has_project and self._session.workspace.path == path:
            self._session.close_workspace()

    def _refuse(self, path: Path, error: UserFacingError) -> None:
        offers = list(self._offers(path, error))
        (offering_box(self._window, error, offers) if offers else error_box(self._window, error)).open()

    def _offers(self, path: Path, error: UserFacingError) -> Iterator[tuple[str, Callable[[], None]]]:
        if isinstance(error, ProjectLockedError):
            yield translate("Open &read-only"), partial(self.open, path, read_only=True)
        if isinstance(error, ElsewhereError):
            yield translate("Open &anyway"), partial(self.open, path, elsewhere_too=True)
        if self._rescue is not None and not isinstance(error, ProjectLockedError):
            yield from self._rescue(path, error)

    def _show(self, workspace: Workspace) -> None:
        self._preferences.remember(workspace.path)
        self._session.open_workspace(workspace)
        self._come_back()

    def coder(self) -> str | None:
        """The name that the person signs with; None where none was chosen."""
        return self._preferences.coder or None

    def _start(self) -> str:
        recent = self._preferences.recent
        return str(recent[0].parent if recent else Path.home())
