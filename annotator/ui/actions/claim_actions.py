"""The actions on the parts of a claim."""

from __future__ import annotations

from annotator.ui.actions.action import Action, Needs
from annotator.ui.actions.menus import Menu

_SUBMENU = "&Parts of the claim"

CLAIMS = (
    Action(
        name="claim.source",
        title="&Source",
        menu=Menu.ANNOTATE,
        submenu=_SUBMENU,
        verb="claim_parts.make",
        argument="source",
        keys=("U",),
        needs=Needs.ARTICLE,
        writes=True,
        tip="Make the selected text the source of the current claim; without a selection, move its ends.",
    ),
    Action(
        name="claim.cue",
        title="&Cue",
        menu=Menu.ANNOTATE,
        submenu=_SUBMENU,
        verb="claim_parts.make",
        argument="cue",
        keys=("Q",),
        needs=Needs.ARTICLE,
        writes=True,
        tip="Make the selected text the cue of the current claim; without a selection, move its ends.",
    ),
    Action(
        name="claim.content",
        title="C&ontent",
        menu=Menu.ANNOTATE,
        submenu=_SUBMENU,
        verb="claim_parts.make",
        argument="content",
        keys=("J",),
        needs=Needs.ARTICLE,
        writes=True,
        tip="Make the selected text the content of the current claim; without a selection, move its ends.",
    ),
    Action(
        name="claim.add_source",
        title="Add to the source",
        menu=Menu.ANNOTATE,
        submenu=_SUBMENU,
        verb="claim_parts.add",
        argument="source",
        keys=("Shift+U",),
        needs=Needs.ARTICLE,
        writes=True,
        tip="Make the selected text a further part of the current claim's source.",
    ),
    Action(
        name="claim.add_cue",
        title="Add to the cue",
        menu=Menu.ANNOTATE,
        submenu=_SUBMENU,
        verb="claim_parts.add",
        argument="cue",
        keys=("Shift+Q",),
        needs=Needs.ARTICLE,
        writes=True,
        tip="Make the selected text a further part of the current claim's cue.",
    ),
    Action(
        name="claim.add_content",
        title="Add to the content",
        menu=Menu.ANNOTATE,
        submenu=_SUBMENU,
        verb="claim_parts.add",
        argument="content",
        keys=("Shift+J",),
        needs=Needs.ARTICLE,
        writes=True,
        tip="Make the selected text a further part of the current claim's content.",
    ),
)
