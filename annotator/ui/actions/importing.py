"""Taking articles into the project: read beside the window, stored in it, in short transactions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.core.batches import batches
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.reports import import_summary
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.record import Incoming, Refusal
    from annotator.services.importing import ImportReport, ImportRun
    from annotator.ui.actions.copying import CopyVerbs
    from annotator.ui.background import Control, Pool
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress

_BATCH = 100


class ImportVerbs:
    """Imports files and folders, with progress and a way out, and a plain report at the end."""

    def __init__(
        self,
        session: Session,
        pool: Pool,
        progress: WorkProgress,
        window: QWidget,
        copies: CopyVerbs,
        preferences: Preferences,
    ) -> None:
        self._session = session
        self._pool = pool
        self._progress = progress
        self._window = window
        self._copies = copies
        self._preferences = preferences
        self._job: Job | None = None
        progress.cancelled.connect(self.cancel)
        session.workspace_changed.connect(lambda _workspace: self.cancel())

    @property
    def is_running(self) -> bool:
        """Whether an import is under way."""
        return self._job is not None

    def choose_files(self) -> None:
        """Ask for files, and import them."""
        chosen, _kind = QFileDialog.getOpenFileNames(self._window, translate("Import articles"))
        self.take([Path(name) for name in chosen])

    def choose_folder(self) -> None:
        """Ask for a folder, and import what is in it."""
        chosen = QFileDialog.getExistingDirectory(self._window, translate("Import a folder"))
        self.take([Path(chosen)] if chosen else [])

    def take(self, paths: Sequence[Path]) -> None:
        """Import files and folders into the open project."""
        if not paths:
            return
        if self.is_running:
            self._session.say(translate("An import is under way; it can be cancelled below."))
            return
        workspace = self._session.workspace
        if workspace.read_only:
            self._session.refuse(translate("This project is open read-only, so nothing can be imported."))
            return
        importing = workspace.importing
        run = importing.begin()
        rules = self._preferences.cleaning

        def read(control: Control) -> None:
            incoming = importing.prepare(
                paths, cleaning=rules, cancelled=control.cancelled, progress=control.progress
            )
            for batch in batches(incoming, _BATCH):
                control.hand_over(batch)

        when_free = self._session.writing.when_free
        self._progress.show_progress(translate("Importing"), 0, 0)
        reports = Reports(
            received=lambda batch: when_free(partial(self._store, run, batch)),
            progressed=lambda done, total: self._progress.show_progress(translate("Importing"), done, total),
            failed=self._session.failed.emit,
            ended=lambda: when_free(partial(self._end, run)),
        )
        self._job = Job(reports)
        self._pool.run(self._job, read)

    def cancel(self) -> None:
        """End the import under way; what was stored stays, as one step that can be undone."""
        if self._job is not None:
            self._job.cancel()

    def _store(self, run: ImportRun, batch: Sequence[Incoming | Refusal]) -> None:
        if self._job is not None and not self._job.cancelled():
            self._session.run(lambda: run.store(batch), self)

    def _end(self, run: ImportRun) -> None:
        cancelled = self._job is not None and self._job.cancelled()
        self._job = None
        self._progress.hide()
        report = run.report
        if not self._window.isVisible():
            return
        tell = self._report(report, cancelled=cancelled)
        if not self._session.has_project:
            return
        if self._session.key is None:
            self._session.open_article(self._session.workspace.queue.next_after(None))
        if report.imported:
            self._copies.after_import(tell)

    def _report(self, report: ImportReport, *, cancelled: bool) -> Callable[[str], None]:
        """Say what came of an import; gives what adds a line to the report for as long as it is open."""
        opened: list[ImportReportDialog] = []
        if cancelled or report.refused or report.duplicates or report.notices:
            opened.append(ImportReportDialog(self._window, report, cancelled=cancelled))
            opened[0].finished.connect(lambda _result: opened.clear())
            opened[0].open()
        self._session.say(import_summary(report))

        def tell(words: str) -> None:
            for dialog in opened:
                dialog.tell(words)

        return tell
