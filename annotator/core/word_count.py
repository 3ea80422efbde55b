"""How many words a text has, as word processors count."""

from __future__ import annotations

import re
from itertools import filterfalse

_ASCII = bytes(range(128))
_NO_BREAK = "\N{NO-BREAK SPACE}".encode()
_ASCII_CHARACTERS = [chr(byte) for byte in range(128)]
# What is beside ASCII in most news, in UTF-8: signs of two and of three bytes, letters of Latin and Cyrillic
# scripts. The first byte alone stands for such a letter below; no-break spaces are made plain before.
_USUAL = re.compile(
    rb"(?:\xc2[\xa1-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf]|\xe2(?:\x80[\x8b-\xa7]|\x82[\xa0-\xbf])"
    rb"|\xc3[\x80-\x96\x98-\xb6\xb8-\xbf]|[\xc4-\xc8\xd0\xd1][\x80-\xbf]|\xe1[\xb8-\xbb][\x80-\xbf])*"
)
_OF_SIGNS = (0xC2, 0xE2)
_FOLLOWING = range(0x80, 0xC0)
_SORTED = bytes(ord(" " if one.isspace() else "a") for one in _ASCII_CHARACTERS) + b"a" * len(_ASCII)
_SIGNS = bytes(
    [
        *(ord(one) for one in _ASCII_CHARACTERS if not one.isalnum() and not one.isspace()),
        *_FOLLOWING,
        *_OF_SIGNS,
    ]
)


def count_words(text: str, encoded: bytes | None = None) -> int:
    """What stands between white space and holds a letter or digit.

    ``encoded`` is the text in UTF-8, where somebody has that already.
    """
    if encoded is None:
        encoded = text.encode("utf-8", "surrogatepass")
    encoded = encoded.replace(_NO_BREAK, b" ")
    if _USUAL.fullmatch(encoded.translate(None, _ASCII)) is None:
        return _count_words_of_any(text)
    letters = encoded.translate(_SORTED, _SIGNS)
    return letters.count(b" a") + letters.startswith(b"a")


def _count_words_of_any(text: str) -> int:
    """The same at twice the cost, for text with other letters and signs."""
    words = text.split()
    signs = [word for word in filterfalse(str.isalnum, words) if not word[0].isalnum()]
    return len(words) - sum(not any(map(str.isalnum, word)) for word in signs)
