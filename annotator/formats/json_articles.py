"""JSON of other makers: articles whose text has another key than ``text``, in lines or in an array."""

from __future__ import annotations

import io
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, BinaryIO

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Record, Refusal
from annotator.formats.columns import COLUMN_OPTIONS, FIELDS, columns_of, is_usual, record_of_values
from annotator.formats.exchange.json_array import UnclosedArrayError, array_items
from annotator.formats.exchange.sniffing import first_keys
from annotator.formats.format import DEFAULTS, Format, Option, Options
from annotator.formats.json_lines import decode_json, numbered_lines
from annotator.formats.json_paths import leaf_paths, values_at, without

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ARTICLES = Option(name="articles", title="Key of the list of articles")
_OPTIONS = (*COLUMN_OPTIONS, _ARTICLES)
_KEYS_OF_OTHERS = (
    "schema|actors|mentions|claims|spans|tokens|entities|relations|annotations|predictions|completions|quotes"
    "|result|label|pattern|_input_hash|_task_hash|@context|@graph|%TYPES|%FEATURE_STRUCTURES"
    "|annotation_id"
)
_OF_OTHERS = frozenset(_KEYS_OF_OTHERS.split("|"))
_DEEPEST_LIST = 3
_MOST_KEPT = 1000


def read_json(stream: BinaryIO, source: str, options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """An article for each object of a list or of the lines, in constant memory but for lists within objects.

    Raises:
        FormatError: if the file is not JSON.
    """
    reading = _Reading(options)
    for number, data in _objects(stream):
        try:
            inner = reading.articles_in(decode_json(data))
        except FormatError as error:
            yield Refusal(source=source, line=number, reason=error.explanation)
            continue
        for one in inner:
            try:
                record = reading.record(one)
            except FormatError as error:
                yield Refusal(source=source, line=number, reason=error.explanation)
            else:
                yield Incoming(source=source, line=number, record=record)


def key_samples(stream: BinaryIO, options: Options, count: int) -> dict[str, list[str]]:
    """The keys of the first articles, with what stands there.

    Raises:
        FormatError: if the file is not JSON.
    """
    reading = _Reading(options)
    found: dict[str, list[str]] = {}
    taken = 0
    with suppress(UnclosedArrayError):  # the import tells of it; the keys are known all the same
        for _, data in _objects(stream):
            for one in reading.articles_in(decode_json(data)):
                for path in leaf_paths(one):
                    found.setdefault(path, []).append(_joined(values_at(one, path), " "))
                taken += 1
                if taken == count:
                    return found
    return found


class _Reading:
    """One file, with what was found out for objects of the same keys."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._columns: dict[tuple[str, ...], dict[str, tuple[str, ...]]] = {}

    def articles_in(self, value: object) -> Sequence[dict[str, Any]]:
        """The object itself, or the articles of a list in it.

        Raises:
            FormatError: if it is no object, or the list that was chosen is not there.
        """
        if not isinstance(value, dict):
            raise FormatError("the line is not a JSON object")
        if path := self._options.get("articles"):
            found = [one for one in values_at(value, path) if isinstance(one, dict)]
            if not found:
                raise FormatError("the object has no “{key}”", key=path)
            return found
        if self._options.get("text") or any(is_usual("text", key) for key in value):
            return (value,)
        return _list_in(value, _DEEPEST_LIST) or (value,)

    def record(self, value: dict[str, Any]) -> Record:
        """The article of an object.

        Raises:
            FormatError: if there is no text where one should be.
        """
        columns = self._columns_of(value)
        values: dict[str, Any] = {}
        for field in FIELDS:
            found = [one for path in columns.get(field, ()) for one in values_at(value, path)]
            if field == "text" and not found:
                raise FormatError("the object has no “{key}”", key=" + ".join(columns["text"]))
            values[field] = found[0] if len(found) == 1 else _joined(found, _between(field))
        mapped = [path for paths in columns.values() for path in paths]
        return record_of_values(values, without(value, mapped), self._options)

    def _columns_of(self, value: dict[str, Any]) -> dict[str, tuple[str, ...]]:
        known = tuple(leaf_paths(value))
        if known not in self._columns:
            if len(self._columns) >= _MOST_KEPT:
                self._columns.clear()
            # A key may be absent in one object and not in the next.
            self._columns[known] = columns_of(known, self._options, holds=lambda name: "+" not in name)
        return self._columns[known]


def _between(field: str) -> str:
    return "\n\n" if field == "text" else ", "


def _joined(values: Sequence[Any], between: str) -> str:
    return between.join(str(one) for one in values if isinstance(one, str | int | float) and one != "")


def _list_in(value: dict[str, Any], deepest: int) -> Sequence[dict[str, Any]]:
    """The first list of objects within an object that have a text."""
    for one in value.values():
        if isinstance(one, list) and one and isinstance(one[0], dict):
            if any(is_usual("text", path.rpartition(".")[2]) for path in leaf_paths(one[0])):
                return [each for each in one if isinstance(each, dict)]
        elif isinstance(one, dict) and deepest and (found := _list_in(one, deepest - 1)):
            return found
    return ()


def _objects(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """The objects of the file with their lines: one in each line, or those of an array."""
    if not stream.seekable():
        stream = io.BytesIO(stream.read())
    first, second = stream.readline().strip(), stream.readline().strip()
    stream.seek(0)
    yield from numbered_lines(stream) if _are_lines(first, second) else array_items(stream)


def _are_lines(first: bytes, second: bytes) -> bool:
    begun = first.removeprefix(b"\xef\xbb\xbf")
    return begun.startswith(b"{") and (begun.endswith(b"}") or second.startswith(b"{"))


def _recognises_json(begun: bytes) -> bool:
    keys = first_keys(begun, in_array=True)
    if keys:
        return _has_text(keys) and not keys & _OF_OTHERS
    keys = first_keys(begun)
    if not keys or keys & _OF_OTHERS:
        return False
    inner = re.findall(rb'"(\w{3,40})"\s*:\s*["\[]', begun)
    return _has_text(keys) or any(is_usual("text", name.decode("utf-8", "replace")) for name in inner)


def _recognises_lines(begun: bytes) -> bool:
    keys = first_keys(begun)
    return "text" not in keys and _has_text(keys) and not keys & _OF_OTHERS


def _has_text(keys: frozenset[str]) -> bool:
    return any(is_usual("text", key) for key in keys)


JSON = Format(
    name="json",
    title="JSON articles",
    extensions=(".json",),
    read=read_json,
    recognises=_recognises_json,
    reading=_OPTIONS,
)
JSON_LINES = Format(
    name="jsonl",
    title="JSON lines with keys of their own",
    extensions=(".jsonl", ".ndjson"),
    read=read_json,
    recognises=_recognises_lines,
    reading=_OPTIONS,
)
FORMATS = (JSON, JSON_LINES)
