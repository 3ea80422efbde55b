"""Cells of tables: read as text, and written for spreadsheets, which run as a formula what looks like one."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

Cell: TypeAlias = str | int | float | None
"""What stands in a cell; None where nothing does."""

_RUN = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that a spreadsheet takes for a formula (OWASP, CSV injection)."""


def harmless(cell: Cell) -> Cell:
    """The cell with an apostrophe before a text that would be run; numbers are as they are."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RUN) else cell


def written_cell(value: object) -> str:
    """A cell's value as a person would write it: a day without its midnight, a whole number as such."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat("T", "seconds")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
