"""The actions on rules, notes, flags, and on the filters and the order of the queue."""

from __future__ import annotations

from annotator.ui.actions.action import Action, Needs
from annotator.ui.actions.menus import Menu

RULES: tuple[Action, ...] = (
    Action(
        name="rule.never",
        title="Ne&ver suggest this again…",
        menu=Menu.REVIEW,
        verb="rules.never",
        keys=("V",),
        needs=Needs.ARTICLE,
        writes=True,
        separated=True,
        tip="Take the rule that is offered, or make one of the current suggestion.",
    ),
    Action(
        name="rule.never_here",
        title="Never suggest this in this artic&le",
        menu=Menu.REVIEW,
        verb="rules.never_here",
        keys=("Shift+V",),
        needs=Needs.ARTICLE,
        writes=True,
        tip="Make a rule of what is offered, or of the current suggestion, for this article only.",
    ),
    Action(
        name="rule.never_reason",
        title="Never suggest &for this reason…",
        menu=Menu.REVIEW,
        verb="rules.never_for_reason",
        keys=("Ctrl+Shift+V",),
        needs=Needs.CLAIM,
        writes=True,
        tip="Make a rule of how the current claim was found, whatever its words; its card says how.",
    ),
    Action(
        name="article.note",
        title="Note on the &article…",
        menu=Menu.ANNOTATE,
        verb="remarks.article_note",
        keys=("Shift+O",),
        needs=Needs.ARTICLE,
        writes=True,
        separated=True,
        tip="Write a note on the open article; it stands under its title.",
    ),
    Action(
        name="article.flag",
        title="Fla&g this article",
        menu=Menu.ANNOTATE,
        verb="remarks.toggle_flag",
        keys=("X",),
        needs=Needs.ARTICLE,
        writes=True,
        tip="Flag the open article, so that the queue can be narrowed to it; again takes the flag away.",
    ),
    Action(
        name="queue.narrow",
        title="Queue b&y outlet, date, flag…",
        menu=Menu.EDIT,
        verb="queue.focus_filters",
        keys=("Ctrl+Shift+L",),
        anywhere=True,
        tip="Narrow the queue to an outlet, a language, some days or flagged articles; Esc there clears it.",
    ),
    Action(
        name="queue.widen",
        title="Show all articles again",
        menu=Menu.EDIT,
        verb="queue.clear_filters",
        tip="Show articles of any outlet, language and day again, flagged or not.",
    ),
    Action(
        name="queue.order",
        title="&Sort the queue…",
        menu=Menu.EDIT,
        submenu="Order of the queue",
        verb="ordering.choose",
        keys=("Ctrl+Shift+O",),
        anywhere=True,
        tip="Choose what the queue is sorted by: import, doubt, claims, what waits, date or outlet.",
    ),
    *(
        Action(
            name=f"queue.order.{order}",
            title=title,
            menu=Menu.EDIT,
            submenu="Order of the queue",
            verb="ordering.order_by",
            argument=order,
            tip=tip,
        )
        for order, title, tip in (
            ("imported", "Articles &as imported", "Sort the queue the way the articles came."),
            (
                "doubt",
                "Articles &least certain first",
                "Sort the queue by what would teach most: the sum of doubt over waiting suggestions.",
            ),
            (
                "claims",
                "Articles with &most claims first",
                "Sort the queue by what matters most: the number of claims, without rejected ones.",
            ),
            (
                "pending",
                "Articles with most &waiting first",
                "Sort the queue by how much is left to decide: the number of suggestions that wait.",
            ),
            ("newest", "&Newest articles first", "Sort the queue by date, those without a date at the end."),
            ("oldest", "Ol&dest articles first", "Sort the queue by date, those without a date at the end."),
            ("outlet", "Articles by &outlet", "Sort the queue by outlet, those without one at the end."),
        )
    ),
    Action(
        name="rule.list",
        title="&Rules from rejections…",
        menu=Menu.PROJECT,
        verb="rules.show_list",
        keys=("Ctrl+Shift+R",),
        anywhere=True,
        tip="See what is never suggested; switch rules on and off, change and remove them.",
    ),
    Action(
        name="article.reopen",
        title="Take &up this article again",
        menu=Menu.REVIEW,
        verb="go.reopen",
        needs=Needs.ARTICLE,
        writes=True,
        tip="Say that the article is not done, or not to be skipped, after all.",
    ),
)
