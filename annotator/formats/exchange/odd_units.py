"""Telling once per file that its offsets are counted in another unit than its format says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.record import Notice
from annotator.core.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.exchange.units import Unit


class OddUnits:
    """The units seen in one file; ``usual`` is that of the format."""

    def __init__(self, source: str, usual: Unit) -> None:
        self._source = source
        self._known = {usual}

    def seen(self, line: int, unit: Unit) -> Iterator[Notice]:
        """A notice where a unit is new in the file."""
        if unit not in self._known:
            self._known.add(unit)
            yield Notice(self._source, line, Words("offsets are counted in {unit}", unit=str(unit)))
