"""Where rows go: a CSV file, a sheet of a workbook, a Parquet file."""

from __future__ import annotations

import csv
import io
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from annotator.core.errors import FormatError
from annotator.formats.cells import harmless
from annotator.formats.xml_text import written_out
from annotator.locations import is_frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from annotator.formats.cells import Cell
    from annotator.formats.result_tables.columns import Table

AddRow: TypeAlias = "Callable[[list[Cell]], None]"
_MOST_ROWS = 1_048_576
"""Of a sheet, that of the columns' names included (Excel specifications and limits)."""
_MOST_CHARACTERS = 32_767
"""Of a cell (likewise)."""
_BATCH = 10_000


@contextmanager
def csv_sheet(table: Table, stream: IO[bytes]) -> Iterator[AddRow]:
    """Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows it."""
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    writer = csv.writer(text)
    writer.writerow(table.columns)
    yield lambda row: writer.writerow([harmless(cell) for cell in row])
    text.detach()


@contextmanager
def workbook(tables: Sequence[Table], stream: IO[bytes]) -> Iterator[Mapping[str, AddRow]]:
    """A workbook with a sheet for each table.

    Raises:
        FormatError: if a table has more rows than a sheet, or something is too long for a cell.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheets = {table.name: _Sheet(book.create_sheet(table.name), table) for table in tables}
    try:
        yield {name: sheet.add for name, sheet in sheets.items()}
    except BaseException:
        for sheet in sheets.values():
            sheet.give_up()
        raise
    book.save(stream)


class _Sheet:
    """One sheet, with the names of its columns in a first row that stays in view."""

    def __init__(self, sheet: Any, table: Table) -> None:  # noqa: ANN401 - openpyxl has no types
        self._sheet = sheet
        self._name = table.name
        self._rows = 1
        sheet.freeze_panes = "A2"
        sheet.append(list(table.columns))

    def add(self, row: list[Cell]) -> None:
        """Add a row."""
        self._rows += 1
        if self._rows > _MOST_ROWS:
            raise FormatError(
                "the table of {name} has more rows than a sheet, which has room for {count}",
                advice="Choose CSV.",
                name=self._name,
                count=_MOST_ROWS,
            )
        self._sheet.append([_cell(cell) for cell in row])

    def give_up(self) -> None:
        """Do away with what was written so far, which openpyxl keeps in a temporary file."""
        self._sheet.close()
        self._sheet._writer.cleanup()  # noqa: SLF001 - there is no other way


def _cell(cell: Cell) -> Cell:
    """The cell with control characters written out, which Excel reads as such.

    Raises:
        FormatError: if it is too long.
    """
    made = harmless(cell)
    if not isinstance(made, str):
        return made
    written = written_out(made)
    if len(written) > _MOST_CHARACTERS:
        raise FormatError(
            "“{words}…” is too long for a cell, which has room for {count} characters",
            advice="Choose CSV.",
            words=written[:40],
            count=_MOST_CHARACTERS,
        )
    return written


@contextmanager
def parquet_sheet(table: Table, stream: IO[bytes]) -> Iterator[AddRow]:
    """A Parquet file, written in batches.

    Raises:
        FormatError: if the library that writes it is not installed.
    """
    try:
        import pyarrow as pa
        from pyarrow.parquet import ParquetWriter
    except ImportError as error:
        raise FormatError(
            "Parquet needs the library pyarrow, which is not installed",
            advice="Choose CSV." if is_frozen() else "Install annotator[parquet], or choose CSV.",
        ) from error
    types = {str: pa.string(), int: pa.int64(), float: pa.float64()}
    schema = pa.schema([(name, types[kind]) for name, kind in table.columns.items()])
    batch: list[list[Cell]] = []

    def flush() -> None:
        columns = ([row[number] for row in batch] for number in range(len(schema)))
        arrays = [pa.array(values, field.type) for values, field in zip(columns, schema, strict=True)]
        writer.write_batch(pa.record_batch(arrays, schema=schema))
        batch.clear()

    def add(row: list[Cell]) -> None:
        batch.append(row)
        if len(batch) == _BATCH:
            flush()

    with ParquetWriter(stream, schema) as writer:
        yield add
        flush()
