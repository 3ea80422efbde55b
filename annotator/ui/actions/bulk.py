"""Accepting everything above a threshold, after saying how often that has been right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.dialogs.threshold import ThresholdDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.core.changes import Changes
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session


class BulkVerbs:
    """Decides on many suggestions as one step."""

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        self._session = session
        self._preferences = preferences
        self._window = window

    def accept_above(self) -> None:
        """Ask for the threshold; accept the open article's pending suggestions from there up."""
        key = self._session.key
        if key is None:
            return
        dialog = ThresholdDialog(
            self._window,
            threshold=self._preferences.threshold,
            waiting=[item.suggestion for item in self._session.items.pending if item.suggestion is not None],
            trust=self._session.workspace.review.trust(),
        )
        dialog.chosen.connect(lambda threshold: self._accept(key, threshold))
        dialog.open()

    def _accept(self, key: int, threshold: float) -> None:
        self._preferences.threshold = threshold
        review = self._session.workspace.review

        def go_on(_changes: Changes) -> None:
            if self._session.key == key:
                self._session.go_to_neighbour()

        self._session.undertake(lambda: review.accepting_above(key, threshold), self, then=go_on)
