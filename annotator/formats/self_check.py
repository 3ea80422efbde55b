"""Reads a written file again before it takes the place of an older one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import FormatError
from annotator.core.record import Refusal
from annotator.formats.native import read_native

if TYPE_CHECKING:
    from pathlib import Path


def verify_native(path: Path, expected_count: int) -> None:
    """Checks every line of a native file, each offset against its slice, and the number of lines.

    Raises:
        FormatError: if a line is not valid, or one is missing.
    """
    count = 0
    if expected_count or path.stat().st_size:
        with path.open("rb") as stream:
            for found in read_native(stream, path.name):
                if isinstance(found, Refusal):
                    raise FormatError(
                        "{name}, line {line}: {reason}", name=path.name, line=found.line, reason=found.reason
                    )
                count += 1
    if count != expected_count:
        raise FormatError(
            "{name} holds {count} lines instead of {expected}",
            name=path.name,
            count=count,
            expected=expected_count,
        )
