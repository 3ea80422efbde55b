from __future__ import annotations

import pytest

from annotator.formats.pdf import PDF
from annotator.formats.pdf_lines import joined_pages
from tests.formats.fuzzing import assert_survives
from tests.formats.made_documents import pdf
from tests.formats.reading import draft, refusal, told

PAGES = [
    [
        "The Daily Post",
        "Ministers meet in the capital",
        "The ministers of both countries said that the talks would go on and that an agree-",
        "ment was near, as the Armenian-",
        "Azerbaijani border is quiet (for now) and nothing else was said by them all day.",
        "They left at night.",
        "On Monday the well-known mediator will return to the capital for another round of",
        "talks with both sides, and nothing else is",
        "Page 1",
    ],
    [
        "The Daily Post",
        "known about the plans of the government, which wants more time than there is now.",
        "Page 2",
    ],
    ["The Daily Post", "The end came on a Tuesday.", "Page 3"],
]
TEXT = (
    "Ministers meet in the capital\n\n"
    "The ministers of both countries said that the talks would go on and that an agreement was near, as the "
    "Armenian-Azerbaijani border is quiet (for now) and nothing else was said by them all day. They left at "
    "night.\n\n"
    "On Monday the well-known mediator will return to the capital for another round of talks with both "
    "sides, and nothing else is known about the plans of the government, which wants more time than there is "
    "now. The end came on a Tuesday."
)

WORD = "secret"


def test_lines_become_paragraphs_and_page_headers_go() -> None:
    found = draft(PDF, pdf(PAGES, title="Ministers meet in the capital"))
    assert found.text == TEXT
    assert (found.title, found.identifier) == ("Ministers meet in the capital", "file")
    assert found.meta["pdf"] == {
        "created": "2024-01-31",
        "pages": 3,
        "left_out": ["The Daily Post", "Page 1", "Page 2", "Page 3"],
    }


def test_lines_stay_as_printed_where_that_is_chosen() -> None:
    found = draft(PDF, pdf(PAGES), {"lines": "as printed"})
    assert found.text == "\n\n".join("\n".join(page) for page in PAGES)


def test_a_title_that_is_not_in_the_text_is_not_taken() -> None:
    assert draft(PDF, pdf([["Talks failed."]], title="Microsoft Word - a.doc")).title == "Talks failed."


def test_a_title_that_repeats_on_every_page_stays_once() -> None:
    pages = [["Talks", "They go on."], ["Talks", "They fail."], ["Talks", "They end."]]
    found = draft(PDF, pdf(pages, title="Talks"))
    assert (found.text, found.title) == ("Talks\n\nThey go on. They fail. They end.", "Talks")


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["These are named:", "• one", "• two"], "These are named:\n\n• one\n\n• two"),
        (
            ["The well-", "known man and the well-known woman."],
            "The well-known man and the well-known woman.",
        ),
        (["An agree\u00ad", "ment."], "An agreement."),
        (["In Nagorno-", "Karabakh."], "In Nagorno-Karabakh."),
        (["From 2010-", "2012 on."], "From 2010- 2012 on."),
        (["One.", "", "Two."], "One.\n\nTwo."),
    ],
)
def test_words_at_line_ends_are_made_whole(lines: list[str], text: str) -> None:
    assert joined_pages(["\n".join(lines)]).text == text


def test_lines_that_repeat_on_two_pages_only_stay() -> None:
    assert joined_pages(["Same.\n\nOne.", "Same.\n\nTwo."]).text.count("Same.") == 2


def test_a_scan_without_text_is_refused_and_one_page_of_it_is_told() -> None:
    assert refusal(PDF, pdf([[], []])) == (
        "the PDF holds pictures of pages and no text. Have its text recognized and import that."
    )
    assert told(PDF, pdf([[], ["Talks failed."]])) == [" 1 of 2 pages hold no text", "0 Talks failed."]


def test_a_password_is_told_and_one_that_is_not_asked_for_is_no_hindrance() -> None:
    assert refusal(PDF, pdf(PAGES, password=WORD)) == (
        "the document is protected by a password. Save it without one and import that."
    )
    assert draft(PDF, pdf(PAGES, password="")).text == TEXT


def test_an_encryption_that_is_not_read_is_told() -> None:
    locked = pdf(PAGES, password="")
    changed = locked.replace(
        b"/V 2", b"/V 4 /CF << /StdCF << /CFM /AESV2 >> >> /StmF /StdCF /StrF /StdCF"
    ).replace(b"/R 3", b"/R 4")
    assert changed.count(b"/AESV2") == 1
    assert refusal(PDF, changed) == (
        "the PDF is encrypted, though perhaps without a password. Print it into a new PDF and import that."
    )


def test_a_pdf_without_information_is_read() -> None:
    found = draft(PDF, pdf([["Talks failed."]]).replace(b"/Info", b"/Nothing"))
    assert (found.text, found.meta) == ("Talks failed.", {"pdf": {"pages": 1}})


def test_a_library_of_pages_is_no_article(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("annotator.formats.pdf._MOST_PAGES", 2)
    assert refusal(PDF, pdf(PAGES)) == "the PDF has 3 pages, which is not an article"


def test_what_is_no_pdf_is_refused() -> None:
    assert refusal(PDF, b"plain text") == "the file is no PDF"
    assert "the PDF is damaged" in refusal(PDF, pdf(PAGES)[:60])


def test_damaged_documents_are_survived() -> None:
    assert_survives(PDF, [pdf(PAGES), pdf(PAGES, title="x")])
