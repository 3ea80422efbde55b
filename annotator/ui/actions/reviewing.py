"""The verbs of review: decide on the current suggestion, go to the next, take one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.wording import translate
from annotator.ui.work_wording import edit

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import ItemRef
    from annotator.core.changes import Changes
    from annotator.services.long_work import LongWork
    from annotator.services.review import ReviewService
    from annotator.ui.session import Session


class ReviewVerbs:
    """Accepting and rejecting; what waits next becomes current."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def accept(self) -> None:
        """Take the current suggestion as it is, and go on."""
        self._decide(lambda review, ref: review.accept(ref))

    def reject(self) -> None:
        """Turn the current suggestion down, and go on."""
        self._decide(lambda review, ref: review.reject(ref))

    def _decide(self, verb: Callable[[ReviewService, ItemRef], Changes]) -> None:
        current = self._session.current
        if current is None:
            return
        following = self._session.items.neighbour(current.ref)
        review = self._session.workspace.review
        if self._session.run(lambda: verb(review, current.ref), self) is None:
            return
        if following is not None and following.ref != current.ref:
            self._session.set_current(following.ref)


class HistoryVerbs:
    """Undo and redo; the view goes to where it happened."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def undo(self) -> None:
        """Take back the last edit."""
        history = self._session.workspace.history
        self._replay(history.undoing, translate("Nothing to undo."), translate("Undo: {edit}"))

    def redo(self) -> None:
        """Do again what was taken back."""
        history = self._session.workspace.history
        self._replay(history.redoing, translate("Nothing to redo."), translate("Redo: {edit}"))

    def _replay(self, step: Callable[[], LongWork | None], nothing: str, title: str) -> None:
        def begin() -> LongWork | None:
            found = step()
            if found is None:
                self._session.say(nothing)
            return found

        self._session.undertake(
            begin, self, then=self._show, title=lambda changes: title.format(edit=edit(changes))
        )

    def _show(self, changes: Changes) -> None:
        session = self._session
        if len(changes.articles) == 1 and session.key not in changes.articles and not changes.queue:
            session.open_article(next(iter(changes.articles)))
        elif session.key is None:
            session.open_article(session.workspace.queue.next_after(None))
        touched = session.items.among(changes.items)
        if len(touched) == 1:
            session.set_current(touched[0].ref)
        session.say(edit(changes))
