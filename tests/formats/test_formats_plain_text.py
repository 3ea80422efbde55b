from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from annotator.core.errors import FormatError
from annotator.formats.format import STANDARD_INPUT
from annotator.formats.plain_text import read_plain_text

if TYPE_CHECKING:
    from annotator.core.record import Record

ARTICLE = (
    "\n  Ministers   meet in the capital \r\n\r\n"
    "The ministers of both countries said that the talks would go on and that an agreement was near.\r\n\r\n"
    "Leave a comment\r\n"
)


def record(data: bytes, source: str = "texts/karabakh.2024.txt") -> Record:
    (incoming,) = read_plain_text(io.BytesIO(data), source)
    assert (incoming.source, incoming.line) == (source, 0)
    return incoming.record


def test_a_text_file_is_one_article_named_for_its_file() -> None:
    draft = record(ARTICLE.encode()).draft
    assert draft.text == ARTICLE.replace("\r\n", "\n")
    assert draft.identifier == "karabakh.2024"
    assert draft.title == "Ministers meet in the capital"
    assert draft.language == "en"
    assert [span.of(draft.text) for span in draft.residue] == ["Leave a comment"]


def test_text_from_standard_input_has_no_identifier() -> None:
    assert record(b"Talks failed.", STANDARD_INPUT).draft.identifier is None


@pytest.mark.parametrize(
    "text",
    [
        "Smoke 😀🇦🇿 over the e\u0301tage.",
        "قال الوزير إن المحادثات ستستمر",
        "部长表示会谈将于下周在日内瓦继续进行" * 200,
        "One\u2028two\u2029three",
        "x",
    ],
)
def test_any_writing_is_kept_as_it_is(text: str) -> None:
    assert record(text.encode()).draft.text == text


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\x89PNG\0", b"a\0b\0\0c"])
def test_blank_and_binary_files_are_refused(data: bytes) -> None:
    with pytest.raises(FormatError, match=r"is empty|is not text"):
        record(data)
