"""Records as lines of doccano."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, Any, BinaryIO
from urllib.parse import quote

import msgspec

from annotator.formats.exchange.articles import entries_of
from annotator.formats.exchange.document import document_of
from annotator.formats.exchange.units import Graphemes, Unit, Utf16
from annotator.formats.format import DEFAULTS, Option, chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from annotator.core.record import Record
    from annotator.formats.exchange.document import SpanDocument
    from annotator.formats.format import Options

WRITING = (
    Option(name="layout", title="Layout", choices=("spans", "relations")),
    Option(name="members", title="A file for each coder", choices=("no", "yes")),
    Option(name="offsets", title="Offsets count", choices=(Unit.CODE_POINTS, Unit.UTF_16, Unit.GRAPHEMES)),
)
EVERYBODY = "all"
"""The file of those without a name, as doccano calls that of a project whose members share their labels."""
RESERVED = frozenset({"id", "text", "label", "labels", "entities", "relations", "Comments", "offsets"})
"""The keys that are no metadata."""

_ENCODER = msgspec.json.Encoder()
_YEAR_1980 = (1980, 1, 1, 0, 0, 0)


def write_doccano(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    r"""Writes one line per record, in UTF-8 with ``\n`` line ends, and returns how many they were.

    With a file for each coder what is written is a ZIP file of these.
    """
    if chosen(options, WRITING, "members") == "yes":
        return _write_members(records, stream, options)
    count = 0
    for count, record in enumerate(records, 1):
        stream.write(_encoded(record, count, options))
    return count


def _write_members(records: Iterable[Record], stream: BinaryIO, options: Options) -> int:
    count = 0
    with ExitStack() as open_files:
        files: dict[str, IO[bytes]] = {}
        for count, record in enumerate(records, 1):
            name = _file_name(record.coder)
            if name not in files:
                files[name] = open_files.enter_context(tempfile.TemporaryFile())
            files[name].write(_encoded(record, count, options))
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, file in sorted(files.items()):
                file.seek(0)
                entry = zipfile.ZipInfo(name, _YEAR_1980)
                entry.compress_type = zipfile.ZIP_DEFLATED
                with archive.open(entry, "w", force_zip64=True) as member:
                    shutil.copyfileobj(file, member)
    return count


def _file_name(coder: str | None) -> str:
    """The file of a coder; what no user name of doccano has is written as in addresses."""
    if coder is None:
        return f"{EVERYBODY}.jsonl"
    quoted = quote(coder, safe="@+ ")
    if coder == EVERYBODY or coder.startswith("."):
        quoted = f"%{ord(coder[0]):02X}{quoted[1:]}"
    return f"{quoted}.jsonl"


def _encoded(record: Record, number: int, options: Options) -> bytes:
    layout, _, unit = (chosen(options, WRITING, option.name) for option in WRITING)
    place = _counting(record.draft.text, Unit(unit))
    document = document_of(record)
    metadata = entries_of(record.draft)
    if "id" in metadata:
        metadata["identifier"] = metadata.pop("id")
    kept = metadata.pop("doccano", None)
    line: dict[str, Any] = {"id": number, "Comments": [], **(kept if isinstance(kept, dict) else {})}
    line["offsets"] = unit
    line["text"] = record.draft.text
    line |= _related(document, place) if layout == "relations" else _labels(document, place)
    line |= {f"meta_{name}" if name in RESERVED else name: value for name, value in metadata.items()}
    return _ENCODER.encode(line) + b"\n"


def _counting(text: str, unit: Unit) -> Callable[[int], int]:
    """From code points to the unit that is written."""
    if unit is Unit.UTF_16:
        return Utf16(text).units
    if unit is Unit.GRAPHEMES:
        return Graphemes(text).count
    return int


def _labels(document: SpanDocument, place: Callable[[int], int]) -> dict[str, Any]:
    triples = {
        (place(part.start), place(part.end), span.label): None
        for span in document.spans
        for part in span.fragments
    }
    return {"label": list(triples)}


def _related(document: SpanDocument, place: Callable[[int], int]) -> dict[str, Any]:
    numbers = {span.id: number for number, span in enumerate(document.spans, 1)}
    return {
        "entities": [
            {
                "id": numbers[span.id],
                "label": span.label,
                "start_offset": place(span.fragments[0].start),
                "end_offset": place(span.fragments[-1].end),
            }
            for span in document.spans
        ],
        "relations": [
            {
                "id": number,
                "from_id": numbers[relation.head],
                "to_id": numbers[relation.child],
                "type": relation.label,
            }
            for number, relation in enumerate(document.relations, 1)
        ],
    }
