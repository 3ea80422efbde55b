"""The lines of a WebAnno TSV file as columns, sentences and rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from annotator.core.errors import FormatError
from annotator.formats.inception.tsv_text import unescape_text

_FORMAT = re.compile(r"#FORMAT=WebAnno TSV (\d+)\.(\d+)\s*")
_UNIT = re.compile(r"\d+-\d+(?:\.\d+)*")
_EXTENT = re.compile(r"(\d{1,12})-(\d{1,12})")
_OURS_FIRST = 3
_VERSION = "3"


class Kind(StrEnum):
    """What a column holds."""

    VALUE = "value"
    ROLE = "role"
    TARGET = "target"
    FROM = "from"
    """From what a relation leads to the unit of its row."""


class LayerKind(StrEnum):
    """What a layer holds, by the sign in the header."""

    SPAN = "T_SP"
    CHAIN = "T_CH"
    RELATION = "T_RL"


class Column(NamedTuple):
    """A column: the feature it is of, and for references the layer they lead to."""

    place: int
    kind: Kind
    feature: str
    refers_to: str = ""


@dataclass(slots=True)
class Columns:
    """The columns of one layer."""

    layer: str
    kind: LayerKind
    columns: list[Column] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Row:
    """A token, or a part of one: ``begin`` and ``end`` in the unit of the file, end exclusive."""

    line: int
    unit: str
    begin: int
    end: int
    words: str
    cells: list[str]


@dataclass(slots=True)
class Sentence:
    """A sentence: its text with a line feed at the end, and its rows. ``line`` is its first one."""

    line: int
    text: str = ""
    rows: list[Row] = field(default_factory=list)


class Table:
    """A file while it is read; ``line`` is the one that was looked at last.

    Raises:
        FormatError: if a line is not as it has to be.
    """

    def __init__(self) -> None:
        self.line = 0
        self.layers: list[Columns] = []
        self.sentences: list[Sentence] = []
        self._width = 0

    def read(self, text: str) -> None:
        """Take in the lines of a file."""
        in_header = True
        for number, ended in enumerate(text.split("\n"), 1):
            self.line, line = number, ended.removesuffix("\r")
            if self.line == 1:
                _check_version(line)
            elif in_header and line.startswith("#T_"):
                self._layer(line)
            elif line:
                in_header = False
                self._body(line)
            elif self.sentences:
                self._end_sentence()
        if self.sentences:
            self._end_sentence()

    def _layer(self, line: str) -> None:
        sign, _, rest = line[1:].partition("=")
        if sign not in set(LayerKind):
            raise FormatError("“{sign}” is no kind of layer", sign=sign)
        name, *features = rest.split("|")
        known = Columns(name, LayerKind(sign))
        for feature in features or [""]:
            known.columns.append(_column(known, self._width, feature))
            self._width += 1
        self.layers.append(known)

    def _body(self, line: str) -> None:
        if line.startswith("#Text="):
            self._sentence().text += unescape_text(line.removeprefix("#Text=")) + "\n"
        elif line.startswith("#") and not (self.sentences and self.sentences[-1].rows):
            self._sentence()
        else:
            self._row(line)

    def _sentence(self) -> Sentence:
        if not self.sentences or self.sentences[-1].rows:
            self.sentences.append(Sentence(self.line))
        return self.sentences[-1]

    def _end_sentence(self) -> None:
        if not self.sentences[-1].rows:
            raise FormatError("the sentence has no tokens")

    def _row(self, line: str) -> None:
        unit, *rest = line.split("\t")
        if not self.sentences or len(rest) < self._width + 2:
            raise FormatError(
                "the line has {found} columns, but the layers need {count}",
                found=len(rest) + 1,
                count=self._width + _OURS_FIRST,
            )
        extent = _EXTENT.fullmatch(rest[0])
        if _UNIT.fullmatch(unit) is None or extent is None:
            raise FormatError("the line does not begin with the number and the place of a token")
        self.sentences[-1].rows.append(
            Row(self.line, unit, int(extent[1]), int(extent[2]), rest[1], rest[2 : self._width + 2])
        )


def _check_version(line: str) -> None:
    match = _FORMAT.fullmatch(line.removeprefix("\ufeff"))
    if match is None:
        raise FormatError("the file does not begin with “{begin}”", begin="#FORMAT=WebAnno TSV")
    if match[1] != _VERSION:
        raise FormatError("version {version} of the format is not known", version=f"{match[1]}.{match[2]}")


def _column(layer: Columns, place: int, declared: str) -> Column:
    before = layer.columns[-1] if layer.columns else None
    if layer.kind is LayerKind.SPAN and declared.startswith("ROLE_"):
        feature = declared.removeprefix("ROLE_").partition(":")[2].rpartition("_")[0]
        return Column(place, Kind.ROLE, feature)
    if before is not None and before.kind is Kind.ROLE:
        return Column(place, Kind.TARGET, before.feature, declared)
    if layer.kind is LayerKind.RELATION and declared.startswith("BT_"):
        return Column(place, Kind.FROM, "", declared.removeprefix("BT_"))
    return Column(place, Kind.VALUE, declared)
