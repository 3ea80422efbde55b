"""The actions on the parts of a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action

CLAIMS: tuple[Action, ...] = ()
