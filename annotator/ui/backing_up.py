"""Backups while one works: beside the window, and only when something was written since the last one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.ui.background import Job, Reports
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.errors import UserFacingError
    from annotator.services.workspace import Workspace
    from annotator.ui.background import Control, Pool
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session

_AFTER_OPENING = 5_000
_MINUTE = 60_000


class BackupKeeper(QObject):
    """Backs the open project up a little after it was opened, and then every so many minutes.

    What goes wrong is said once; the work goes on, and the next backup is tried at its time.
    """

    def __init__(self, session: Session, pool: Pool, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pool = pool
        self._preferences = preferences
        self._job: Job | None = None
        self._told = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        session.workspace_changed.connect(self._on_workspace)

    def follow(self) -> None:
        """Take the minutes that the person chose."""
        every = self._preferences.backup_every
        if every and self._session.has_project and not self._session.workspace.read_only:
            self._timer.start(every * _MINUTE)
        else:
            self._timer.stop()

    def now(self) -> None:
        """Make a backup at the person's wish, whether or not it is due."""
        if self._job is not None:
            self._session.say(translate("A backup is being made."))
            return
        self._session.say(translate("A backup is being made."))
        self._make(is_wished=True)

    def _on_workspace(self, workspace: Workspace | None) -> None:
        if self._job is not None:
            self._job.cancel()
        self._told = ""
        self._timer.stop()
        if workspace is not None and not workspace.read_only and self._preferences.backup_every:
            self._timer.start(_AFTER_OPENING)

    def _on_time(self) -> None:
        self.follow()
        if self._job is None and self._session.has_project:
            self._make(is_wished=False)

    def _make(self, *, is_wished: bool) -> None:
        backups = self._session.workspace.backups

        def work(control: Control) -> Path | None:
            if is_wished or backups.is_due():
                return backups.make(cancelled=control.cancelled)
            return None

        job = Job(
            Reports(
                finished=partial(self._on_made, is_wished=is_wished),
                failed=partial(self._on_failed, is_wished=is_wished),
                ended=self._end,
            )
        )
        self._job = job
        self._pool.run(job, work)

    def _on_made(self, made: Path | None, *, is_wished: bool) -> None:
        self._told = ""
        if is_wished and made is not None:
            self._session.say(translate("Backed up."))

    def _on_failed(self, error: UserFacingError, *, is_wished: bool) -> None:
        if self._job is not None and self._job.cancelled():
            return
        if is_wished or error.sentence != self._told:
            self._told = error.sentence
            self._session.failed.emit(error)

    def _end(self) -> None:
        self._job = None
