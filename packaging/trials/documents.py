"""One short article in each kind of document, written without the program."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from openpyxl import Workbook

if TYPE_CHECKING:
    from pathlib import Path

PHRASE = "the bridge will open in May"
_TITLE = "Minister promises bridge"
_BODY = f"Minister Anna Holt said on Monday that {PHRASE}. The opposition called the plan a dream."

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
_RELATIONS = "http://schemas.openxmlformats.org"


def write_documents(folder: Path) -> list[Path]:
    """Write the documents into ``folder`` and give their paths; each says in which it is."""
    folder.mkdir(parents=True, exist_ok=True)
    writers = (_html, _docx, _odt, _rtf, _pdf, _xlsx)
    return [writer(folder, f"{_BODY} Told in {writer.__name__[1:]}.") for writer in writers]


def _html(folder: Path, body: str) -> Path:
    path = folder / "page.html"
    paragraphs = f"<p>{body}</p>" + f"<p>{'It was a long day in parliament and nobody left early. ' * 8}</p>"
    article = f"<article><h1>{_TITLE}</h1>{paragraphs}</article>"
    page = f"<html><head><title>{_TITLE}</title></head><body>{article}</body></html>"
    path.write_text(page, encoding="utf-8")
    return path


def _docx(folder: Path, body: str) -> Path:
    types = (
        f'<Types xmlns="{_RELATIONS}/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = (
        f'<Relationships xmlns="{_RELATIONS}/package/2006/relationships"><Relationship Id="r1" '
        f'Type="{_RELATIONS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
        "</Relationships>"
    )
    words = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in (_TITLE, body))
    document = f'<w:document xmlns:w="{_WORD}"><w:body>{words}</w:body></w:document>'
    return _zipped(
        folder / "letter.docx",
        {"[Content_Types].xml": types, "_rels/.rels": relations, "word/document.xml": document},
    )


def _odt(folder: Path, body: str) -> Path:
    words = f"<text:h>{_TITLE}</text:h><text:p>{body}</text:p>"
    content = (
        f'<office:document-content xmlns:office="{_OFFICE}:office:1.0" xmlns:text="{_OFFICE}:text:1.0">'
        f"<office:body><office:text>{words}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    return _zipped(folder / "letter.odt", {"mimetype": kind, "content.xml": content})


def _rtf(folder: Path, body: str) -> Path:
    path = folder / "letter.rtf"
    path.write_text(f"{{\\rtf1\\ansi {_TITLE}\\par {body}\\par}}", encoding="ascii")
    return path


def _pdf(folder: Path, body: str) -> Path:
    shown = "".join(f"({text}) Tj 0 -20 Td " for text in (_TITLE, *_wrapped(body)))
    stream = f"BT /F1 11 Tf 50 750 Td {shown}ET"
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(stream)}>>stream\n{stream}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    )
    file, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(file))
        file += f"{number} 0 obj{one}endobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    trailer = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(file)}\n%%EOF\n"
    path = folder / "page.pdf"
    path.write_text(
        f"{file}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}",
        encoding="ascii",
        newline="\n",
    )
    return path


def _wrapped(body: str) -> list[str]:
    return [sentence if sentence.endswith(".") else f"{sentence}." for sentence in body.split(". ")]


def _xlsx(folder: Path, body: str) -> Path:
    book = Workbook()
    for row in (("title", "text"), (_TITLE, body)):
        book.active.append(row)
    path = folder / "articles.xlsx"
    book.save(path)
    return path


def _zipped(path: Path, members: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return path
