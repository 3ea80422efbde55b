"""Driving the process that suggests: what to ask it for, in which order, and what to do with its answers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import UserFacingError
from annotator.core.suggesting import Suggestions
from annotator.ui.glimpse import Glimpse
from annotator.ui.names_ahead import NamesAhead
from annotator.ui.suggesting_told import SuggestingTold
from annotator.ui.wording import counted, said, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.services.articles import OpenArticle
    from annotator.services.replies import Done
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress
    from annotator.ui.worker_line import WorkerLine

PREFETCHED = 2
_ASKED_AHEAD = 8
_TRY_AGAIN = "“Suggest on this article” in the menu Review tries again. Annotating by hand always works."


@dataclass(slots=True)
class _Run:
    """Suggesting on many articles at the person's wish: one step of undo."""

    step: int
    generation: int
    total: int
    keys: deque[int]
    done: int = 0
    failed: int = 0
    problems: str = ""


@dataclass(slots=True)
class _Asked:
    """What the worker was asked for of itself: the open article, then the next ones of the queue."""

    generation: int = 0
    keys: set[int] = field(default_factory=set)


class SuggestionDriver(QObject):
    """Keeps the open article and the next ones supplied with suggestions, and runs over all on request.

    Signals:
        told(str): what is under way for the open article, or why it failed; empty for neither.

    Answers to a generation that is over are dropped. Where optional suggesters are switched on an article is
    answered twice; one whose second answer was given up is asked for again when it is opened.
    """

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        progress: WorkProgress,
        line: WorkerLine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._progress = progress
        self._line = line
        self._names = NamesAhead(session, self)
        self._asked = _Asked()
        self._run: _Run | None = None
        self.glimpse = Glimpse(session, self)
        self._told = SuggestingTold(session, self)
        self._told.told.connect(self.told)
        self._half_answered: set[int] = set()
        line.replied.connect(lambda reply: session.writing.when_free(partial(self._on_reply, reply)))
        line.exited.connect(self._on_exit)
        session.article_opened.connect(self._on_article)
        session.workspace_changed.connect(self._on_workspace)
        progress.cancelled.connect(self.cancel_run)

    @property
    def is_running(self) -> bool:
        """Whether suggestions are being made for all articles."""
        return self._run is not None

    def begin(self) -> None:
        """Start suggesting; called once the window has been painted."""
        self._line.begin()
        self._on_article(self._session.opened)

    def close(self) -> None:
        """End the process."""
        self._run = None
        self._line.close()

    def restart(self) -> None:
        """Suggest with the suggesters as they are set now; what runs over all articles is ended."""
        self.cancel_run()
        self._start_generation()
        self._half_answered.clear()
        self._line.restart()
        self._session.say(translate("The suggesters were set anew; “Suggest on this article” asks them."))
        self._on_article(self._session.opened)

    def on_open(self) -> None:
        """Ask for the open article now, even if it was suggested on before."""
        key = self._session.key
        if key is not None:
            self._line.begin()
            self._start_generation()
            self._ask(key, self._asked.generation)
            self._session.say(translate("Looking for actors and claims…"))

    def on_all(self) -> None:
        """Ask for every article that has no suggestions yet; all of it is one step of undo."""
        if self._run is not None:
            self._session.say(translate("That is under way; it can be cancelled below."))
            return
        suggesting = self._session.workspace.suggesting
        keys = deque(suggesting.waiting())
        if not keys:
            self._session.say(translate("Every article has been suggested on."))
            return
        self._line.begin()
        self._run = _Run(suggesting.begin_run(), self._line.next_generation(), len(keys), keys)
        self._progress.show_progress(translate("Suggesting"), 0, len(keys))
        for _place in range(_ASKED_AHEAD):
            self._ask_next_of_run()

    def look_ahead(self) -> None:
        """Ask for the next articles of the queue, because others come next now."""
        self._on_article(self._session.opened)

    def cancel_run(self, remark: str | None = None) -> None:
        """End suggesting on all; what was found stays, as one step that can be undone."""
        if self._run is None:
            return
        self._line.cancel(self._run.generation)
        self._end_run(translate("Cancelled; what was found stays.") if remark is None else remark)

    def _on_workspace(self, _workspace: object) -> None:
        if self._run is not None:
            self.cancel_run()
        self._half_answered.clear()
        self._start_generation()

    def _on_article(self, opened: OpenArticle | None) -> None:
        self._told.tell()
        if not self._line.is_on or opened is None or self._session.workspace.read_only:
            return
        # In a turn of its own: an article is on the screen first.
        freshen = partial(self._freshen, opened.article.key)
        QTimer.singleShot(
            0, self, lambda: self._names.when_read(lambda: self._session.writing.when_free(freshen))
        )
        wanted = [key for key in self._supply(opened.article.key) if self._lacks(key)]
        if opened.article.key in wanted and opened.article.key not in self._asked.keys:
            self._start_generation()
        for key in wanted:
            if key not in self._asked.keys:
                self._asked.keys.add(key)
                self._ask(key, self._asked.generation)

    def _freshen(self, key: int) -> None:
        """Let what was suggested ahead on the open article keep up with what was decided since."""
        opened = self._session.opened
        if opened is not None and opened.article.key == key:
            self._session.run(lambda: self._session.workspace.suggesting.freshen(opened), self)

    def _supply(self, key: int) -> list[int]:
        return [key, *self._session.workspace.queue.upcoming(key, limit=PREFETCHED)]

    def _lacks(self, key: int) -> bool:
        return key in self._half_answered or not self._session.workspace.suggesting.is_suggested(key)

    def _ask(self, key: int, generation: int) -> None:
        if self._line.is_usable:
            self._told.tell(key, translate("Looking for actors and claims…"))
            self._names.when_read(lambda: self._request(key, generation))

    def _request(self, key: int, generation: int) -> None:
        if generation == self._asked.generation or (self._run and generation == self._run.generation):
            suggesting = self._session.workspace.suggesting
            is_first = key == self._session.key and generation == self._asked.generation
            self._line.request(suggesting.request(key, generation, first=is_first))

    def _ask_next_of_run(self) -> None:
        if self._run is not None and self._run.keys:
            self._ask(self._run.keys.popleft(), self._run.generation)

    def _start_generation(self) -> None:
        if self._asked.keys:
            self._line.cancel(self._asked.generation)
        self._told.forget()
        self.glimpse.hide()
        self._asked = _Asked(self._line.next_generation())

    def _on_reply(self, reply: Any) -> None:
        from annotator.services.replies import Begun, Done, Failed, Ready

        if isinstance(reply, Begun) and reply.generation == self._asked.generation:
            self.glimpse.show(reply)
        elif isinstance(reply, Done):
            self._on_found(reply)
        elif isinstance(reply, Failed):
            self._on_failed(reply.article, reply.generation, reply.reason)
        elif isinstance(reply, Ready):
            self._refuse(reply.problems)

    def _on_found(self, reply: Done) -> None:
        key, generation = reply.article, reply.generation
        run = self._run if self._run is not None and self._run.generation == generation else None
        if not self._session.has_project or (run is None and generation != self._asked.generation):
            return
        found = Suggestions(mentions=reply.mentions, claims=reply.claims)
        suggesting = self._session.workspace.suggesting
        step = run.step if run is not None else None
        try:
            changes = suggesting.store(key, found, step=step)
        except UserFacingError as error:  # on a full disk the others would fare no better
            self.cancel_run("")
            self._on_failed(key, generation, error.explanation)
            self._session.failed.emit(error)
            return
        self._session.announce(changes, self)
        problems = self._refuse(reply.problems)
        if reply.more:
            self._half_answered.add(key)
            self._told.tell(key, translate("The optional suggesters are still looking…"))
        else:
            self._half_answered.discard(key)
            self._asked.keys.discard(key)
            self._told.tell(key, problems)
        if self._session.key == key and self._session.current is None:
            self._session.go_to_neighbour()
        if run is not None:
            run.problems = problems or run.problems
        if not reply.more:
            self._count(run)

    def _refuse(self, problems: Sequence[str]) -> str:
        """Say what went wrong with some of the suggesters, if anything did; gives what was said."""
        sentences = " ".join(map(said, problems))
        if sentences:
            self._session.refuse(sentences)
        return sentences

    def _on_failed(self, key: int, generation: int, reason: str) -> None:
        if key == self._session.key:
            self.glimpse.hide()
        run = self._run if self._run is not None and self._run.generation == generation else None
        if run is not None:
            run.failed += 1
        if run is not None or generation == self._asked.generation:
            self._asked.keys.discard(key)
            self._told.tell(key, f"{said(reason)}\n{translate(_TRY_AGAIN)}")
            self._session.say(said(reason))
        self._count(run)

    def _count(self, run: _Run | None) -> None:
        if run is None:
            return
        run.done += 1
        if run.done == run.total:
            remark = counted("Suggested on %n articles.", run.done - run.failed)
            self._end_run(f"{remark} {run.problems}".rstrip())
            return
        self._progress.show_progress(translate("Suggesting"), run.done, run.total)
        self._ask_next_of_run()

    def _end_run(self, remark: str) -> None:
        self._run = None
        self._progress.hide()
        self._told.forget()
        self._session.say(remark)

    def _on_exit(self, reason: str) -> None:
        self.glimpse.hide()
        self._asked.keys.clear()
        if self._run is not None:
            self._end_run("")
        self._told.forget()
        sentence = translate("Suggesting stopped: {reason}").format(reason=said(reason))
        if self._session.key is not None and self._lacks(self._session.key):
            self._told.tell(self._session.key, f"{sentence}\n{translate(_TRY_AGAIN)}")
        self._session.refuse(
            sentence,
            advice=translate("Everything else goes on; opening an article tries again."),
        )
