"""Claims as DNA's event list: one row for each, with what is known of the article."""

from __future__ import annotations

import csv
import io
from itertools import count as count_from
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.spans import joined_text
from annotator.formats.cells import Cell, harmless
from annotator.formats.discourse.reading_claims import statement_of
from annotator.formats.exchange.units import Utf16
from annotator.formats.format import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from annotator.core.annotation import Claim
    from annotator.core.record import Record
    from annotator.formats.format import Options

_VARIABLES = ("person", "organization", "concept", "agreement", "stance", "certainty", "cue")
COLUMNS = (
    "statement_id", "time", *_VARIABLES, "start_position", "stop_position", "text", "coder", "document_id",
    "document_title", "document_author", "document_source", "document_section", "document_type",
)  # fmt: skip
_TIME_LENGTH = len("2026-02-03T10:00:00")


def write_events(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    """Writes a table with semicolons in UTF-8, and returns how many records were read.

    Texts are quoted and a quotation mark within doubled, so that nothing of them is lost, where DNA itself
    writes commas for semicolons. Positions are UTF-16 units, end exclusive, as DNA counts them.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
    table = csv.writer(text, delimiter=";", quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
    table.writerow(COLUMNS)
    numbers = count_from(1)
    document, documents, read = None, 0, 0
    for record in records:
        read += 1
        if document is None or record.draft != document:
            document, documents = record.draft, documents + 1
        units = Utf16(record.draft.text)
        for claim in record.claims:
            table.writerow([harmless(cell) for cell in _row(next(numbers), documents, claim, record, units)])
    text.detach()
    return read


def _row(number: int, document: int, claim: Claim, record: Record, units: Utf16) -> Iterator[Cell]:
    draft = record.draft
    actor = next((actor for actor in record.actors if actor.uuid == claim.actor), None)
    statement = statement_of(claim, actor)
    extent = claim.extent
    yield number
    yield time_of(draft.published)
    yield statement.person
    yield statement.organization
    yield statement.concept
    yield "" if statement.agreement is None else int(statement.agreement)
    yield claim.stance or ""
    yield claim.certainty or ""
    yield joined_text(claim.cue, draft.text)
    yield units.units(extent.start)
    yield units.units(extent.end)
    yield extent.of(draft.text)
    yield record.coder or ""
    yield document
    yield draft.title
    yield draft.author or ""
    yield draft.outlet or ""
    yield ""
    yield ""


def time_of(published: str | None) -> str:
    """An ISO 8601 date or date-time as DNA writes it, the time of day zero where it is not known."""
    if not published:
        return ""
    day, _, time = published[:_TIME_LENGTH].replace("T", " ").partition(" ")
    return f"{day} {time.rstrip('Z') or '00:00:00'}"
