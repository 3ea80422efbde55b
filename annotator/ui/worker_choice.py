"""With which suggesters the process is started: those a person switched on, and the project's own model."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.optional_suggesters import OptionalSuggesters
    from annotator.ui.preferences import Preferences
    from annotator.ui.session import Session
    from annotator.ui.worker_line import Worker


class WorkerChoice:
    """Starts the process as things are set now, and knows whether that is still how it runs.

    ``start`` takes the two callbacks of a worker line and what is switched on.
    """

    def __init__(self, session: Session, preferences: Preferences, start: Callable[..., Worker]) -> None:
        self._session = session
        self._preferences = preferences
        self._start = start
        self._running: OptionalSuggesters | None = None

    def __call__(self, on_reply: Callable[[Any], None], on_exit: Callable[[str | None], None]) -> Worker:
        """Start the process."""
        self._running = self.wanted()
        return self._start(on_reply, on_exit, self._running)

    def wanted(self) -> OptionalSuggesters:
        """What the process is to suggest with in the open project."""
        chosen = self._preferences.suggesters.wanted()
        if not self._session.has_project:
            return chosen
        return replace(chosen, claim_model=self._session.workspace.models.folder())

    def is_outdated(self) -> bool:
        """Whether a process was started for other suggesters than the open project is to have."""
        return self._running is not None and self._session.has_project and self._running != self.wanted()
