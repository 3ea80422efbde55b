"""Where the parts of a JSON text stand, so that what is wrong with one can be found in its file."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.codebook_rules import Place

_PIECE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


def lines_of(text: str) -> Mapping[Place, int]:
    """For each value in a JSON text its line, counted from 1, by the keys and numbers that lead to it.

    The text has to be JSON already. Of two values with the same key the latter counts, as in JSON.
    """
    lines: dict[Place, int] = {}
    place: list[str | int] = []
    is_key = False
    line, read = 1, 0
    for match in _PIECE.finditer(text):
        piece = match[0]
        line += text.count("\n", read, match.start())
        read = match.start()
        if piece in "}]":
            place.pop()
            is_key = False
        elif piece == ",":
            is_key = isinstance(place[-1], str)
            _step(place)
        elif piece == ":":
            is_key = False
        elif is_key:
            place[-1] = json.loads(piece)
        else:
            lines[tuple(place)] = line
            is_key = _enter(place, piece)
    return lines


def line_of(lines: Mapping[Place, int], place: Place) -> int:
    """The line of a part; of what it belongs to where it is not there itself."""
    while place not in lines and place:
        place = place[:-1]
    return lines.get(place, 1)


def _step(place: list[str | int]) -> None:
    last = place[-1]
    if isinstance(last, int):
        place[-1] = last + 1


def _enter(place: list[str | int], piece: str) -> bool:
    """Go into what begins with ``piece``; whether a key comes next."""
    if piece == "{":
        place.append("")
    elif piece == "[":
        place.append(0)
    return piece == "{"
