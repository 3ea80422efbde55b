"""The verbs on the parts of the current claim: source, cue and content made from what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.annotation import Claim, Role
from annotator.core.spans import union
from annotator.ui.actions.stretching import trimmed, without
from annotator.ui.wording import marked, translate

if TYPE_CHECKING:
    from annotator.core.spans import Fragments, Span
    from annotator.ui.actions.boundaries import BoundaryMode
    from annotator.ui.actions.claim_building import ClaimBuilder
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

_ABSENT = {
    Role.SOURCE: marked("This claim has no source: select whose statement it is, then press the key again."),
    Role.CUE: marked("This claim has no cue: select it, then press the key again."),
    Role.CONTENT: marked("This claim has no content: select what is claimed, then press the key again."),
}

_FOR_CLAIMS = marked("This is for claims: choose one with Tab or the mouse.")


class ClaimPartVerbs:
    """Corrects the current claim, one part and one undo step at a time; one being built comes first."""

    def __init__(
        self, session: Session, view: ArticleView, boundaries: BoundaryMode, builder: ClaimBuilder
    ) -> None:
        self._session = session
        self._view = view
        self._boundaries = boundaries
        self._builder = builder

    def make(self, part: str) -> None:
        """Make the selection the source, cue or content; without one, move the ends of that part."""
        claim, role, selected = self._session.current, Role(part), self._selected()
        if self._builder.mode.is_active:
            self._builder.put(role)
        elif not isinstance(claim, Claim):
            self._session.say(translate(_FOR_CLAIMS))
        elif selected is not None:
            self._store(claim, role, _uninterrupted(claim, role, selected, self._text()))
        elif claim.part(role):
            self._boundaries.begin_part(role)
        else:
            self._session.say(translate(_ABSENT[role]))

    def add(self, part: str) -> None:
        """Make the selection a further fragment of the source, cue or content."""
        claim, role, selected = self._session.current, Role(part), self._selected()
        if self._builder.mode.is_active:
            self._builder.add(role)
        elif not isinstance(claim, Claim):
            self._session.say(translate(_FOR_CLAIMS))
        elif selected is None:
            self._session.say(translate("Select the words to add first."))
        else:
            added = _uninterrupted(claim, role, selected, self._text())
            self._store(claim, role, union((*claim.part(role), *added)))

    def _store(self, claim: Claim, role: Role, fragments: Fragments) -> None:
        self._boundaries.keep()
        review = self._session.workspace.review
        if self._session.run(lambda: review.set_part(claim.ref, role, fragments), self) is not None:
            self._view.set_selection(None)

    def _selected(self) -> Span | None:
        selected = self._view.selection()
        return trimmed(self._text(), selected) if selected is not None else None

    def _text(self) -> str:
        return self._session.article.text if self._session.article is not None else ""


def _uninterrupted(claim: Claim, role: Role, selected: Span, text: str) -> Fragments:
    """The selection as a part of the claim: a content without the cue and source inside it."""
    return without(selected, (*claim.cue, *claim.source), text) if role is Role.CONTENT else (selected,)
