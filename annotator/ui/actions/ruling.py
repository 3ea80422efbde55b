"""The verbs of rules: never suggest this again, here or in the project, and the list of all of them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.core.changes import EditKind
from annotator.core.errors import UserFacingError
from annotator.ui.actions.reviewing import ReviewVerbs
from annotator.ui.background import Job, Reports
from annotator.ui.dialogs.rules import RulesDialog
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.rule_offer import RuleOffer
from annotator.ui.rule_words import subject_words
from annotator.ui.wording import counted, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.changes import Changes
    from annotator.core.rules import Rule
    from annotator.services.rule_coverage import Coverage
    from annotator.ui.actions.binding import ActionSet
    from annotator.ui.background import Control, Pool
    from annotator.ui.main_window import MainWindow
    from annotator.ui.session import Session
    from annotator.ui.status_bar import WorkProgress


_LONGEST = 24
"""Code points of a rule's words that the popup's heading has room for."""


class RuleVerbs:
    """Offers rules after rejections, makes them from the current item, and opens their list.

    What a rule would hold is looked for beside the window, since it may be anywhere in the project.
    """

    def __init__(self, session: Session, window: MainWindow, pool: Pool, progress: WorkProgress) -> None:
        self._session = session
        self._window = window
        self._pool = pool
        self._progress = progress
        self._job: Job | None = None
        self._keys: ActionSet | None = None
        self.offer = RuleOffer(self._key)
        window.article.add_strip(self.offer)
        progress.cancelled.connect(self.cancel)
        session.changed.connect(self._on_changed)
        session.article_opened.connect(lambda _opened: self.offer.forget())
        session.workspace_changed.connect(lambda _workspace: self.cancel())

    def know(self, actions: ActionSet) -> None:
        """Take the actions, whose keys are named."""
        self._keys = actions

    def never(self) -> None:
        """Take the rule that is offered, for the project; else ask where the current item is never to be."""
        offered = self.offer.rule
        if offered is not None:
            self._make(offered)
            return
        rule = self._rule_of_current()
        if rule is not None:
            self._ask(rule)

    def never_here(self) -> None:
        """Take the rule that is offered, or that the current item suggests, for the open article only."""
        rule = self.offer.rule or self._rule_of_current()
        if rule is not None:
            self._make(replace(rule, article=self._session.key))

    def never_for_reason(self) -> None:
        """Count what was found in the same way as the current claim, and ask where it is never to be."""
        rule = self._rule_of_current(by_reason=True)
        if rule is not None:
            self._look_for(rule, partial(self._ask_with_count, rule))

    def show_list(self) -> None:
        """Open the list of rules."""
        self._list().open()

    def cancel(self) -> None:
        """Make no rule of what is being looked for."""
        if self._job is not None:
            self._job.cancel()

    def _key(self, action: str) -> str:
        return self._keys.first_key(action) if self._keys is not None else ""

    def _list(self) -> RulesDialog:
        return RulesDialog(self._window, self._session, self._pool, key=self._key("rule.never"))

    def _rule_of_current(self, *, by_reason: bool = False) -> Rule | None:
        current = self._session.current
        if current is None:
            self._session.say(translate("Nothing is current: choose an item with Tab or the mouse."))
            return None
        rules = self._session.workspace.rules
        try:
            return rules.rule_for_reason(current.ref) if by_reason else rules.rule_for(current.ref)
        except UserFacingError as error:
            self._session.failed.emit(error)
            return None

    def _ask(self, rule: Rule) -> None:
        self._open_popup(rule, partial(self._scopes, rule))

    def _ask_with_count(self, rule: Rule, coverage: Coverage) -> None:
        self._open_popup(rule, partial(self._scopes_of_reason, rule, coverage))

    def _open_popup(self, rule: Rule, offer: Callable[[str], list[Choice]]) -> None:
        popup = TypeAhead(
            self._window,
            title=translate("Never suggest {subject}").format(subject=subject_words(rule, _LONGEST)),
            placeholder=translate("Where?"),
            offer=offer,
            chosen=self._choose,
            page="rules",
        )
        popup.open_over(self._window.article.view)

    def _scopes_of_reason(self, rule: Rule, coverage: Coverage, typed: str) -> list[Choice]:
        here = replace(rule, article=self._session.key)
        count = counted("holds back %n suggestions that wait now", coverage.count)
        found = [
            Choice(translate("in this project"), count, partial(self._add_when_free, rule, coverage)),
            Choice(translate("in this article"), "", partial(self._make, here)),
        ]
        return [choice for choice in found if typed.casefold() in choice.title.casefold()]

    def _scopes(self, rule: Rule, typed: str) -> list[Choice]:
        here = replace(rule, article=self._session.key)
        at_once = self._key("rule.never_here")
        found = [
            Choice(translate("in this project"), "", partial(self._make, rule)),
            Choice(
                translate("in this article"),
                translate("{key} does this at once").format(key=at_once) if at_once else "",
                partial(self._make, here),
            ),
        ]
        if rule.label is not None:
            plain = replace(rule, label=None)
            remark = subject_words(plain)
            found.append(Choice(translate("with any label"), remark, partial(self._make, plain)))
        edit = partial(self._edit_first, rule)
        found.append(Choice(translate("by an expression…"), translate("change the words first"), edit))
        return [choice for choice in found if typed.casefold() in choice.title.casefold()]

    def _choose(self, verb: Callable[[], None]) -> None:
        self._window.article.view.setFocus()
        verb()

    def _edit_first(self, rule: Rule) -> None:
        dialog = self._list()
        dialog.open()
        dialog.begin(rule)

    def _make(self, rule: Rule) -> None:
        self.offer.forget()
        self._look_for(rule, partial(self._add_when_free, rule))

    def _look_for(self, rule: Rule, found: Callable[[Coverage], None]) -> None:
        """Look through the project for what a rule would hold; a look that is cancelled finds nothing."""
        rules = self._session.workspace.rules

        def work(control: Control) -> Coverage:
            return rules.coverage(rule, cancelled=control.cancelled, progress=control.progress)

        title = translate("Looking for what the rule holds")
        reports = Reports(
            finished=partial(self._on_found, found),
            failed=self._session.failed.emit,
            progressed=lambda done, total: self._progress.show_progress(title, done, total),
            ended=self._progress.hide,
        )
        self._job = Job(reports)
        self._pool.run(self._job, work)

    def _on_found(self, found: Callable[[Coverage], None], coverage: Coverage) -> None:
        if self._job is None or not self._job.cancelled():
            found(coverage)

    def _add_when_free(self, rule: Rule, coverage: Coverage) -> None:
        self._session.writing.when_free(partial(self._add, rule, coverage))

    def _add(self, rule: Rule, coverage: Coverage) -> None:
        session = self._session
        before = session.current

        def tell(changes: Changes) -> None:
            held = len(changes.items) or (coverage.count if changes.articles else 0)
            session.say(
                counted("Rule added; it holds %n suggestions back. Z takes it back.", held)
                if held
                else translate("Rule added. Z takes it back.")
            )
            if before is not None and session.current is None:
                self._go_on_from(before.extent.start)

        session.undertake(lambda: session.workspace.rules.adding(rule, coverage), self, then=tell)

    def _go_on_from(self, place: int) -> None:
        waiting = self._session.items.pending
        following = next((item for item in waiting if item.extent.start >= place), None)
        following = following or next(iter(waiting), None)
        self._session.set_current(following.ref if following is not None else None)

    def _on_changed(self, changes: Changes, initiator: Any) -> None:
        if changes.kind is EditKind.SUGGEST:
            return
        offered = None
        if changes.kind is EditKind.REJECT and isinstance(initiator, ReviewVerbs) and len(changes.items) == 1:
            offered = self._session.workspace.rules.offer(next(iter(changes.items)))
        if offered is not None:
            self.offer.show_offer(offered)
        else:
            self.offer.count_decision()
