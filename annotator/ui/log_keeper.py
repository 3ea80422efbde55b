"""Keeps the log of the last commits short, so that no decision waits until it is written into the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.quiet_moments import QuietMoments

if TYPE_CHECKING:
    from annotator.ui.session import Session

_EDITS = 20
"""SQLite does it by itself within the commit that makes a thousand pages: about the fiftieth decision."""


class LogKeeper(QObject):
    """After every twentieth edit writes the log into the project, in a moment when no key is expected."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._edits = 0
        self._moments = QuietMoments(self)
        session.current_changed.connect(self._moments.step)
        session.workspace_changed.connect(self._on_workspace)
        session.changed.connect(self._on_changed)

    def _on_workspace(self, _workspace: object) -> None:
        self._edits = 0

    def _on_changed(self, _changes: object, _initiator: object) -> None:
        self._edits += 1
        if self._edits >= _EDITS:
            self._moments.await_one(self._write_back)

    def _write_back(self) -> None:
        if self._session.has_project and not self._session.writing.is_running:
            self._edits = 0
            self._session.workspace.write_back()
