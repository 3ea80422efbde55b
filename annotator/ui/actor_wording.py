"""The words of the interface for actors: what speaks for one, how much is said of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.candidates import Fit
from annotator.ui.wording import counted, marked, translate

if TYPE_CHECKING:
    from annotator.core.actor_list import ActorUses

_FITS = {
    Fit.NAME: marked("name"),
    Fit.ALIAS: marked("alias"),
    Fit.BEGINNING: marked("begins the name"),
    Fit.SURNAME: marked("surname"),
    Fit.ACRONYM: marked("acronym"),
    Fit.SAME_TITLE: marked("same title"),
    Fit.SOURCE: marked("in the source"),
    Fit.SPEAKER: marked("last speaker"),
    Fit.BEFORE: marked("named before"),
    Fit.AFTER: marked("named after"),
    Fit.TOGETHER: marked("named last, together"),
    Fit.SIMILAR: marked("similar"),
    Fit.LISTED: marked("in the list"),
}


def fit(value: Fit) -> str:
    """What speaks for an actor, in words."""
    return translate(_FITS[value])


def uses(found: ActorUses) -> str:
    """``12 mentions and 3 claims in 5 articles``; rejected ones are told apart."""
    words = translate("{mentions} and {claims} in {articles}").format(
        mentions=counted("%n mentions", found.mentions),
        claims=counted("%n claims", found.claims),
        articles=counted("%n articles", found.articles),
    )
    if found.rejected:
        words += " · " + counted("%n rejected", found.rejected)
    return words
