from __future__ import annotations

import pytest

from annotator.formats.epub import EPUB
from tests.formats.fuzzing import assert_survives
from tests.formats.made_documents import epub, zipped
from tests.formats.reading import draft, drafts, refusal, told
from tests.formats.test_formats_office import inside, part

FACTS = (
    "<dc:title>Reports</dc:title><dc:creator>Anna Berg</dc:creator><dc:publisher>Turan</dc:publisher>"
    "<dc:date>2024-01-31</dc:date><dc:language>en-GB</dc:language>"
)
CHAPTERS = {
    "nav.xhtml": "<html><body><p>Contents</p></body></html>",
    "cover.xhtml": "<html><body><img src='cover.png'/></body></html>",
    "text/first one.xhtml": "<html><body><h1>Talks <i>fail</i></h1>"
    "<p>They said so.<br/>Twice 😀.</p></body></html>",
    "nothing.xhtml": "<!-- nothing -->",
    "second.xhtml": "<html><body><p>Talks go on.</p></body></html>",
}
BOOK = epub(CHAPTERS, facts=FACTS)


def test_each_chapter_is_an_article() -> None:
    first, second = drafts(EPUB, BOOK)
    assert (first.text, first.title, first.identifier) == (
        "Talks fail\n\nThey said so.\nTwice 😀.",
        "Talks fail",
        "file-2",
    )
    assert (first.author, first.outlet, first.published, first.language) == (
        "Anna Berg",
        "Turan",
        "2024-01-31",
        "en",
    )
    assert first.meta == {"epub": {"date": "2024-01-31", "book": "Reports"}}
    assert (second.text, second.title, second.identifier) == ("Talks go on.", "Talks go on.", "file-4")


def test_a_book_is_one_article_where_that_is_chosen() -> None:
    found = draft(EPUB, BOOK, {"articles": "book"})
    assert found.text == "Talks fail\n\nThey said so.\nTwice 😀.\n\nTalks go on."
    assert found.title == "Reports"


def test_a_chapter_that_is_missing_is_refused_and_the_rest_is_read() -> None:
    whole = epub({"nav.xhtml": "", "gone.xhtml": "x", "second.xhtml": CHAPTERS["second.xhtml"]})
    kept = ("META-INF/container.xml", "OEBPS/content.opf", "OEBPS/second.xhtml")
    data = zipped({name: part(whole, name) for name in kept})
    assert told(EPUB, data) == [
        "file/OEBPS/gone.xhtml: “OEBPS/gone.xhtml” is not in the ZIP file",
        "0 Talks go on.",
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"no book", "the ZIP file is damaged"),
        (zipped({"x": "y"}), "“META-INF/container.xml” is not in the ZIP file"),
        (zipped({"META-INF/container.xml": "<container/>"}), "the book does not say what is in it"),
        (epub({"nav.xhtml": "x"}), "there are no words in the book"),
        (epub({}), "there are no words in the book"),
    ],
)
def test_what_cannot_be_read_is_told_in_words(data: bytes, sentence: str) -> None:
    assert sentence in refusal(EPUB, data)


def test_damaged_books_are_survived() -> None:
    assert_survives(EPUB, [BOOK])
    for name in ("META-INF/container.xml", "OEBPS/content.opf", "OEBPS/second.xhtml"):
        assert_survives(inside(EPUB, BOOK, name), [part(BOOK, name)])
