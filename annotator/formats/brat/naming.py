"""Names that brat takes for types and values: of ASCII letters, digits, ``-`` and ``_`` alone."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"[A-Za-z0-9_-]+")
_ODD = re.compile(r"[^A-Za-z0-9_-]|_(?=x)")
_CODED = re.compile(r"_x([0-9A-F]{1,6})_")
_LAST = 0x10FFFF
_HALVES = range(0xD800, 0xE000)


def is_plain(name: str) -> bool:
    """Whether brat takes a name as it is."""
    return _PLAIN.fullmatch(name) is not None


def is_line(text: str) -> bool:
    """Whether a text is one line with single spaces: nothing that cleans up white space would change it."""
    return bool(text) and text == " ".join(text.split()) and text.isprintable()


def as_type(label: str) -> str:
    """A label as a type; what brat does not take is written as ``_x20_``, the code point in hexadecimal."""
    return _ODD.sub(lambda match: f"_x{ord(match[0]):X}_", label)


def from_type(type_: str) -> str:
    """The label that was made a type by ``as_type``; the types of others are as they are."""
    return _CODED.sub(lambda match: _decoded(match[0], int(match[1], 16)), type_)


def _decoded(written: str, code: int) -> str:
    return written if code > _LAST or code in _HALVES else chr(code)
