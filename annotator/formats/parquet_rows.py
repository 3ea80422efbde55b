"""Tables in Parquet files, by pyarrow, a batch of rows at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.errors import FormatError
from annotator.formats.cells import written_cell
from annotator.formats.damage import damage_told
from annotator.formats.delimited import Row
from annotator.locations import is_frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROWS = 500
_THE_TABLE = "the table"


def parquet_rows(stream: BinaryIO) -> Iterator[Row]:
    """The names of the columns as the first row, then all rows, in memory that does not grow with them.

    Raises:
        FormatError: if the file is damaged, or pyarrow is not installed.
    """
    with damage_told(_THE_TABLE):
        file = _parquet().ParquetFile(stream)
    names: list[str] = file.schema_arrow.names
    yield Row(1, names)
    line = 1
    batches = file.iter_batches(batch_size=_ROWS)
    while True:
        with damage_told(_THE_TABLE):
            batch = next(batches, None)
            values = [] if batch is None else batch.to_pylist()
        if batch is None:
            return
        for row in values:
            line += 1
            cells = [written_cell(row[name]) for name in names]
            if any(map(str.strip, cells)):
                yield Row(line, cells)


def _parquet() -> Any:  # noqa: ANN401 - pyarrow has no types
    try:
        from pyarrow import parquet
    except ImportError as error:
        raise FormatError(
            "Parquet needs the library pyarrow, which is not installed",
            advice="Save it as CSV." if is_frozen() else "Install annotator[parquet], or save it as CSV.",
        ) from error
    return parquet
