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
    """Done, skipped, next. ``wanted`` tells what the queue shows just now: the next comes from there."""

    def __init__(self, session: Session, wanted: Callable[[], QueueFilter]) -> None:
        self._session = session
        self._wanted = wanted

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
        """Open the next article that is neither done nor skipped."""
        key = self._session.workspace.queue.next_after(self._session.key, self._wanted())
        if key is None:
            self._session.say(translate("No other article is left to do here."))
        else:
            self._session.open_article(key)

    def _leave_as(self, status: Status) -> None:
        key = self._session.key
        if key is not None and self._session.run(
            lambda: self._session.workspace.articles.set_status(key, status), self
        ):
            self.next_article()
