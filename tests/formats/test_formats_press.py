from __future__ import annotations

import pytest

from annotator.formats.office import DOCX
from annotator.formats.plain_text import PLAIN_TEXT
from annotator.formats.press_export import PRESS
from annotator.formats.registry import format_for
from annotator.formats.rich_text import RICH_TEXT
from annotator.formats.web_page import WEB_PAGE
from tests.formats.fuzzing import assert_survives
from tests.formats.made_documents import docx, word_paragraphs
from tests.formats.press_samples import FACTIVA, FACTIVA_PLAIN, LEXIS, NEXIS_UNI
from tests.formats.reading import drafts, refusal, told

ALL = [LEXIS, NEXIS_UNI, FACTIVA, FACTIVA_PLAIN]


def test_lexisnexis_prints_newspaper_and_date_before_the_headline() -> None:
    first, second = drafts(PRESS, LEXIS.encode())
    assert first.text == (
        "Ministers meet in the capital as the talks go on\n\n"
        "The ministers of both countries said that the talks would go on and that an agreement was near.\n\n"
        '"We are close," said the minister. Section: he did not say more.'
    )
    assert first.title == "Ministers meet in the capital as the talks go on"
    assert (first.outlet, first.published, first.author) == (
        "The Guardian (London)",
        "2010-01-05",
        "Anna Berg in Baku",
    )
    assert (first.language, first.identifier) == ("en", "file-1")
    assert first.meta["press"] == {
        "edition": "Final Edition",
        "section": "GUARDIAN INTERNATIONAL PAGES; Pg. 17",
        "length": "35 words",
        "dateline": "BAKU",
        "load_date": "January 5, 2010",
        "language": "ENGLISH",
        "publication_type": "Newspaper",
        "copyright": "Copyright 2010 Guardian Newspapers Limited All Rights Reserved",
    }
    assert (second.title, second.outlet, second.published, second.language) == (
        "Minister treffen sich",
        "Die Zeit",
        "2010-01-05",
        "de",
    )
    assert second.text == "Minister treffen sich\n\nDie Minister sagten, die Gespräche gingen weiter."


def test_nexis_uni_prints_the_headline_first() -> None:
    first, second = drafts(PRESS, NEXIS_UNI.encode())
    assert (first.title, first.outlet) == ("Ministers meet in the capital", "The New York Times")
    assert (first.published, first.author) == ("2010-01-05", "ANNA BERG")
    assert first.text.split("\n\n")[1:3] == [
        "The ministers of both countries said that the talks would go on and that an agreement was near.",
        '"We are close," said the minister.',
    ]
    assert "PHOTO" not in first.text
    assert first.meta["press"]["graphic"] == "PHOTO: The minister"
    assert first.meta["press"]["edition"] == "Late Edition - Final"
    assert (second.title, second.outlet, second.published) == ("Second article", "Turan", "2012-03-01")
    assert second.text == "Second article\n\nTalks failed on Monday."


def test_factiva_prints_codes_before_fields() -> None:
    first, second = drafts(PRESS, FACTIVA.encode())
    assert first.text == (
        "Ministers meet in the capital\n\n"
        "The ministers of both countries said that the talks would go on.\n\n"
        "A second paragraph of the lead.\n\n"
        '"We are close," said the minister.'
    )
    assert (first.title, first.outlet, first.author) == (
        "Ministers meet in the capital",
        "The Guardian",
        "Anna Berg",
    )
    assert (first.published, first.language, first.identifier) == (
        "2010-01-05",
        "en",
        "GRDN000020100105e6150000a",
    )
    assert first.meta["press"]["companies"] == "x : X Corp"
    assert (second.text, second.identifier) == (
        "Other headline\n\nBody here. IN the morning.",
        "LBA0000020100105e6150000b",
    )


def test_factiva_without_codes_is_read_by_the_order_of_its_lines() -> None:
    first, second = drafts(PRESS, FACTIVA_PLAIN.encode())
    assert (
        first.text
        == "Ministers meet in the capital\n\nThe ministers said talks would go on.\n\nA second paragraph."
    )
    assert (first.outlet, first.author, first.published) == ("The Guardian", "Anna Berg", "2010-01-05")
    assert first.meta["press"] == {
        "length": "512 words",
        "section": "News",
        "time": "10:15",
        "source_code": "GRDN",
        "page": "17",
        "copyright": "(c) 2010 Guardian",
    }
    assert (second.title, second.text.split("\n\n")[1:]) == (
        "A longer headline over two lines that goes on here",
        ["Body."],
    )


def test_each_article_is_told_with_the_line_where_it_begins() -> None:
    assert [line.split(" ")[0] for line in told(PRESS, LEXIS.encode())] == ["4", "39"]


@pytest.mark.parametrize("text", ALL)
def test_an_export_is_split_in_a_document_and_a_page_too(text: str) -> None:
    expected = [(one.title, one.outlet, one.published) for one in drafts(PRESS, text.encode())]
    lines = text.split("\n")
    word = docx(word_paragraphs(*lines))
    page = "<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>"
    rich = "{\\rtf1\\ansi " + "\\par ".join(lines) + "}"
    documents = [(DOCX, word), (RICH_TEXT, rich.encode("cp1252"))]
    if text is not FACTIVA:  # whose codes are told from words by runs of blanks, which a page has none of
        documents.append((WEB_PAGE, page.encode()))
    for form, data in documents:
        if text is not LEXIS:  # whose headlines are broken into lines, which only blank ones keep together
            assert [(one.title, one.outlet, one.published) for one in drafts(form, data)] == expected
    assert len(drafts(DOCX, word, {"split": "no"})) == 1


def test_a_table_of_factiva_in_a_page_is_read() -> None:
    rows = "".join(
        f"<tr><td><b>{code}</b></td><td>{words}</td></tr>"
        for code, words in [
            ("HD", "Talks go on"),
            ("PD", "5 January 2010"),
            ("SN", "Reuters"),
            ("LP", "<p>One.</p><p>Two.</p>"),
            ("AN", "Document LBA0000020100105e6150000b"),
        ]
    )
    page = f"<html><body><table>{rows}</table><table>{rows.replace('Talks', 'Other')}</table></body></html>"
    first, second = drafts(WEB_PAGE, page.encode())
    assert (first.text, first.outlet, second.title) == (
        "Talks go on\n\nOne.\n\nTwo.",
        "Reuters",
        "Other go on",
    )


def test_exports_are_recognized_and_texts_are_not() -> None:
    for text in ALL:
        assert format_for("a.txt", text.encode()) is PRESS
        assert format_for("a.txt", text.encode("utf-16")) is PRESS
    for text in (
        "Talks go on.\n\nLENGTH: short.",
        "1 of 2 documents was lost, they said.",
        "HD TV sells.",
        "",
    ):
        assert format_for("a.txt", text.encode()) is PLAIN_TEXT
        assert (
            refusal(PRESS, text.encode() or b"x") == "the file is no export of a press database that is known"
        )


def test_an_article_without_text_is_refused_and_the_rest_is_read() -> None:
    text = (
        "1 of 2 DOCUMENTS\n\nLENGTH: 0 words\n\n\n"
        "2 of 2 DOCUMENTS\n\nTuran\n\nMarch 1, 2012\n\nTalks\n\nLENGTH: 2 words\n\nThey go on.\n"
    )
    assert told(PRESS, text.encode()) == ["3: the text is empty", "8 Talks\n\nThey go on."]


def test_a_number_without_its_code_ends_an_article_of_factiva_too() -> None:
    number = "LBA0000020100105e6150000b"
    text = f"HD\nTalks\nSN\nReuters\nTD\nThey go on.\n\nDocument {number}\n\nHD\nOther\nTD\nThey fail.\n"
    first, second = drafts(PRESS, text.encode())
    assert (first.text, first.identifier) == ("Talks\n\nThey go on.", "LBA0000020100105e6150000b")
    assert (second.text, second.identifier) == ("Other\n\nThey fail.", "file-2")


def test_what_stands_around_the_articles_of_an_export_is_no_article() -> None:
    assert len(drafts(PRESS, f"{NEXIS_UNI}\n\nPage 3 of 3\n".encode())) == 2
    last = "They said so again and again. " * 20
    assert drafts(PRESS, f"{NEXIS_UNI}\n\n{last}\n".encode())[-1].text == last.strip()
    cover = "Selected articles\n\n\n"
    text = f"1 of 2 DOCUMENTS\n\n\n2 of 2 DOCUMENTS\n\n{LEXIS.split('DOCUMENTS', 1)[1].split('2 of 2')[0]}"
    assert len(drafts(PRESS, (cover + text).encode())) == 1


def test_the_list_of_articles_that_nexis_uni_prints_first_is_passed_over() -> None:
    cover = (
        "User Name: Anna\nDate and Time: Friday, January 5, 2024 10:15:00 AM EST\nJob Number: 123\n"
        "Documents (2)\n\n"
        "1. Ministers meet in the capital\n\nClient/Matter: -None-\nSearch Terms: talks\nNarrowed by:\n"
        "Content Type  Narrowed by\nNews  -None-\n\n2. Second article\n\nClient/Matter: -None-\n\n"
        "| About LexisNexis | Privacy Policy | Copyright © 2024 LexisNexis\n\n"
    )
    assert drafts(PRESS, (cover + NEXIS_UNI).encode()) == drafts(PRESS, NEXIS_UNI.encode())


def test_fields_over_several_lines_and_articles_without_fields_are_read() -> None:
    text = (
        "Talks go on\n\nTuran\n\nMarch 1, 2012\n\nThey go on, all say.\n\nEnd of Document\n\n"
        "Talks fail\n\nTuran\n\nMarch 2, 2012\n\nSection: World\nand Region\n\nLength: 2 words\n\nBody\n\n"
        "They fail.\n\nEnd of Document\n"
    )
    first, second = drafts(PRESS, text.encode())
    assert (first.text, first.outlet) == ("Talks go on\n\nThey go on, all say.", "Turan")
    assert second.meta["press"]["section"] == "World and Region"


def test_damaged_exports_are_survived() -> None:
    assert_survives(PRESS, [text.encode() for text in ALL])
