"""WebAnno TSV files as records."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.formats.exchange.odd_units import OddUnits
from annotator.formats.exchange.units import Unit, Written, resolve
from annotator.formats.format import DEFAULTS
from annotator.formats.inception.annotations import Annotation, Link
from annotator.formats.inception.files import coder_of, members
from annotator.formats.inception.interpretation import KEPT, prepares, record_in
from annotator.formats.inception.tsv_table import Kind, LayerKind, Table
from annotator.formats.inception.tsv_text import NO_VALUE, NOTHING, divided, marked, unescape_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.record import Record
    from annotator.core.spans import Span
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.exchange.units import Resolved
    from annotator.formats.format import Options
    from annotator.formats.inception.annotations import Value
    from annotator.formats.inception.tsv_table import Column, Columns, Row, Sentence

_UNITS = (Unit.UTF_16, Unit.CODE_POINTS)
_MOST_GAP = 1 << 20
_CHAIN = re.compile(r"(?P<value>.*)(?<!\\)->(?P<chain>\d{1,9})-(?P<link>\d{1,9})", re.DOTALL)
_ANY = "uima.tcas.Annotation"


def read_tsv(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The article of one file."""
    yield from _article(stream.read(), source, coder_of(source), OddUnits(source, Unit.UTF_16))


def read_tsv_tree(
    tree: FileTree, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The articles of all files in a folder or ZIP file."""
    for member in members(tree, source, ".tsv"):
        if isinstance(member, Refusal):
            yield member
            continue
        try:
            data = member.tree.read(member.name)
        except FormatError as error:
            yield Refusal(member.where, 0, error.explanation)
        else:
            yield from _article(data, member.where, member.coder, OddUnits(member.where, Unit.UTF_16))


def _article(
    data: bytes, source: str, coder: str | None, odd: OddUnits
) -> Iterator[Incoming | Refusal | Notice]:
    table = Table()
    try:
        table.read(_decoded(data))
        table.line = 0
        record, unit = _Reading(table).record(coder)
    except FormatError as error:
        yield Refusal(source, table.line, error.explanation)
    else:
        yield from odd.seen(0, unit)
        yield Incoming(source=source, line=0, record=record)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise FormatError("the file is not UTF-8 text") from error


@dataclass(slots=True)
class _Found:
    """An annotation while its rows are read. ``links`` by slot: what they are called, and to where."""

    id: str
    layer: str
    begin: int
    end: int
    features: dict[str, Value] = field(default_factory=dict)
    links: dict[str, list[tuple[str | None, _Reference]]] = field(default_factory=dict)
    ends: tuple[_Reference, _Reference] | None = None


@dataclass(frozen=True, slots=True)
class _Reference:
    """The annotation of a layer on a unit, or the one with that number where it is not 0."""

    layer: str
    unit: str
    number: int


class _Reading:
    """One file while its rows are turned into annotations."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._rows = [row for sentence in table.sentences for row in sentence.rows]
        self._found: list[_Found] = []
        self._numbered: dict[int, _Found] = {}
        self._links: dict[tuple[str, int, int], _Found] = {}
        self._on: dict[str, list[_Found]] = {}
        self._ids: set[str] = set()

    def record(self, coder: str | None) -> tuple[Record, Unit]:
        """The record, and the unit in which the file counts."""
        if not self._table.sentences:
            raise FormatError("the text is empty")
        layers = [layer for layer in self._table.layers if not prepares(layer.layer)]
        for row in self._rows:
            self._table.line = row.line
            for layer in layers:
                self._take(layer, row)
        self._table.line = 0
        self._tie_chains()
        whole = [one for one in self._found if one.begin < one.end]
        points = [
            {"layer": one.layer, "at": one.begin, **one.features}
            for one in self._found
            if one.begin >= one.end
        ]
        resolved = self._resolved(whole)
        annotations = [self._annotation(one, span) for one, span in zip(whole, resolved.spans, strict=False)]
        article: dict[str, Any] = {KEPT: {"points": points}} if points else {}
        return record_in(resolved.text, annotations, article, coder=coder), resolved.unit

    def _take(self, layer: Columns, row: Row) -> None:
        """The annotations of a layer on one unit, with what their columns say."""
        if all(row.cells[column.place] == NOTHING for column in layer.columns):
            return
        stacks = [divided(row.cells[column.place], "|") for column in layer.columns]
        depth = max(map(len, stacks))
        for level in range(depth):
            cells = [
                (column, stack[level])
                for column, stack in zip(layer.columns, stacks, strict=True)
                if level < len(stack)
            ]
            if any(cell != NOTHING for _, cell in cells):
                one = self._annotation_of(layer, row, level, cells)
                for column, cell in cells:
                    self._fill(one, column, cell, row)

    def _annotation_of(
        self, layer: Columns, row: Row, level: int, cells: Sequence[tuple[Column, str]]
    ) -> _Found:
        """The annotation that a stack has at a level: one that was begun before, or a new one."""
        known: _Found | None = None
        number = next((marked(cell).number for column, cell in cells if column.kind is not Kind.TARGET), 0)
        link: tuple[str, int, int] | None = None
        if layer.kind is LayerKind.SPAN and number:
            known = self._numbered.get(number)
        elif layer.kind is LayerKind.CHAIN and (match := _CHAIN.fullmatch(cells[-1][1])):
            link = layer.layer, int(match["chain"]), int(match["link"])
            known = self._links.get(link)
        if known is None or known.layer != layer.layer:
            known = _Found(f"{layer.layer} {row.unit}/{level}", layer.layer, row.begin, row.end)
            self._found.append(known)
            self._ids.add(known.id)
        if number and layer.kind is LayerKind.SPAN:
            self._numbered[number] = known
        if link is not None:
            self._links[link] = known
        known.begin, known.end = min(known.begin, row.begin), max(known.end, row.end)
        if layer.kind is not LayerKind.RELATION:
            self._on.setdefault(row.unit, []).append(known)
        return known

    def _fill(self, one: _Found, column: Column, cell: str, row: Row) -> None:
        if column.kind is Kind.TARGET:
            targets = [] if cell in {NO_VALUE, NOTHING} else [marked(each) for each in divided(cell, ";")]
            known = one.links.get(column.feature, [])
            roles = [role for role, _ in known] + [None] * len(targets)
            one.links[column.feature] = [
                (role, _Reference(column.refers_to, target.value, target.number))
                for role, target in zip(roles, targets, strict=False)
            ]
            return
        value, numbers = marked(cell)
        if column.kind is Kind.ROLE:
            nowhere = _Reference(_ANY, "", 0)
            roles = [None if each == NO_VALUE else unescape_value(each) for each in divided(value, ";")]
            one.links[column.feature] = [] if value == NOTHING else [(role, nowhere) for role in roles]
        elif column.kind is Kind.FROM:
            source, target = numbers if len(numbers) == len(("source", "target")) else (0, 0)
            one.ends = (
                _Reference(column.refers_to, value, source),
                _Reference(column.refers_to, row.unit, target),
            )
        elif column.feature and (plain := _CHAIN.sub(r"\g<value>", value)) not in {NO_VALUE, NOTHING}:
            one.features[column.feature] = unescape_value(plain)

    def _tie_chains(self) -> None:
        for (layer, chain, link), one in self._links.items():
            following = self._links.get((layer, chain, link + 1))
            if following is not None:
                role = one.features.pop("referenceRelation", None)
                one.links["next"] = [
                    (None if role is None else str(role), _Reference(layer, following.id, 0))
                ]

    def _resolved(self, whole: Sequence[_Found]) -> Resolved:
        """The text and the spans, of the annotations first, by the unit under which the tokens fit."""
        rows = [row for row in self._rows if row.begin < row.end]
        written = [
            *(Written(one.begin, one.end) for one in whole),
            # Some write a backslash in a token as it is.
            *(Written(row.begin, row.end, None if "\\" in row.words else row.words) for row in rows),
        ]
        mismatch: FormatError | None = None
        for unit in _UNITS:
            try:
                return resolve(_text(self._table.sentences, unit), written, (unit,))
            except FormatError as error:
                mismatch = mismatch or error
        raise mismatch or FormatError("the text is empty")

    def _annotation(self, one: _Found, span: Span) -> Annotation:
        links = [
            Link(feature, role, self._target(reference))
            for feature, found in one.links.items()
            for role, reference in found
        ]
        return Annotation(
            id=one.id,
            layer=one.layer,
            span=span,
            features=one.features,
            links=tuple(links),
            ends=None if one.ends is None else (self._target(one.ends[0]), self._target(one.ends[1])),
        )

    def _target(self, reference: _Reference) -> str:
        """The id of what is referred to; where that is a token, or nothing, one that no annotation has."""
        if reference.unit in self._ids:
            return reference.unit
        if reference.number in self._numbered:
            return self._numbered[reference.number].id
        for one in self._on.get(reference.unit, ()):
            if reference.layer in {one.layer, _ANY}:
                return one.id
        return f"{reference.layer} on {reference.unit}"


def _text(sentences: Sequence[Sentence], unit: Unit) -> str:
    """The sentences where their first tokens stand; what is not written between them was white space."""
    pieces = [""]
    length = 0
    for sentence in sentences:
        begin = sentence.rows[0].begin
        if length == begin + 1 and pieces[-1].endswith("\n"):
            pieces[-1] = pieces[-1][:-1]
            length -= 1
        if length > begin or begin - length > _MOST_GAP:
            raise FormatError(
                "the sentence does not begin at {place}, where its first token does", place=begin
            )
        pieces.append(" " * (begin - length) + sentence.text)
        width = len(sentence.text) if unit is Unit.CODE_POINTS else _utf16_length(sentence.text)
        length = begin + width
    return "".join(pieces).removesuffix("\n")


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
