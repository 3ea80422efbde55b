from __future__ import annotations

import io
import json

import pytest

from annotator.formats.citron import CITRON
from annotator.formats.inception import UIMA_JSON
from annotator.formats.json_articles import JSON, JSON_LINES, key_samples
from annotator.formats.json_paths import leaf_paths, values_at, without
from annotator.formats.label_studio import LABEL_STUDIO
from annotator.formats.native import NATIVE
from annotator.formats.registry import format_for
from tests.formats.fuzzing import assert_survives
from tests.formats.reading import draft, drafts, refusal, told

LINES = (
    b'{"body": "They go on.", "headline": "Talks", "date": 1706695200, "tags": ["a"],'
    b' "source": {"name": "Turan"}}\n'
    b'{"body": "They fail \xf0\x9f\x98\x80.", "id": 7, "lang": "English"}\n'
)
NESTED = {
    "status": "ok",
    "response": {
        "docs": [
            {
                "content": {"body": ["One.", "Two."], "html": "<p>"},
                "authors": [{"name": "Ann", "age": 3}, {"name": "Bob"}],
                "published_at": "31.1.2024",
            },
            {"content": {"body": "Three."}},
            "no article",
        ]
    },
}


def test_lines_with_keys_of_their_own_are_read_by_their_names() -> None:
    first, second = drafts(JSON_LINES, LINES)
    assert (first.text, first.title, first.published) == ("They go on.", "Talks", "2024-01-31T10:00:00Z")
    assert (first.outlet, first.meta) == ("Turan", {"tags": ["a"]})
    assert (second.text, second.identifier, second.language) == ("They fail 😀.", "7", "en")


def test_an_array_of_objects_is_read_one_by_one() -> None:
    data = json.dumps([{"text": "One.", "title": "A"}, {"text": "Two.", "x": 1}], indent=1).encode()
    assert told(JSON, data) == ["2 One.", "6 Two."]
    assert told(JSON, data.decode().encode("utf-16")) == ["2 One.", "6 Two."]


def test_a_list_within_an_object_is_found_and_lists_are_joined() -> None:
    first, second = drafts(JSON, json.dumps(NESTED).encode())
    assert (first.text, first.author, first.published) == ("One.\n\nTwo.", "Ann, Bob", "2024-01-31")
    assert first.meta == {"content": {"html": "<p>"}, "authors": [{"age": 3}]}
    assert second.text == "Three."


def test_keys_can_be_chosen_with_dots_and_lists_by_name() -> None:
    data = json.dumps({"a": {"items": [{"v": {"w": "Talks."}, "text": "no", "t": "T"}]}}).encode()
    found = draft(JSON, data, {"articles": "a.items", "text": "v.w", "title": "t"})
    assert (found.text, found.title, found.meta) == ("Talks.", "T", {"text": "no"})
    found = draft(JSON_LINES, b'{"a": "One.", "b": "Two."}', {"text": "a + b"})
    assert found.text == "One.\n\nTwo."


def test_objects_that_fail_are_refused_with_their_lines_and_the_rest_is_read() -> None:
    data = b'{"body": "One."}\n{"bod": "x"}\n{"body": \n[1]\n{"body": " "}\n{"body": "Two."}\n'
    assert told(JSON_LINES, data) == [
        "1 One.",
        "2: no column looks like the text of articles. Choose it by the option “text” from: bod.",
        "3: the JSON is cut off at column 9, or half a surrogate pair is in it",
        "4: the line is not a JSON object",
        "5: the text is empty",
        "6 Two.",
    ]
    assert told(JSON_LINES, b'{"a": "One."}\n{"b": "x"}\n', {"text": "a"}) == [
        "1 One.",
        "2: the object has no “a”",
    ]
    assert told(JSON, b'{"a": 1}', {"articles": "list"}) == ["1: the object has no “list”"]


def test_a_file_cut_off_in_the_middle_gives_what_is_whole() -> None:
    assert told(JSON, b'[{"text": "One."},\n{"text": "Tw') == [
        "1 One.",
        "2: the JSON is cut off at column 13, or half a surrogate pair is in it",
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"", "the file is empty"), (b"[1]", "there is no JSON object"), (b"plain", "there is no JSON object")],
)
def test_what_is_no_json_is_refused(data: bytes, sentence: str) -> None:
    assert sentence in refusal(JSON, data)


@pytest.mark.parametrize(
    ("name", "begun", "form"),
    [
        ("a.jsonl", LINES, JSON_LINES),
        ("a.jsonl", b'{"text": "x", "body": "y"}\n', NATIVE),
        ("a.jsonl", b'{"schema": "annotator/1", "body": "y"}\n', NATIVE),
        ("a.jsonl", b'{"entities": [], "body": "y"}\n', NATIVE),
        ("a.jsonl", b"plain", NATIVE),
        ("a.json", b'[{"text": "x"}]', JSON),
        ("a.json", json.dumps(NESTED).encode(), JSON),
        ("a.json", b'[{"data": {"text": "x"}, "annotations": []}]', LABEL_STUDIO),
        ("a.json", b'{"text": "x", "quotes": []}', CITRON),
        ("a.json", b'{"%TYPES": {}, "text": "x"}', UIMA_JSON),
        ("a.json", b'{"name": "x"}', None),
        ("a.json", b"plain", None),
    ],
)
def test_only_articles_with_keys_of_their_own_are_recognized(name: str, begun: bytes, form: object) -> None:
    assert format_for(name, begun) is form


def test_objects_of_ever_other_keys_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.json_articles._MOST_KEPT", 2)
    data = "".join(f'{{"body": "T{number}.", "k{number}": 1}}\n' for number in range(9))
    assert len(drafts(JSON_LINES, data.encode())) == 9


def test_an_object_with_lists_of_other_things_is_an_article_itself() -> None:
    data = b'{"x": {"y": []}, "z": [{"a": 1}], "w": "Talks."}'
    assert "from: w, z.a" in told(JSON, data)[0]
    assert values_at([[{"a": 1}], {"b": 2}], "a") == [1]
    assert leaf_paths({"a": [[1], "x"]}) == ["a"]
    assert without([{"a": 1}, 5], ["a"]) == [5]


def test_paths_lead_through_objects_and_lists() -> None:
    value = {"a": {"b": [{"c": 1}, {"c": [2, 3]}], "d": True}, "e.f": "x", "g": None}
    assert leaf_paths(value) == ["e.f", "a.b.c"]
    assert values_at(value, "a.b.c") == [1, 2, 3]
    assert values_at(value, "e.f") == ["x"]
    assert values_at(value, "a.x.c") == []
    assert values_at(value, "a.d.c") == []
    assert without(value, ["a.b.c", "e.f"]) == {"a": {"d": True}, "g": None}


def test_damaged_files_are_survived() -> None:
    samples = [LINES, json.dumps(NESTED).encode(), json.dumps(NESTED, indent=2).encode()]
    assert_survives(JSON, samples)
    assert_survives(JSON_LINES, samples, {"text": "body"})


def test_the_keys_of_a_list_that_is_not_closed_are_known_all_the_same() -> None:
    begun = b'[{"body": "Berg left."},\n'
    assert key_samples(io.BytesIO(begun), {}, 5) == {"body": ["Berg left."]}
