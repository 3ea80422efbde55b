"""Every value of a JSON text is found on its line."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from annotator.services.json_places import line_of, lines_of
from tests.laws import LETTERS

plain = st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(LETTERS)
values = st.recursive(
    plain, lambda inner: st.lists(inner) | st.dictionaries(st.text(LETTERS), inner), max_leaves=30
)


@given(values)
def test_every_value_is_found_where_its_text_is(value: Any) -> None:
    text = json.dumps(value, indent=1, ensure_ascii=False)
    lines = lines_of(text)
    for place, line in lines.items():
        found: Any = value
        for step in place:
            found = found[step]
        begins = json.dumps(found, indent=1, ensure_ascii=False).split("\n")[0]
        assert begins in text.split("\n")[line - 1]
    assert len(lines) == _count(value)


def _count(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + sum(map(_count, value.values()))
    return 1 + sum(map(_count, value)) if isinstance(value, list) else 1


def test_braces_and_quotation_marks_within_text_are_text() -> None:
    text = '{"a": "}\\"{[",\n"b\\"": [1,\n2]}'
    assert lines_of(text) == {(): 1, ("a",): 1, ('b"',): 2, ('b"', 0): 2, ('b"', 1): 3}


def test_what_is_not_there_is_where_it_would_belong() -> None:
    lines = lines_of('{"a":\n[\n{"name": 1}]}')
    assert line_of(lines, ("a", 0, "key")) == 3
    assert line_of(lines, ("b", 5)) == 1
    assert line_of({}, ("b",)) == 1
