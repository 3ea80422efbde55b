"""The actions of looking for words: find, concordance, highlights, every occurrence."""

from __future__ import annotations

from annotator.ui.actions.action import Action, Needs
from annotator.ui.actions.menus import Menu

SEARCH: tuple[Action, ...] = (
    Action(
        name="find.next",
        title="Next &occurrence",
        menu=Menu.EDIT,
        verb="find.following",
        keys=("F3",),
        anywhere=True,
        needs=Needs.ARTICLE,
        tip="Go to the next place of what was looked for last.",
    ),
    Action(
        name="find.previous",
        title="Pre&vious occurrence",
        menu=Menu.EDIT,
        verb="find.preceding",
        keys=("Shift+F3",),
        anywhere=True,
        needs=Needs.ARTICLE,
        tip="Go to the place before of what was looked for last.",
    ),
    Action(
        name="concordance.open",
        title="Find in the &project…",
        menu=Menu.EDIT,
        verb="concordance.open",
        keys=("Ctrl+Shift+F",),
        anywhere=True,
        tip="List every place of some words in the project, with its context.",
    ),
    Action(
        name="concordance.of_item",
        title="Concor&dance of this actor or cue",
        menu=Menu.EDIT,
        verb="concordance.of_item",
        keys=("Ctrl+Shift+H",),
        anywhere=True,
        needs=Needs.ITEM,
        tip="List every place of the current mention's actor, or of the current claim's cue.",
    ),
    Action(
        name="highlight.toggle",
        title="&Highlight these words",
        menu=Menu.VIEW,
        verb="highlights.toggle",
        keys=("H",),
        needs=Needs.ARTICLE,
        tip="Highlight the selected words or the word at the caret wherever they stand, or no more.",
    ),
    Action(
        name="highlight.list",
        title="H&ighlights…",
        menu=Menu.VIEW,
        verb="highlights.open_list",
        keys=("Shift+H",),
        tip="Everything that is highlighted while reading: add, change, switch on and off, remove.",
    ),
)
