"""The actors of the whole project with how often each is used, counted beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.ui.background import Job, Reports

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.actors import ActorSummary
    from annotator.services.workspace import Workspace
    from annotator.ui.background import Pool
    from annotator.ui.session import Session


class ProjectActors(QObject):
    """Counts when it is asked to, one count at a time: what is asked for meanwhile is one more at its end.

    Signals:
        counted(Sequence[ActorSummary]): the actors of the project that is open.
    """

    counted = Signal(object)

    def __init__(self, session: Session, pool: Pool, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = pool
        self._job: Job | None = None
        self._is_wanted_again = False

    def count(self) -> None:
        """Count, now or after the count that is under way."""
        self._is_wanted_again = self._job is not None
        if self._job is not None or not self._session.has_project:
            return
        workspace = self._session.workspace
        failed = self._session.failed.emit
        self._job = Job(
            Reports(finished=lambda found: self._take(workspace, found), failed=failed, ended=self._end)
        )
        self._pool.run(self._job, lambda _control: workspace.actors.listed_beside())

    def _take(self, workspace: Workspace, found: Sequence[ActorSummary]) -> None:
        if self._session.has_project and self._session.workspace is workspace:
            self.counted.emit(found)

    def _end(self) -> None:
        self._job = None
        if self._is_wanted_again:
            self.count()
