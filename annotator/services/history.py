"""Undo, redo and the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from annotator.core.changes import Changes, UndoStatus
    from annotator.services.project import Project
    from annotator.storage.slices import Turn


class HistoryService:
    """Takes back and does again, step by step, also what was done before the project was last closed."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._journal = project.journal

    def undo(self) -> Changes | None:
        """Take back the last step at once; None if there is none."""
        turn = self.undoing()
        return turn.at_once() if turn is not None else None

    def redo(self) -> Changes | None:
        """Do again at once what was undone last; None if there is nothing."""
        turn = self.redoing()
        return turn.at_once() if turn is not None else None

    def undoing(self) -> Turn | None:
        """The way back of the last step, in slices where it is long; None if there is none."""
        return self._journal.undoing(settle=self._project.read_codebook)

    def redoing(self) -> Turn | None:
        """The way forth of what was undone last; None if there is nothing."""
        return self._journal.redoing(settle=self._project.read_codebook)

    def status(self) -> UndoStatus:
        """What undo and redo would do now."""
        return self._journal.status()

    def entries(self, *, limit: int = 1000) -> list[dict[str, Any]]:
        """The latest edits, newest first: who did what when, and whether it still holds."""
        return self._journal.entries(limit=limit)
