"""The actions on the codebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action

CODEBOOK: tuple[Action, ...] = ()
