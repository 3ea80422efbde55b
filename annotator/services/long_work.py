"""What the interface drives: work of which each slice is done in one short go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from annotator.core.changes import Changes, EditKind


class LongWork(Protocol):
    """An edit, an undo or a redo that has not been done yet: at once where it is small, else in slices.

    ``total`` counts in whatever unit ``done`` does. ``changes`` are what was touched so far.
    """

    kind: EditKind
    detail: str
    total: int
    done: int

    @property
    def is_long(self) -> bool:
        """Whether it is to be done in slices."""
        ...

    @property
    def changes(self) -> Changes:
        """What was touched so far, as of one edit."""
        ...

    def at_once(self) -> Changes:
        """Do all of it in one transaction."""
        ...

    def advance(self) -> bool:
        """Do the next slice; whether more is to come."""
        ...

    def back(self) -> LongWork:
        """The way back from where it stands."""
        ...
