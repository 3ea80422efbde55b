"""Files of CAS: JSON, which brings its types along, and XMI with its types beside it."""

from __future__ import annotations

import re
import zipfile
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.formats.format import DEFAULTS
from annotator.formats.inception.cas import cas_of, library_errors_told, records_in_cas, type_system
from annotator.formats.inception.layers import layer_definitions
from annotator.formats.inception.naming import LAYERS_FILE, TYPES_FILE, coder_of, file_name, members
from annotator.formats.json_lines import decode_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from cassis import Cas, TypeSystem
    from lxml.etree import _Element

    from annotator.core.record import Notice, Record
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options
    from annotator.formats.inception.naming import Member

_XMI_ID = "{http://www.omg.org/XMI}id"
_NOT_OF_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")
_PLACED = ("%ID", "begin", "end")
_OF_PROJECTS = frozenset({LAYERS_FILE, "exportedproject.json", "exportedlogs.json"})
_ADVICE_TYPES = "Choose the folder or ZIP file that has “{name}” beside it."


def without_illegal(text: str) -> str:
    """The text with a space in place of each character that XML 1.0 cannot hold."""
    return _NOT_OF_XML.sub(" ", text)


def write_json(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    """Writes a ZIP file with a CAS in JSON per record and the layers; returns how many records they were."""
    return _write(records, stream, ".json", _as_json)


def write_xmi(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    """Writes a ZIP file with a CAS in XMI per record, the types and the layers; returns how many records."""
    return _write(records, stream, ".xmi", _as_xmi, {TYPES_FILE: _types_as_xml()})


def _as_json(cas: Cas) -> bytes:
    return str(cas.to_json(pretty_print=False)).encode()


def _as_xmi(cas: Cas) -> bytes:
    return str(cas.to_xmi()).encode()


def _types_as_xml() -> bytes:
    return str(type_system().to_xml()).encode()


def _write(
    records: Iterable[Record],
    stream: BinaryIO,
    suffix: str,
    serialised: Callable[[Cas], bytes],
    beside: Mapping[str, bytes] = {},
) -> int:
    count = 0
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(LAYERS_FILE, msgspec.json.format(msgspec.json.encode(layer_definitions())))
        for name, data in beside.items():
            archive.writestr(name, data)
        for count, record in enumerate(records, 1):
            archive.writestr(file_name(record, count, suffix), serialised(cas_of(record)))
    return count


def read_json(
    stream: BinaryIO, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The articles of one CAS in JSON.

    Raises:
        FormatError: if it cannot be read.
    """
    records = _JsonReader().records(stream.read(), coder_of(source))
    yield from (Incoming(source=source, line=0, record=record) for record in records)


def read_json_tree(
    tree: FileTree, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The articles of all CAS in JSON in a folder or ZIP file."""
    reader = _JsonReader()
    yield from _read(
        (
            one
            for one in members(tree, source, ".json")
            if isinstance(one, Refusal) or one.name.rpartition("/")[2] not in _OF_PROJECTS
        ),
        lambda member: reader.records(member.tree.read(member.name), member.coder),
    )


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

    return merge_typesystems(load_dkpro_core_typesystem(), type_system())


def read_xmi_tree(
    tree: FileTree, source: str, _options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The articles of all XMI files in a folder or ZIP file, each with the types nearest to it."""
    types = _Types()
    yield from _read(
        members(tree, source, ".xmi"),
        lambda member: _xmi_records(member.tree.read(member.name), types.beside(member), member.coder),
    )


def _read(
    found: Iterable[Member | Refusal], records: Callable[[Member], list[Record]]
) -> Iterator[Incoming | Refusal | Notice]:
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


class _JsonReader:
    """Reads CAS in JSON; of many with the same types these are made once."""

    def __init__(self) -> None:
        self._written: object = None
        self._types: TypeSystem | None = None

    def records(self, data: bytes, coder: str | None) -> list[Record]:
        """The records of a file.

        Raises:
            FormatError: if it cannot be read.
        """
        from cassis import load_cas_from_json

        value = decode_json(data)
        if not isinstance(value, dict):
            raise FormatError("the file is not a CAS in JSON")
        structures = value.get("%FEATURE_STRUCTURES")
        if isinstance(structures, dict):
            structures = [
                {"%ID": _number(key), **one} for key, one in structures.items() if isinstance(one, dict)
            ]
        if not isinstance(structures, list):
            raise FormatError("the file is not a CAS in JSON")
        places = {
            one["%ID"]: (one["begin"], one["end"])
            for one in structures
            if isinstance(one, dict) and all(isinstance(one.get(name), int) for name in _PLACED)
        }
        types = self._types_of(value)
        with library_errors_told():
            cas = load_cas_from_json(data.decode("utf-8-sig"), typesystem=types, merge_typesystem=False)
        return records_in_cas(cas, places, coder)

    def _types_of(self, value: dict[str, Any]) -> TypeSystem:
        from cassis import load_cas_from_json

        written = value.get("%TYPES")
        if self._types is None or written != self._written:
            empty: dict[str, Any] = {"%TYPES": written or {}, "%FEATURE_STRUCTURES": [], "%VIEWS": {}}
            with library_errors_told():
                self._types = load_cas_from_json(msgspec.json.encode(empty).decode()).typesystem
            self._written = written
        return self._types


def _number(key: str) -> int | str:
    return int(key) if key.isascii() and key.isdigit() else key


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
    return records_in_cas(cas, places, coder)


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
