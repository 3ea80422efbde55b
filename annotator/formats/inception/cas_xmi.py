"""CAS in XMI, with its types in a file beside it."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.formats.format import DEFAULTS
from annotator.formats.inception.cas import (
    cas_of,
    library_errors_told,
    records_in_cas,
    some,
    type_system,
)
from annotator.formats.inception.files import TYPES_FILE, coder_of, members, read_files, write_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cassis import TypeSystem
    from lxml.etree import _Element

    from annotator.core.record import Notice, Record
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options
    from annotator.formats.inception.files import Member

_XMI_ID = "{http://www.omg.org/XMI}id"
_NOT_OF_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_ADVICE_TYPES = "Choose the folder or ZIP file that has “{name}” beside it."


def without_illegal(text: str) -> str:
    """The text with a space in place of each character that XML 1.0 cannot hold."""
    return _NOT_OF_XML.sub(" ", text)


def write_xmi(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    """Writes a ZIP file with a CAS per record, the types and the layers; returns how many records."""
    types = str(type_system().to_xml()).encode()
    return write_files(records, stream, ".xmi", _as_xmi, {TYPES_FILE: types})


def _as_xmi(record: Record) -> bytes:
    return str(cas_of(record).to_xmi()).encode()


def read_xmi(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The articles of one XMI file that needs no types but ours and those of DKPro Core.

    Raises:
        FormatError: if it cannot be read, or needs others.
    """
    records = _xmi_records(stream.read(), _usual_types(), coder_of(source))
    yield from (Incoming(source=source, line=0, record=record) for record in records)


@cache
def _usual_types() -> TypeSystem:
    from cassis import load_dkpro_core_typesystem, merge_typesystems

    with library_errors_told():
        return merge_typesystems(load_dkpro_core_typesystem(), type_system())


def read_xmi_tree(
    tree: FileTree, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The articles of all XMI files in a folder or ZIP file, each with the types nearest to it."""
    types = _Types()
    yield from read_files(
        members(tree, source, ".xmi"),
        lambda member: _xmi_records(member.tree.read(member.name), types.beside(member), member.coder),
    )


def _xmi_records(data: bytes, types: TypeSystem, coder: str | None) -> list[Record]:
    from cassis import load_cas_from_xmi
    from cassis.typesystem import TypeNotFoundError

    places: dict[int, tuple[int, int]] = {}
    with library_errors_told():
        for element in _parsed(data):
            if "begin" in element.attrib and "end" in element.attrib:
                extent = int(element.attrib["begin"]), int(element.attrib["end"])
                places[int(element.attrib[_XMI_ID])] = extent
        try:
            cas = load_cas_from_xmi(BytesIO(data), typesystem=types)
        except TypeNotFoundError as error:
            raise FormatError(
                "the file has annotations of a type that is not defined: {reason}",
                advice=_ADVICE_TYPES,
                reason=error.message,
                name=TYPES_FILE,
            ) from error
    return some(records_in_cas(cas, places, coder))


def _parsed(data: bytes) -> _Element:
    """The root of an XML document without a document type, which could declare anything."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(data, parser)
    if root.getroottree().docinfo.doctype:
        raise FormatError("the file declares a document type, which is not read")
    return root


class _Types:
    """The type systems of a folder, each read once."""

    def __init__(self) -> None:
        self._known: dict[bytes, TypeSystem] = {}

    def beside(self, member: Member) -> TypeSystem:
        """The types in the folder of a file, or else in the nearest one above it.

        Raises:
            FormatError: if there are none, or they cannot be read.
        """
        folder = member.name
        names = {name.lower(): name for name in member.tree.names()}
        while folder:
            folder = folder.rpartition("/")[0]
            wanted = f"{folder}/{TYPES_FILE}".lstrip("/").lower()
            if wanted in names:
                return self._read(member.tree.read(names[wanted]))
        raise FormatError("“{name}” is missing, which defines the types of the annotations", name=TYPES_FILE)

    def _read(self, data: bytes) -> TypeSystem:
        from cassis import load_typesystem

        if data not in self._known:
            with library_errors_told():
                _parsed(data)
                self._known[data] = load_typesystem(BytesIO(data))
        return self._known[data]
