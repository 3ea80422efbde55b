"""Every occurrence of the current words: asks what to do with them, with the counts, and does it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.annotation import Decision, Mention
from annotator.core.errors import UserFacingError
from annotator.services.occurrences import SLICE, Act, Wish
from annotator.ui.actions.occurrence_choices import Ask, Scope, choices
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.wording import counted, dotted, isolated, shortened, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from annotator.core.changes import Changes
    from annotator.services.occurrence_places import Count
    from annotator.services.occurrences import OccurrenceRun
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.background import Control, Pool
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress
    from annotator.ui.theme import Theme

_AT_ONCE = 2 * SLICE
"""Occurrences that are written in one go; more go by slices, beside what the person does."""


class OccurrenceVerbs:
    """Annotates, labels or removes every occurrence of some words, in the article or in the project."""

    def __init__(
        self,
        session: Session,
        view: ArticleView,
        theme: Callable[[], Theme],
        pool: Pool,
        progress: WorkProgress,
    ) -> None:
        self._session = session
        self._view = view
        self._theme = theme
        self._pool = pool
        self._progress = progress
        self._job: Job | None = None
        progress.cancelled.connect(self.cancel)
        session.workspace_changed.connect(lambda _workspace: self.cancel())
        session.changed.connect(self._on_changed)

    @property
    def is_running(self) -> bool:
        """Whether occurrences are being written beside the window."""
        return self._job is not None

    def ask(self) -> None:
        """Ask what to do with every occurrence of the selected words, or of the current mention's."""
        if self.is_running:
            self._session.say(translate("Occurrences are being written; that can be cancelled below."))
            return
        words, mention = self._words()
        if not words:
            self._session.say(translate("Select words, or choose a mention of an actor, first."))
            return
        wish = Wish(act=Act.ANNOTATE, words=words)
        if mention is not None:
            wish = Wish(act=Act.ANNOTATE, words=words, type=mention.type, actor=mention.actor)
        self._offer(wish)

    def cancel(self) -> None:
        """End the writing under way; what was written stays, as one step that can be undone."""
        if self._job is not None:
            self._job.cancel()

    def _words(self) -> tuple[str, Mention | None]:
        """The selected words with a mention of just these, or the current mention and its words."""
        article, current = self._session.article, self._session.current
        selected = self._view.selected_text().strip()
        if article is None:
            return "", None
        if selected:
            return selected, next(
                (
                    item
                    for item in self._session.items
                    if isinstance(item, Mention)
                    and item.decision is not Decision.REJECTED
                    and item.span.of(article.text) == selected
                ),
                None,
            )
        if isinstance(current, Mention):
            return current.span.of(article.text), current
        return "", None

    def _offer(self, wish: Wish) -> None:
        key = self._session.key
        if key is None:
            return
        occurrences = self._session.workspace.occurrences
        ask = Ask(wish, occurrences.count(key, wish.words, any_case=wish.any_case))
        popup = TypeAhead(
            self._view.window(),
            title=translate("Every occurrence of “{words}”").format(words=isolated(shortened(wish.words))),
            placeholder=translate("What to do with them"),
            offer=lambda typed: choices(ask, typed),
            chosen=lambda line: self._choose(ask, *line),
            page="rules",
        )

        def take_count(count: Count) -> None:
            if not job.cancelled():
                ask.project = count
                popup.refresh()

        job = Job(Reports(finished=take_count, failed=self._session.failed.emit))
        popup.destroyed.connect(job.cancel)
        popup.open_over(self._view)
        self._pool.run(
            job,
            lambda control: occurrences.count_everywhere(
                wish.words, any_case=wish.any_case, cancelled=control.cancelled
            ),
        )

    def _choose(self, ask: Ask, act: Act, scope: Scope | None) -> None:
        wish = ask.wish
        if scope is None:
            self._offer(
                Wish(act=act, words=wish.words, type=wish.type, actor=wish.actor, any_case=not wish.any_case)
            )
        elif act is Act.RELABEL or (act is Act.ANNOTATE and not wish.type):
            self._ask_type(ask, act, scope)
        else:
            self._begin(ask, act, scope, wish.type)

    def _ask_type(self, ask: Ask, act: Act, scope: Scope) -> None:
        def offer(typed: str) -> list[Choice]:
            return [
                Choice(label.name, label.definition, label.name, self._theme().actor_colour(label.name))
                for label in self._session.workspace.codebook.actor_types
                if typed.casefold() in label.name.casefold()
            ]

        TypeAhead(
            self._view.window(),
            title=translate("Label as"),
            placeholder=translate("A type of actor"),
            offer=offer,
            chosen=partial(self._begin, ask, act, scope),
            page="rules",
        ).open_over(self._view)

    def _begin(self, ask: Ask, act: Act, scope: Scope, actor_type: str) -> None:
        key = self._session.key
        if key is None:
            return
        actor = ask.wish.actor if act in {Act.ANNOTATE, Act.ACCEPT} else None
        wish = Wish(act=act, words=ask.wish.words, any_case=ask.wish.any_case, type=actor_type, actor=actor)
        self._view.setFocus()
        if scope is Scope.ARTICLE and ask.count(act, scope) <= _AT_ONCE:
            changes = self._session.run(lambda: self._session.workspace.occurrences.act(key, wish), self)
            if changes is not None:
                self._tell(wish, len(changes.items), 1)
        else:
            self._run(wish, key if scope is Scope.ARTICLE else None)

    def _run(self, wish: Wish, article: int | None) -> None:
        occurrences = self._session.workspace.occurrences
        try:
            run = occurrences.begin(wish)
        except UserFacingError as error:
            self._session.failed.emit(error)
            return
        title = translate("Every occurrence")

        def look(control: Control) -> None:
            for keys in occurrences.slices(
                wish, article=article, cancelled=control.cancelled, progress=control.progress
            ):
                control.hand_over(keys)

        when_free = self._session.writing.when_free
        self._progress.show_progress(title, 0, 0)
        self._job = Job(
            Reports(
                received=lambda keys: when_free(partial(self._take, run, keys)),
                progressed=lambda done, total: self._progress.show_progress(title, done, total),
                failed=self._session.failed.emit,
                ended=lambda: when_free(partial(self._end, run, wish)),
            )
        )
        self._pool.run(self._job, look)

    def _take(self, run: OccurrenceRun, keys: Sequence[int]) -> None:
        if self._job is not None and not self._job.cancelled():
            self._session.run(lambda: run.take(keys), self)

    def _end(self, run: OccurrenceRun, wish: Wish) -> None:
        self._job = None
        self._progress.hide()
        self._tell(wish, run.done, len(run.articles))

    def _tell(self, wish: Wish, count: int, articles: int) -> None:
        said = {
            Act.ANNOTATE: counted("%n more annotated", count),
            Act.ACCEPT: counted("%n accepted", count),
            Act.RELABEL: counted("%n labelled", count),
            Act.REMOVE: counted("%n removed", count),
        }[wish.act]
        where = counted("in %n articles", articles) if articles > 1 else None
        self._session.say(dotted(said, where))

    def _on_changed(self, changes: Changes, initiator: object) -> None:
        """What is taken back while it is being written is not written on."""
        if self.is_running and initiator is not self and changes.kind in {act.value for act in Act}:
            self.cancel()
