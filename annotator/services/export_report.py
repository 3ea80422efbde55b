"""What an export has written, counted as it passes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.losses import Losses
from annotator.core.words import counted
from annotator.formats.fitting import fitted
from annotator.formats.holding import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.losses import Way
    from annotator.core.record import Record
    from annotator.formats.holding import Holds


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What was written: lines (one per article and coder), the annotations on them, and what was lost."""

    lines: int
    mentions: int
    claims: int
    losses: Losses = field(default_factory=Losses)

    def summary(self) -> str:
        """The counts in one line."""
        return ", ".join(
            (
                counted(self.lines, "line"),
                counted(self.mentions, "actor mention"),
                counted(self.claims, "claim"),
            )
        )


class RecordCounts:
    """Makes records fit on their way to the writer, and remembers what passed."""

    def __init__(self, holds: Holds, way: Way) -> None:
        from annotator.formats.self_check import Tally

        self._holds = holds
        self._way = way
        self._losses = Losses()
        self._mentions = 0
        self._claims = 0
        self.tally = Tally(holds)

    def counted(self, records: Iterator[Record]) -> Iterator[Record]:
        """The records as they are to be written."""
        for record in records:
            fitting = record if self._holds == EVERYTHING else self._fitted(record)
            self._mentions += len(fitting.mentions)
            self._claims += len(fitting.claims)
            self.tally.add(fitting)
            yield fitting

    def report(self) -> ExportReport:
        """The counts, once all has passed."""
        return ExportReport(
            lines=self.tally.records, mentions=self._mentions, claims=self._claims, losses=self._losses
        )

    def _fitted(self, record: Record) -> Record:
        return fitted(record, self._holds, self._way, self._losses)
