"""PDF documents (ISO 32000), by pypdf: the text of their pages, joined into paragraphs."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Notice, Refusal
from annotator.core.words import Words
from annotator.formats.damage import damage_told
from annotator.formats.dates import iso_date
from annotator.formats.documents import SPLITTING, Document, articles_of
from annotator.formats.format import DEFAULTS, Format, Option, Options, chosen
from annotator.formats.pdf_lines import Printed, joined_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PdfReader

_BEGIN = b"%PDF-"
_TELLING_BYTES = 1024
_MOST_PAGES = 5000
_THE_DOCUMENT = "the PDF"
_LINES = Option(name="lines", title="Lines", choices=("joined", "as printed"))
_OPTIONS = (_LINES, SPLITTING)


def read_pdf(
    stream: BinaryIO, source: str, options: Options = DEFAULTS
) -> Iterator[Incoming | Refusal | Notice]:
    """The articles of a PDF file: one, unless a press database put several into it.

    Raises:
        FormatError: if it is damaged, protected by a password, or only pictures of pages.
    """
    data = stream.read()
    if _BEGIN not in data[:_TELLING_BYTES]:
        raise FormatError("the file is no PDF")
    pages, known = _read(data)
    blank = sum(1 for page in pages if not page.strip())
    if blank == len(pages):
        raise FormatError(
            "the PDF holds pictures of pages and no text", advice="Have its text recognized and import that."
        )
    if blank:
        yield Notice(source, 0, Words("{count} of {total} pages hold no text", count=blank, total=len(pages)))
    if chosen(options, _OPTIONS, "lines") == "joined":
        printed = joined_pages(pages)
    else:
        printed = Printed("\n\n".join(page.strip() for page in pages), ())
    yield from articles_of(_document(printed, known, len(pages)), source, options, "pdf")


def _read(data: bytes) -> tuple[list[str], dict[str, str]]:
    """The text of each page, and what the document says of itself."""
    with damage_told(_THE_DOCUMENT, libraries=("pypdf",)):
        from pypdf.errors import DependencyError

        try:
            reader = _opened(data)
            return _pages(reader), _known(reader)
        except DependencyError as error:
            raise FormatError(
                "the PDF is encrypted, though perhaps without a password",
                advice="Print it into a new PDF and import that.",
            ) from error


def _opened(data: bytes) -> PdfReader:
    from pypdf import PasswordType, PdfReader

    reader = PdfReader(io.BytesIO(data), strict=False)
    # Many need no password to be read, only to be changed.
    if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
        raise FormatError(
            "the document is protected by a password", advice="Save it without one and import that."
        )
    return reader


def _pages(reader: PdfReader) -> list[str]:
    count = len(reader.pages)
    if count > _MOST_PAGES:
        raise FormatError("the PDF has {count} pages, which is not an article", count=count)
    return [page.extract_text() for page in reader.pages]


def _known(reader: PdfReader) -> dict[str, str]:
    """What the document says of itself."""
    found = reader.metadata
    if found is None:
        return {}
    values = {
        "title": found.title,
        "author": found.author,
        "subject": found.subject,
        "created": found.creation_date_raw,
    }
    return {name: " ".join(str(value).split()) for name, value in values.items() if value}


def _document(printed: Printed, known: dict[str, str], pages: int) -> Document:
    """Titles are often those of a template or a file, so one counts only if the pages have it."""
    title = known.pop("title", "")
    text = f"{title}\n\n{printed.text}" if title in printed.repeated else printed.text
    author = known.pop("author", "")
    if "created" in known:
        known["created"] = iso_date(known["created"].removeprefix("D:")[:8]) or known["created"]
    meta = {**known, "pages": pages, **({"left_out": list(printed.repeated)} if printed.repeated else {})}
    return Document(
        text=text,
        facts={"title": title if title in text else "", "author": author},
        meta=meta,
    )


PDF = Format(name="pdf", title="PDF document", extensions=(".pdf",), read=read_pdf, reading=_OPTIONS)
FORMATS = (PDF,)
