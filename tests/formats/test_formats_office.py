from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx as python_docx
import pytest

from annotator.formats.format import DEFAULTS, Format, Options
from annotator.formats.office import DOCX, ODT
from annotator.formats.rich_text import RICH_TEXT
from tests.formats.fuzzing import assert_survives
from tests.formats.made_documents import docx, odt, word_paragraphs, zipped
from tests.formats.reading import draft, refusal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from annotator.core.record import Incoming, Notice, Refusal

PARAGRAPHS = (
    "Ministers meet",
    "The talks 😀 will go on, “said” the minister.",
    "قال الوزير إن المحادثات ستستمر",
)
RTF = (
    rb"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0 Arial;}}{\info{\title Ministers meet}{\author Anna Berg}}"
    rb"\pard Ministers meet\par The talks \ldblquote go on\rdblquote , \u1089?\'ea\'e0\'e7\'e0\'eb.\par }"
)


def inside(form: Format, whole: bytes, name: str) -> Format:
    """The format with one file of its ZIP file damaged, and that put together again as it should be."""
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        files = {one: archive.read(one) for one in archive.namelist()}

    def read(
        stream: BinaryIO, source: str, options: Options = DEFAULTS
    ) -> Iterator[Incoming | Refusal | Notice]:
        assert form.read is not None
        yield from form.read(io.BytesIO(zipped({**files, name: stream.read()})), source, options)

    return Format(name=form.name, title=form.title, extensions=(), read=read)


def part(whole: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        return archive.read(name)


def test_the_paragraphs_of_a_document_that_a_library_wrote_are_read() -> None:
    document = python_docx.Document()
    document.add_heading(PARAGRAPHS[0])
    for paragraph in PARAGRAPHS[1:]:
        document.add_paragraph(paragraph)
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "Baku", "Yerevan"
    document.core_properties.author = "Anna Berg"
    document.core_properties.title = "Template 7"
    stream = io.BytesIO()
    document.save(stream)
    found = draft(DOCX, stream.getvalue())
    assert found.text == "\n\n".join((*PARAGRAPHS, "Baku", "Yerevan"))
    assert (found.title, found.author, found.identifier) == ("Ministers meet", "Anna Berg", "file")
    assert found.meta["docx"]["title"] == "Template 7"


def test_insertions_are_text_and_deletions_are_not() -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">Talks </w:t></w:r>'
        "<w:ins><w:r><w:t>went</w:t></w:r></w:ins><w:del><w:r><w:delText>failed</w:delText></w:r></w:del>"
        "<w:sdt><w:sdtContent><w:r><w:tab/><w:t>on</w:t></w:r></w:sdtContent></w:sdt>\n"
        "<w:hyperlink><w:r><w:br/><w:t>here</w:t></w:r></w:hyperlink>"
        "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
    )
    assert draft(DOCX, docx(body)).text == "Talks went\ton\nhere"


def test_an_open_document_is_read_with_its_gaps_and_without_its_notes() -> None:
    body = (
        "<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes>"
        "<text:h>Ministers\n   meet</text:h>"
        '<text:p>One<text:s text:c="3"/>two<text:tab/>three<text:line-break/>four'
        "<text:note><text:note-body><text:p>foot</text:p></text:note-body></text:note> five.</text:p>"
        "<text:list><text:list-item><text:p>Item <text:span>one</text:span></text:p></text:list-item>"
        "</text:list>"
    )
    meta = (
        "<dc:title>Ministers meet</dc:title><meta:initial-creator>Anna</meta:initial-creator>"
        "<meta:creation-date>2024-01-31T10:00:00.123</meta:creation-date>"
    )
    found = draft(ODT, odt(body, meta=meta))
    assert found.text == "Ministers meet\n\nOne   two\tthree\nfour five.\n\nItem one"
    assert (found.title, found.author) == ("Ministers meet", "Anna")
    assert found.meta == {"odt": {"title": "Ministers meet", "creation-date": "2024-01-31T10:00:00"}}


def test_rich_text_is_read_in_the_code_page_that_it_names() -> None:
    found = draft(RICH_TEXT, RTF)
    assert found.text == "Ministers meet\n\nThe talks “go on”, сказал."
    assert (found.title, found.author) == ("Ministers meet", "Anna Berg")


@pytest.mark.parametrize(
    ("form", "data", "sentence"),
    [
        (DOCX, b"\xd0\xcf\x11\xe0 old", "protected by a password, or of an old office program"),
        (DOCX, b"no document", "the ZIP file is damaged"),
        (DOCX, zipped({"x": "y"}), "“word/document.xml” is not in the ZIP file"),
        (DOCX, docx(word_paragraphs("x"))[:200], "the ZIP file is damaged"),
        (DOCX, docx("<w:p>"), "the document is damaged"),
        (DOCX, docx(""), "text is empty"),
        (DOCX, zipped({"../word/document.xml": "x"}), "names a file outside the ZIP file"),
        (DOCX, zipped({"word/document.xml": b"\0" * (4 << 20)}), "which is not believable"),
        (ODT, odt("<text:p>x</text:p>", manifest="<x:encryption-data/>"), "is protected by a password"),
        (ODT, zipped({"content.xml": "<a/>"}), "text is empty"),
        (RICH_TEXT, b"plain", "the file is no RTF document"),
        (RICH_TEXT, b"{\\rtf1 }", "text is empty"),
    ],
)
def test_what_cannot_be_read_is_told_in_words(form: Format, data: bytes, sentence: str) -> None:
    assert sentence in refusal(form, data)


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE w SYSTEM "http://nowhere.example/x.dtd">',
    ],
)
def test_entities_and_document_types_are_refused(declaration: str) -> None:
    xml = f"{declaration}<w><p>&x;</p></w>" if "ENTITY" in declaration else f"{declaration}<w/>"
    assert "declares a document type" in refusal(DOCX, zipped({"word/document.xml": xml}))


def test_damaged_documents_are_survived() -> None:
    word, opened = docx(word_paragraphs(*PARAGRAPHS)), odt("<text:p>One <text:s text:c='3'/></text:p>")
    assert_survives(DOCX, [word])
    assert_survives(inside(DOCX, word, "word/document.xml"), [part(word, "word/document.xml")])
    assert_survives(ODT, [opened])
    assert_survives(inside(ODT, opened, "content.xml"), [part(opened, "content.xml")])
    assert_survives(inside(ODT, opened, "meta.xml"), [part(opened, "meta.xml")])
    assert_survives(RICH_TEXT, [RTF])
