"""Setting what the codebook asks of a claim: stance, topic, certainty, its further attributes, a note."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from annotator.core.annotation import Claim
from annotator.ui.dialogs.type_ahead import Choice, TypeAhead
from annotator.ui.wording import translate

if TYPE_CHECKING:
    from annotator.core.codebook import Attribute, Codebook
    from annotator.ui.article_view.view import ArticleView
    from annotator.ui.session import Session

USUAL = ("stance", "topic", "certainty")
"""The attributes that have actions of their own in every project."""

_OWN = (*USUAL, "note")


def further(codebook: Codebook) -> list[Attribute]:
    """The codebook's attributes besides the usual ones."""
    return [attribute for attribute in codebook.attributes if attribute.name not in USUAL]


class AttributeVerbs:
    """Asks for one attribute of the current claim."""

    def __init__(self, session: Session, view: ArticleView) -> None:
        self._session = session
        self._view = view

    def choose(self) -> None:
        """Offer the codebook's attributes, then the values of the one that is chosen."""
        popup = TypeAhead(
            self._view.window(),
            title=translate("Attribute"),
            placeholder=translate("Type to choose"),
            offer=self._offer_attributes,
            chosen=self.ask,
        )
        popup.open_over(self._view)

    def ask_further(self, number: int) -> None:
        """Ask for the ``number``-th attribute besides the usual ones."""
        attributes = further(self._session.workspace.codebook)
        if number <= len(attributes):
            self.ask(attributes[number - 1].name)
        else:
            self._session.say(translate("The codebook has no such attribute."))

    def ask(self, name: str) -> None:
        """Offer the codebook's values of attribute ``name``; free text where it lists none."""
        current = self._session.current
        if not isinstance(current, Claim):
            return
        title = translate(name) if name in _OWN else name
        popup = TypeAhead(
            self._view.window(),
            title=title[:1].upper() + title[1:],
            placeholder=_value(current, name) or translate("Type to choose"),
            offer=partial(self._offer, name),
            chosen=partial(self._set, current, name),
        )
        popup.open_over(self._view)

    def _offer_attributes(self, typed: str) -> list[Choice]:
        wanted = typed.casefold()
        return [
            Choice(one.name, one.definition, one.name, key=one.key)
            for one in self._session.workspace.codebook.attributes
            if wanted in one.name.casefold()
        ]

    def _offer(self, name: str, typed: str) -> list[Choice]:
        attribute = self._session.workspace.codebook.attribute(name)
        values = attribute.values if attribute is not None else ()
        wanted = typed.casefold()
        choices = [
            Choice(label.name, label.definition, label.name, key=label.key)
            for label in values
            if wanted in label.name.casefold() or wanted in label.definition.casefold()
        ]
        choices.sort(key=lambda choice: bool(wanted) and not choice.title.casefold().startswith(wanted))
        if typed and not values:
            choices.append(Choice(typed, "", typed))
        if not typed:
            choices.append(Choice(translate("none"), translate("take the value away"), None))
        return choices

    def _set(self, claim: Claim, name: str, value: str | None) -> None:
        review = self._session.workspace.review
        self._session.run(lambda: review.set_attribute(claim.ref, name, value), self)
        self._view.setFocus()


def _value(claim: Claim, name: str) -> str:
    value = getattr(claim, name) if name in _OWN else claim.attributes.get(name)
    return value if isinstance(value, str) else ""
