"""The actors of the whole project with how often each is used, counted beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.ui.background import Job, Reports

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.services.actors import ActorSummary
    from annotator.services.workspace import Workspace
    from annotator.ui.background import Pool
    from annotator.ui.session import Session

_FIRST = 200
"""More than are in sight: the others are read while these are looked at."""


class ProjectActors(QObject):
    """Counts when it is asked to, one count at a time: what is asked for meanwhile is one more at its end.

    A count in a project that was closed comes to its end, but nothing waits for it.

    Signals:
        counted(Sequence[ActorSummary]): the actors of the project that is open; only the first ones at first,
            where that was asked for and they are many.
    """

    counted = Signal(object)

    def __init__(self, session: Session, pool: Pool, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = pool
        self._job: Job | None = None
        self._workspace: Workspace | None = None
        self._is_wanted_again = False

    def count(self, *, first_ones: bool = False) -> None:
        """Count, now or after the count that is under way; tell the ``first_ones`` before the others."""
        if not self._session.has_project:
            return
        workspace = self._session.workspace
        if self._job is not None and self._workspace is workspace:
            self._is_wanted_again = True
            return
        self._workspace = workspace
        # In work of its own, so that these are shown before the others keep Python busy.
        self._is_wanted_again = first_ones
        first = partial(workspace.actors.most_used_beside, _FIRST)
        self._read(workspace, first if first_ones else workspace.actors.listed_beside)

    def _read(self, workspace: Workspace, read: Callable[[], Sequence[ActorSummary]]) -> None:
        failed = self._session.failed.emit
        finished = partial(self._take, workspace)
        job = Job(Reports(finished=finished, failed=failed, ended=lambda: self._end(job)))
        self._job = job
        self._pool.run(job, lambda _control: read())

    def _take(self, workspace: Workspace, found: Sequence[ActorSummary]) -> None:
        is_open = self._session.has_project and self._session.workspace is workspace
        if is_open and (found or not self._is_wanted_again):
            self.counted.emit(found)

    def _end(self, job: Job) -> None:
        if job is not self._job:
            return
        self._job = None
        if self._is_wanted_again and self._session.has_project:
            self._is_wanted_again = False
            self._workspace = self._session.workspace
            self._read(self._workspace, self._workspace.actors.listed_beside)
