"""Saying who an item is: a type-ahead over the project's actors."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim
from annotator.core.spans import joined_text
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Item
    from annotator.core.changes import Changes
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


class LinkingVerbs:
    """Linking the current item to an actor, and taking the link away."""

    def __init__(self, session: Session, view: ArticleView, theme: Callable[[], Theme]) -> None:
        self._session = session
        self._view = view
        self._theme = theme

    def ask(self) -> None:
        """Ask who the current item is; Enter takes the best, a new name makes a new actor."""
        current = self._session.current
        if current is None:
            return
        popup = TypeAhead(
            self._view.window(),
            title=translate("Link to an actor"),
            placeholder=self._named(current) or translate("A name, or a part of one"),
            offer=partial(self._offer, current),
            chosen=self._link,
        )
        popup.open_over(self._view)

    def unlink(self) -> None:
        """Take the actor from the current item."""
        current = self._session.current
        if current is not None:
            self._session.run(lambda: self._session.workspace.review.unlink(current.ref), self)

    def _named(self, item: Item) -> str:
        article = self._session.article
        spans = item.source if isinstance(item, Claim) else (item.span,)
        return joined_text(spans, article.text) if article is not None else ""

    def _offer(self, item: Item, typed: str) -> list[Choice]:
        name = typed or self._named(item)
        found = self._session.workspace.actors.search(name, article=self._session.key)
        review, ref = self._session.workspace.review, item.ref
        choices = [
            Choice(
                candidate.actor.name,
                dotted(candidate.actor.type, candidate.reason),
                partial(review.link, ref, candidate.actor.uuid),
                self._theme().actor_colour(candidate.actor.type),
            )
            for candidate in found
        ]
        if name and not any(candidate.actor.name.casefold() == name.casefold() for candidate in found):
            choices.append(Choice(name, translate("new actor"), partial(review.link_new, ref, name)))
        return choices

    def _link(self, verb: Callable[[], Changes]) -> None:
        self._session.run(verb, self)
        self._view.setFocus()
