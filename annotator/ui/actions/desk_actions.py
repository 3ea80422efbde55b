"""The actions on the desk itself: settings, first help."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action

DESK: tuple[Action, ...] = ()
