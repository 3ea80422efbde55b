"""Saying who an item is: a type-ahead over the project's actors."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.candidates import words_of
from annotator.core.references import reference_of
from annotator.ui.actor_wording import fit
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.wording import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
            page="actors",
        )
        popup.open_over(self._view)

    def unlink(self) -> None:
        """Take the actor from the current item."""
        current = self._session.current
        if current is not None:
            self._session.run(lambda: self._session.workspace.review.unlink(current.ref), self)

    def _named(self, item: Item) -> str:
        article = self._session.article
        return words_of(item, article.text) if article is not None else ""

    def _offer(self, item: Item, typed: str) -> list[Choice]:
        if typed:
            listed = self._found(item, typed)
            return [*listed, *self._new(item, typed, listed)]
        likely = self._likely(item)
        name = self._named(item)
        reference = reference_of(name)
        if reference is not None and reference.is_pronoun:
            name = ""  # nobody is called "he"
        taken = {choice.title.casefold() for choice in likely}
        found = [choice for choice in self._found(item, name) if choice.title.casefold() not in taken]
        return [*likely, *found, *self._new(item, name, [*likely, *found])]

    def _likely(self, item: Item) -> list[Choice]:
        """Who may be meant by the item itself, before anything is typed."""
        opened = self._session.opened
        if opened is None:
            return []
        review = self._session.workspace.review
        return [
            Choice(
                one.name,
                dotted(one.type, fit(one.fit), "" if one.actor else translate("new actor")),
                partial(review.link, item.ref, one.actor)
                if one.actor is not None
                else partial(review.link_new, item.ref, one.name, one.type),
                self._theme().actor_colour(one.type),
            )
            for one in self._session.workspace.actors.candidates(opened, item)
        ]

    def _found(self, item: Item, name: str) -> list[Choice]:
        """The actors whose names are like what was typed."""
        review = self._session.workspace.review
        return [
            Choice(
                one.actor.name,
                dotted(one.actor.type, fit(one.reason)),
                partial(review.link, item.ref, one.actor.uuid),
                self._theme().actor_colour(one.actor.type),
            )
            for one in self._session.workspace.actors.search(name, article=self._session.key)
        ]

    def _new(self, item: Item, name: str, offered: Sequence[Choice]) -> list[Choice]:
        """A new actor of that name, unless one of that name is offered."""
        if not name or any(choice.title.casefold() == name.casefold() for choice in offered):
            return []
        review = self._session.workspace.review
        return [Choice(name, translate("new actor"), partial(review.link_new, item.ref, name))]

    def _link(self, verb: Callable[[], Changes]) -> None:
        self._session.run(verb, self)
        self._view.setFocus()
