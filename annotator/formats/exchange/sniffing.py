"""What the first bytes of a JSON file tell, though they may end in the middle of a value."""

from __future__ import annotations

import re

_PIECE = re.compile(rb'"(?:[^"\\]|\\.)*"(?P<key>\s*:)?|[{}\[\]]', re.DOTALL)


def first_keys(begun: bytes, *, in_array: bool = False) -> frozenset[str]:
    """The keys of the object that a file begins with, or of the first one in the array it begins with.

    Empty where it begins otherwise. Only the keys up to where the bytes end are known.
    """
    begun = begun.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not re.match(rb"\[\s*\{" if in_array else rb"\{", begun):
        return frozenset()
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
                break
    return frozenset(keys)
