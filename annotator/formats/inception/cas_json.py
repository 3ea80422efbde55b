"""CAS in JSON, which brings its types along."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.formats.format import DEFAULTS
from annotator.formats.inception.cas import cas_of, library_errors_told, records_in_cas, some
from annotator.formats.inception.files import LAYERS_FILE, coder_of, members, read_files, write_files
from annotator.formats.json_lines import decode_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cassis import TypeSystem

    from annotator.core.record import Notice, Record
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_SOFA = "uima.cas.Sofa"
_FIRST_VIEW = "_InitialView"
_PLACED = ("%ID", "begin", "end")
_OF_PROJECTS = frozenset({LAYERS_FILE, "exportedproject.json", "exportedlogs.json"})


def write_json(records: Iterable[Record], stream: BinaryIO, _options: Options = DEFAULTS) -> int:
    """Writes a ZIP file with a CAS per record and the layers; returns how many records they were."""
    return write_files(records, stream, ".json", _as_json)


def _as_json(record: Record) -> bytes:
    return str(cas_of(record).to_json(pretty_print=False)).encode()


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
    yield from read_files(
        (
            one
            for one in members(tree, source, ".json")
            if isinstance(one, Refusal) or one.name.rpartition("/")[2] not in _OF_PROJECTS
        ),
        lambda member: reader.records(member.tree.read(member.name), member.coder),
    )


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
        found: list[Record] = []
        for written in _single_views(value, structures, data):
            with library_errors_told():
                cas = load_cas_from_json(
                    written.decode("utf-8-sig"), typesystem=types, merge_typesystem=False
                )
            found += records_in_cas(cas, places, coder)
        return some(found)

    def _types_of(self, value: dict[str, Any]) -> TypeSystem:
        from cassis import load_cas_from_json

        written = value.get("%TYPES")
        if self._types is None or written != self._written:
            empty: dict[str, Any] = {"%TYPES": written or {}, "%FEATURE_STRUCTURES": [], "%VIEWS": {}}
            with library_errors_told():
                self._types = load_cas_from_json(msgspec.json.encode(empty).decode()).typesystem
            self._written = written
        return self._types


def _single_views(value: dict[str, Any], structures: list[Any], data: bytes) -> Iterator[bytes]:
    """The views of a CAS as CAS of one view each: the library makes the views of a CAS with several twice."""
    views = value.get("%VIEWS")
    if not isinstance(views, dict) or set(views) == {_FIRST_VIEW}:
        yield data
        return
    for view in views.values():
        sofa = view.get("%SOFA") if isinstance(view, dict) else None
        kept = [
            {**one, "sofaID": _FIRST_VIEW} if one.get("%ID") == sofa else one
            for one in structures
            if isinstance(one, dict)
            and (one.get("%ID") == sofa or (one.get("%TYPE") != _SOFA and one.get("@sofa", sofa) == sofa))
        ]
        if any(isinstance(one.get("sofaString"), str) for one in kept):
            yield msgspec.json.encode({"%FEATURE_STRUCTURES": kept, "%VIEWS": {_FIRST_VIEW: view}})


def _number(key: str) -> int | str:
    return int(key) if key.isascii() and key.isdigit() else key
