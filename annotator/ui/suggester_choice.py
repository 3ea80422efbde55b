"""What a person chose of the optional suggesters, as it was written; off until switched on."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from annotator.core.errors import UserFacingError
from annotator.core.optional_suggesters import (
    OptionalSuggesters,
    listed_hosts,
    listed_labels,
    listed_pipelines,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggesterChoice:
    """The switches, and the lines beside them, which are kept while a switch is off."""

    uses_pipelines: bool = False
    pipelines: str = ""
    labels: str = ""
    uses_endpoint: bool = False
    endpoint: str = ""
    model: str = ""
    allowed: str = ""

    @classmethod
    def read(cls, stored: str) -> SuggesterChoice:
        """The choice that was written as ``stored``; everything off where it cannot be read."""
        try:
            known = json.loads(stored)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(known, dict):
            return cls()
        kept = {
            field.name: _readable(known[field.name])
            for field in fields(cls)
            if type(known.get(field.name)) is type(field.default)
        }
        return cls(**kept)

    def written(self) -> str:
        """The choice as a line to store."""
        return json.dumps(asdict(self))

    def wanted(self) -> OptionalSuggesters:
        """What is switched on. Whether it can work is said by the suggesters themselves."""
        try:
            labels = listed_labels(self.labels)
        except UserFacingError:
            labels = ()
        pipelines = listed_pipelines(self.pipelines) if self.uses_pipelines else ()
        endpoint = self.endpoint.strip() if self.uses_endpoint else ""
        return OptionalSuggesters(
            pipelines=pipelines,
            labels=labels if pipelines else (),
            endpoint=endpoint,
            model=self.model.strip() if endpoint else "",
            allowed=listed_hosts(self.allowed) if endpoint else (),
        )


def _readable(value: Any) -> Any:
    """A line without what no line can be written with, nor a process be started with; a switch as it is."""
    if not isinstance(value, str):
        return value
    return "".join(sign if sign.isprintable() else " " for sign in value)
