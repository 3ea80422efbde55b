"""Setting what the codebook asks of a claim: stance, topic, certainty, a note."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session


class AttributeVerbs:
    """Asks for one attribute of the current claim."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        self._session = session
        self._view = view

    def ask(self, name: str) -> None:
        """Offer the codebook's values of attribute ``name``; free text where it lists none."""
        current = self._session.current
        if not isinstance(current, Claim):
            return
        popup = TypeAhead(
            self._view.window(),
            title=translate(name).capitalize(),
            placeholder=getattr(current, name, None) or translate("Type to choose"),
            offer=partial(self._offer, name),
            chosen=partial(self._set, current, name),
        )
        popup.open_over(self._view)

    def _offer(self, name: str, typed: str) -> list[Choice]:
        attribute = self._session.workspace.codebook.attribute(name)
        values = attribute.values if attribute is not None else ()
        wanted = typed.casefold()
        choices = [
            Choice(label.name, label.definition, label.name)
            for label in values
            if wanted in label.name.casefold() or wanted in label.definition.casefold()
        ]
        choices.sort(key=lambda choice: not choice.title.casefold().startswith(wanted))
        if typed and not values:
            choices.append(Choice(typed, "", typed))
        if not typed:
            choices.append(Choice(translate("none"), translate("take the value away"), None))
        return choices

    def _set(self, claim: Claim, name: str, value: str | None) -> None:
        review = self._session.workspace.review
        self._session.run(lambda: review.set_attribute(claim.ref, name, value), self)
        self._view.setFocus()
