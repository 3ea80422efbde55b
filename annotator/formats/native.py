"""The native format "annotator/1": one JSON object per line, one line per article and coder.

Plain objects with a ``text`` and without ``schema`` are taken as articles.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.core.words import Words
from annotator.formats.article_line import article_record
from annotator.formats.format import DEFAULTS, Format
from annotator.formats.json_lines import decode_json, numbered_lines, what_is_wrong
from annotator.formats.native_errors import in_words
from annotator.formats.native_reader import record_of
from annotator.formats.native_schema import SCHEMA, Line
from annotator.formats.native_writer import write_native

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.core.record import Record
    from annotator.formats.format import Options

_DECODER = msgspec.json.Decoder(Line)
_SCHEMA_KEY = b'"schema"'
_VERSION = re.compile(r"annotator/(\d+)")


def read_native(stream: BinaryIO, source: str, _options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """Every line of a file as a record or a refusal; blank lines are passed over.

    Raises:
        FormatError: if the file as a whole is not JSON lines.
    """
    for number, line in numbered_lines(stream):
        try:
            record = parse_line(line)
        except FormatError as error:
            yield Refusal(source=source, line=number, reason=error.explanation)
        else:
            yield Incoming(source=source, line=number, record=record)


def parse_line(line: bytes) -> Record:
    """The record of one line in UTF-8.

    Raises:
        FormatError: if it is not valid; the sentence says what is wrong, but not where the line stands.
    """
    if _SCHEMA_KEY not in line:
        # Decoded once: as a native line it would only be found wanting.
        value = decode_json(line)
        if not (isinstance(value, dict) and "schema" in value):
            return _other_record(value)
    try:
        return record_of(_DECODER.decode(line))
    except msgspec.ValidationError as error:
        return _other_record(decode_json(line), error)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise FormatError(what_is_wrong(line, error)) from error


def _other_record(value: object, error: msgspec.ValidationError | None = None) -> Record:
    """The record of valid JSON that is no native line; ``error`` says why one with a schema is none."""
    if not isinstance(value, dict):
        raise FormatError("the line is not a JSON object") from error
    if "schema" not in value or error is None:
        return article_record(value)
    if value["schema"] != SCHEMA:
        raise FormatError(_other_schema(value["schema"])) from error
    raise FormatError(in_words(error)) from error


def _other_schema(schema: object) -> Words:
    version = _VERSION.fullmatch(schema) if isinstance(schema, str) else None
    if version is not None and int(version[1]) > int(SCHEMA.rpartition("/")[2]):
        return Words("{schema} is newer than this program, which reads {known}", schema=schema, known=SCHEMA)
    return Words(
        "the schema {schema!r} is not known; this program reads {known}", schema=schema, known=SCHEMA
    )


NATIVE = Format(
    name="native",
    title="Annotator JSON lines",
    extensions=(".jsonl", ".ndjson"),
    description="Everything in the project, one article and coder in each line.",
    read=read_native,
    write=write_native,
)
