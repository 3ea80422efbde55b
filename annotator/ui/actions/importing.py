"""Taking articles into the project: read beside the window, stored in it, in short transactions."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.core.batches import batches
from annotator.services.import_choices import ImportWish, readable_formats, with_types
from annotator.services.import_look import Question
from annotator.services.reading import weight_of
from annotator.services.reading_beside import look_beside
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.import_report import ImportReportDialog
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.quiet_moments import QuietMoments
from annotator.ui.reports import import_summary
from annotator.ui.wording import explanation, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.changes import Changes
    from annotator.services.import_look import Look
    from annotator.services.importing import ImportReport, ImportRun
    from annotator.services.reading import Found
    from annotator.ui.actions.copying import CopyVerbs
    from annotator.ui.background import Control, Pool
    from annotator.ui.import_habits import ImportHabits
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress
    from annotator.ui.theme import Theme

_BATCH = 10
_BETWEEN_TELLING = 0.5


class ImportVerbs:
    """Imports files and folders, with progress and a way out, and a plain report at the end.

    Where it is not clear how they are to be read, or what labels in them mean, a dialog asks first.
    """

    def __init__(
        self,
        session: Session,
        pool: Pool,
        progress: WorkProgress,
        window: QWidget,
        copies: CopyVerbs,
        preferences: Preferences,
        theme: Callable[[], Theme],
    ) -> None:
        self._session = session
        self._pool = pool
        self._progress = progress
        self._window = window
        self._preferences = preferences
        self._theme = theme
        self._copies = copies
        self._job: Job | None = None
        self._found: Look | None = None
        self._untold: Changes | None = None
        self._next_telling = 0.0
        self._moments = QuietMoments(session)
        progress.cancelled.connect(self.cancel)
        session.workspace_changed.connect(self._on_workspace)
        session.current_changed.connect(self._moments.step)

    @property
    def is_running(self) -> bool:
        """Whether an import is under way."""
        return self._job is not None

    def choose_files(self) -> None:
        """Ask for files, and import them."""
        self.take(self._files())

    def choose_folder(self) -> None:
        """Ask for a folder, and import what is in it."""
        self.take(self._folder())

    def choose_files_with_options(self) -> None:
        """Ask for files, and how they are to be read."""
        self.take(self._files(), asks=True)

    def choose_folder_with_options(self) -> None:
        """Ask for a folder, and how what is in it is to be read."""
        self.take(self._folder(), asks=True)

    def take(self, paths: Sequence[Path], *, asks: bool = False) -> None:
        """Import files and folders into the open project.

        Where there is something to decide, or with ``asks`` in any case, the import dialog comes first.
        """
        if not paths or not self._is_free():
            return
        codebook = self._session.workspace.codebook
        question = Question(
            paths=tuple(paths),
            remembered=self._preferences.import_habits.options,
            cleaning=self._preferences.cleaning,
        )

        def work(control: Control) -> Look | None:
            return look_beside(question, codebook, cancelled=control.cancelled, progress=control.progress)

        self._run(
            translate("Looking at the files"),
            work,
            finished=self._on_found,
            ended=lambda: self._go_on(paths, asks=asks),
        )

    def cancel(self) -> None:
        """End the import under way; what was stored stays, as one step that can be undone."""
        if self._job is not None:
            self._job.cancel()

    def _on_workspace(self, _workspace: object) -> None:
        self.cancel()
        self._untold = None

    def _files(self) -> list[Path]:
        chosen, _kind = QFileDialog.getOpenFileNames(self._window, translate("Import articles"))
        return [Path(name) for name in chosen]

    def _folder(self) -> list[Path]:
        chosen = QFileDialog.getExistingDirectory(self._window, translate("Import a folder"))
        return [Path(chosen)] if chosen else []

    def _is_free(self) -> bool:
        """Whether an import can begin; if not, the person is told why."""
        if self.is_running:
            self._session.say(translate("An import is under way; it can be cancelled below."))
            return False
        if self._session.workspace.read_only:
            self._session.refuse(translate("This project is open read-only, so nothing can be imported."))
            return False
        return True

    def _on_found(self, found: Look | None) -> None:
        self._found = found

    def _go_on(self, paths: Sequence[Path], *, asks: bool) -> None:
        """Import what is clear, and ask about the rest, once the files were looked at."""
        found, self._found = self._found, None
        cancelled = self._job is not None and self._job.cancelled()
        self._rest()
        if cancelled:
            self._session.say(translate("The import was cancelled."))
        elif found is not None and (asks or not found.is_clear):
            self._ask(found)
        elif found is not None:
            self._import(paths, ImportWish())

    def _ask(self, found: Look) -> None:
        formats, problem = readable_formats()
        if problem is not None:
            self._session.say(explanation(problem))
        dialog = ImportDialog(
            self._window,
            first=found,
            formats=formats,
            codebook=self._session.workspace.codebook,
            habits=self._preferences.import_habits,
            theme=self._theme(),
            pool=self._pool,
        )
        dialog.wanted.connect(partial(self._take_wish, found.question.paths))
        self._session.workspace_changed.connect(dialog.reject)
        dialog.open()

    def _take_wish(self, paths: Sequence[Path], wish: ImportWish, habits: ImportHabits) -> None:
        """Remember how, add labels to the codebook as a step of its own, and import."""
        self._preferences.import_habits = habits
        if not self._is_free():
            return
        if not wish.added:
            self._import(paths, wish)
            return
        workspace = self._session.workspace
        new = with_types(workspace.codebook, wish.added)
        self._session.undertake(
            lambda: workspace.codebooks.applying(new), self, then=lambda _changes: self._import(paths, wish)
        )

    def _import(self, paths: Sequence[Path], wish: ImportWish) -> None:
        importing = self._session.workspace.importing
        run = importing.begin(wish.labels)
        rules = self._preferences.cleaning

        def read(control: Control) -> None:
            incoming = importing.prepare(
                paths,
                format_name=wish.format_name,
                options=wish.options,
                cleaning=rules,
                cancelled=control.cancelled,
                progress=control.progress,
            )
            for batch in batches(incoming, _BATCH, weight_of):
                control.hand_over(batch)

        when_free = self._session.writing.when_free
        self._run(
            translate("Importing"),
            read,
            received=lambda batch: when_free(partial(self._store, run, batch)),
            ended=lambda: when_free(partial(self._end, run)),
        )

    def _run(
        self,
        title: str,
        work: Callable[[Control], object],
        *,
        ended: Callable[[], None],
        finished: Callable[[Look | None], None] = lambda _found: None,
        received: Callable[[list[Found]], None] = lambda _batch: None,
    ) -> None:
        self._progress.show_progress(title, 0, 0)
        reports = Reports(
            finished=finished,
            received=received,
            progressed=lambda done, total: self._progress.show_progress(title, done, total),
            failed=self._session.failed.emit,
            ended=ended,
            turn=self._moments.await_one,
        )
        self._job = Job(reports)
        self._pool.run(self._job, work)

    def _store(self, run: ImportRun, batch: Sequence[Found]) -> None:
        if self._job is not None and not self._job.cancelled():
            self._session.run(lambda: self._stored(run, batch), self)
            if run.report.stopped is not None:
                self._job.cancel()  # a batch is missing; what comes after it would hide that

    def _stored(self, run: ImportRun, batch: Sequence[Found]) -> Changes | None:
        """Store a batch; gives what the views are to hear of, which they do not for each batch."""
        changes = run.store(batch)
        if changes is not None:
            self._untold = changes if self._untold is None else self._untold.and_then(changes)
        now = monotonic()
        return self._told(now) if now >= self._next_telling else None

    def _told(self, now: float) -> Changes | None:
        told, self._untold = self._untold, None
        self._next_telling = now + _BETWEEN_TELLING
        return told

    def _rest(self) -> None:
        self._job = None
        self._progress.hide()

    def _end(self, run: ImportRun) -> None:
        cancelled = self._job is not None and self._job.cancelled()
        self._rest()
        if (untold := self._told(0.0)) is not None:
            self._session.announce(untold, self)
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
