"""The verbs of walking through the items of an article: what waits, all of them, and what the caret is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Decision
from annotator.core.review import around, visible
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.core.annotation import Item
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session


class WalkingVerbs:
    """Makes another item of the open article the one that the keys act on."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        self._session = session
        self._view = view

    def following(self) -> None:
        """Go to the next suggestion that waits."""
        self._to_pending(backwards=False)

    def preceding(self) -> None:
        """Go to the suggestion before that waits."""
        self._to_pending(backwards=True)

    def following_item(self) -> None:
        """Go to the next annotation, decided or not."""
        self._to_any(backwards=False)

    def preceding_item(self) -> None:
        """Go to the annotation before, decided or not."""
        self._to_any(backwards=True)

    def here(self) -> None:
        """Take up the annotation that the caret is in; once more: the next larger one."""
        there = around(visible(self._session.items), self._view.caret())
        if not there:
            self._session.say(translate("Nothing is annotated where the caret is."))
            return
        refs = [item.ref for item in there]
        current = self._session.current
        place = refs.index(current.ref) + 1 if current is not None and current.ref in refs else 0
        self._session.set_current(refs[place % len(refs)])

    def _to_pending(self, *, backwards: bool) -> None:
        if not self._session.go_to_neighbour(backwards=backwards):
            self._session.say(translate("Nothing waits in this article. D marks it done and opens the next."))

    def _to_any(self, *, backwards: bool) -> None:
        current = self._session.current
        found = self._session.items.neighbour(
            current.ref if current else None, backwards=backwards, wanted=_is_shown
        )
        if found is None:
            self._session.say(translate("Nothing is annotated in this article yet."))
        else:
            self._session.set_current(found.ref)


def _is_shown(item: Item) -> bool:
    return item.decision is not Decision.REJECTED
