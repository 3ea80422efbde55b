"""Documents made by hand, byte by byte as their formats say."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OPEN = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A ZIP file."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def docx(body: str) -> bytes:
    """A Word document of the given elements."""
    return zipped({"word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>"})


def word_paragraphs(*paragraphs: str) -> str:
    """Elements of a Word document."""
    return "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(one)}</w:t></w:r></w:p>' for one in paragraphs
    )


def odt(body: str, *, meta: str = "", manifest: str = "<manifest/>") -> bytes:
    """An OpenDocument text of the given elements."""
    return zipped(
        {
            "content.xml": f"<office:document-content {_OPEN}><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {_OPEN}><office:meta>{meta}</office:meta>"
            "</office:document-meta>",
            "META-INF/manifest.xml": manifest,
        }
    )


def epub(chapters: Mapping[str, str], *, facts: str = "") -> bytes:
    """A book of XHTML documents, the first of which is its navigation."""
    navigation = ' properties="nav"'
    items = "".join(
        f'<item id="c{number}" href="{name}" media-type="application/xhtml+xml"'
        f"{'' if number else navigation}/>"
        for number, name in enumerate(chapters)
    )
    order = "".join(f'<itemref idref="c{number}"/>' for number in range(len(chapters)))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{facts}</metadata><manifest>{items}</manifest><spine>{order}</spine></package>"
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>'
    )
    pages = {f"OEBPS/{name}": text for name, text in chapters.items()}
    return zipped({"META-INF/container.xml": container, "OEBPS/content.opf": package, **pages})


def pdf(pages: Sequence[Sequence[str]], *, title: str = "", password: str | None = None) -> bytes:
    """A PDF of lines of Latin text, with a password where one is wanted."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids: list[str] = []
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    objects.append(font)
    for lines in pages:
        shown = b"".join(b"(" + _string(line) + b") Tj T*\n" for line in lines)
        content = b"BT /F1 11 Tf 14 TL 60 780 Td\n" + shown + b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    objects.append(b"<< /Title (" + _string(title) + b") /CreationDate (D:20240131100000Z) >>")
    data = _file_of(objects)
    return data if password is None else _encrypted(data, password)


def _string(line: str) -> bytes:
    return line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _file_of(objects: Sequence[bytes]) -> bytes:
    data = bytearray(b"%PDF-1.4\n")
    places: list[int] = []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects))
    return bytes(data + b"startxref\n%d\n%%%%EOF\n" % table)


def _encrypted(data: bytes, password: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, owner_password="x", algorithm="RC4-128")  # noqa: S106 - a test
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()
