"""The verbs of copies: finding them beside the window, showing them, carrying decisions over to them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.errors import UserFacingError
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.copies import CopiesDialog
from annotator.ui.wording import counted, dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.changes import Changes
    from annotator.core.copies import Compared, CopyTotals
    from annotator.services.copies import CopyService, Projection
    from annotator.services.copy_grouping import CopySearch
    from annotator.ui.background import Control, Pool
    from annotator.ui.main_window import MainWindow
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress
    from annotator.ui.theme import Theme


class CopyVerbs:
    """Compares new articles with all others after an import, and shows the copies of the open one."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        theme: Callable[[], Theme],
        pool: Pool,
        progress: WorkProgress,
    ) -> None:
        self._session = session
        self._window = window
        self._theme = theme
        self._pool = pool
        self._progress = progress
        self._job: Job | None = None
        self._waiting: list[Callable[[CopyTotals], None]] = []
        progress.cancelled.connect(self.cancel)
        session.workspace_changed.connect(self._on_workspace)

    @property
    def is_running(self) -> bool:
        """Whether articles are being compared."""
        return self._job is not None

    def cancel(self) -> None:
        """End the comparing under way; what was found stays, the rest is compared the next time."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()

    def look(self, then: Callable[[CopyTotals], None]) -> None:
        """Compare the articles that are new, and give how many of them are copies, in how many groups."""
        self._waiting.append(then)
        if not self.is_running:
            self._begin()

    def after_import(self, tell: Callable[[str], None]) -> None:
        """Compare what was imported, and say what came of it if there are copies."""

        def say(totals: CopyTotals) -> None:
            if totals.articles:
                words = copies_found(totals)
                tell(words)
                self._session.say(words)

        self.look(say)

    def show(self) -> None:
        """Show the copies of the open article; articles that are new are compared first."""
        if self.is_running:
            self._session.say(translate("Articles are being compared; that can be cancelled below."))
        elif self._session.workspace.read_only:
            self._open()
        else:
            self.look(lambda _totals: self._open())

    @property
    def _copies(self) -> CopyService:
        return self._session.workspace.copies

    def _on_workspace(self, _workspace: object) -> None:
        self.cancel()

    def _begin(self) -> None:
        copies = self._copies
        search = copies.begin()
        title = translate("Looking for copies")

        def compare(control: Control) -> None:
            for some in search.slices(cancelled=control.cancelled, progress=control.progress):
                control.hand_over(some)

        when_free = self._session.writing.when_free
        self._job = job = Job(
            Reports(
                received=lambda some: when_free(partial(self._store, copies, job, some)),
                progressed=lambda done, total: self._progress.show_progress(title, done, total),
                failed=self._session.failed.emit,
                ended=lambda: when_free(partial(self._end, copies, search)),
            )
        )
        self._pool.run(job, compare)

    def _store(self, copies: CopyService, job: Job, some: Sequence[Compared]) -> None:
        if job.cancelled():
            return
        try:
            copies.store(some)
        except UserFacingError as error:
            job.cancel()
            self._session.failed.emit(error)
            return

    def _end(self, copies: CopyService, search: CopySearch) -> None:
        self._job = None
        self._progress.hide()
        waiting, self._waiting = self._waiting, []
        if not self._session.has_project or self._copies is not copies:
            return
        self._window.article.show_copies()
        for then in waiting:
            then(search.totals)

    def _open(self) -> None:
        article = self._session.article
        if article is None:
            return
        if not self._copies.count(article.key):
            self._session.say(translate("No other article of this project is a copy of this one."))
            return
        dialog = CopiesDialog(
            self._window,
            title=article.title,
            theme=self._theme(),
            carry_over=partial(self._carry_over, article.key),
            may_write=not self._session.workspace.read_only,
        )
        dialog.open()
        self._fill(dialog, article.key)

    def _fill(self, dialog: CopiesDialog, key: int) -> None:
        """Compare the article with its copies beside the window, and list them as they come."""
        copies = self._copies

        def compare(control: Control) -> None:
            for one in copies.projections(key, cancelled=control.cancelled):
                control.hand_over(one)

        def take(one: Projection) -> None:
            if not job.cancelled():
                dialog.add(one)

        def end() -> None:
            if not job.cancelled():
                dialog.complete()

        job = Job(Reports(received=take, failed=self._session.failed.emit, ended=end))
        dialog.closed.connect(job.cancel)
        self._pool.run(job, compare)

    def _carry_over(self, key: int, chosen: Sequence[Projection]) -> UserFacingError | None:
        keys = [one.copy.key for one in chosen]
        return self._session.undertake(
            lambda: self._copies.projecting(key, keys, chosen), self, then=self._tell, quietly=True
        )

    def _tell(self, changes: Changes) -> None:
        carried = counted("%n decisions carried over to {copies}", len(changes.items))
        words = carried.format(copies=counted("%n copies", len(changes.articles)))
        self._session.say(dotted(words, translate("Z takes it back")))


def copies_found(totals: CopyTotals) -> str:
    """How many articles are copies, and in how many groups."""
    words = counted("%n articles are copies of others, in {groups}", totals.articles)
    return words.format(groups=counted("%n groups", totals.groups))
