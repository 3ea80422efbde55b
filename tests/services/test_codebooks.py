"""Codebooks from files, with what is wrong in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.core.codebook_rules import faults
from annotator.core.errors import FormatError
from annotator.services.codebook_json import codebook_from_json, codebook_to_json
from annotator.services.codebooks import (
    default_codebook,
    find_codebook,
    read_codebook,
    shipped_codebooks,
    write_codebook,
)


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


def test_every_shipped_codebook_explains_each_of_its_labels() -> None:
    shipped = shipped_codebooks()
    assert [one.name for one in shipped] == ["actors-and-claims", "discourse-network"]
    for one in shipped:
        book = one.codebook
        values = [value for attribute in book.attributes for value in attribute.values]
        for label in (*book.actor_types, *values):
            assert label.definition, label.name
            assert label.example, label.name
            assert label.rule, label.name
        assert all(attribute.definition for attribute in book.attributes)
        assert all(value.key for value in values)
        assert list(faults(book)) == []


def test_the_discourse_codebook_takes_in_what_the_suggesters_find() -> None:
    book = shipped_codebooks()[1].codebook
    found = ("person", "organization", "state", "group", "media")
    assert {book.type_for(name) for name in found} == {"person", "organization"}
    assert book.type_for("wizard") == "wizard"


def test_a_codebook_is_found_by_name_or_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_codebook(Path("discourse-network")).title == "Discourse network"
    path = tmp_path / "discourse-network"
    write_codebook(default_codebook(), path)
    assert find_codebook(Path("discourse-network")) == default_codebook()
    with pytest.raises(FormatError) as caught:
        find_codebook(Path("networks"))
    assert caught.value.explanation == (
        "There is no codebook “networks”. Name a file, or one of these: actors-and-claims, discourse-network."
    )
    with pytest.raises(FormatError, match="No such file"):
        find_codebook(Path("networks.json"))


def test_a_written_codebook_reads_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    path.write_text("older", encoding="utf-8")
    for one in shipped_codebooks():
        write_codebook(one.codebook, path)
        assert read_codebook(path) == one.codebook
    assert [found.name for found in tmp_path.iterdir()] == ["book.json"]


def test_a_codebook_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be written: No such file"):
        write_codebook(default_codebook(), tmp_path / "none" / "book.json")
    (tmp_path / "plain").write_text("", encoding="utf-8")
    with pytest.raises(FormatError, match="cannot be written: Not a directory"):
        write_codebook(default_codebook(), tmp_path / "plain" / "book.json")


_ONE = '{"name": "a"}'


def _book(types: str = f"[{_ONE}]", attributes: str = "[]") -> str:
    return f'{{\n"actor_types":\n{types},\n"attributes":\n{attributes}\n}}'


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("{", 1, "is not JSON: line 1, column 2"),
        ('{\n "title": "x",\n}', 3, "is not JSON: line 3, column 1"),
        ('\n["\\q"]', 2, "is not JSON: line 2"),
        ("[]", 1, "A codebook is an object in braces: { … }."),
        ("{}", 1, "“actor_types” is missing."),
        ('{"actor_types":\n{}}', 2, "“actor_types” is not a list in brackets: [ … ]."),
        ('{"actor_types":\n[]}', 2, "There must be at least one actor type."),
        (_book('[\n"person"]'), 4, "An entry of “actor_types” is not an object in braces: { … }."),
        (_book('[{},\n{"name": "b"}]'), 3, "A label has no name."),
        (_book('[\n{"key": "x", "name":\n" "}]'), 5, "A label has no name."),
        (_book('[{"name":\n5}]'), 4, "“name” is not text in quotation marks."),
        (_book(f"[{_ONE},\n{_ONE}]"), 4, "The name “a” is used twice."),
        (_book('[{"name": "Group"},\n{"name": "group"}]'), 4, "The name “Group” is used twice."),
        (_book('[{"name": "a",\n"also": "b"}]'), 4, "“also” is not a list of names."),
        (_book('[{"name": "a", "also":\n[5]}]'), 4, "“also” is not a list of names."),
        (
            _book('[{"name": "a",\n"rule": "x",\n"colour": "blue"}]'),
            5,
            "The colour “blue” of “a” is not written as # and six digits, like #1f5fa8.",
        ),
        (_book('[{"name": "a", "colour":\n7}]'), 4, "“colour” is not text in quotation marks."),
        (_book('[{"name": "a",\n"key": "ab"}]'), 4, "The key “ab” of “a” is not a single character."),
        (_book('[{"name": "a",\n"key": " "}]'), 4, "The key “ ” of “a” is not a single character."),
        (
            _book('[{"name": "a", "key": "x"},\n{"name": "b",\n"key": "X"}]'),
            5,
            "The key “X” is that of “a” and of “b”.",
        ),
        (
            _book('[{"name": "a", "key": "x"}]', '[{"name": "b",\n"key": "x"}]'),
            6,
            "The key “x” is that of “a” and of “b”.",
        ),
        (_book(attributes="{}"), 5, "“attributes” is not a list in brackets: [ … ]."),
        (_book(attributes="[\n{}]"), 6, "A label has no name."),
        (_book(attributes='[{"name": "b", "values":\nnull}]'), 6, "“values” is not a list in brackets"),
        (
            _book(attributes='[{"name": "b", "values": [\n{"name": "c"},\n{"name": "c"}]}]'),
            7,
            "The name “c” is used twice.",
        ),
        (
            _book(
                attributes='[{"name": "b", "values": [{"name": "c", "key": "k"},'
                '\n{"name": "d", "key":\n"k"}]}]'
            ),
            7,
            "The key “k” is that of “c” and of “d”.",
        ),
        (_book(attributes='[{"name": "b"},\n\n{"name": "b"}]'), 7, "The name “b” is used twice."),
        (_book(attributes='[\n{"name": "Note"}]'), 6, "Every claim has a note already; “Note” cannot be"),
        (
            _book("[" + ",\n".join(json.dumps({"name": f"t{n}"}) for n in range(22)) + "]"),
            23,
            "There are 22 actor types; 20 are the most there can be.",
        ),
        ("[" * 100_000, 1, "Its brackets are nested too deeply."),
    ],
)
def test_a_bad_codebook_says_file_line_and_reason(
    tmp_path: Path, content: str, line: int, words: str
) -> None:
    path = tmp_path / "book.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        read_codebook(path)
    told = str(caught.value)
    assert words in told
    assert str(path) in told
    assert f"line {line}" in told.replace("Line", "line")
    assert caught.value.advice


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"\xff\xfe", "is not UTF-8 text. Line 1 "), (b"{\n\n\xff", "is not UTF-8 text. Line 3 ")],
)
def test_other_bytes_than_text_are_told_with_their_line(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "book.json"
    path.write_bytes(content)
    with pytest.raises(FormatError, match=words):
        read_codebook(path)


def test_a_number_that_no_computer_holds_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "book.json"
    path.write_text('{"actor_types": ' + "9" * 5000 + "}", encoding="utf-8")
    with pytest.raises(FormatError, match="cannot be read: Exceeds the limit"):
        read_codebook(path)


def test_a_codebook_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read: No such file"):
        read_codebook(tmp_path / "none.json")
