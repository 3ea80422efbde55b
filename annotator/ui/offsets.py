"""Code points and UTF-16: the one place that converts between the article's offsets and Qt's."""

from __future__ import annotations

import re
from bisect import bisect_left

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LAST_OF_ONE_UNIT = "\uffff"


class OffsetMap:
    """Converts offsets into one text, usually a segment of an article.

    Characters beyond U+FFFF take two UTF-16 units; texts without any convert for free.

    Args:
        text: the text that both offsets count into.
    """

    __slots__ = ("_length", "_wide", "_wide_units")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide: list[int] = []
        if text and not text.isascii() and max(text) > _LAST_OF_ONE_UNIT:
            self._wide = [
                position for position, character in enumerate(text) if character > _LAST_OF_ONE_UNIT
            ]
        self._wide_units = [position + before for before, position in enumerate(self._wide)]

    @property
    def units(self) -> int:
        """The length of the text in UTF-16 units."""
        return self._length + len(self._wide)

    def to_utf16(self, code_points: int) -> int:
        """The UTF-16 offset of a code point offset."""
        return code_points + bisect_left(self._wide, code_points) if self._wide else code_points

    def to_code_points(self, units: int) -> int:
        """The code point offset of a UTF-16 offset; inside a surrogate pair, that of the pair's character."""
        return units - bisect_left(self._wide_units, units) if self._wide else units


def displayable(text: str) -> str:
    """``text`` as Qt can hold it, offset for offset: a lone surrogate becomes U+FFFD."""
    if text.isascii():
        return text
    return _LONE_SURROGATE.sub("\ufffd", text)
