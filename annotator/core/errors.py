"""The world's errors. Everything else that is raised is a bug of ours and is reported as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class UserFacingError(Exception):
    """Something in the user's world is not as needed.

    ``str(error)`` is one sentence that says what was wrong and where; ``advice`` says what can be done. Both
    are given as templates with their ``values`` apart, so that the interface can word them in another
    language: ``UserFacingError("“{name}” is in the list already.", name=name)``.
    """

    def __init__(self, sentence: str, *, advice: str = "", **values: object) -> None:
        super().__init__(filled(sentence, values))
        self.sentence = sentence
        self.advice = filled(advice, values)
        self.advice_template = advice
        self.values = values

    @property
    def explanation(self) -> str:
        """The sentence followed by the advice."""
        return f"{self} {self.advice}".strip()


def filled(template: str, values: Mapping[str, object]) -> str:
    """``template`` with its ``{names}`` replaced; as it stands where there are no values."""
    return template.format_map(values) if values else template


class ProjectError(UserFacingError):
    """A project file cannot be used: newer, damaged, locked, not ours, or on a full disk."""


class ProjectLockedError(ProjectError):
    """Another window holds the project; it can still be opened read-only."""


class FormatError(UserFacingError):
    """A file is not of the format it was read as."""


class SuggesterError(UserFacingError):
    """A suggester or its model cannot work."""
