"""Undo, redo and the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.changes import EditKind
from annotator.services.codebooks import stored_codebook

if TYPE_CHECKING:
    from annotator.core.changes import Changes, UndoStatus
    from annotator.services.project import Project


class HistoryService:
    """Takes back and does again, step by step, also what was done before the project was last closed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._journal = project.journal

    def undo(self) -> Changes | None:
        """Take back the last step; None if there is none."""
        return self._taken_up(self._journal.undo())

    def redo(self) -> Changes | None:
        """Do again what was undone last; None if there is nothing."""
        return self._taken_up(self._journal.redo())

    def _taken_up(self, changes: Changes | None) -> Changes | None:
        if changes is not None and changes.kind is EditKind.CODEBOOK:
            self._project.codebook = stored_codebook(self._project.file)
        return changes

    def status(self) -> UndoStatus:
        """What undo and redo would do now."""
        return self._journal.status()

    def entries(self, *, limit: int = 1000) -> list[dict[str, Any]]:
        """The latest edits, newest first: who did what when, and whether it still holds."""
        return self._journal.entries(limit=limit)
