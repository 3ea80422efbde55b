"""Tables of what was annotated: actors, mentions, claims; as CSV, as a workbook, or as Parquet.

All three tables together are a workbook of three sheets, or a file each. They are written only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.formats.format import Format, chosen
from annotator.formats.holding import Claims, Holds
from annotator.formats.result_tables.columns import ACTORS, CLAIMS, MENTIONS
from annotator.formats.result_tables.writer import ALL, TABLE_OPTIONS, WORKBOOK, write_tables

if TYPE_CHECKING:
    from annotator.formats.format import Options


def _hold(options: Options) -> Holds:
    table = chosen(options, TABLE_OPTIONS, "table")
    return Holds(
        mentions=table in {ALL, MENTIONS.name},
        claims=Claims.FRAMES if table in {ALL, CLAIMS.name} else Claims.NONE,
        actors=table in {ALL, ACTORS.name},
        history=False,
        metadata=False,
        texts=False,
        counts=True,
    )


def _in_folder(options: Options) -> bool:
    has_files = chosen(options, TABLE_OPTIONS, "layout") != WORKBOOK
    return has_files and chosen(options, TABLE_OPTIONS, "table") == ALL


TABLES = Format(
    name="tables",
    title="Tables of actors, mentions, claims",
    description="Rows for spreadsheets and statistics.",
    extensions=(".csv", ".xlsx", ".parquet", ".zip"),
    write=write_tables,
    writing=TABLE_OPTIONS,
    holds=_hold,
    in_folder=_in_folder,
)
FORMATS = (TABLES,)
