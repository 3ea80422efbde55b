"""Everything a person can do: menus, palette, key page and shortcuts are built from this table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.actions.article_actions import ANNOTATE, REVIEW
from annotator.ui.actions.window_actions import EDIT, FILE, HELP, VIEW

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action

ACTIONS: tuple[Action, ...] = (*FILE, *EDIT, *REVIEW, *ANNOTATE, *VIEW, *HELP)
"""In the order of the menus."""
