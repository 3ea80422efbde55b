"""The world's errors. Everything else that is raised is a bug of ours and is reported as one."""

from __future__ import annotations


class UserFacingError(Exception):
    """Something in the user's world is not as needed.

    ``str(error)`` is one sentence that says what was wrong and where; ``advice`` says what can be done.
    """

    def __init__(self, sentence: str, *, advice: str = "") -> None:
        super().__init__(sentence)
        self.advice = advice

    @property
    def explanation(self) -> str:
        """The sentence followed by the advice."""
        return f"{self} {self.advice}".strip()


class ProjectError(UserFacingError):
    """A project file cannot be used: newer, damaged, locked, not ours, or on a full disk."""


class ProjectLockedError(ProjectError):
    """Another window holds the project; it can still be opened read-only."""


class FormatError(UserFacingError):
    """A file is not of the format it was read as."""


class SuggesterError(UserFacingError):
    """A suggester or its model cannot work."""
