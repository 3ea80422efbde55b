"""How a person imported before, so that the next import of such files begins there."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportHabits:
    """The options chosen for each format, which columns and patterns are among."""

    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def read(cls, stored: str) -> ImportHabits:
        """The habits that were written as ``stored``; none where it cannot be read."""
        try:
            known = json.loads(stored)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(known, dict):
            return cls()
        return cls(
            options={
                name: {key: value for key, value in chosen.items() if isinstance(value, str)}
                for name, chosen in known.items()
                if isinstance(chosen, dict)
            }
        )

    def written(self) -> str:
        """The habits as a line to store."""
        return json.dumps(self.options)

    def of(self, format_name: str) -> Mapping[str, str]:
        """What was chosen for a format; nothing where it is new."""
        return self.options.get(format_name, {})

    def after(self, format_name: str, options: Mapping[str, str]) -> ImportHabits:
        """The habits once something was imported so."""
        return ImportHabits(options={**self.options, format_name: dict(options)})
