"""Finding words or an expression in the open article, without ever holding up the window."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.errors import UserFacingError
from annotator.ui.background import Job, Reports
from annotator.ui.wording import number, sentence, translate

if TYPE_CHECKING:
    from annotator.core.spans import Span
    from annotator.services.patterns import Matcher, Pattern
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.background import Control, Pool
    from annotator.ui.find_bar import FindBar
    from annotator.ui.session import Session

MOST = 20_000
"""Occurrences after which one stops counting."""

_SECONDS = 1.0


class FindVerbs(QObject):
    """Opens the find bar, and goes from occurrence to occurrence, also while the bar is closed.

    Words are found at once; an expression is looked for beside the window, and for a second at most.
    """

    def __init__(self, session: Session, view: ArticleView, bar: FindBar, pool: Pool) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._bar = bar
        self._pool = pool
        self._found: list[Span] = []
        self._sought: tuple[int, Pattern] | None = None
        self._job: Job | None = None
        bar.wanted.connect(self._look)
        bar.stepped.connect(self._step)
        bar.left.connect(self.leave)
        session.article_opened.connect(self._on_article)

    def open(self) -> None:
        """Open the bar, with the selected words in it."""
        self._bar.open(" ".join(self._view.selected_text().split()))

    def leave(self) -> None:
        """Close the bar; the text has the keys again, its caret where the match ends."""
        if self._bar.isVisible():
            self._bar.hide()
            self._view.setFocus()

    def following(self) -> None:
        """Go to the next occurrence."""
        self._walk(1)

    def preceding(self) -> None:
        """Go to the occurrence before."""
        self._walk(-1)

    def _walk(self, by: int) -> None:
        pattern = self._bar.pattern()
        if not pattern.text.strip():
            self.open()
        elif self._sought == (self._session.key, pattern):
            self._step(by)
        else:
            self._look(pattern, by)

    def _step(self, by: int) -> None:
        """Go ``by`` occurrences on from the selection or the caret, round the end."""
        if not self._found:
            return
        here = self._view.selection()
        at = here.start if here is not None else self._view.caret()
        number_at = bisect_left(self._found, at, key=lambda span: span.start)
        is_on_one = number_at < len(self._found) and self._found[number_at] == here
        if by > 0 and not is_on_one:
            by -= 1
        self._show((number_at + by) % len(self._found))

    def _on_article(self) -> None:
        self._drop_job()
        self._found, self._sought = [], None
        self.leave()

    def _look(self, pattern: Pattern, by: int = 0) -> None:
        """Look for ``pattern``; then go to the occurrence at the caret, or ``by`` on from there."""
        self._drop_job()
        self._found, self._sought = [], None
        article, key = self._session.article, self._session.key
        if article is None or key is None or not pattern.text.strip():
            self._bar.show_count("")
            return
        try:
            matcher = pattern.matcher()
        except UserFacingError as error:
            self._refuse(error)
            return
        self._sought = (key, pattern)
        if pattern.is_expression:
            self._look_beside(article.text, matcher, by)
        else:
            self._take(list(islice(matcher.spans(article.text), MOST)), by)

    def _look_beside(self, text: str, matcher: Matcher, by: int) -> None:
        def work(control: Control) -> list[Span]:
            if control.cancelled():
                return []
            return list(islice(matcher.spans(text, seconds=_SECONDS), MOST))

        def take(found: list[Span]) -> None:
            if job is self._job:
                self._take(found, by)

        def refuse(error: UserFacingError) -> None:
            if job is self._job:
                self._refuse(error)

        self._bar.show_count(translate("looking…"))
        job = self._job = Job(Reports(finished=take, failed=refuse))
        self._pool.run(job, work)

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _refuse(self, error: UserFacingError) -> None:
        self._sought = None
        self._bar.show_reason(sentence(error))
        if not self._bar.isVisible():
            self._session.failed.emit(error)

    def _take(self, found: list[Span], by: int) -> None:
        self._found = found
        if not found:
            self._bar.show_count(translate("not found"))
            if not self._bar.isVisible():
                self._session.say(translate("That is not found in this article."))
            return
        if by:
            self._step(by)
            return
        caret = self._view.caret()
        here = bisect_left(found, caret, key=lambda span: span.end)
        self._show(here % len(found))

    def _show(self, which: int) -> None:
        self._view.set_selection(self._found[which])
        words = translate("{number} of {all}").format(number=number(which + 1), all=number(len(self._found)))
        if len(self._found) == MOST:
            words = translate("{number} of more than {all}").format(
                number=number(which + 1), all=number(MOST)
            )
        self._bar.show_count(words)
        if not self._bar.isVisible():
            self._session.say(words)
