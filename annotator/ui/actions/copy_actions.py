"""The actions on copies of an article."""

from __future__ import annotations

from annotator.ui.actions.action import Action, Needs
from annotator.ui.actions.menus import Menu

COPIES = (
    Action(
        name="article.copies",
        title="Cop&ies of this article…",
        menu=Menu.REVIEW,
        verb="copies.show",
        keys=("Shift+C",),
        needs=Needs.ARTICLE,
        separated=True,
        tip="Show where copies of the article differ, and carry your decisions over to them.",
    ),
)
