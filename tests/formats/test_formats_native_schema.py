from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from annotator.core.annotation import Actor, Decision, Mention
from annotator.core.article import Draft
from annotator.core.record import Record
from annotator.core.spans import Span
from annotator.formats.native_schema import json_schema, json_schema_text
from annotator.formats.native_writer import encode_line
from annotator.locations import resource

SHIPPED = resource("schema", "annotator-1.schema.json")


def written() -> dict[str, Any]:
    record = Record(
        draft=Draft(text="Berg warned.", identifier="x", meta={"k": [1]}, residue=(Span(4, 11),)),
        coder="ana",
        codebook=1,
        actors=(Actor(uuid="a1", name="Berg", type="person"),),
        mentions=(
            Mention(
                uuid="m1", span=Span(0, 4), type="person", actor="a1", decision=Decision.ACCEPTED, coder="ana"
            ),
        ),
    )
    line: dict[str, Any] = json.loads(encode_line(record))
    return line


def test_the_shipped_schema_is_made_from_the_types() -> None:
    assert SHIPPED.read_text(encoding="utf-8") == json_schema_text()


def test_the_schema_itself_is_valid() -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema())


def test_written_lines_are_valid() -> None:
    jsonschema.validate(written(), json_schema())


@pytest.mark.parametrize(
    "change", [{"colour": "red"}, {"schema": "annotator/2"}, {"residue": [[1]]}, {"text": ""}]
)
def test_the_schema_refuses_what_the_reader_refuses(change: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**written(), **change}, json_schema())


def test_every_key_is_written_even_where_it_says_nothing() -> None:
    line = encode_line(Record(draft=Draft(text="A.")))
    assert list(json.loads(line)) == list(json_schema()["$defs"]["Line"]["properties"])
