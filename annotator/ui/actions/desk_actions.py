"""The actions on the desk itself: settings, going from part to part, first help."""

from __future__ import annotations

from annotator.ui.actions.action import Action, Needs
from annotator.ui.actions.menus import Menu

DESK: tuple[Action, ...] = (
    Action(
        name="project.train",
        title="&Train on this project…",
        menu=Menu.PROJECT,
        verb="training.show",
        keys=("Ctrl+Shift+T",),
        anywhere=True,
        separated=True,
        tip="Let the program learn from your decisions which claims you mean, or undo that.",
    ),
    Action(
        name="window.settings",
        title="Se&ttings…",
        menu=Menu.EDIT,
        verb="settings.ask",
        keys=("Ctrl+,",),
        anywhere=True,
        needs=Needs.NOTHING,
        separated=True,
        tip="Your name, the font, the look, what happens at the start.",
    ),
    Action(
        name="window.next_part",
        title="&Next part of the window",
        menu=Menu.VIEW,
        verb="parts.following",
        keys=("F6",),
        anywhere=True,
        needs=Needs.NOTHING,
        separated=True,
        tip="Give the keys to the next part: queue, article, panel.",
    ),
    Action(
        name="window.previous_part",
        title="&Previous part of the window",
        menu=Menu.VIEW,
        verb="parts.preceding",
        keys=("Shift+F6",),
        anywhere=True,
        needs=Needs.NOTHING,
        tip="Give the keys to the part before: panel, article, queue.",
    ),
    *(
        Action(
            name=f"panel.{name}",
            title=title,
            menu=Menu.VIEW,
            submenu="Pan&el",
            verb="parts.tab",
            argument=number,
            keys=(f"Alt+{number}",),
            anywhere=True,
            tip=tip,
        )
        for number, name, title, tip in (
            (1, "review", "&Review", "Show the suggestions of the open article, one card each."),
            (2, "actors", "&Actors", "Show the actors of the article, or of the whole project."),
            (3, "claims", "&Claims", "Show the claims of the open article by whose they are."),
        )
    ),
    Action(
        name="help.lesson",
        title="&Learn the keys",
        menu=Menu.HELP,
        verb="lesson.begin",
        keys=("Shift+F1",),
        anywhere=True,
        needs=Needs.NOTHING,
        tip="An article that teaches the keys by being annotated; your own projects stay as they are.",
    ),
    Action(
        name="help.stop_lesson",
        title="&Stop the lesson",
        menu=Menu.HELP,
        verb="lesson.stop",
        keys=("Esc",),
        needs=Needs.NOTHING,
        tip="Leave the lesson and go back to where you were.",
    ),
)
