"""Reads a written file again before it takes the place of an older one."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.formats.exchange.tree import ZipTree
from annotator.formats.signatures import signature

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.record import Notice, Record
    from annotator.formats.format import Format, Options
    from annotator.formats.holding import Holds


class Tally:
    """What was written or read, in any order: how many records, and a number made of all their contents."""

    def __init__(self, holds: Holds) -> None:
        self._holds = holds
        self.records = 0
        self._sum = 0

    def add(self, record: Record) -> None:
        """Take one more record."""
        self.records += 1
        self._sum += hash(signature(record, self._holds))

    def is_same(self, other: Tally) -> bool:
        """Whether the other was given the same."""
        return (self.records, self._sum) == (other.records, other._sum)


def verify(
    path: Path, form: Format, options: Options, written: Tally, holds: Holds, *, name: str = ""
) -> None:
    """Check that a file holds what was written into it: every text, and every span with its label.

    A format that cannot be read is not checked. ``name`` is what the file is called where it is not called
    as it will be yet.

    Raises:
        FormatError: if a part of it cannot be read, or something is missing or otherwise.
    """
    if form.read is None and form.read_tree is None:
        return
    name = name or path.name
    found = Tally(holds)
    if written.records or path.stat().st_size:
        with path.open("rb") as stream:
            for one in read(form, stream, name, options):
                if isinstance(one, Refusal):
                    raise FormatError(
                        "{name}, line {line}: {reason}", name=name, line=one.line, reason=one.reason
                    )
                if isinstance(one, Incoming):
                    found.add(one.record)
    if found.records != written.records:
        raise FormatError(
            "{name} holds {count} records instead of {expected}",
            name=name,
            count=found.records,
            expected=written.records,
        )
    if not found.is_same(written):
        raise FormatError("{name} does not hold what was written into it", name=name)


def read(
    form: Format, stream: BinaryIO, source: str, options: Options
) -> Iterator[Incoming | Refusal | Notice]:
    """What a file of a format holds, whether the format is of one file or of several in a ZIP file.

    Raises:
        FormatError: if the file cannot be read at all, or the format cannot be read.
    """
    if form.read_tree is not None and (form.read is None or _is_zip(stream)):
        tree = ZipTree(stream, takes_rest=True)
        yield from tree.refusals(source)
        yield from form.read_tree(tree, source, options)
    elif form.read is not None:
        yield from form.read(stream, source, options)
    else:
        raise FormatError("the format “{name}” can be written but not read", name=form.name)


def _is_zip(stream: BinaryIO) -> bool:
    if not stream.seekable():
        return False
    begun = stream.read(2)
    stream.seek(-len(begun), 1)
    return begun == b"PK"
