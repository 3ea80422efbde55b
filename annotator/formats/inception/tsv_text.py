r"""How WebAnno TSV writes text and values: what is escaped by a backslash, and where values are divided.

Text escapes control characters and backslashes; values escape ``\ [ ] | _ -> ; *``, tabs and line feeds.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from annotator.formats.decoding import unify_line_ends

NOTHING = "_"
"""A column in which a layer has no annotation."""
NO_VALUE = "*"
"""The value of an annotation that has none."""

_SIGNS = {"\t": "t", "\n": "n", "\f": "f", "\r": "r", "\b": "b"}
_OF_SIGNS = {sign: character for character, sign in _SIGNS.items()}
_TEXT = re.compile(r"[\x00-\x07\x0e-\x1f\t\n\f\r\x08\\]")
_ESCAPED_TEXT = re.compile(r"\\(u[0-9A-Fa-f]{4}|[\x00-\x1ftnfrb\\])", re.DOTALL)
_VALUE = re.compile(r"->|[\\\[\]|_;\t\n*]")
_ESCAPED_VALUE = re.compile(r"\\(->|[\\\[\]|_;tn*])")
_SUFFIX = re.compile(r"(?P<value>.*)\[(?P<suffix>\d{1,9}(?:_\d{1,9})?)\]", re.DOTALL)


def escape_text(text: str) -> str:
    """A line of text, or a token, as it is written."""
    return _TEXT.sub(lambda found: "\\" + _SIGNS.get(found[0], found[0]), text)


def unescape_text(written: str) -> str:
    """The text that a line writes. Versions before 3.2 write any character by its number too."""
    return _ESCAPED_TEXT.sub(
        lambda found: chr(int(found[1][1:], 16)) if len(found[1]) > 1 else _OF_SIGNS.get(found[1], found[1]),
        written,
    )


def escape_value(value: str) -> str:
    """A value as it is written. Carriage returns, which would end the line, become line feeds."""
    return _VALUE.sub(
        lambda found: "\\" + {"\t": "t", "\n": "n"}.get(found[0], found[0]), unify_line_ends(value)
    )


def unescape_value(written: str) -> str:
    """The value that is written."""
    return _ESCAPED_VALUE.sub(lambda found: {"t": "\t", "n": "\n"}.get(found[1], found[1]), written)


def divided(written: str, sign: str) -> list[str]:
    """The pieces between the ``sign`` where it is not escaped."""
    if sign not in written:
        return [written]
    pieces = [""]
    for found in re.finditer(rf"\\.|{re.escape(sign)}|.", written, re.DOTALL):
        if found[0] == sign:
            pieces.append("")
        else:
            pieces[-1] += found[0]
    return pieces


class Marked(NamedTuple):
    """A value as it is written, and the numbers in brackets behind it, which tell annotations apart."""

    value: str
    numbers: tuple[int, ...]

    @property
    def number(self) -> int:
        """The one number; 0 where there is none."""
        return self.numbers[0] if self.numbers else 0


def marked(written: str) -> Marked:
    """A value apart from its numbers."""
    match = _SUFFIX.fullmatch(written)
    if match is None or re.search(r"(?<!\\)(?:\\\\)*\\$", match["value"]):
        return Marked(written, ())
    return Marked(match["value"], tuple(map(int, match["suffix"].split("_"))))
