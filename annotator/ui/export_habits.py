"""How a person exported last, so that the next export begins there."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any

from annotator.core.losses import Way

if TYPE_CHECKING:
    from collections.abc import Mapping

_OFFERED = (Way.FLATTEN, Way.SKIP)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportHabits:
    """Format, the options chosen for each format, what became of what did not fit, ZIP file or folder."""

    format_name: str = "native"
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    way: Way = Way.FLATTEN
    zipped: bool = False

    @classmethod
    def read(cls, stored: str) -> ExportHabits:
        """The habits that were written as ``stored``; the usual ones where it cannot be read."""
        try:
            known = json.loads(stored)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(known, dict):
            return cls()
        way, options = known.get("way"), known.get("options")
        return cls(
            format_name=str(known.get("format_name", cls().format_name)),
            options=_named(options) if isinstance(options, dict) else {},
            way=Way(way) if way in _OFFERED else Way.FLATTEN,
            zipped=known.get("zipped") is True,
        )

    def written(self) -> str:
        """The habits as a line to store."""
        return json.dumps(asdict(self))

    def after(self, format_name: str, options: Mapping[str, str], way: Way, *, zipped: bool) -> ExportHabits:
        """The habits once something was exported so."""
        known = {**self.options, format_name: dict(options)}
        return replace(self, format_name=format_name, options=known, way=way, zipped=zipped)


def _named(options: dict[str, Any]) -> dict[str, dict[str, str]]:
    return {
        name: {key: value for key, value in chosen.items() if isinstance(value, str)}
        for name, chosen in options.items()
        if isinstance(chosen, dict)
    }
