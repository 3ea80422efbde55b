"""The keys in force, as the chips of a card name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panel.card import LABELS, NO_KEY

if TYPE_CHECKING:
    from annotator.ui.actions.binding import ActionSet


class ChipKeys:
    """Tells the key of an action, or of the row of labels, as the person has set it."""

    def __init__(self, actions: ActionSet) -> None:
        self._actions = actions

    def __call__(self, name: str) -> str:
        """The first key of the action called ``name``; of the labels the first and the last."""
        if name != LABELS:
            return self._actions.first_key(name) or NO_KEY
        labels = [action.name for action in self._actions.table if action.verb == "annotating.label"]
        there = [name for name in labels if self._actions[name].isVisible() and self._actions.first_key(name)]
        if not there:
            return NO_KEY
        return f"{self._actions.first_key(there[0])}–{self._actions.first_key(there[-1])}"
