"""Notices what other programs do to the open project's file: reads it again, or says what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from annotator.core.errors import UserFacingError
from annotator.core.outside import Seen
from annotator.services.projects import can_be_opened
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.services.workspace import Workspace
    from annotator.ui.session import Session

_EVERY = 2_000

REMARKS = {
    Seen.SAME: marked("“{name}” is back, and work goes on."),
    Seen.LOG_LOST: marked(
        "Another program took away “{name}-wal”, which held what you did last. It was saved again."
    ),
}
"""What is said of what has become of the file, where nothing is to be done."""


class OutsideWatch(QObject):
    """Looks every two seconds, and when the person comes back to the window.

    ``is_busy`` says that something is under way that reading again would end; ``come_back`` goes where one
    was; ``reopen`` opens the project at a path anew.
    """

    def __init__(
        self,
        session: Session,
        parent: QObject,
        *,
        is_busy: Callable[[], bool],
        come_back: Callable[[], None],
        reopen: Callable[[Path], None],
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._is_busy = is_busy
        self._come_back = come_back
        self._reopen = reopen
        self._before = Seen.SAME
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        session.workspace_changed.connect(self._on_workspace)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.applicationStateChanged.connect(self._on_state)

    def look(self) -> None:
        """See what became of the file, and do what follows; later, where something else is under way."""
        if not self._session.has_project or self._is_occupied():
            return
        workspace, before = self._session.workspace, self._before
        try:
            seen = self._before = workspace.look_outside()
        except UserFacingError as error:
            self._session.failed.emit(error)
            return
        if seen is Seen.WRITTEN:
            self._read_again(workspace)
        elif seen is Seen.REPLACED:
            self._take_replacement(workspace, is_news=before is not Seen.REPLACED)
        elif seen is Seen.GONE and before is not Seen.GONE:
            self._tell_and_keep(
                workspace,
                translate("“{name}” is not at its place any more. Nothing can be saved until it is back."),
            )
        elif seen is not before and (remark := REMARKS.get(seen)) is not None:
            self._before = Seen.SAME
            self._session.say(translate(remark).format(name=workspace.path.name))

    def _is_occupied(self) -> bool:
        asks = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        return asks or self._is_busy()

    def _on_workspace(self, workspace: Workspace | None) -> None:
        if workspace is None:
            self._timer.stop()
            self._before = Seen.SAME
        else:
            self._timer.start()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _read_again(self, workspace: Workspace) -> None:
        self._before = Seen.SAME
        try:
            self._session.show_again()
        except UserFacingError as error:
            self._session.failed.emit(error)
            return
        self._come_back()
        self._session.say(
            translate("Another program has changed “{name}”, and it was read again.").format(
                name=workspace.path.name
            )
        )

    def _take_replacement(self, workspace: Workspace, *, is_news: bool) -> None:
        """Open the file that is there now, once it is a project; what was open before is kept."""
        path = workspace.path
        if is_news:
            self._tell_and_keep(workspace, translate("Another file was put in the place of “{name}”."))
        if not can_be_opened(path):
            return  # it may still be on its way
        self._session.close_workspace()
        self._reopen(path)
        if self._session.has_project:
            words = translate(
                "Another program has replaced “{name}”, and it was read again. What was open before is among"
                " the backups."
            )
            self._session.say(words.format(name=path.name))

    def _tell_and_keep(self, workspace: Workspace, words: str) -> None:
        told = words.format(name=workspace.path.name)
        if not workspace.read_only:
            try:
                workspace.backups.rescue()
            except UserFacingError as error:
                self._session.failed.emit(error)
                return
            told = f"{told} {translate('What you did is kept among the backups.')}"
        self._session.refuse(told)
