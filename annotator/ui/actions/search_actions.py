"""The actions of looking for words: find, concordance, highlights, every occurrence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.actions.action import Action

SEARCH: tuple[Action, ...] = ()
