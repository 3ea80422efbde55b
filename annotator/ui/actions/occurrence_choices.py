"""The lines of the popup on every occurrence: what can be done, where, and with how many."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from annotator.services.occurrences import Act
from annotator.ui.dialogs.type_ahead import Choice
from annotator.ui.wording import counted, number, translate

if TYPE_CHECKING:
    from annotator.services.occurrence_places import Count
    from annotator.services.occurrences import Wish


class Scope(Enum):
    """Where to act."""

    ARTICLE = "article"
    PROJECT = "project"


@dataclass(slots=True)
class Ask:
    """What is known while the popup is open; the project's count comes later."""

    wish: Wish
    article: Count
    project: Count | None = None

    def count(self, act: Act, scope: Scope) -> int:
        """How many occurrences a line is about; 0 while that is not known."""
        known = self.article if scope is Scope.ARTICLE else self.project
        if known is None:
            return 0
        return {Act.ANNOTATE: known.free, Act.ACCEPT: known.waiting}.get(act, known.marked)


_LINES = tuple((act, scope) for act in Act for scope in Scope)


def choices(ask: Ask, typed: str) -> list[Choice]:
    """The lines that make sense and hold what was typed; the usual one first.

    Each yields an act and its scope; without a scope it changes whether the case counts.
    """
    lines = [choice for act, scope in _LINES if (choice := _choice(ask, act, scope)) is not None]
    lines.append(
        Choice(
            translate("Only with this case") if ask.wish.any_case else translate("In any case"),
            translate("counts anew"),
            (Act.ANNOTATE, None),
        )
    )
    return [choice for choice in lines if typed.casefold() in choice.title.casefold()]


def _choice(ask: Ask, act: Act, scope: Scope) -> Choice | None:
    count = ask.count(act, scope)
    if scope is Scope.ARTICLE:
        return Choice(_in_article(act, ask, count), _remark(act), (act, scope)) if count else None
    if ask.project is None:
        return Choice(_in_project(act, ask), translate("counting…"), (act, scope), ready=False)
    if count <= ask.count(act, Scope.ARTICLE):
        return None
    known = ask.project
    articles = {Act.ANNOTATE: known.free_articles, Act.ACCEPT: known.waiting_articles}.get(
        act, known.marked_articles
    )
    where = translate("{count} in {articles}").format(
        count=number(count), articles=counted("%n articles", articles)
    )
    return Choice(_in_project(act, ask), where, (act, scope))


def _in_article(act: Act, ask: Ask, count: int) -> str:
    if act is Act.ANNOTATE:
        if ask.wish.type:
            return counted("Annotate %n more in this article", count)
        return counted("Annotate %n in this article as …", count)
    if act is Act.ACCEPT:
        return counted("Accept %n waiting in this article", count)
    if act is Act.RELABEL:
        return counted("Label all %n in this article as …", count)
    return counted("Remove all %n in this article", count)


def _in_project(act: Act, ask: Ask) -> str:
    if act is Act.ANNOTATE:
        if ask.wish.type:
            return translate("Annotate in the whole project")
        return translate("Annotate in the whole project as …")
    if act is Act.ACCEPT:
        return translate("Accept what waits in the whole project")
    if act is Act.RELABEL:
        return translate("Label all in the whole project as …")
    return translate("Remove all in the whole project")


def _remark(act: Act) -> str:
    return translate("suggestions are rejected") if act is Act.REMOVE else ""
