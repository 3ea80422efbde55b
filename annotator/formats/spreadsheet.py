"""Tables of spreadsheet programs (XLSX, ECMA-376), by openpyxl. A formula gives its last result."""

from __future__ import annotations

import io
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.errors import FormatError
from annotator.core.words import Words
from annotator.formats.cells import written_cell
from annotator.formats.damage import damage_told
from annotator.formats.delimited import Row
from annotator.formats.exchange.tree import ZipTree

if TYPE_CHECKING:
    from collections.abc import Iterator

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_THE_TABLE = "the table"
_MOST_BLANK = 20_000
_BATCH = 500


def sheet_rows(stream: BinaryIO, sheet: str = "") -> Iterator[Row]:
    """The rows of a sheet that are not blank; of the first that is visible where none is named.

    Raises:
        FormatError: if the file is damaged or protected by a password, or has no such sheet.
    """
    data = stream.read()
    if data.startswith(_OLD_OFFICE):
        raise FormatError(
            "the document is protected by a password, or of an old office program",
            advice="Save it as a current format without a password and import that.",
        )
    ZipTree(io.BytesIO(data))  # refuses what would unpack to more than is believable
    with damage_told(_THE_TABLE, libraries=("openpyxl",)):
        rows = _values(data, sheet)
    blank = 0
    for line, values in enumerate(_read_on(rows), 1):
        if isinstance(values, Words):
            yield Row(line, (), values)
            return
        cells = [written_cell(value) for value in values]
        if any(map(str.strip, cells)):
            blank = 0
            yield Row(line, cells)
        elif (blank := blank + 1) > _MOST_BLANK:
            # A damaged number of a row makes any number of blank ones.
            yield Row(line, (), Words("more than {count} blank rows stand before it", count=_MOST_BLANK))
            return


def _read_on(rows: Iterator[tuple[Any, ...]]) -> Iterator[tuple[Any, ...] | Words]:
    """The rows, and at last why no more can be read where one is damaged."""
    while True:
        batch: list[tuple[Any, ...]] = []
        damage: Words | None = None
        try:
            with damage_told(_THE_TABLE):
                for values in islice(rows, _BATCH):
                    batch.append(values)  # noqa: PERF402 - those before a damaged one are kept
        except FormatError as error:
            damage = error.explanation
        yield from batch
        if damage is not None:
            yield damage
        if damage is not None or not batch:
            return


def _values(data: bytes, sheet: str) -> Iterator[tuple[Any, ...]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    sheets = [one for one in book.worksheets if not sheet or one.title == sheet]
    visible = [one for one in sheets if one.sheet_state == "visible"]
    if not sheets:
        raise FormatError(
            "there is no sheet “{name}”",
            advice="There are: {known}.",
            name=sheet,
            known=", ".join(one.title for one in book.worksheets),
        )
    page = (visible or sheets)[0]
    # The size that the file tells need not be true.
    page.reset_dimensions()
    rows: Iterator[tuple[Any, ...]] = page.iter_rows(values_only=True)
    return rows
