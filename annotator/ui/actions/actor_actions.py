"""The actions on the project's actor list."""

from __future__ import annotations

from annotator.ui.actions.action import Action
from annotator.ui.actions.menus import Menu

ACTORS: tuple[Action, ...] = (
    Action(
        name="actors.list",
        title="Actor &list",
        menu=Menu.PROJECT,
        verb="actors.go_to_list",
        keys=("Ctrl+Shift+A",),
        anywhere=True,
        separated=True,
        tip="Go to the actor list; letters filter it by name and alias.",
    ),
    Action(
        name="actors.add",
        title="&Add an actor…",
        menu=Menu.PROJECT,
        verb="actors.add",
        writes=True,
        tip="Put a new actor on the list.",
    ),
    Action(
        name="actors.edit",
        title="&Edit the actor…",
        menu=Menu.PROJECT,
        verb="actors.edit",
        keys=("E",),
        writes=True,
        tip="Change the name, type, other names, ids or note of the chosen or current item's actor.",
    ),
    Action(
        name="actors.merge",
        title="&Merge actors…",
        menu=Menu.PROJECT,
        verb="actors.merge",
        keys=("M",),
        writes=True,
        tip="Make the chosen actors one, or the current item's actor and another.",
    ),
    Action(
        name="actors.split",
        title="&Split the actor…",
        menu=Menu.PROJECT,
        verb="actors.split",
        writes=True,
        tip="Give some of the actor's mentions and claims to a new one.",
    ),
    Action(
        name="actors.remove",
        title="Remo&ve the actor…",
        menu=Menu.PROJECT,
        verb="actors.remove",
        writes=True,
        tip="Take the actor off the list; its mentions and claims stay.",
    ),
)
