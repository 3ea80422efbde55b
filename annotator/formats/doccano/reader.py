"""Lines of doccano as records."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote

import msgspec

from annotator.core.article import Status
from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.core.words import Words
from annotator.formats.doccano.offsets import USUAL, UnitOfFile
from annotator.formats.doccano.writer import EVERYBODY, RESERVED
from annotator.formats.exchange.articles import draft_of
from annotator.formats.exchange.document import LabelledSpan, Relation, SpanDocument
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.exchange.reading import record_of
from annotator.formats.exchange.units import Unit, Written
from annotator.formats.format import DEFAULTS, Option, chosen
from annotator.formats.json_lines import decode_json, numbered_lines
from annotator.formats.native_errors import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.article import Draft
    from annotator.core.record import Record
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.exchange.units import Resolved
    from annotator.formats.format import Options

_DETECT = "detect"
READING = (
    Option(
        name="offsets",
        title="Offsets count",
        choices=(_DETECT, Unit.CODE_POINTS, Unit.UTF_16, Unit.GRAPHEMES),
    ),
)
_NOBODY = "doccano"
"""The coder of a file that does not name one."""


class _Entity(msgspec.Struct):
    label: str
    start_offset: int
    end_offset: int
    id: int | str | None = None


class _Relation(msgspec.Struct):
    from_id: int | str
    to_id: int | str
    type: str | None = None


class _Line(msgspec.Struct):
    text: str
    label: list[tuple[int, int, str] | _Entity] | None = None
    labels: list[tuple[int, int, str] | _Entity] | None = None
    entities: list[_Entity] | None = None
    relations: list[_Relation] | None = None

    def all_entities(self) -> list[_Entity]:
        """The labels in whatever layout they are."""
        triples = [*(self.label or ()), *(self.labels or ())]
        return [
            *(self.entities or ()),
            *(one if isinstance(one, _Entity) else _Entity(one[2], one[0], one[1]) for one in triples),
        ]


def read_doccano(
    stream: BinaryIO, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """Every line of a file as a record or a refusal.

    Raises:
        FormatError: if the file as a whole is not JSON lines.
    """
    yield from _read(stream, source, options, _NOBODY)


def read_members(
    tree: FileTree, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The files of a project's members, each named as the member is, or the one file of them all."""
    for name in tree.names():
        where = f"{source}/{name}"
        path = PurePosixPath(name)
        if path.suffix != ".jsonl":
            yield Refusal(where, 0, Words("the file is of no known format"))
            continue
        coder = _NOBODY if path.stem == EVERYBODY else unquote(path.stem)
        try:
            yield from _read(io.BytesIO(tree.read(name)), where, options, coder)
        except FormatError as error:
            yield Refusal(where, 0, error.explanation)


def _read(
    stream: BinaryIO, source: str, options: Options, coder: str
) -> Iterator[Incoming | Refusal | Notice]:
    said = chosen(options, READING, "offsets")
    units = UnitOfFile(None if said == _DETECT else Unit(said))
    odd = OddUnits(source, USUAL)
    for number, line in numbered_lines(stream):
        try:
            record, unit = _record(decode_json(line), units, coder)
        except FormatError as error:
            yield Refusal(source, number, error.explanation)
        else:
            yield from odd.seen(number, unit)
            yield Incoming(source=source, line=number, record=record)


def _record(value: object, units: UnitOfFile, coder: str) -> tuple[Record, Unit]:
    if not isinstance(value, dict):
        raise FormatError("the line is not a JSON object")
    if "text" not in value:
        raise FormatError("the object has no “text”")
    try:
        line = msgspec.convert(value, _Line)
    except msgspec.ValidationError as error:
        raise FormatError(in_words(error)) from error
    entities = line.all_entities()
    written = [Written(entity.start_offset, entity.end_offset) for entity in entities]
    resolved = units.resolve(line.text, written, value.get("offsets"))
    record = record_of(
        _draft(value, resolved.text),
        _document(entities, line.relations, resolved),
        status=Status.DONE if entities else Status.NEW,
        coder=coder,
        joins=line.relations is None,
    )
    return record, resolved.unit


def _draft(value: dict[str, Any], text: str) -> Draft:
    """The article; what doccano itself says of it is kept apart from its metadata."""
    known = {name: one for name, one in value.items() if name not in RESERVED and one is not None}
    if "identifier" in known:
        known["id"] = known.pop("identifier")
    draft = draft_of(text, known)
    own = {name: value[name] for name in ("id", "Comments") if value.get(name)}
    return replace(draft, meta={**draft.meta, "doccano": own}) if own else draft


def _document(entities: list[_Entity], relations: list[_Relation] | None, resolved: Resolved) -> SpanDocument:
    ids = [f"entity {number}" if one.id is None else str(one.id) for number, one in enumerate(entities)]
    twice = next((one for number, one in enumerate(ids) if one in ids[:number]), None)
    if twice is not None:
        raise FormatError("two entities have the id “{id}”", id=twice)
    nameless = next((one for one in entities if not one.label), None)
    if nameless is not None:
        start, end = nameless.start_offset, nameless.end_offset
        raise FormatError("the span {start}–{end} has no label", start=start, end=end)
    return SpanDocument(
        spans=tuple(
            LabelledSpan(id=identifier, label=entity.label, fragments=(span,))
            for identifier, entity, span in zip(ids, entities, resolved.spans, strict=True)
        ),
        relations=tuple(
            Relation(label=one.type or "", head=str(one.from_id), child=str(one.to_id))
            for one in relations or ()
        ),
    )
