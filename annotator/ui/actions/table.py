"""Everything a person can do: menus, palette, key page and shortcuts are built from this table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.actions.actor_actions import ACTORS
from annotator.ui.actions.article_actions import ANNOTATE, REVIEW
from annotator.ui.actions.claim_actions import CLAIMS
from annotator.ui.actions.codebook_actions import CODEBOOK
from annotator.ui.actions.copy_actions import COPIES
from annotator.ui.actions.desk_actions import DESK
from annotator.ui.actions.rule_actions import RULES
from annotator.ui.actions.search_actions import SEARCH
from annotator.ui.actions.window_actions import EDIT, FILE, HELP, VIEW

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action

ACTIONS: tuple[Action, ...] = (
    *FILE,
    *EDIT,
    *SEARCH,
    *REVIEW,
    *COPIES,
    *ANNOTATE,
    *CLAIMS,
    *ACTORS,
    *CODEBOOK,
    *RULES,
    *VIEW,
    *DESK,
    *HELP,
)
"""In the order of the menus."""
