from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import FormatError
from annotator.core.spans import Span
from annotator.formats.native import parse_line

if TYPE_CHECKING:
    from annotator.core.record import Record

TEXT = (
    "Ministers meet in the capital\n\n"
    "The ministers of both countries said that the talks would go on and that an agreement was near.\n\n"
    "Share\nTweet"
)


def parsed(**entries: object) -> Record:
    return parse_line(json.dumps({"text": TEXT, **entries}).encode())


def refusal(**entries: object) -> str:
    with pytest.raises(FormatError) as raised:
        parsed(**entries)
    return str(raised.value)


def test_an_object_with_a_text_alone_is_an_article() -> None:
    record = parsed()
    draft = record.draft
    assert draft.text == TEXT
    assert draft.title == "Ministers meet in the capital"
    assert draft.language == "en"
    assert [span.of(TEXT) for span in draft.residue] == ["Share\nTweet"]
    assert (draft.identifier, draft.meta, record.coder, record.mentions) == (None, {}, None, ())


def test_what_the_object_says_is_used() -> None:
    draft = parsed(
        id="a-1",
        title="Talks",
        outlet="Turan",
        author="A. Berg",
        published="2024-01-31T10:00:00Z",
        url="u",
        language="en-GB",
        residue=[[0, 9]],
    ).draft
    assert (draft.identifier, draft.title, draft.outlet, draft.author) == ("a-1", "Talks", "Turan", "A. Berg")
    assert (draft.published, draft.url, draft.language) == ("2024-01-31T10:00:00Z", "u", "en")
    assert draft.residue == (Span(0, 9),)
    assert draft.meta == {}


def test_unknown_keys_are_kept_under_meta() -> None:
    draft = parsed(section="World", claims=["a claim"], meta={"words": 30}).draft
    assert draft.meta == {"section": "World", "claims": ["a claim"], "words": 30}


def test_known_keys_with_other_values_are_kept_under_meta_too() -> None:
    draft = parsed(
        author=["A", "B"], published="31 January 2024", language="English", title=5, id=True, meta="note"
    ).draft
    assert draft.meta == {
        "author": ["A", "B"],
        "published": "31 January 2024",
        "language": "English",
        "title": 5,
        "id": True,
        "meta": "note",
    }
    assert (draft.author, draft.published, draft.language, draft.identifier) == (None, None, "en", None)
    assert draft.title == "Ministers meet in the capital"


def test_a_number_may_be_an_identifier() -> None:
    assert parsed(id=17).draft.identifier == "17"


def test_nulls_and_blanks_say_nothing() -> None:
    draft = parsed(id=None, title="", outlet=None, language=None, residue=None, meta=None).draft
    assert (draft.identifier, draft.outlet, draft.meta) == (None, None, {})
    assert draft.title == "Ministers meet in the capital"
    assert draft.language == "en"


def test_line_ends_become_newlines_and_given_residue_moves() -> None:
    draft = parsed(text="One.\r\nTwo.\r\nShare", residue=[[12, 17]]).draft
    assert draft.text == "One.\nTwo.\nShare"
    assert [span.of(draft.text) for span in draft.residue] == ["Share"]


def test_texts_without_spaces_and_from_right_to_left_are_kept() -> None:
    for text in (
        "部长表示会谈将于下周在日内瓦继续进行双方都希望达成协议" * 3,
        "قال الوزير إن المحادثات ستستمر الأسبوع المقبل",
    ):
        assert parsed(text=text).draft.text == text


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ({"text": None}, "the object has no “text”"),
        ({"text": 5}, "text should be text, not a whole number"),
        ({"text": " \n"}, "the text is empty"),
        ({"text": "a\0"}, "the text holds a NUL character"),
        ({"residue": [[0, 900]]}, "the residue ends at 900, but the text has only 139 characters"),
        ({"residue": "x"}, "residue should be a list, not text"),
        (
            {"section": 1, "meta": {"section": 2}},
            "the key “section” stands both in the object and in its “meta”",
        ),
        (
            {"mentions": [{"id": "m", "start": 0, "end": 9, "text": "Ministers", "type": "group"}]},
            'the line has annotations but no "schema": "annotator/1"',
        ),
    ],
)
def test_what_cannot_be_an_article_is_refused_in_words(entries: dict[str, object], sentence: str) -> None:
    assert refusal(**entries) == sentence
