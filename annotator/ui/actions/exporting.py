"""Writing the project's articles with their annotations to a file, beside the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.services.export_beside import ExportBeside
from annotator.services.format_choices import writable_formats
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.errors import error_box
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.export_report import ExportReportDialog
from annotator.ui.reports import export_summary
from annotator.ui.wording import explanation, sentence, translate

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from annotator.core.errors import UserFacingError
    from annotator.services.export_report import ExportReport
    from annotator.services.exporting import ExportWish
    from annotator.ui.background import Control, Pool
    from annotator.ui.export_habits import ExportHabits
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress


class ExportVerbs:
    """Asks what to export, writes it, and tells what was written and what was lost."""

    def __init__(
        self,
        session: Session,
        pool: Pool,
        progress: WorkProgress,
        window: QWidget,
        preferences: Preferences,
    ) -> None:
        self._session = session
        self._pool = pool
        self._progress = progress
        self._window = window
        self._preferences = preferences
        self._job: Job | None = None
        progress.cancelled.connect(self.cancel)

    def ask(self) -> None:
        """Ask for format, articles and file, unless an export is under way."""
        if self._job is not None:
            self._session.say(translate("An export is under way; it can be cancelled below."))
            return
        workspace = self._session.workspace
        formats, problem = writable_formats()
        if problem is not None:
            self._session.say(explanation(problem))
        dialog = ExportDialog(
            self._window,
            exporting=ExportBeside(workspace.exporting),
            formats=formats,
            habits=self._preferences.export_habits,
            pool=self._pool,
            out=workspace.path.with_suffix(".jsonl"),
            coder=workspace.coder,
        )
        dialog.chosen.connect(self.write)
        dialog.open()

    def write(self, out: Path, wish: ExportWish, habits: ExportHabits) -> None:
        """Write what is wished for, and remember how."""
        self._preferences.export_habits = habits
        exporting = ExportBeside(self._session.workspace.exporting)

        def work(control: Control) -> ExportReport:
            return exporting.export(out, wish, cancelled=control.cancelled, progress=control.progress)

        title = translate("Exporting")
        self._progress.show_progress(title, 0, 0)
        reports = Reports(
            finished=partial(self._on_finished, out, wish),
            failed=self._on_failed,
            progressed=lambda done, total: self._progress.show_progress(title, done, total),
            ended=self._end,
        )
        self._job = Job(reports)
        self._pool.run(self._job, work)

    def cancel(self) -> None:
        """End the export under way; what was at its place before stays."""
        if self._job is not None:
            self._job.cancel()

    def _on_finished(self, out: Path, wish: ExportWish, report: ExportReport) -> None:
        self._session.say(f"{export_summary(report)} → {out}")
        if report.losses and self._window.isVisible():
            ExportReportDialog(self._window, report, out, wish.way).open()

    def _on_failed(self, error: UserFacingError) -> None:
        if self._job is not None and self._job.cancelled():
            self._session.say(sentence(error))
        else:
            error_box(self._window, error).open()

    def _end(self) -> None:
        self._job = None
        self._progress.hide()
