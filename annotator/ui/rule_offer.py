"""The strip under the article that offers a rule after the same was rejected again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.rule_words import subject_words
from annotator.ui.wording import counted, dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.rules import Rule
    from annotator.services.rules import Offer

_DECISIONS_SHOWN = 2
_TWICE = 2


class RuleOffer(QLabel):
    """Says what is offered and by which keys it is taken; goes away with the second decision after it.

    ``key`` tells the key in force of an action, empty if it has none.
    """

    def __init__(self, key: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent, wordWrap=True)
        self.setProperty("hint", "true")
        self.setAccessibleName(translate("A rule that is offered"))
        self._key = key
        self._rule: Rule | None = None
        self._left = 0
        self.hide()

    @property
    def rule(self) -> Rule | None:
        """The rule that is offered just now."""
        return self._rule

    def show_offer(self, offer: Offer) -> None:
        """Offer a rule."""
        self._rule = offer.rule
        self._left = _DECISIONS_SHOWN
        often = translate("Twice rejected")
        if offer.times > _TWICE:
            often = counted("Rejected %n times", offer.times)
        asked = translate("{often}: never suggest {subject} again?").format(
            often=often, subject=subject_words(offer.rule)
        )
        self.setText(f"{asked}   {self._ways()}")
        self.show()

    def count_decision(self) -> None:
        """Take note that the person went on without taking the offer."""
        self._left -= 1
        if self._left <= 0:
            self.forget()

    def forget(self) -> None:
        """Offer nothing."""
        self._rule = None
        self.hide()

    def _ways(self) -> str:
        """The keys that take the offer, as far as there are any."""
        project, article = self._key("rule.never"), self._key("rule.never_here")
        return dotted(
            translate("{key}: in this project").format(key=project) if project else "",
            translate("{key}: in this article").format(key=article) if article else "",
            translate("goes away by itself"),
        )
