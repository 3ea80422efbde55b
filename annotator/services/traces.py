"""Where in the program an exception came from, without what it was working on.

The message of an exception is left out, since it can quote an article; it is told only for kinds of which
Python words it about the program itself.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ABOUT_THE_PROGRAM = (AttributeError, NameError, ImportError, RecursionError, MemoryError)
"""Kinds whose message names parts of a program, and nothing that it was given."""

_LONGEST_CHAIN = 10

PLAIN = "is_plain"
"""Marks a record of which only what stands in quotation marks is withheld: ``extra={PLAIN: True}``."""


def trace_lines(error: BaseException) -> list[str]:
    """Kinds and places of an exception and of those that led to it, the first of them first."""
    return [line for one in _chain(error) for line in _lines_of(one)]


def place_of(frame: str) -> str:
    """A place in the source without the name of the person whose home it is in."""
    home = str(Path.home())
    return frame.replace(home, "~") if len(home) > 1 else frame


def _chain(error: BaseException) -> list[BaseException]:
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in chain and len(chain) < _LONGEST_CHAIN:
        chain.insert(0, one)
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return chain


def _lines_of(error: BaseException) -> Iterator[str]:
    for frame in traceback.extract_tb(error.__traceback__):
        yield place_of(f"{frame.filename}:{frame.lineno} in {frame.name}: {frame.line}")
    yield f"{type(error).__module__}.{type(error).__qualname__}{_reason(error)}"


def _reason(error: BaseException) -> str:
    if isinstance(error, _ABOUT_THE_PROGRAM):
        return f": {error}"
    if isinstance(error, OSError) and error.strerror:
        return f": {error.errno} {error.strerror}"
    return ""
