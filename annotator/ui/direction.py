"""Which way a text is read."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

if TYPE_CHECKING:
    from collections.abc import Iterable

_STRONG = {"L": False, "R": True, "AL": True}


def reads_right_to_left(text: Iterable[str]) -> bool:
    """Whether the first letter of ``text`` that has a direction is of a right-to-left script (UAX 9, P2)."""
    directions = (_STRONG.get(bidirectional(character)) for character in text)
    return next((direction for direction in directions if direction is not None), False)
