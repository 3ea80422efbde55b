"""How a person imported before, so that the next import of such files begins there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping


Choices: TypeAlias = "Mapping[str, Mapping[str, str]]"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportHabits:
    """The options chosen for each format, which columns and patterns are among, and what labels became.

    ``labels`` are the answers about labels of each format where these were not the usual ones.
    """

    options: Choices = field(default_factory=dict)
    labels: Choices = field(default_factory=dict)

    @classmethod
    def read(cls, stored: str) -> ImportHabits:
        """The habits that were written as ``stored``; none where it cannot be read."""
        try:
            known = json.loads(stored)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(known, dict):
            return cls()
        return cls(options=_choices(known.get("options")), labels=_choices(known.get("labels")))

    def written(self) -> str:
        """The habits as a line to store."""
        return json.dumps({"options": self.options, "labels": self.labels})

    def of(self, format_name: str) -> Mapping[str, str]:
        """What was chosen for a format; nothing where it is new."""
        return self.options.get(format_name, {})

    def labels_of(self, format_name: str) -> Mapping[str, str]:
        """What was answered about labels of a format."""
        return self.labels.get(format_name, {})

    def after(
        self, format_name: str, options: Mapping[str, str], labels: Mapping[str, str] = MappingProxyType({})
    ) -> ImportHabits:
        """The habits once something was imported so; ``labels`` are all answers that are to be remembered."""
        return ImportHabits(
            options={**self.options, format_name: dict(options)},
            labels={**self.labels, format_name: dict(labels)},
        )


def _choices(known: object) -> Choices:
    """What was chosen for each format, as far as it can be read."""
    if not isinstance(known, dict):
        return {}
    return {
        name: {key: value for key, value in chosen.items() if isinstance(value, str)}
        for name, chosen in known.items()
        if isinstance(chosen, dict)
    }
