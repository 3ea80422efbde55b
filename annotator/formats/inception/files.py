"""Files for a record each, and what their names tell: an INCEpTION project's or ours.

A project has ``annotation/DOCUMENT/CODER.json``, or a ZIP file named like the coder in that place. Ours are
``documents/0001-NAME@CODER.json`` with the coder's name as in addresses of the web.
"""

from __future__ import annotations

import re
import zipfile
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, NamedTuple
from urllib.parse import quote, unquote

import msgspec

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.formats.exchange.tree import ZipTree
from annotator.formats.inception.layers import layer_definitions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from annotator.core.record import Record
    from annotator.formats.exchange.tree import FileTree

FOLDER = "documents"
LAYERS_FILE = "layers.json"
TYPES_FILE = "TypeSystem.xml"
_OF_A_PROJECT = frozenset({"annotation", "curation"})
_UNTOUCHED = "INITIAL_CAS"
_LONGEST = 60


class Member(NamedTuple):
    """A file of a folder or ZIP file, or of a ZIP file in it: ``tree`` knows it as ``name``."""

    where: str
    coder: str | None
    tree: FileTree
    name: str


def file_name(record: Record, number: int, suffix: str) -> str:
    """The name of the file of a record, the ``number``-th one that is written."""
    said = record.draft.identifier or record.draft.title
    slug = re.sub(r"[^\w.-]+", "-", said, flags=re.ASCII).strip("-.")[:_LONGEST] or "article"
    coder = "" if record.coder is None else f"@{quote(record.coder, safe='')}"
    return f"{FOLDER}/{number:04}-{slug}{coder}{suffix}"


def coder_of(name: str) -> str | None:
    """The coder whose annotations a file holds, as far as its name tells."""
    path = PurePosixPath(name)
    for folder, _document, own in zip(path.parts, path.parts[1:], path.parts[2:], strict=False):
        if folder in _OF_A_PROJECT:
            coder = PurePosixPath(own).stem
            return None if coder == _UNTOUCHED else coder
    _, sign, coder = path.stem.rpartition("@")
    return unquote(coder) or None if sign else None


def members(tree: FileTree, source: str, suffix: str) -> Iterator[Member | Refusal]:
    """The files with that suffix, also those in ZIP files of a project; damaged ones are refused."""
    for name in tree.names():
        where = f"{source}/{name}"
        lower = name.lower()
        if lower.endswith(suffix):
            yield Member(where, coder_of(name), tree, name)
        elif lower.endswith(".zip") and _OF_A_PROJECT.intersection(PurePosixPath(name).parts):
            try:
                inner = ZipTree(BytesIO(tree.read(name)), takes_rest=True)
            except FormatError as error:
                yield Refusal(where, 0, error.explanation)
                continue
            yield from inner.refusals(where)
            for own in inner.names():
                if own.lower().endswith(suffix):
                    yield Member(f"{where}/{own}", coder_of(name), inner, own)


def write_files(
    records: Iterable[Record],
    stream: BinaryIO,
    suffix: str,
    serialised: Callable[[Record], bytes],
    beside: Mapping[str, bytes] = {},
) -> int:
    """Writes a ZIP file with a file per record, the layers, and what goes ``beside``; returns how many."""
    count = 0
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(LAYERS_FILE, msgspec.json.format(msgspec.json.encode(layer_definitions())))
        for name, data in beside.items():
            archive.writestr(name, data)
        for count, record in enumerate(records, 1):
            archive.writestr(file_name(record, count, suffix), serialised(record))
    return count


def read_files(
    found: Iterable[Member | Refusal], records: Callable[[Member], list[Record]]
) -> Iterator[Incoming | Refusal]:
    """The records of each file, or a refusal for one that cannot be read."""
    for member in found:
        if isinstance(member, Refusal):
            yield member
            continue
        try:
            taken = records(member)
        except FormatError as error:
            yield Refusal(member.where, 0, error.explanation)
        else:
            yield from (Incoming(source=member.where, line=0, record=record) for record in taken)
