"""Documents of word processors: DOCX (ECMA-376 WordprocessingML) and ODT (OpenDocument 1.3).

Both are ZIP files of XML, read here as they stand: tracked insertions are text, deletions are not, and the
instructions of fields, comments and footnote marks are left out. Paragraphs of tables are read row by row.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from annotator.core.errors import FormatError
from annotator.formats.dates import iso_date
from annotator.formats.documents import SPLITTING, Document, articles_of
from annotator.formats.exchange.tree import ZipTree
from annotator.formats.format import DEFAULTS, Format
from annotator.formats.safe_xml import parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from annotator.core.record import Incoming, Refusal
    from annotator.formats.exchange.tree import FileTree
    from annotator.formats.format import Options

_THE_DOCUMENT = "the document"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


class _Markup(NamedTuple):
    """Which elements are paragraphs, are no text with all in them, and hold words (None: all of them)."""

    paragraphs: frozenset[str]
    silent: frozenset[str]
    words: frozenset[str] | None


_WORD = _Markup(
    paragraphs=frozenset({"p"}),
    silent=frozenset(
        {"del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr", "txbxContent", "Fallback"}
    ),
    words=frozenset({"t"}),
)
_OPEN = _Markup(
    paragraphs=frozenset({"p", "h"}),
    silent=frozenset(
        {"tracked-changes", "annotation", "note", "table-of-content", "forms", "ruby-text", "desc", "title"}
    ),
    words=None,
)
_GAPS = {"tab": "\t", "br": "\n", "cr": "\n", "line-break": "\n", "noBreakHyphen": "\u2011"}
_BLANK = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 100
_GAPS = {"tab": "\t", "br": "\n", "cr": "\n", "line-break": "\n", "noBreakHyphen": "\u2011"}
_SILENT_WORD = frozenset(
    {"del", "moveFrom", "instrText", "delText", "pPr", "rPr", "sectPr", "txbxContent", "Fallback"}
)
_SILENT_OPEN = frozenset(
    {
        "tracked-changes",
        "annotation",
        "note",
        "sequence-decls",
        "table-of-content",
        "forms",
        "ruby-text",
        "desc",
        "title",
    }
)
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


def read_docx(stream: BinaryIO, source: str, options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """The articles of a DOCX file: one, unless a press database put several into it.

    Raises:
        FormatError: if it is damaged, protected by a password, or holds no words.
    """
    tree = _opened(stream, "word/document.xml")
    text = _paragraphs(parse_xml(tree.read("word/document.xml"), _THE_DOCUMENT), _WORD)
    known = _properties(tree, "docProps/core.xml")
    yield from articles_of(_document(text, known), source, options, "docx")


def read_odt(stream: BinaryIO, source: str, options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """The articles of an ODT file: one, unless a press database put several into it.

    Raises:
        FormatError: if it is damaged, protected by a password, or holds no words.
    """
    tree = _opened(stream, "content.xml")
    if b"encryption-data" in (
        tree.read("META-INF/manifest.xml") if _has(tree, "META-INF/manifest.xml") else b""
    ):
        raise FormatError(
            "the document is protected by a password", advice="Save it without one and import that."
        )
    root = parse_xml(tree.read("content.xml"), _THE_DOCUMENT)
    body = root.find(f".//{{{_OFFICE}}}text")
    text = "" if body is None else _paragraphs(body, _OPEN)
    yield from articles_of(_document(text, _properties(tree, "meta.xml")), source, options, "odt")


def _opened(stream: BinaryIO, needed: str) -> FileTree:
    data = stream.read()
    if data.startswith(_OLD_OFFICE):
        raise FormatError(
            "the document is protected by a password, or of an old office program",
            advice="Save it as a current format without a password and import that.",
        )
    tree = ZipTree(io.BytesIO(data))
    if not _has(tree, needed):
        raise FormatError("“{name}” is not in the ZIP file", name=needed)
    return tree


def _has(tree: FileTree, name: str) -> bool:
    return name in tree.names()


def _document(text: str, known: dict[str, str]) -> Document:
    """What a document says of itself is often a template's, so its title counts only if the text has it."""
    title = known.get("title", "")
    return Document(
        text=text,
        facts={
            "title": title if title and title in text else "",
            "author": known.get("creator") or known.get("initial-creator"),
        },
        meta={name: value for name, value in known.items() if name not in {"creator", "initial-creator"}},
    )


def _properties(tree: FileTree, name: str) -> dict[str, str]:
    """The properties that a document has beside its text; none where they cannot be read."""
    wanted = (
        "title",
        "creator",
        "initial-creator",
        "subject",
        "description",
        "keywords",
        "created",
        "creation-date",
    )
    try:
        root = parse_xml(tree.read(name), _THE_DOCUMENT)
    except FormatError:
        return {}
    found = {_local(one): (one.text or "").strip() for one in root.iter() if _local(one) in wanted}
    dates = {"created", "creation-date"}
    return {
        key: (iso_date(value.partition(".")[0]) or value) if key in dates else value
        for key, value in found.items()
        if value
    }


def _paragraphs(root: _Element, markup: _Markup) -> str:
    """The paragraphs of an element, a blank line between them."""
    return "\n\n".join(filter(None, map(str.strip, "".join(_pieces(root, markup)).split("\r"))))


def _pieces(root: _Element, markup: _Markup) -> Iterator[str]:
    r"""The texts in order, ``\r`` between paragraphs."""
    from lxml.etree import iterwalk

    walk = iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = _local(element)
        if event == "start" and name in markup.silent:
            walk.skip_subtree()
            continue
        if name in markup.paragraphs:
            yield "\r"
        if event == "start":
            yield _gap(element, name) or _text(element.text, markup, name)
        elif element is not root:
            yield _text(element.tail, markup, "")


def _text(text: str | None, markup: _Markup, name: str) -> str:
    """The words of an element that has some; what stands between the elements is white space otherwise."""
    if markup.words is not None:
        return (text or "").replace("\r", " ") if name in markup.words else ""
    return _BLANK.sub(" ", text or "")


def _gap(element: _Element, name: str) -> str:
    if name != "s":
        return _GAPS.get(name, "")
    # OpenDocument's run of blanks, with how many they are.
    count = next((str(value) for key, value in element.attrib.items() if str(key).endswith("}c")), "1")
    return " " * min(int(count), _MOST_BLANKS) if count.isdecimal() else " "


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


DOCX = Format(
    name="docx", title="Word document", extensions=(".docx", ".docm"), read=read_docx, reading=(SPLITTING,)
)
ODT = Format(
    name="odt", title="OpenDocument text", extensions=(".odt", ".ott"), read=read_odt, reading=(SPLITTING,)
)
FORMATS = (DOCX, ODT)
