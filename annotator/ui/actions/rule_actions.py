"""The actions on rules, notes and flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action

RULES: tuple[Action, ...] = ()
