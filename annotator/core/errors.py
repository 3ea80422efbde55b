"""The world's errors. Everything else that is raised is a bug of ours and is reported as one."""

from __future__ import annotations

from annotator.core.words import Words, filled

_ENDS = (".", "!", "?", "…", ".”")


class UserFacingError(Exception):
    """Something in the user's world is not as needed.

    ``str(error)`` is one sentence that says what was wrong and where; ``advice`` says what can be done. Both
    are given as templates with their ``values`` apart, so that the interface can word them in another
    language: ``UserFacingError("“{name}” is in the list already.", name=name)``. A ``sentence`` of ``Words``
    brings its values along.
    """

    def __init__(self, sentence: str, /, *, advice: str = "", **values: object) -> None:
        if isinstance(sentence, Words):
            values = {**sentence.values, **values}
        self.sentence = sentence.template if isinstance(sentence, Words) else sentence
        super().__init__(filled(self.sentence, values))
        self.advice = filled(advice, values)
        self.advice_template = advice
        self.values = values

    @property
    def words(self) -> Words:
        """The sentence alone, in words that can be part of others."""
        return Words(self.sentence, **self.values)

    @property
    def explanation(self) -> Words:
        """The sentence followed by the advice."""
        if not self.advice_template:
            return self.words
        advice = Words(self.advice_template, **self.values)
        # What is told of a file stands behind its name, and has no full stop of its own.
        if str(self).endswith(_ENDS):
            return Words("{sentence} {advice}", sentence=self.words, advice=advice)
        return Words("{sentence}. {advice}", sentence=self.words, advice=advice)


class ProjectError(UserFacingError):
    """A project file cannot be used: newer, damaged, locked, not ours, or on a full disk."""


class DamagedError(ProjectError):
    """Something in a project file is not as any program of ours has written it."""


class ProjectLockedError(ProjectError):
    """Another window holds the project; it can still be opened read-only."""


class ElsewhereError(ProjectLockedError):
    """Another machine seems to hold the project, by a lock file that was carried here."""


class FormatError(UserFacingError):
    """A file is not of the format it was read as."""


class SuggesterError(UserFacingError):
    """A suggester or its model cannot work."""
