"""The verbs of going from article to article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.article import Status
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.services.queue import QueueFilter
    from annotator.ui.session import Session


class GoingVerbs:
    """Done, skipped, next. ``wanted`` tells what the queue shows just now: the next comes from there.

    ``sort_anew`` puts the queue's rows in order again: as one goes on, nobody is reading them.
    """

    def __init__(
        self, session: Session, wanted: Callable[[], QueueFilter], sort_anew: Callable[[], None]
    ) -> None:
        self._session = session
        self._wanted = wanted
        self._sort_anew = sort_anew

    def done(self) -> None:
        """Mark the article done and open the next."""
        self._leave_as(Status.DONE)

    def skip(self) -> None:
        """Mark the article skipped and open the next."""
        self._leave_as(Status.SKIPPED)

    def reopen(self) -> None:
        """Say that the open article is not done, or not to be skipped, after all; it stays open."""
        article = self._session.article
        if article is None or article.status not in {Status.DONE, Status.SKIPPED}:
            self._session.say(translate("This article is neither done nor skipped."))
            return
        articles = self._session.workspace.articles
        self._session.run(lambda: articles.set_status(article.key, Status.IN_PROGRESS), self)

    def next_article(self) -> None:
        """Open the next article that is neither done nor skipped; the open one waits for its next turn."""
        if self._session.key is not None:
            self._session.workspace.queue.pass_over(self._session.key)
        self._open_next()

    def _open_next(self) -> None:
        key = self._session.workspace.queue.next_after(self._session.key, self._wanted())
        if key is None:
            self._session.say(translate("No other article is left to do here."))
        else:
            self._sort_anew()
            self._session.open_article(key)

    def _leave_as(self, status: Status) -> None:
        key = self._session.key
        if key is not None and self._session.run(
            lambda: self._session.workspace.articles.set_status(key, status), self
        ):
            self._open_next()
