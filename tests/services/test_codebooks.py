"""Codebooks from files, with what is wrong in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import FormatError
from annotator.services.codebooks import codebook_from_json, codebook_to_json, default_codebook, read_codebook

if TYPE_CHECKING:
    from pathlib import Path


def test_the_default_codebook_is_the_same_after_storing_it() -> None:
    codebook = default_codebook()
    assert codebook.has_type("person")
    assert codebook.attribute("stance") is not None
    assert codebook_from_json(codebook_to_json(codebook), version=1) == codebook


def test_a_small_codebook_is_enough(tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    path.write_text(
        '{"actor_types": [{"name": "person"}], "attributes": [{"name": "mood"}]}', encoding="utf-8-sig"
    )
    codebook = read_codebook(path)
    assert (codebook.version, codebook.title) == (1, "Codebook")
    mood = codebook.attribute("mood")
    assert mood is not None
    assert mood.values == ()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "not JSON: line 1, column 2"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[]", "it is not an object"),
        (b"{}", "“actor_types” is not a list of objects"),
        (b'{"actor_types": []}', "“actor_types” is empty"),
        (b'{"actor_types": ["person"]}', "“actor_types” is not a list of objects"),
        (b'{"actor_types": [{"name": " "}]}', "an entry of “actor_types” has no name"),
        (b'{"actor_types": [{"name": 5}]}', "an entry of “actor_types” has no name"),
        (b'{"actor_types": [{"name": "a"}, {"name": "a"}]}', "“actor_types” has “a” twice"),
        (b'{"actor_types": [{"name": "a"}], "attributes": {}}', "“attributes” is not a list of objects"),
        (b'{"actor_types": [{"name": "a"}], "attributes": [{}]}', "an entry of “attributes” has no name"),
        (
            b'{"actor_types": [{"name": "a"}], "attributes": [{"name": "b", "values": null}]}',
            "“attributes.b.values” is not a list of objects",
        ),
        (
            b'{"actor_types": [{"name": "a"}], "attributes": [{"name": "b"}, {"name": "b"}]}',
            "“attributes” has “b” twice",
        ),
    ],
)
def test_a_bad_codebook_says_what_is_wrong(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "book.json"
    path.write_bytes(content)
    with pytest.raises(FormatError) as caught:
        read_codebook(path)
    assert words in str(caught.value)
    assert str(path) in str(caught.value)


def test_a_codebook_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read: No such file"):
        read_codebook(tmp_path / "none.json")
