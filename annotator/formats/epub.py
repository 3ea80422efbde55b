"""EPUB books (EPUB 3.3): each document of the reading order is an article, or the book is one."""

from __future__ import annotations

import io
import posixpath
from typing import TYPE_CHECKING, BinaryIO, NamedTuple
from urllib.parse import unquote

from annotator.core.errors import FormatError
from annotator.core.record import Incoming, Refusal
from annotator.formats.dates import iso_date
from annotator.formats.documents import Document, incoming_of, stem_of
from annotator.formats.exchange.tree import ZipTree
from annotator.formats.format import DEFAULTS, Format, Option, Options, chosen
from annotator.formats.page_text import block_text, page_of
from annotator.formats.safe_xml import parse_html, parse_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from annotator.formats.exchange.tree import FileTree

_CONTAINER = "META-INF/container.xml"
_THE_BOOK = "the book"
_ARTICLES = Option(name="articles", title="What becomes an article", choices=("chapter", "book"))
_HEADINGS = ("h1", "h2", "h3")
_PAGES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})


class _Book(NamedTuple):
    facts: dict[str, str]
    meta: dict[str, str]
    places: list[str]


class _Chapter(NamedTuple):
    text: str
    title: str


def read_epub(stream: BinaryIO, source: str, options: Options = DEFAULTS) -> Iterator[Incoming | Refusal]:
    """The chapters of a book, or all of it; documents without words (covers) are passed over.

    Raises:
        FormatError: if the book is damaged, or holds no words.
    """
    as_book = chosen(options, (_ARTICLES,), "articles") == "book"
    tree = ZipTree(io.BytesIO(stream.read()))
    book = _book(tree)
    texts: list[str] = []
    found = False
    for number, place in enumerate(book.places, 1):
        try:
            chapter = _chapter(tree, place)
        except FormatError as error:
            found = True
            yield Refusal(source=f"{source}/{place}", line=0, reason=error.explanation)
            continue
        if not chapter.text.strip():
            continue
        found = True
        texts.append(chapter.text)
        if not as_book:
            yield _incoming(chapter, book, source, number)
    if not found:
        raise FormatError("there are no words in the book")
    if as_book and texts:
        document = Document(text="\n\n".join(texts), facts=book.facts, meta=book.meta)
        yield incoming_of(document, source, kept="epub")


def _incoming(chapter: _Chapter, book: _Book, source: str, number: int) -> Incoming:
    facts = {**book.facts, "title": chapter.title}
    meta = {**book.meta, "book": book.facts.get("title", "")}
    identifier = f"{stem_of(source) or 'chapter'}-{number}"
    return incoming_of(
        Document(text=chapter.text, facts=facts, meta=meta), source, identifier=identifier, kept="epub"
    )


def _book(tree: FileTree) -> _Book:
    container = parse_xml(tree.read(_CONTAINER), _THE_BOOK)
    package = next((one.get("full-path") for one in container.iter() if _local(one) == "rootfile"), None)
    if not package:
        raise FormatError("the book does not say what is in it")
    root = parse_xml(tree.read(package), _THE_BOOK)
    known = {
        name: " ".join(text.split())
        for name in ("title", "creator", "publisher", "date", "language", "identifier", "description")
        if (text := next((one.text for one in root.iter() if _local(one) == name and one.text), ""))
    }
    facts = {
        "title": known.pop("title", ""),
        "author": known.pop("creator", ""),
        "outlet": known.pop("publisher", ""),
        "published": iso_date(known.get("date", "")) or "",
        "language": known.pop("language", "").casefold(),
    }
    return _Book(facts, known, list(_reading_order(root, posixpath.dirname(package))))


def _reading_order(root: _Element, folder: str) -> Iterator[str]:
    """The places in the book of the documents that are read one after the other."""
    items = {one.get("id"): one for one in root.iter() if _local(one) == "item"}
    for one in root.iter():
        item = items.get(one.get("idref")) if _local(one) == "itemref" else None
        if (
            item is None
            or item.get("media-type") not in _PAGES
            or "nav" in (item.get("properties") or "").split()
        ):
            continue
        yield posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))


def _chapter(tree: FileTree, place: str) -> _Chapter:
    root = parse_html(page_of(tree.read(place)), _THE_BOOK)
    if root is None:
        return _Chapter("", "")
    headings = (one for one in root.iter() if _local(one) in _HEADINGS)
    title = next(
        (words for one in headings if (words := " ".join("".join(map(str, one.itertext())).split()))), ""
    )
    return _Chapter(block_text(root), title)


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2].rpartition(":")[2]


EPUB = Format(name="epub", title="EPUB book", extensions=(".epub",), read=read_epub, reading=(_ARTICLES,))
FORMATS = (EPUB,)
