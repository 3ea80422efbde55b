"""What the first bytes of a JSON file tell, though they may end in the middle of a value."""

from __future__ import annotations

import re

_PIECE = re.compile(rb'"(?:[^"\\]|\\.)*"(?P<key>\s*:)?|[{}\[\]]', re.DOTALL)


def first_keys(begun: bytes, *, in_array: bool = False) -> frozenset[str]:
    """The keys of the object that a file begins with, or of the first one in the array it begins with.

    Empty where it begins otherwise. Only the keys up to where the bytes end are known.
    """
    return _first_object(begun, in_array=in_array)[0]


def first_is_cut_off(begun: bytes, *, in_array: bool = False) -> bool:
    """Whether the bytes end within the object that ``first_keys`` tells of, so that it may have more keys."""
    return _first_object(begun, in_array=in_array)[1]


def _first_object(begun: bytes, *, in_array: bool) -> tuple[frozenset[str], bool]:
    """The keys of the first object, and whether the bytes end before it does."""
    begun = begun.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not re.match(rb"\[\s*\{" if in_array else rb"\{", begun):
        return frozenset(), False
    level = 2 if in_array else 1
    keys: set[str] = set()
    depth = 0
    for piece in _PIECE.finditer(begun):
        sign = piece[0][:1]
        if sign == b'"':
            if depth == level and piece["key"]:
                keys.add(piece[0].rpartition(b'"')[0][1:].decode("utf-8", "replace"))
        elif sign in b"{[":
            depth += 1
        else:
            depth -= 1
            if depth < level:
                return frozenset(keys), False
    return frozenset(keys), True
