"""The verbs of backups, and what is offered for a project that cannot be opened."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.core.errors import DamagedError, UserFacingError
from annotator.services.backup_folders import backups_of
from annotator.services.backups import Restored, restore_as, restore_in_place
from annotator.services.project_files import SUFFIX
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.dialogs.errors import error_box
from annotator.ui.dialogs.repair_report import RepairReportDialog
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.retention import Backup
    from annotator.services.repairing import RepairReport
    from annotator.ui.actions.projects import ProjectVerbs
    from annotator.ui.background import Control, Pool
    from annotator.ui.backing_up import BackupKeeper
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress

_KINDS = "Projects (*.annotator)"


class BackupVerbs:
    """Makes a backup, goes back to one, and repairs what is damaged; each beside the window."""

    def __init__(
        self,
        session: Session,
        projects: ProjectVerbs,
        keeper: BackupKeeper,
        pool: Pool,
        progress: WorkProgress,
        window: QWidget,
    ) -> None:
        self._session = session
        self._projects = projects
        self._keeper = keeper
        self._pool = pool
        self._progress = progress
        self._window = window
        self._is_busy = False
        progress.cancel.hide()
        projects.offer(self.offers)

    def now(self) -> None:
        """Back the open project up."""
        self._keeper.now()

    def ask(self) -> None:
        """Ask which backup of the open project is to be restored."""
        self.ask_about(self._session.workspace.path)

    def ask_about(self, project: Path) -> None:
        """Ask which backup of a project is to be restored, whether or not that can be opened."""
        dialog = BackupsDialog(self._window, project, backups_of(project), self._pool)
        dialog.restore_wanted.connect(partial(self._restore, project))
        dialog.open()

    def offers(self, project: Path, error: UserFacingError) -> Iterator[tuple[str, Callable[[], None]]]:
        """What can be done for a project that was refused: words for a button, and what it does."""
        if backups_of(project):
            yield translate("&Restore a backup…"), partial(self.ask_about, project)
        if isinstance(error, DamagedError) and project.exists():
            yield translate("Re&pair into a new file…"), partial(self.repair, project)

    def repair(self, damaged: Path) -> None:
        """Ask for a new file, and save there what can be read of a damaged project."""
        target = self._ask_where(damaged, translate("repaired"))
        if target is None:
            return

        def work(control: Control) -> RepairReport:
            from annotator.services.repairing import repair

            return repair(damaged, target, progress=control.progress)

        self._run(translate("Repairing"), work, self._on_repaired)

    def _restore(self, project: Path, backup: Backup, in_place: bool) -> None:  # noqa: FBT001 - a Qt slot
        if not in_place:
            target = self._ask_where(project, translate("restored"))
            if target is not None:
                self._run(
                    translate("Restoring"),
                    lambda _control: restore_as(backup.path, target),
                    self._on_restored,
                )
            return
        if self._session.has_project and self._session.workspace.path == project:
            self._session.close_workspace()
        self._run(
            translate("Restoring"), lambda _control: restore_in_place(backup.path, project), self._on_restored
        )

    def _ask_where(self, project: Path, word: str) -> Path | None:
        proposal = project.with_name(f"{project.stem} ({word}){SUFFIX}")
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window,
            translate("New project"),
            str(proposal),
            translate(_KINDS),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(chosen).with_suffix(SUFFIX) if chosen else None

    def _run(self, title: str, work: Callable[[Control], Any], then: Callable[[Any], None]) -> None:
        if self._is_busy:
            self._session.say(translate("A project is being restored already."))
            return
        self._is_busy = True
        self._progress.show_progress(title, 0, 0)
        reports = Reports(
            finished=then,
            failed=lambda error: error_box(self._window, error).open(),
            progressed=lambda done, total: self._progress.show_progress(title, done, total),
            ended=self._end,
        )
        self._pool.run(Job(reports), work)

    def _end(self) -> None:
        self._is_busy = False
        self._progress.hide()

    def _on_restored(self, restored: Restored) -> None:
        self._projects.open(restored.project)
        if restored.kept is not None:
            words = translate("Restored. The file that was there before is kept as “{name}”.")
            self._session.say(words.format(name=restored.kept.name))
        else:
            self._session.say(translate("Restored."))

    def _on_repaired(self, report: RepairReport) -> None:
        dialog = RepairReportDialog(self._window, report)
        dialog.open_wanted.connect(self._projects.open)
        dialog.open()
