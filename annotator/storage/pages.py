"""The pages of an SQLite file, read one by one, so that what is damaged costs no more than itself.

After the file format that SQLite documents ("Database File Format", sections 1.6 and 2.1). Whatever does not
fit is passed over: no page can send the reader into an error, or round in a circle.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from mmap import mmap

PAGE = 4096
"""Bytes of a page; no project was ever made with others."""

_HEADER = 100
_TABLE_LEAF, _TABLE_INNER, _INDEX_LEAF, _INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02
_LEAVES = frozenset({_TABLE_LEAF, _INDEX_LEAF})
_INNER = frozenset({_TABLE_INNER, _INDEX_INNER})
_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL = 7
_ZERO, _ONE = 8, 9
_VARIABLE = 12
_LONGEST_NUMBER = 9
_MORE = 0x80
_TOLD_EVERY = 100

Cell: TypeAlias = str | int | float | bytes | None
"""What one column of one row holds."""


def _nobody(_done: int, _total: int) -> None:
    pass


class Row(NamedTuple):
    """A row as it is stored: its rowid (0 in a table without), and its columns but for the latest."""

    key: int
    cells: tuple[Cell, ...]


class Tree:
    """The rows of one tree, read as they are asked for.

    ``seen`` holds a byte for each page of the file, 1 where it belongs to this tree, and ``is_whole`` tells
    whether every page of it could be read; both are right once the rows have come to their end.
    """

    def __init__(self, pages: Pages, root: int) -> None:
        self._pages = pages
        self._root = root
        self.seen = bytearray(pages.count + 1)
        self.is_whole = True

    def __iter__(self) -> Iterator[Row]:
        """The rows, in their order."""
        waiting = [self._root]
        while waiting:
            number = waiting.pop()
            kind = self._pages.kind(number)
            if kind not in _LEAVES | _INNER or self.seen[number]:
                self.is_whole = False
                continue
            self.seen[number] = 1
            if kind in _INNER:
                children = list(self._pages.children(number))
                waiting += reversed(children)
                self.is_whole = self.is_whole and bool(children)
            yield from self._pages.rows_on(number)


class Pages:
    """The pages of one file; numbers begin with 1. ``unread`` counts cells that could not be read.

    ``progress`` is called with the pages read and with how many there are of those that may hold rows.
    """

    def __init__(self, content: bytes | mmap, progress: Callable[[int, int], None] = _nobody) -> None:
        self._content = content
        self._progress = progress
        self.count = len(content) // PAGE
        self.unread = 0
        self._read = 0
        self._to_read = sum(1 for _ in self.leaves())

    def tree(self, root: int) -> Tree:
        """The rows of the tree with this root."""
        return Tree(self, root)

    def leaves(self) -> Iterator[int]:
        """The pages that look like those that hold rows of tables."""
        return (number for number in range(1, self.count + 1) if self.kind(number) == _TABLE_LEAF)

    def rows_on(self, number: int) -> Iterator[Row]:
        """The rows of one page, those of tables with their keys."""
        self._read = min(self._read + 1, self._to_read)
        if self._read % _TOLD_EVERY == 0:
            self._progress(self._read, self._to_read)
        return self._rows(number, with_key=self.kind(number) in (_TABLE_LEAF, _TABLE_INNER))

    def free(self) -> set[int]:
        """The pages that are kept for later, as far as they are listed; what stands there is outdated."""
        found: set[int] = set()
        trunk = self._int(32)
        while 0 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            start = (trunk - 1) * PAGE
            trunk, leaves = self._int(start), min(self._int(start + 4), PAGE // 4 - 2)
            found.update(self._int(start + 8 + 4 * place) for place in range(leaves))
        return found

    def kind(self, number: int) -> int:
        """What a page begins with, which tells what it is; 0 where there is none."""
        return self._content[self._start(number)] if 1 <= number <= self.count else 0

    def _start(self, number: int) -> int:
        return (number - 1) * PAGE + (_HEADER if number == 1 else 0)

    def _int(self, offset: int, size: int = 4) -> int:
        return int.from_bytes(self._content[offset : offset + size])

    def _cells(self, number: int) -> Iterator[int]:
        """Where the cells of a page begin, from the start of the file."""
        start, page = self._start(number), (number - 1) * PAGE
        head = 12 if self.kind(number) in _INNER else 8
        most = (PAGE - (start - page) - head) // 2
        for place in range(min(self._int(start + 3, 2), most)):
            offset = self._int(start + head + 2 * place, 2)
            if head <= offset < PAGE - 3:
                yield page + offset
            else:
                self.unread += 1

    def children(self, number: int) -> Iterator[int]:
        """The pages that an inner page leads to."""
        for cell in self._cells(number):
            yield self._int(cell)
        yield self._int(self._start(number) + 8)

    def _rows(self, number: int, *, with_key: bool) -> Iterator[Row]:
        kind = self.kind(number)
        if kind == _TABLE_INNER:
            return
        for cell in self._cells(number):
            try:
                start = cell + (4 if kind == _INDEX_INNER else 0)
                size, start = self._number(start)
                key, start = self._number(start) if with_key else (0, start)
                row = Row(_signed(key), _record(self._payload(start, size, is_index=not with_key)))
            except (ValueError, IndexError, struct.error):
                self.unread += 1
            else:
                yield row

    def _number(self, offset: int) -> tuple[int, int]:
        return _varint(self._content, offset)

    def _payload(self, start: int, size: int, *, is_index: bool) -> bytes:
        """The bytes of a record, those on overflow pages included."""
        most = (PAGE - 12) * 64 // 255 - 23 if is_index else PAGE - 35
        if not 0 < size <= len(self._content):
            raise ValueError("no record is so long")
        if size <= most:
            return bytes(self._content[start : start + size])
        least = (PAGE - 12) * 32 // 255 - 23
        local = least + (size - least) % (PAGE - 4)
        local = local if local <= most else least
        parts = [bytes(self._content[start : start + local])]
        left, following = size - local, self._int(start + local)
        while left > 0:  # ends: each round takes some of what is left
            if not 1 < following <= self.count:
                raise ValueError("the rest of the record is not there")
            page = (following - 1) * PAGE
            parts.append(bytes(self._content[page + 4 : page + 4 + min(left, PAGE - 4)]))
            left, following = left - (PAGE - 4), self._int(page)
        return b"".join(parts)


def _varint(content: bytes | mmap, offset: int) -> tuple[int, int]:
    if content[offset] < _MORE:  # most are short, and there is one for each column of each row
        return content[offset], offset + 1
    value = 0
    for place in range(_LONGEST_NUMBER - 1):
        byte = content[offset + place]
        value = value << 7 | byte & 0x7F
        if byte < _MORE:
            return value, offset + place + 1
    return value << 8 | content[offset + 8], offset + _LONGEST_NUMBER


def _signed(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


def _record(payload: bytes) -> tuple[Cell, ...]:
    head, offset = _varint(payload, 0)
    if not 0 < head <= len(payload):
        raise ValueError("the record's header is longer than the record")
    kinds = []
    while offset < head:
        kind, offset = _varint(payload, offset)
        kinds.append(kind)
    cells = []
    offset = head
    for kind in kinds:
        size = _size(kind)
        if offset + size > len(payload):
            raise ValueError("the record ends before its columns do")
        cells.append(_cell(kind, payload[offset : offset + size]))
        offset += size
    if offset != len(payload):
        raise ValueError("the record goes on behind its columns")
    return tuple(cells)


def _size(kind: int) -> int:
    if kind >= _VARIABLE:
        return (kind - _VARIABLE) // 2
    return 8 if kind == _REAL else _SIZES.get(kind, 0)


def _cell(kind: int, content: bytes) -> Cell:
    if kind >= _VARIABLE:
        return content.decode() if kind % 2 else content
    if kind == _REAL:
        return float(struct.unpack(">d", content)[0])
    if kind in (_ZERO, _ONE):
        return kind - _ZERO
    if kind in _SIZES:
        return int.from_bytes(content, signed=True)
    if kind:
        raise ValueError("a column of a kind that is reserved")
    return None
