"""Tables of articles, one in each row: CSV and its relatives, XLSX, and Parquet."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.core.words import Words
from annotator.formats.columns import COLUMN_OPTIONS, columns_of, record_of_values
from annotator.formats.delimited import DELIMITERS, Row, rows_of, undecoded
from annotator.formats.format import DEFAULTS, Format, Option, Options, chosen
from annotator.formats.parquet_rows import parquet_rows
from annotator.formats.spreadsheet import sheet_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_SAMPLE_ROWS = 20
_HEADER = Option(name="header", title="Names of the columns in the first row", choices=("yes", "no"))
_DELIMITER = Option(name="delimiter", title="Between columns", choices=("found out", *DELIMITERS))
_SHEET = Option(name="sheet", title="Sheet")
_TEXT_OPTIONS = (*COLUMN_OPTIONS, _HEADER, _DELIMITER)
_SHEET_OPTIONS = (*COLUMN_OPTIONS, _HEADER, _SHEET)


class Table(NamedTuple):
    """The names of the columns, the first rows, and all rows, those included."""

    names: list[str]
    sample: list[Row]
    rows: Iterator[Row]


def read_table(stream: BinaryIO, source: str, options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """An article for each row of a table in text.

    Raises:
        FormatError: if it is empty or not text, or it is not clear which column is the text.
    """
    yield from _articles(text_table(stream, options), source, options)


def read_sheet(stream: BinaryIO, source: str, options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """An article for each row of a sheet.

    Raises:
        FormatError: if it is empty or damaged, or it is not clear which column is the text.
    """
    yield from _articles(sheet_table(stream, options), source, options)


def text_table(stream: BinaryIO, options: Options) -> Table:
    """A table in text.

    Raises:
        FormatError: if it is empty or not text.
    """
    named = chosen(options, _TEXT_OPTIONS, "delimiter")
    return _table(rows_of(stream, DELIMITERS.get(named)), options)


def sheet_table(stream: BinaryIO, options: Options) -> Table:
    """A sheet of an XLSX file.

    Raises:
        FormatError: if it is empty or damaged.
    """
    return _table(sheet_rows(stream, chosen(options, _SHEET_OPTIONS, "sheet")), options)


def read_parquet(stream: BinaryIO, source: str, options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """An article for each row of a Parquet file.

    Raises:
        FormatError: if it is empty or damaged, or it is not clear which column is the text.
    """
    yield from _articles(parquet_table(stream, options), source, options)


def parquet_table(stream: BinaryIO, _options: Options) -> Table:
    """A Parquet file, whose columns always have names.

    Raises:
        FormatError: if it is damaged, or pyarrow is not installed.
    """
    return _table(parquet_rows(stream), DEFAULTS)


def samples_of(table: Table) -> dict[str, list[str]]:
    """What stands in the first rows of each column."""
    return {
        name: [
            row.cells[index] for row in table.sample if index < len(row.cells) and row.cells[index].strip()
        ]
        for index, name in enumerate(table.names)
    }


def _table(rows: Iterator[Row], options: Options) -> Table:
    first = next(rows, None)
    if first is None:
        raise FormatError("the file is empty")
    if first.problem:
        raise FormatError(Words("the first row cannot be read: {reason}", reason=first.problem))
    has_header = chosen(options, (_HEADER,), "header") == "yes"
    names = _distinct(first.cells if has_header else [""] * len(first.cells))
    sample = [*([] if has_header else [first]), *islice(rows, _SAMPLE_ROWS)]
    return Table(names, sample, _again(sample, rows))


def _again(taken: list[Row], rest: Iterator[Row]) -> Iterator[Row]:
    yield from taken
    yield from rest


def _distinct(header: Sequence[str]) -> list[str]:
    """The names of columns: their number where they have none, and behind one that stands twice."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = " ".join(cell.split()) or str(number)
        names.append(f"{name} ({number})" if name in names else name)
    return names


def _articles(table: Table, source: str, options: Options) -> Iterator[Incoming | Refusal]:
    columns = columns_of(table.names, options, samples=samples_of(table))
    named = {name for names in columns.values() for name in names}
    for row in table.rows:
        try:
            values = _values(row, table.names)
            fields = {field: _joined(values, names) for field, names in columns.items()}
            rest = {name: value for name, value in values.items() if name not in named and value.strip()}
            record = record_of_values(fields, rest, options)
        except FormatError as error:
            yield Refusal(source=source, line=row.line, reason=error.explanation)
        else:
            yield Incoming(source=source, line=row.line, record=record)


def _values(row: Row, names: Sequence[str]) -> dict[str, str]:
    """The cells by the names of their columns; programs leave out empty ones at the end of a row."""
    if row.problem:
        raise FormatError("the row cannot be read: {reason}", reason=row.problem)
    behind = len(names)
    if any(cell.strip() for cell in row.cells[behind:]):
        raise FormatError(
            "the row has {count} columns, but the table has {expected}", count=len(row.cells), expected=behind
        )
    if any(map(undecoded, row.cells)):
        raise FormatError("the row holds bytes that are not of the file's encoding")
    return dict(zip(names, row.cells, strict=False))


def _joined(values: Mapping[str, str], names: Sequence[str]) -> str:
    return "\n\n".join(filter(None, (values.get(name, "").strip("\r\n") for name in names)))


DELIMITED = Format(
    name="csv",
    title="Table of articles (CSV)",
    extensions=(".csv", ".tsv", ".tab"),
    read=read_table,
    reading=_TEXT_OPTIONS,
)
SPREADSHEET = Format(
    name="xlsx",
    title="Table of articles (Excel)",
    extensions=(".xlsx", ".xlsm"),
    read=read_sheet,
    reading=_SHEET_OPTIONS,
)
PARQUET = Format(
    name="parquet",
    title="Table of articles (Parquet)",
    extensions=(".parquet",),
    read=read_parquet,
    reading=COLUMN_OPTIONS,
)
FORMATS = (DELIMITED, SPREADSHEET, PARQUET)
"""Those of which one file is one table."""

OPENED: dict[str, Callable[[BinaryIO, Options], Table]] = {
    DELIMITED.name: text_table,
    SPREADSHEET.name: sheet_table,
    PARQUET.name: parquet_table,
}
"""What opens the table of each, by the name of the format."""
