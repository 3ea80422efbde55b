"""Looking through the whole project, and going to what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from annotator.core.annotation import Claim
from annotator.core.spans import joined_text
from annotator.services.concordance import MOST_LINES, Kind, Query
from annotator.ui.background import Job, Reports
from annotator.ui.concordance.widget import ConcordanceWidget
from annotator.ui.wording import counted, dotted, explanation, number, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.errors import UserFacingError
    from annotator.services.concordance import Line
    from annotator.services.workspace import Workspace
    from annotator.ui.background import Control, Pool
    from annotator.ui.main_window import MainWindow
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_HEIGHT = 240


class ConcordanceVerbs(QObject):
    """Opens the dock at the bottom, looks beside the window, and goes to the places."""

    def __init__(self, session: Session, window: MainWindow, theme: Callable[[], Theme], pool: Pool) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._view = window.article.view
        self._pool = pool
        self._job: Job | None = None
        self._refused = False
        self._actor: tuple[str, str] | None = None
        self.widget = ConcordanceWidget(theme)
        self.dock = _dock(window, self.widget)
        self.widget.wanted.connect(self._look)
        self.widget.cancelled.connect(self._cancel)
        self.widget.chosen.connect(self._go)
        self.widget.left.connect(self._view.setFocus)
        self.widget.shut.connect(self._shut)
        session.workspace_changed.connect(self._on_workspace)
        self._invite()

    def open(self) -> None:
        """Open the dock; where words are selected, look for them."""
        words = " ".join(self._view.selected_text().split()) if self._view.hasFocus() else ""
        self._show()
        self.widget.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if words:
            self.widget.ask(Kind.WORDS, words)
            self._look()
        self.widget.field.selectAll()

    def of_item(self) -> None:
        """List every place of the current mention's actor, or of the current claim's cue."""
        current, article = self._session.current, self._session.article
        if current is None or article is None:
            return
        if isinstance(current, Claim):
            words = joined_text(current.cue, article.text)
            if not words:
                self._session.say(translate("This claim has no cue."))
                return
            self.widget.ask(Kind.CUE, words)
        else:
            actor = self._session.opened.actors.get(current.actor or "") if self._session.opened else None
            if actor is None:
                self._session.say(translate("This mention is linked to no actor yet; L links it."))
                return
            self._actor = (actor.name, actor.uuid)
            self.widget.ask(Kind.ACTOR, actor.name)
        self._show()
        self._look()
        self.widget.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        if not self.dock.isVisible():
            self.dock.show()
            self._window.resizeDocks([self.dock], [_HEIGHT], Qt.Orientation.Vertical)

    def _shut(self) -> None:
        self._cancel()
        self.dock.hide()
        self._view.setFocus()

    def _look(self) -> None:
        """Look for what the fields say; what was looked for before is given up."""
        self._cancel()
        self._job, self._refused = None, False
        self.widget.model.clear()
        query = self._query()
        if query is None:
            return
        concordance = self._session.workspace.concordance

        def work(control: Control) -> None:
            for page in concordance.pages(query, cancelled=control.cancelled, progress=control.progress):
                control.hand_over(page)

        job = self._job = Job(
            Reports(
                received=lambda page: self._take(job, page),
                progressed=lambda done, total: self._tell(job, done, total),
                failed=lambda error: self._fail(job, error),
                ended=lambda: self._end(job),
            )
        )
        self.widget.show_note(translate("Looking…"))
        self.widget.say("", running=True)
        self._pool.run(job, work)

    def _query(self) -> Query | None:
        """What the fields say; None, with the reason said, where that is nothing."""
        kind, text = self.widget.kind_wanted(), self.widget.field.text().strip()
        if not text:
            self._invite()
            return None
        if kind is Kind.ACTOR:
            text = self._actor_named(text)
            if not text:
                self.widget.say("")
                self.widget.show_note(translate("No actor of the project is called so."))
                return None
        return Query(kind=kind, text=text, any_case=not self.widget.case.isChecked())

    def _actor_named(self, name: str) -> str:
        """The uuid of the actor that is meant: the one listed last, or the best of that name."""
        if self._actor is not None and self._actor[0] == name:
            return self._actor[1]
        found = self._session.workspace.actors.search(name, article=None)
        if not found:
            return ""
        best = found[0].actor
        self._actor = (best.name, best.uuid)
        self.widget.ask(Kind.ACTOR, best.name)
        return best.uuid

    def _take(self, job: Job, page: list[Line]) -> None:
        if job is self._job:
            self.widget.append(page)

    def _tell(self, job: Job, done: int, total: int) -> None:
        if job is self._job:
            looked = translate("{done} of {total} articles").format(done=number(done), total=number(total))
            self.widget.say(dotted(self._count(), looked), running=True)

    def _fail(self, job: Job, error: UserFacingError) -> None:
        if job is self._job:
            self._refused = True
            self.widget.show_note("" if self.widget.model.rowCount() else explanation(error))
            self._session.failed.emit(error)

    def _end(self, job: Job) -> None:
        if job is not self._job:
            return
        self._job = None
        self.widget.settle()
        lines = self.widget.model.rowCount()
        stopped = translate("cancelled") if job.cancelled() else None
        if lines == MOST_LINES:
            stopped = translate("there are more: narrow the search")
        self.widget.say(dotted(self._count(), stopped))
        if not lines and not self._refused:
            self.widget.show_note(translate("That is nowhere in the project."))

    def _count(self) -> str:
        return counted("%n places", self.widget.model.rowCount())

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _go(self, line: Line) -> None:
        if self._session.key != line.article:
            self._session.open_article(line.article)
        if self._session.key != line.article:
            return
        if line.item is not None:
            self._session.set_current(line.item)
        self._view.set_selection(line.span)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _invite(self) -> None:
        self.widget.say("")
        self.widget.show_note(
            translate("Type words and press Enter: every place of them in the project is listed here.")
        )

    def _on_workspace(self, workspace: Workspace | None) -> None:
        self._cancel()
        self._job = None
        self._actor = None
        self.widget.model.clear()
        self._invite()
        if workspace is None:
            self.dock.hide()


def _dock(window: MainWindow, widget: ConcordanceWidget) -> QDockWidget:
    dock = QDockWidget(translate("Concordance"), window)
    dock.setObjectName("concordance")
    dock.setAccessibleName(translate("Concordance"))
    dock.setWidget(widget)
    dock.setTitleBarWidget(QWidget(dock))
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    dock.hide()
    return dock
