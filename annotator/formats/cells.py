"""Cells of tables for spreadsheets, which would run as a formula whatever looks like one."""

from __future__ import annotations

from typing import TypeAlias

Cell: TypeAlias = str | int | float | None
"""What stands in a cell; None where nothing does."""

_RUN = ("=", "+", "-", "@", "\t", "\r")
"""What a cell begins with that a spreadsheet takes for a formula (OWASP, CSV injection)."""


def harmless(cell: Cell) -> Cell:
    """The cell with an apostrophe before a text that would be run; numbers are as they are."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_RUN) else cell
