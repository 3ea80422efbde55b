"""The actions on the project's actor list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action

ACTORS: tuple[Action, ...] = ()
