"""Records as tables, in files of one table each or in a workbook."""

from __future__ import annotations

import shutil
import tempfile
import zipfile
from contextlib import ExitStack
from typing import IO, TYPE_CHECKING, BinaryIO

from annotator.formats.format import DEFAULTS, Option, chosen
from annotator.formats.result_tables.columns import (
    ACTORS,
    CLAIMS,
    MENTIONS,
    ActorCounts,
    claim_rows,
    mention_rows,
)
from annotator.formats.result_tables.sheets import csv_sheet, parquet_sheet, workbook

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from annotator.core.record import Record
    from annotator.formats.format import Options
    from annotator.formats.result_tables.sheets import AddRow

ALL = "all"
WORKBOOK = "XLSX"
_TABLES = (ACTORS, MENTIONS, CLAIMS)
TABLE_OPTIONS = (
    Option(name="table", title="Table", choices=(ALL, *(table.name for table in _TABLES))),
    Option(name="layout", title="Layout", choices=("CSV", WORKBOOK, "Parquet")),
)
_FILES = {"CSV": (csv_sheet, "csv"), "Parquet": (parquet_sheet, "parquet")}
_YEAR_1980 = (1980, 1, 1, 0, 0, 0)


def write_tables(records: Iterable[Record], stream: BinaryIO, options: Options = DEFAULTS) -> int:
    """Writes one table, a workbook of all, or a ZIP file of all, and returns how many records were read.

    Raises:
        FormatError: if a table has more rows than its layout has room for, or Parquet cannot be written here.
    """
    wanted, layout = (chosen(options, TABLE_OPTIONS, one.name) for one in TABLE_OPTIONS)
    tables = [table for table in _TABLES if wanted in {ALL, table.name}]
    if layout == WORKBOOK:
        with workbook(tables, stream) as sheets:
            return _fill(sheets, records)
    opened, extension = _FILES[layout]
    if len(tables) == 1:
        with opened(tables[0], stream) as sheet:
            return _fill({tables[0].name: sheet}, records)
    # A ZIP file takes one file at a time, and the tables grow together.
    with ExitStack() as stack:
        spools = [stack.enter_context(tempfile.TemporaryFile()) for _ in tables]
        with ExitStack() as growing:
            count = _fill(
                {
                    table.name: growing.enter_context(opened(table, spool))
                    for table, spool in zip(tables, spools, strict=True)
                },
                records,
            )
        names = [f"{table.name}.{extension}" for table in tables]
        _pack(dict(zip(names, spools, strict=True)), stream)
    return count


def _fill(sheets: Mapping[str, AddRow], records: Iterable[Record]) -> int:
    """Add the rows of all records to the sheets that there are."""
    actors = ActorCounts()
    count = 0
    for record in records:
        count += 1
        actors.add(record)
        if MENTIONS.name in sheets:
            for row in mention_rows(record):
                sheets[MENTIONS.name](row)
        if CLAIMS.name in sheets:
            for row in claim_rows(record):
                sheets[CLAIMS.name](row)
    if ACTORS.name in sheets:
        for row in actors.rows():
            sheets[ACTORS.name](row)
    return count


def _pack(files: Mapping[str, IO[bytes]], stream: BinaryIO) -> None:
    with zipfile.ZipFile(stream, "w") as archive:
        for name, file in files.items():
            entry = zipfile.ZipInfo(name, _YEAR_1980)
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.seek(0)
            with archive.open(entry, "w", force_zip64=True) as member:
                shutil.copyfileobj(file, member)
