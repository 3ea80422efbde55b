"""The verbs of annotating by hand: labels and page furniture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Mention
from annotator.ui.wording import counted, translate

if TYPE_CHECKING:
    from annotator.core.changes import Changes
    from annotator.core.spans import Span
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session


class AnnotatingVerbs:
    """What a person adds to the text or says of it, without asking further."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        self._session = session
        self._view = view

    def label(self, number: int) -> None:
        """Annotate the selected text with the ``number``-th actor type, or give it to the current mention."""
        types = self._session.workspace.codebook.actor_types
        if number > len(types):
            self._session.say(counted("The codebook has only %n types.", len(types)))
            return
        actor_type = types[number - 1].name
        selected = self._view.selection()
        if selected is not None:
            self._add(selected, actor_type)
        else:
            self._relabel(actor_type)

    def residue(self) -> None:
        """Mark the selected lines (or the caret's) as page furniture, or unmark them."""
        key = self._session.key
        span = self._view.selection() or self._view.paragraph_at(self._view.caret())
        if key is not None and span is not None:
            self._session.run(lambda: self._session.workspace.articles.toggle_residue(key, span), self)

    def _add(self, span: Span, actor_type: str) -> None:
        key = self._session.key
        if key is None:
            return
        changes = self._session.run(
            lambda: self._session.workspace.annotating.add_mention(key, span, actor_type), self
        )
        self._take_up(changes)

    def _take_up(self, changes: Changes | None) -> None:
        if changes is None:
            return
        self._view.set_selection(None)
        added = self._session.items.among(changes.items)
        if added:
            self._session.set_current(added[0].ref)

    def _relabel(self, actor_type: str) -> None:
        current = self._session.current
        if not isinstance(current, Mention):
            self._session.say(translate("Select words to annotate, or choose a mention to label."))
            return
        self._session.run(lambda: self._session.workspace.review.relabel(current.ref, actor_type), self)
