"""Writing the project's articles with their annotations to a file, beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.services import exporting as services
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.errors import error_box
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.reports import export_summary
from annotator.ui.wording import sentence, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.errors import UserFacingError
    from annotator.services.exporting import ExportReport
    from annotator.ui.background import Control, Pool
    from annotator.ui.dialogs.export import ExportWish
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress


class ExportVerbs:
    """Asks what to export, writes it, and tells what was written."""

    def __init__(self, session: Session, pool: Pool, progress: WorkProgress, window: QWidget) -> None:
        self._session = session
        self._pool = pool
        self._progress = progress
        self._window = window
        self._job: Job | None = None
        progress.cancelled.connect(self.cancel)

    def ask(self) -> None:
        """Ask for file, status and coder."""
        workspace = self._session.workspace
        dialog = ExportDialog(self._window, out=workspace.path.with_suffix(".jsonl"), coder=workspace.coder)
        dialog.chosen.connect(self.write)
        dialog.open()

    def write(self, wish: ExportWish) -> None:
        """Write what is wished for."""
        exporting = self._session.workspace.exporting

        def work(control: Control) -> ExportReport:
            return exporting.export(
                wish.out,
                services.ExportWish(status=wish.status, coder=wish.coder),
                cancelled=control.cancelled,
                progress=control.progress,
            )

        title = translate("Exporting")
        self._progress.show_progress(title, 0, 0)
        reports = Reports(
            finished=lambda report: self._session.say(f"{export_summary(report)} → {wish.out}"),
            failed=self._on_failed,
            progressed=lambda done, total: self._progress.show_progress(title, done, total),
            ended=self._progress.hide,
        )
        self._job = Job(reports)
        self._pool.run(self._job, work)

    def cancel(self) -> None:
        """End the export under way; what was at its place before stays."""
        if self._job is not None:
            self._job.cancel()

    def _on_failed(self, error: UserFacingError) -> None:
        if self._job is not None and self._job.cancelled():
            self._session.say(sentence(error))
        else:
            error_box(self._window, error).open()
